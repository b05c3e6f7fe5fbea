// Are several names written as in a sentence?

import { expect, test } from 'vitest'
import { enumerate } from '../../src/core/safe-text.ts'

test.each<[names: string[], text: string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b and 2 more'],
])('%j', (names, text) => expect(enumerate(names)).toBe(text))
