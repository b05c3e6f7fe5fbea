// Are times and durations written as people read them?

import { expect, test } from 'vitest'
import { clockText, durationText, secondsText, spanOf } from '../../../src/deploy/report/time.ts'

test.each<[milliseconds: number, text: string]>([
  [-5, '0.0 s'],
  [0, '0.0 s'],
  [349, '0.3 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min 00 s'],
  [64_000, '1 min 04 s'],
  [3_599_499, '59 min 59 s'],
  [3_600_000, '1 h 00 min'],
  [7_380_000, '2 h 03 min'],
])('%i ms are %s', (milliseconds, text) => expect(durationText(milliseconds)).toBe(text))

test('whole seconds have no tenths', () => {
  expect([1, 59, 60, 3600].map(secondsText)).toEqual(['1 s', '59 s', '1 min 00 s', '1 h 00 min'])
})

test('the clock is UTC', () => expect(clockText(Date.UTC(2026, 2, 1, 18, 2, 41, 999))).toBe('18:02:41'))

test('a span is never below zero, and not known before its end', () => {
  expect(spanOf({ startedAt: 5, endedAt: 7 })).toBe(2)
  expect(spanOf({ startedAt: 7, endedAt: 5 })).toBe(0)
  expect(spanOf({ startedAt: 7 })).toBeUndefined()
})
