// Shows the running step on a terminal, and nothing in a pipe.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveLine } from '../../src/cli/live-line.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function screen(columns: number | undefined) {
  const written: string[] = []
  const live = createLiveLine({
    write: text => written.push(text),
    columns: () => columns,
    now: Date.now,
    every: (milliseconds, draw) => setInterval(draw, milliseconds),
  })
  return { written, live }
}

test('the step, and the seconds it takes', () => {
  const { written, live } = screen(80)
  live.show('hooks/build-docs.sh')
  vi.advanceTimersByTime(3_500)
  expect(written.at(-1)).toMatch(/^\r.*hooks\/build-docs\.sh {2}3 s$/)
})

test('it is cleared for a line, and only then', () => {
  const { written, live } = screen(80)
  live.show('step')
  vi.advanceTimersByTime(150)
  const drawn = written.length
  live.clear()
  live.clear()
  expect(written.slice(drawn)).toEqual(['\r\u001b[K'])
})

test('it never takes a second line', () => {
  const { written, live } = screen(12)
  live.show('a step with a long name')
  vi.advanceTimersByTime(150)
  expect(written.at(-1)?.replace('\r\u001b[K', '')).toHaveLength(11)
})

test('nothing in a pipe', () => {
  const { written, live } = screen(undefined)
  live.show('step')
  vi.advanceTimersByTime(1_000)
  live.clear()
  expect(written).toEqual([])
})
