// The clock for tests that run real processes.

import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../src/core/clock.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
}
