// The runner kills a cancelled step after ten seconds: each task has its share of them, to the millisecond.

import { expect, test } from 'vitest'
import { startDeadline, startTimer, type Task } from '../../../src/deploy/watch/deadline.ts'
import { createFakeClock } from '../../fake-clock.ts'

const HOUR = 3_600_000

/** A deadline that was cancelled, or whose timeout passed, some time ago. */
async function begin(by: 'cancel' | 'timeout', ago = 0) {
  const clock = createFakeClock()
  const cancel = new AbortController()
  const deadline = startDeadline(by === 'timeout' ? 1_000 : HOUR, cancel.signal, clock)
  await clock.advance(1_000)
  if (by === 'cancel') cancel.abort()
  await clock.advance(ago)
  return { clock, cancel, deadline }
}

/** Milliseconds until a share of it is over. */
async function lengthOf(task: Task, { clock, deadline }: Awaited<ReturnType<typeof begin>>) {
  const began = clock.now()
  const { signal } = deadline.share(task)
  await clock.until(new Promise<void>(resolve => signal.addEventListener('abort', () => resolve())))
  return clock.now() - began
}

test.each<[by: 'cancel' | 'timeout', task: Task, ago: number, length: number]>([
  ['cancel', 'receive', 0, 4_000],
  ['cancel', 'find', 0, 7_500],
  ['cancel', 'find', 4_000, 3_500],
  ['cancel', 'stop', 0, 9_000],
  ['cancel', 'stop', 4_000, 5_000],
  ['cancel', 'stop', 8_000, 1_500],
  ['timeout', 'receive', 0, 20_000],
  ['timeout', 'find', 0, 40_000],
  ['timeout', 'stop', 0, 60_000],
])('after a %s, %s begun %d ms later has %d ms', async (by, task, ago, length) => {
  expect(await lengthOf(task, await begin(by, ago))).toBe(length)
})

test('a cancel after the timeout begins anew, for what is under way too', async () => {
  const begun = await begin('timeout')
  const { clock, cancel, deadline } = begun
  const { signal } = deadline.share('stop')
  await clock.advance(10_000)
  cancel.abort()
  await clock.advance(8_999)
  expect(signal.aborted).toBe(false)
  await clock.advance(1)
  expect(signal.aborted).toBe(true)
  expect(deadline.by()).toBe('cancelled')
})

test('a share that has ended never fires, and sleeps no more', async () => {
  const { clock, cancel, deadline } = await begin('timeout')
  const share = deadline.share('stop')
  share.end()
  cancel.abort()
  await clock.advance(HOUR)
  expect(share.signal.aborted).toBe(false)
  deadline.end()
  expect(clock.sleepers()).toBe(0)
})

test('it fires at its time, once', async () => {
  const clock = createFakeClock()
  const deadline = startDeadline(1_000, new AbortController().signal, clock)
  await clock.advance(999)
  expect([deadline.signal.aborted, deadline.by()]).toEqual([false, undefined])
  await clock.advance(1)
  expect([deadline.signal.aborted, deadline.by()]).toEqual([true, 'timeout'])
})

test('one that was cancelled before it began', () => {
  const deadline = startDeadline(1_000, AbortSignal.abort(), createFakeClock())
  expect([deadline.signal.aborted, deadline.by()]).toEqual([true, 'cancelled'])
})

test('a timer that was ended does not fire', async () => {
  const clock = createFakeClock()
  const timer = startTimer(1_000, clock)
  timer.end()
  await clock.advance(HOUR)
  expect(timer.signal.aborted).toBe(false)
})
