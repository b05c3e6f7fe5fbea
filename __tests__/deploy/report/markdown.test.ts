// Is a stranger's text shown without being obeyed, and an innocent one as it is?

import { describe, expect, test } from 'vitest'
import { clip, sanitizeLine, sanitizeLines } from '../../../src/core/safe-text.ts'
import { codeSpan, htmlText, taskName } from '../../../src/deploy/report/markdown.ts'

describe('lines for the log', () => {
  test.each<[what: string, text: string, lines: string[]]>([
    ['nothing', '', []],
    ['lines', 'one\ntwo\n', ['one', 'two']],
    ['an empty line in between', 'one\n\ntwo', ['one', '', 'two']],
    ['accents, other scripts and emoji', 'señal 你好 👩‍🚀 می‌خواهم', ['señal 你好 👩‍🚀 می‌خواهم']],
    ['colons and numbers in mid-line', 'std::vec and ## [x] at 10:00::', ['std::vec and ## [x] at 10:00::']],
    ['a tab', 'a\tb', ['a    b']],
    ['a command', '::error::no', [': :error::no']],
    ['a command after white space', ' \t\u00a0\u3000::error::no', ['     \u00a0\u3000: :error::no']],
    ['a command behind what cannot be seen', '\u200b\ufeff:\u00ad:error::no', [': :error::no']],
    ['a command behind a joiner', '\u200d:\u200c:error::no', ['\u200d:\u200c :error::no']],
    ['a command after a carriage return', 'fine\r::error::no', ['fine', ': :error::no']],
    [
      'a command after a line end of Unicode',
      'a\u2028::error::no\u0085::error::no',
      ['a', ': :error::no', ': :error::no'],
    ],
    ['a command after a form feed', 'a\f::stop-commands::x', ['a', ': :stop-commands::x']],
    ['a command behind a colour', '\u001b[31m::error::no\u001b[0m', [': :error::no']],
    ['three colons', ':::error::no', [': ::error::no']],
    ['an old command', '##[error]no', ['## [error]no']],
    ['an old command in mid-line, twice', 'a ##[error]b ##[group]c', ['a ## [error]b ## [group]c']],
    ['an old command with something unseen in it', 'a #\u200b##\u00ad[error]b', ['a ### [error]b']],
    ['an old command put together by a colour', 'a #\u001b[1m#[error]b', ['a ## [error]b']],
    ['colours', '\u001b[1;31mred\u001b[0m \u009b32mgreen', ['red green']],
    ['a window title', 'a\u001b]0;gotcha\u0007b\u001b]8;;http://x\u001b\\c', ['abc']],
    ['a terminal reset, and the cursor moved', 'a\u001bcb\u001b[2J\u001b[1;1Hc', ['abc']],
    ['a sequence put together by another one', '\u001b\u001b[m[31mx', ['[31mx']],
    ['a sequence that never ends', 'a\u001b]0;b\nc', ['a0;b', 'c']],
    ['other control characters', 'a\u0000\u0007\u0008\u007fb', ['ab']],
    ['text turned round', 'a\u202egpj.exe\u2066b\u200f', ['agpj.exeb']],
    ['white space at the end', 'a  \t\n', ['a']],
  ])('%s', (_, text, lines) => expect(sanitizeLines(text)).toEqual(lines))

  test('as one line', () => {
    expect(sanitizeLine(' one\r\n\n  two\tthree ')).toBe('one two three')
    expect(sanitizeLine('\n::error::no')).toBe(': :error::no')
    expect(sanitizeLine('#\n#[error]no')).toBe('# #[error]no')
  })
})

describe('clipping', () => {
  test.each<[text: string, limit: number, clipped: string]>([
    ['potato', 6, 'potato'],
    ['potatoes', 6, 'potat…'],
    ['🥔🥔🥔', 4, '🥔…'],
    ['one two three', 10, 'one two…'],
    ['a potatoes', 6, 'a pot…'],
  ])('%s to %i', (text, limit, clipped) => expect(clip(text, limit)).toBe(clipped))
})

describe('text in HTML', () => {
  test.each<[what: string, text: string, html: string]>([
    ['plain text, quotes too', `it's "fine"\n\n*really*`, `it's "fine"\n\n*really*`],
    [
      'a line with an angle bracket, as the runner escapes a secret',
      `<b a='"'>&`,
      '&lt;b a=&apos;&quot;&apos;&gt;&amp;',
    ],
    ['an ampersand alone', `R&D's`, 'R&amp;D&apos;s'],
    ['only that line', `it's\n</details>`, `it's\n&lt;/details&gt;`],
  ])('%s', (_, text, html) => expect(htmlText(sanitizeLines(text))).toBe(html))
})

describe('names in Markdown', () => {
  test.each<[what: string, name: string, markdown: string]>([
    ['a path', 'hooks/start_app.sh', '`hooks/start_app.sh`'],
    ['HTML and emphasis', '<b>*x*</b>', '`<b>*x*</b>`'],
    ['backticks', 'a`b``c', '``` a`b``c ```'],
    ['lines', 'a\nb', '`a b`'],
    ['nothing', ' ', ''],
  ])('%s', (_, name, markdown) => expect(codeSpan(name)).toBe(markdown))
})

describe('names in a Mermaid gantt', () => {
  test.each<[name: string, task: string]>([
    ['hooks/a_b-c.sh (2)', '· hooks/a_b-c.sh (2)'],
    ['section of mine', '· section of mine'],
    ['a:b#c;d%%e{f}', '· a·b·c·d··e·f·'],
    ['<b onload="x">', '· ·b onload=·x··'],
    ['señal 你好', '· señal 你好'],
    ['', '·'],
    ['x'.repeat(70), `· ${'x'.repeat(57)}…`],
  ])('%s', (name, task) => expect(taskName(name)).toBe(task))
})
