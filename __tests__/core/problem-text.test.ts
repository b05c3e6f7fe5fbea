// Does a problem read as help?

import { expect, test } from 'vitest'
import { Problem } from '../../src/core/problem.ts'
import { problemAnnotation, problemLines } from '../../src/core/problem-text.ts'
import { COLORED } from '../../src/core/style.ts'

const hookMissing = new Problem({
  code: 'appspec/hook-missing',
  what: 'Hook script not found',
  why: 'hooks.AfterInstall[0].location is "hooks/after_install.sh"; the revision has no such file.\nEvery instance would fail.',
  fix: 'rename it to "hooks/after-install.sh",\nor correct the location.',
  at: { kind: 'file', path: 'appspec.yml', line: 31 },
})

test('in full', () => {
  expect(problemLines(hookMissing).join('\n')).toMatchInlineSnapshot(`
    "appspec.yml:31  Hook script not found                                           appspec/hook-missing
      hooks.AfterInstall[0].location is "hooks/after_install.sh"; the revision has no such file.
      Every instance would fail.
      Fix: rename it to "hooks/after-install.sh",
      or correct the location."
  `)
})

test('in colour', () => {
  expect(problemLines(hookMissing, COLORED)[0]).toBe(
    `\u001b[1mappspec.yml:31  \u001b[22m\u001b[31mHook script not found\u001b[39m${' '.repeat(43)}\u001b[2mappspec/hook-missing\u001b[22m`,
  )
})

test('short, and hostile', () => {
  const problem = new Problem({
    code: 'x/y',
    what: '::error::no\n##[group]no',
    why: 'a\u001b[2J\r::error::b',
  })
  expect(problemLines(problem)).toEqual([
    `: :error::no ## [group]no${' '.repeat(72)}x/y`,
    '  a',
    '  : :error::b',
  ])
})

test('as an annotation on its line', () => {
  expect(problemAnnotation(hookMissing, 'error')).toEqual({
    level: 'error',
    title: 'appspec/hook-missing',
    message: [hookMissing.what, hookMissing.why, `Fix: ${hookMissing.fix}`].join('\n').split('\n'),
    file: 'appspec.yml',
    line: 31,
  })
})

test('as an annotation of an input', () => {
  const at = { kind: 'input', name: 'timeout', value: 'x' } as const
  expect(
    problemAnnotation(new Problem({ code: 'inputs/timeout', what: 'Not a number', at }), 'warning'),
  ).toEqual({
    level: 'warning',
    title: 'inputs/timeout',
    message: ['input "timeout" ("x"): Not a number'],
  })
})
