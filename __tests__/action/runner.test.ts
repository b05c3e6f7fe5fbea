// Does the runner understand what is said to it, and nothing else?

import { describe, expect, test } from 'vitest'
import { debugCommand, fileEntry, groupCommands, maskCommand } from '../../src/action/runner.ts'
import { annotationCommand } from '../../src/check/format/github.ts'
import type { Annotation } from '../../src/core/annotation.ts'

describe('annotations', () => {
  test.each<[what: string, annotation: Annotation, command: string]>([
    [
      'everything',
      { level: 'error', title: 'AfterInstall failed', message: 'why', file: 'hooks/a.sh', line: 3 },
      '::error file=hooks/a.sh,line=3,title=AfterInstall failed::why',
    ],
    ['only what is needed', { level: 'notice', title: 'T', message: 'M' }, '::notice title=T::M'],
    [
      'what would end a property or the data',
      { level: 'warning', title: 'a:b,c%d', message: '50%\n::error::no', file: 'a:b,c.sh' },
      '::warning file=a%3Ab%2Cc.sh,title=a%3Ab%2Cc%25d::50%25%0A: :error::no',
    ],
    ['line ends', { level: 'error', title: 'a\nb', message: 'a\r\nb\rc' }, '::error title=a b::a%0Ab%0Ac'],
    [
      'what looks escaped already',
      { level: 'error', title: '%0A', message: '%0A%25' },
      '::error title=%250A::%250A%2525',
    ],
  ])('%s', (_, annotation, command) => expect(annotationCommand(annotation)).toBe(command))

  test('never longer than the runner keeps', () => {
    const command = annotationCommand({ level: 'error', title: 'T', message: 'é'.repeat(5000) })
    expect(command).toBe(`::error title=T::${'é'.repeat(4095)}…`)
  })
})

test('a group', () => {
  expect(groupCommands('Log of\n::x::', ['one'])).toEqual(['::group::Log of ::x::', 'one', '::endgroup::'])
})

test('debug and masks', () => {
  expect(debugCommand('100%\ndone')).toBe('::debug::100%25%0Adone')
  expect(maskCommand('two\nlines %')).toBe('::add-mask::two%0Alines %25')
})

describe('entries of a file', () => {
  test('are delimited by what no value can know', () => {
    const one = fileEntry('hooks', 'a\nEOF\nb')
    const name = /^hooks<<(.+)\na\nEOF\nb\n\1\n$/.exec(one)?.[1]
    expect(name).toMatch(/^potato-[0-9a-f-]{36}$/)
    expect(fileEntry('hooks', 'a\nEOF\nb')).not.toBe(one)
  })
})
