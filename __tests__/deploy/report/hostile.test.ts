// Whatever strangers write: does the runner obey nobody but us, and do terminal and summary stay whole?

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../src/deploy/progress.ts'
import { summaryOf } from '../../../src/deploy/report/summary.ts'
import { instance, outcome } from './outcomes.ts'
import { playToRunner, playToTerminal } from './recording.ts'

const PIECES = [
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  'error',
  'group',
  'stop-commands',
  'add-mask',
  ' title=x',
  'x',
  '\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u000b',
  '\u001b[31m',
  '\u001b',
  '\u009b',
  '\u001b]0;',
  '\u0007',
  '\u0000',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\ud800',
  '%0A',
  '%',
  '</details>',
  '</pre>',
  '<!--',
  '<b>',
  '&',
  '"',
  "'",
  '`',
  '```',
  '|',
  '\\',
  '*',
  '_',
  '](http://x)',
  ';',
  '{',
  '🥔',
]

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

const reported = fc.record({
  id: text,
  scriptName: text,
  message: text,
  logTail: text,
  errorCode: text,
  repository: text,
  deploymentGroup: text,
  script: text,
})

type Reported = typeof reported extends fc.Arbitrary<infer Value> ? Value : never

function deploymentOf({
  id,
  scriptName,
  message,
  logTail,
  errorCode,
  repository,
  deploymentGroup,
  script,
}: Reported): Outcome {
  return outcome({
    status: 'Failed',
    repository,
    deploymentGroup,
    scripts: { AfterInstall: [script] },
    instances: [
      instance({ id, fails: 'AfterInstall', diagnostics: { scriptName, message, logTail, errorCode } }),
    ],
  })
}

const INNOCENT: Reported = {
  id: 'i-1',
  scriptName: 'a.sh',
  message: 'no',
  logTail: 'no',
  errorCode: 'ScriptFailed',
  repository: 'o/n',
  deploymentGroup: 'g',
  script: 'a.sh',
}

const COMMANDS = [
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'debug',
  'stop-commands',
  'add-mask',
  'x',
  '',
]

/**
 * As the runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs. Its
 * comparisons skip what cannot be seen.
 */
function commandOf(line: string): string | undefined {
  const seen = line.replace(/\p{DI}/gu, '').trimStart()
  const command = /^::(.*?)::/s.exec(seen)?.[1] ?? /##\[(.*?)\]/s.exec(seen)?.[1]
  const name = command?.split(' ')[0]
  return name !== undefined && COMMANDS.includes(name) ? name : undefined
}

const commandsOf = (lines: readonly string[]) =>
  lines
    .flatMap(line => line.split(/[\r\n]/))
    .map(commandOf)
    .filter(command => command !== undefined)

const runs = { numRuns: 500 }

test('the runner hears exactly the commands that innocent texts would give', () => {
  const expected = commandsOf(playToRunner(deploymentOf(INNOCENT)))
  expect(expected).toEqual(['group', 'endgroup', 'error', 'notice', 'notice', 'notice', 'notice'])
  fc.assert(
    fc.property(reported, strange => {
      expect(commandsOf(playToRunner(deploymentOf(strange)))).toEqual(expected)
    }),
    runs,
  )
})

test('a terminal gets lines of text', () => {
  fc.assert(
    fc.property(reported, strange => {
      const lines = playToTerminal(deploymentOf(strange))
      for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
    }),
    runs,
  )
})

describe('the summary', () => {
  test('has the tags and the headings that innocent texts would give', () => {
    const shape = (strange: Reported) => {
      const summary = summaryOf(deploymentOf(strange))
      const blocks = summary.split('\n').filter(line => /^<(p|pre|details|summary|\/details)\b/.test(line))
      return {
        headings: summary.match(/^#+ /gm)?.length,
        fences: summary.match(/^```/gm)?.length,
        paragraphs: blocks.filter(line => line.startsWith('<p>')).length,
        rows: summary
          .split('\n')
          .filter(line => line.startsWith('| '))
          .map(line => line.replace(/\\\|/g, '').split('|').length),
      }
    }
    const logless = { ...INNOCENT, logTail: '' }
    const expected = shape(logless)
    fc.assert(
      fc.property(reported, strange => {
        const { headings, fences, paragraphs, rows } = shape({ ...strange, logTail: '' })
        expect({ headings, fences, rows }).toEqual({
          headings: expected.headings,
          fences: expected.fences,
          rows: expected.rows,
        })
        expect(paragraphs).toBeGreaterThanOrEqual(3)
      }),
      runs,
    )
  })

  test('closes what it opens, whatever the log says', () => {
    fc.assert(
      fc.property(text, logTail => {
        const summary = summaryOf(deploymentOf({ ...INNOCENT, logTail }))
        for (const tag of ['details', 'summary', 'pre', 'p', 'b', 'code']) {
          const count = (pattern: string) => summary.match(new RegExp(pattern, 'g'))?.length ?? 0
          expect(count(`<${tag}[ >]`)).toBe(count(`</${tag}>`))
        }
        const tags = summary.match(/<[a-z!/][^>]*>?/gi) ?? []
        expect(tags.filter(tag => !/^<(details open|\/?(details|summary|pre|p|b|code))>$/.test(tag))).toEqual(
          [],
        )
      }),
      runs,
    )
  })
})
