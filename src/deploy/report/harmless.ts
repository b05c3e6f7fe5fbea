// How is text that a stranger wrote shown without being obeyed?

/**
 * Log tails, messages, commit subjects, names of instances and scripts: whoever can write those could otherwise
 * give the runner commands, forge annotations, break the summary or repaint a terminal. Everything that is shown
 * goes through here first.
 */

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

// ECMA-48, both spellings of each: with ESC, and as one character.
const ESC = '\\u001b'
const STRING_START = `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])`
const STRING_END = `(?:\\u0007|${ESC}\\\\|\\u009c)`
const CONTROL_STRING = new RegExp(`${STRING_START}[^\\u0007${ESC}\\u009c\\r\\n]*${STRING_END}`, 'g')
const CONTROL_SEQUENCE = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]|${ESC}[ -/]*[0-~]`, 'g')

// Formatting characters turn text round or hide in it; the two joiners (U+200C, U+200D) shape scripts and emoji.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

// The runner trims white space, then looks for `::`, and for `##[` anywhere in a line. Its comparison skips
// characters that cannot be seen, so they do not protect: a space does.
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const COMMAND_START = /^([\s\p{DI}]*:\p{DI}*)(?=:)/u
const OLD_COMMAND = /(#\p{DI}*#\p{DI}*)(?=\[)/gu

/** The lines of a text, each safe to print on its own. Carriage returns end a line too; a last empty line is dropped. */
export function harmlessLines(text: string): string[] {
  const lines = visibleLines(text).map(guard)
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** A text as one line. */
export function harmlessLine(text: string): string {
  return guard(visibleLines(text).join(' ').replace(/\s+/g, ' ').trim())
}

function visibleLines(text: string): string[] {
  return text
    .replace(CONTROL_STRING, '')
    .replace(CONTROL_SEQUENCE, '')
    .split(LINE_END)
    .map(line => line.replaceAll('\t', '    ').replace(UNSEEN, '').trimEnd())
}

function guard(line: string): string {
  return line.replace(COMMAND_START, '$1 ').replace(OLD_COMMAND, '$1 ')
}

/**
 * At most `limit` UTF-16 units (the runner counts in them), the last one an ellipsis where something was left out.
 * Cut between words where that is possible: half a secret would be one that the runner no longer knows.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')
  const words = cut.replace(/\s+\S*$/, '')
  return `${words.length > limit / 2 ? words : cut}…`
}

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * A text inside an HTML block of the summary; its line ends stay.
 *
 * The runner hides a secret as it is, or with all five characters escaped (`XmlDataEscape`), so a line is escaped
 * either fully or not at all: half of it would show the secret.
 */
export function htmlText(text: string): string {
  return harmlessLines(text)
    .map(line => (/[&<>]/.test(line) ? line.replace(/[&<>"']/g, character => XML[character] ?? '') : line))
    .join('\n')
}

/** A name as Markdown code: nothing in it means anything. */
export function codeSpan(text: string): string {
  const line = clip(harmlessLine(text), 200)
  if (line === '') return ''
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

/**
 * A name as the text of a Mermaid gantt's task. `:` `#` `;` `%` end or break it, and so may what looks like HTML;
 * they become a dot. A dot stands in front as well, because the renderer would obey a keyword there.
 */
export function taskName(text: string): string {
  return clip(`· ${harmlessLine(text).replace(/[^\p{L}\p{N} .,+=@()/_-]/gu, '·')}`, 60).trimEnd()
}
