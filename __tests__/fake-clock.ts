// A clock that moves only when a test says so.

import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../src/core/clock.ts'

export interface FakeClock extends Clock {
  /** How many sleepers there are. */
  sleepers(): number
  /** Advances the clock and wakes each sleeper at its instant. */
  advance(milliseconds: number): Promise<void>
  /** Advances the clock from sleeper to sleeper until the promise settles. Fails if nothing sleeps and nothing moves. */
  until<T>(promise: Promise<T>): Promise<T>
}

// Milliseconds of real time after which a test counts as hung, even on a busy machine.
const PATIENCE = 10_000

interface Sleeper {
  readonly at: number
  wake(): void
}

export function createFakeClock(start = Date.UTC(2026, 0, 31, 12)): FakeClock {
  let now = start
  let sleepers: Sleeper[] = []

  const wakeNext = async (): Promise<void> => {
    const next = sleepers.reduce((one, other) => (other.at < one.at ? other : one))
    now = Math.max(now, next.at)
    next.wake()
    await settle()
  }

  return {
    now: () => now,
    sleepers: () => sleepers.length,
    sleep: (milliseconds, signal) =>
      new Promise(resolve => {
        const sleeper = {
          at: now + milliseconds,
          wake: () => {
            sleepers = sleepers.filter(other => other !== sleeper)
            signal?.removeEventListener('abort', sleeper.wake)
            resolve()
          },
        }
        if (signal?.aborted) return resolve()
        signal?.addEventListener('abort', sleeper.wake)
        sleepers.push(sleeper)
      }),
    advance: async milliseconds => {
      await settle()
      const end = now + milliseconds
      while (sleepers.some(({ at }) => at <= end)) await wakeNext()
      now = end
    },
    until: async promise => {
      let settled = false
      const mark = () => {
        settled = true
      }
      promise.then(mark, mark)
      // Files, sockets and processes take real time.
      for (let moved = performance.now(); !settled && performance.now() - moved < PATIENCE; ) {
        await settle()
        if (!settled && sleepers.length > 0) {
          await wakeNext()
          moved = performance.now()
        }
      }
      if (!settled) throw new Error('nothing moves, and nobody sleeps')
      return promise
    },
  }
}

/** Runs everything that needs no time to pass. */
async function settle(): Promise<void> {
  await setImmediate()
  await setImmediate()
}
