import { setSecret } from '@actions/core'
import { describe, expect, test } from 'vitest'
import { annotate, printDebug, printGroup } from '../../src/action/runner.ts'
import { annotationCommand } from '../../src/check/format/github.ts'
import type { Annotation, Level } from '../../src/core/annotation.ts'
import { safeLine, sanitizeLine, sanitizeLines } from '../../src/core/safe-text.ts'
import { linesPrintedBy } from '../stdout.ts'

function annotationOf(reported: {
  readonly level: Level
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}): Annotation {
  const { level, title, message, file, line } = reported
  return {
    level,
    title: sanitizeLine(title),
    message: sanitizeLines(message),
    ...(file !== undefined && { file: sanitizeLine(file) }),
    ...(line !== undefined && { line }),
  }
}

describe('annotations', () => {
  test.each<
    [what: string, reported: Parameters<typeof annotationOf>[0], byTheStep: string, byTheCheck: string]
  >([
    [
      'everything',
      { level: 'error', title: 'AfterInstall failed', message: 'why', file: 'hooks/a.sh', line: 3 },
      '::error title=AfterInstall failed,file=hooks/a.sh,line=3::why',
      '::error file=hooks/a.sh,line=3,title=AfterInstall failed::why',
    ],
    [
      'only what is needed',
      { level: 'notice', title: 'T', message: 'M' },
      '::notice title=T::M',
      '::notice title=T::M',
    ],
    [
      'what would end a property or the data',
      { level: 'warning', title: 'a:b,c%d', message: '50%\n::error::no', file: 'a:b,c.sh' },
      '::warning title=a%3Ab%2Cc%25d,file=a%3Ab%2Cc.sh::50%25%0A: :error::no',
      '::warning file=a%3Ab%2Cc.sh,title=a%3Ab%2Cc%25d::50%25%0A: :error::no',
    ],
    [
      'line ends',
      { level: 'error', title: 'a\nb', message: 'a\r\nb\rc' },
      '::error title=a b::a%0Ab%0Ac',
      '::error title=a b::a%0Ab%0Ac',
    ],
    [
      'what looks escaped already',
      { level: 'error', title: '%0A', message: '%0A%25' },
      '::error title=%250A::%250A%2525',
      '::error title=%250A::%250A%2525',
    ],
  ])('%s', (_, reported, byTheStep, byTheCheck) => {
    const annotation = annotationOf(reported)
    expect(linesPrintedBy(() => annotate(annotation))).toEqual([byTheStep])
    expect(annotationCommand(annotation)).toBe(byTheCheck)
  })

  test('never longer than the runner keeps', () => {
    const annotation = annotationOf({ level: 'error', title: 'T', message: 'é'.repeat(5000) })
    const command = `::error title=T::${'é'.repeat(4095)}…`
    expect(linesPrintedBy(() => annotate(annotation))).toEqual([command])
    expect(annotationCommand(annotation)).toBe(command)
  })
})

test('a group', () => {
  expect(linesPrintedBy(() => printGroup(sanitizeLine('Log of\n::x::'), [safeLine`one`]))).toEqual([
    '::group::Log of ::x::',
    'one',
    '::endgroup::',
  ])
})

test('debug and masks', () => {
  expect(linesPrintedBy(() => printDebug(sanitizeLines('100%\ndone')))).toEqual(['::debug::100%25%0Adone'])
  expect(linesPrintedBy(() => setSecret('two\nlines %'))).toEqual(['::add-mask::two%0Alines %25'])
})
