// How the patterns of the permissions section match names.

import { expect, test } from 'vitest'
import { matchesPattern } from '../../src/appspec/permission.ts'

test.each([
  ['a.sh', '*.sh', true],
  ['a.sh', '*', true],
  ['a.sh', 'a.sh', true],
  ['a.sh', 'a?sh', false],
  ['axsh', 'a.sh', false],
  ['ab', 'a*b*', true],
  ['ab', 'a*bb', false],
  ['aba', 'ab*ba', false],
  ['abba', 'ab*ba', true],
  ['', '*', true],
  ['a.sh.bak', '*.sh', false],
  ['a+b', 'a+*', true],
])('%s and %s', (name, pattern, matches) => expect(matchesPattern(name, pattern)).toBe(matches))

test('many wildcards do not multiply', () => {
  // As a regular expression this takes seconds; the test would time out.
  expect(matchesPattern('a'.repeat(100_000), `${'*a'.repeat(1_000)}*b`)).toBe(false)
})
