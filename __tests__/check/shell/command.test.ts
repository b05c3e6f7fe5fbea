// Which commands does a script have, whatever surrounds them?

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandsIn, invocationOf, pipelinesIn } from '../../../src/check/shell/command.ts'
import { parseShell } from '../../../src/check/shell/parser.ts'

/** `line name`, in the order of the script. */
const callsIn = (script: string) =>
  commandsIn(pipelinesIn(parseShell(script))).map(command => `${command.line} ${invocationOf(command).name}`)

test.each<[string, string[]]>([
  ['a; b && c || d | e &', ['1 a', '1 b', '1 c', '1 d', '1 e']],
  ['a # b\n# c; d\ne', ['1 a', '3 e']],
  ['echo "a; b" \'c | d\' e\\;f', ['1 echo']],
  ['a \\\n  b\nc', ['1 a', '3 c']],
  ['echo "$(a "$(b)")" `c`', ['1 echo', '1 a', '1 b', '1 c']],
  ['cat <<EOF\na; b\nEOF\nc', ['1 cat', '4 c']],
  ["cat <<-'END' | d\n\ta\n\tEND\ne", ['1 cat', '1 d', '4 e']],
  ['if a; then b; elif c; then d; else e; fi; f', ['1 a', '1 c', '1 b', '1 d', '1 e', '1 f']],
  ['for x in 1 2; do a; done; while b; do c; done', ['1 a', '1 b', '1 c']],
  ['for ((i = 0; i < 3; i++)); do a; done', ['1 a']],
  ['case $x in a|b) c ;; (d) e ;; *) f ;; esac; g', ['1 c', '1 e', '1 f', '1 g']],
  ['f() { a; }\nfunction g { b; }\nf', ['1 a', '2 b', '3 f']],
  ['( a; { b; } )', ['1 a', '1 b']],
  ['[[ a && b || c > d ]] && e', ['1 [[', '1 e']],
  ['x=(a "b c")\ny=$(d) e', ['1 ', '2 e', '2 d']],
  ['sudo -u me FOO=1 nohup /usr/bin/a b', ['1 a']],
  ['exec >>/var/log/a 2>&1\ncommand -v b', ['1 exec', '2 command']],
  ['! a; time b', ['1 a', '1 b']],
  ['a <(b) >(c)', ['1 a', '1 b', '1 c']],
  ['echo ${x:-$(a)} ${#y[@]} $((1 + 2)) "${z}"; b', ['1 echo', '1 b']],
])('%j', (script, calls) => {
  expect(callsIn(script)).toEqual(calls)
})

test('no text is too strange', () => {
  const pieces = [
    'if',
    'then',
    'fi',
    'do',
    'done',
    'case',
    'in',
    'esac',
    '{',
    '}',
    '(',
    ')',
    ';;',
    ';',
    '&',
    '&&',
    '|',
  ]
  const marks = [
    '"',
    "'",
    '`',
    '$(',
    '${',
    '((',
    '[[',
    ']]',
    '<<',
    '<<<',
    '>',
    '2>&1',
    '\\',
    '\n',
    '#',
    'a',
    'f()',
    ' ',
  ]
  const script = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 30 })
  fc.assert(
    fc.property(script, parts => {
      const calls = callsIn(parts.join(' '))
      expect(Array.isArray(calls) && Array.isArray(callsIn(parts.join('')))).toBe(true)
    }),
    { numRuns: 3_000, seed: 20260131 },
  )
})

test.each(['(', '$(', '"$(', '{ ', 'if a; then ', 'f() {', '`', '((', '<(', '<<a\n', '${'])(
  '%j ten thousand times',
  piece => {
    expect(Array.isArray(callsIn(piece.repeat(10_000)))).toBe(true)
  },
)
