// Keeps the log lines that the real agent would send.

import { describe, expect, test } from 'vitest'
import { createLogTail } from '../../src/agent/log-tail.ts'

/** Lines of these lengths, newline included. */
function keep(lengths: readonly number[], letter = 'x'): string {
  const tail = createLogTail()
  for (const length of lengths) tail.append('', Buffer.from(`${letter.repeat(length - 1)}\n`))
  return tail.text() ?? 'not UTF-8'
}

// All observed on the real agent.
test.each<[number[], number[]]>([
  [[], []],
  [
    [10, 20],
    [10, 20],
  ],
  [
    [30, 16, 2045],
    [30, 16, 2045],
  ],
  [[30, 16, 2048], []],
  [
    [1000, 1000, 100],
    [1000, 100],
  ],
  [[1024, 1], [1]],
  [
    [1023, 1],
    [1023, 1],
  ],
  [[2047, 2047], [2047]],
  [[2048, 1], [1]],
  [Array(6).fill(500), Array(4).fill(500)],
  [Array(300).fill(10), Array(204).fill(10)],
])('of lines %j', (given, kept) => {
  const lengths = keep(given)
    .split('\n')
    .slice(0, -1)
    .map(line => line.length + 1)
  expect(lengths).toEqual(kept)
})

test('characters are counted, not bytes', () => {
  expect([...keep([1023, 1], '🥔')]).toHaveLength(1024)
})

test('a line that was dropped does not come back', () => {
  expect(keep([100, 2048, 5])).toBe('xxxx\n')
})

describe('what is not UTF-8', () => {
  const append = (...entries: readonly (string | Buffer)[]) => {
    const tail = createLogTail()
    for (const entry of entries) tail.append('', Buffer.from(entry))
    return tail.text()
  }

  test('leaves no tail', () => {
    expect(append('fine\n', Buffer.from([0xff, 0x0a]))).toBeUndefined()
  })

  test('does no harm after it was dropped', () => {
    expect(append(Buffer.from([0xff, 0x0a]), `${'x'.repeat(2040)}\n`, `${'y'.repeat(20)}\n`)).toBe(
      `${'y'.repeat(20)}\n`,
    )
  })

  test('the replacement character and NUL are accepted', () => {
    expect(append('\uFFFD\0\n')).toBe('\uFFFD\0\n')
  })
})
