// The output of a check says what was found, and harms nobody who prints it.

import { describe, expect, test } from 'vitest'
import { error, type Finding, warning } from '../../../src/check/finding.ts'
import { type CheckResult, checkLines } from '../../../src/check/format/text.ts'

const at = { kind: 'file', path: 'hooks/a b.sh', line: 3, column: 7 } as const

const FINDINGS: readonly Finding[] = [
  warning({ code: 'script/one', what: 'It is odd.', fix: 'Change it.', at }),
  error({ code: 'appspec/two', what: 'It is wrong.', why: 'It fails.', fix: 'Fix it.', at }),
]

function result(findings: readonly Finding[]): CheckResult {
  return { findings, scripts: 2, prefix: 'site/' }
}

function format(findings: readonly Finding[], name: 'json' | 'sarif'): string {
  return checkLines(result(findings), name).join('\n')
}

test('text names code, place, reason and fix of each, and counts them', () => {
  const lines = checkLines(result(FINDINGS), 'text')
  expect(lines.at(-1)).toBe('1 error, 1 warning in appspec.yml and 2 hook scripts.')
  const text = lines.join('\n')
  for (const part of ['warning  script/one', 'error  appspec/two', 'hooks/a b.sh:3', 'It fails.', 'Fix it.'])
    expect(text).toContain(part)
})

test('json has counts, and paths of the repository', () => {
  expect(JSON.parse(format(FINDINGS, 'json'))).toEqual({
    errors: 1,
    warnings: 1,
    problems: [
      {
        severity: 'warning',
        code: 'script/one',
        what: 'It is odd.',
        fix: 'Change it.',
        file: 'site/hooks/a b.sh',
        line: 3,
        column: 7,
      },
      {
        severity: 'error',
        code: 'appspec/two',
        what: 'It is wrong.',
        why: 'It fails.',
        fix: 'Fix it.',
        file: 'site/hooks/a b.sh',
        line: 3,
        column: 7,
      },
    ],
  })
})

test('sarif has a rule for each code, and a place for each result', () => {
  const { runs } = JSON.parse(format([...FINDINGS, ...FINDINGS], 'sarif'))
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['appspec/two', 'script/one'])
  expect(runs[0].tool.driver.rules[0].helpUri).toMatch(/problems\.md#appspectwo$/)
  expect(runs[0].results).toHaveLength(4)
  expect(runs[0].results[0]).toEqual({
    ruleId: 'script/one',
    ruleIndex: 1,
    level: 'warning',
    message: { text: expect.stringContaining('It is odd.') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'site/hooks/a%20b.sh' },
          region: { startLine: 3, startColumn: 7 },
        },
      },
    ],
  })
})

describe.each(['json', 'sarif'] as const)('%s of hostile text', name => {
  const HOSTILE = [
    '##[set-output name=a;]b',
    '#\u{fe0f}#\u200b[error]x',
    '::error::x',
    ':\u{fe0f}:error::x',
    '\u009b31m red',
    '\u202eevil',
    '\u2028::warning::y',
    '\u2066x\u2069',
  ]

  test.each(HOSTILE)('%j is printed harmless, and keeps its value', text => {
    const output = format([error({ code: 'a/b', what: text, at: { ...at, path: `hooks/${text}` } })], name)
    expect(output).not.toMatch(/#\p{DI}*#\p{DI}*\[|:\p{DI}*:/u)
    expect(output).not.toMatch(/[\u007f-\u009f\p{Zl}\p{Zp}\p{Cf}]/u)
    const { problems, runs } = JSON.parse(output)
    if (name === 'json') expect(problems[0]).toMatchObject({ what: text, file: `site/hooks/${text}` })
    else {
      const [{ message, locations }] = runs[0].results
      expect(message.text).toBe(text)
      const { uri } = locations[0].physicalLocation.artifactLocation
      expect(decodeURI(uri)).toBe(`site/hooks/${text}`)
    }
  })

  test('half a character does not throw', () => {
    const path = 'hooks/\ud800.sh'
    expect(format([error({ code: 'a/b', what: '\udc00', at: { ...at, path } })], name)).toContain('hooks/')
  })
})
