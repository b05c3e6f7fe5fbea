// How long do we put up with a service that does not answer?

import type { Clock } from '../codedeploy/clock.ts'
import { type CallFailure, isFailure } from './failure.ts'
import { Interrupted } from './interruption.ts'
import type { Report } from './progress.ts'

/** Bad weather slows a deployment's watcher; it never makes the deployment fail. */
export interface Weather {
  /** Repeats a call until it is answered. Throws what time does not heal, and `Interrupted` when the signal fires. */
  through<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Waits after a failed call, longer each time. Throws the failure where waiting does not help. */
  sitOut(failure: unknown): Promise<void>
  /** How many times slower than usual to poll: 1 when fair. */
  slowness(): number
}

export interface WeatherOptions {
  readonly clock: Clock
  readonly report: Report
  readonly signal: AbortSignal
}

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 15_000

// Where nothing was ever answered, region, endpoint or network may be wrong for good.
const PATIENCE_WITH_A_STRANGER = 60_000

// A renewal may meet bad weather of its own; what four in a row do not heal has expired for good.
const RENEWALS = 4

const SLOWEST = 8

export function createWeather({ clock, report, signal }: WeatherOptions): Weather {
  const since = clock.now()
  let answered = false
  let told = false
  let failures = 0
  let renewals = 0
  let slowness = 1

  function isHopeless(failure: CallFailure): boolean {
    if (failure.kind === 'weather') return !answered && clock.now() - since >= PATIENCE_WITH_A_STRANGER
    return failure.kind !== 'expired' || !answered || renewals++ >= RENEWALS
  }

  async function sitOut(failure: unknown): Promise<void> {
    if (signal.aborted || isFailure(failure, 'interrupted')) throw new Interrupted()
    // Somebody took the request.
    if (isFailure(failure, 'weather') && failure.lost) answered = true
    if (!isFailure(failure, 'weather', 'expired') || isHopeless(failure)) throw failure
    const reason = failure.why === undefined ? failure.what : `${failure.what}: ${failure.why}`
    report(
      told
        ? { kind: 'debug', text: reason }
        : { kind: 'notice', text: `${reason}. The job goes on asking, less often.` },
    )
    told = true
    slowness = Math.min(slowness * 2, SLOWEST)
    await clock.sleep(Math.min(FIRST_PAUSE * 2 ** failures++, LONGEST_PAUSE), signal)
    if (signal.aborted) throw new Interrupted()
  }

  async function through<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (;;) {
      if (signal.aborted) throw new Interrupted()
      try {
        const answer = await call(signal)
        answered = true
        failures = 0
        renewals = 0
        slowness = Math.max(slowness / 2, 1)
        return answer
      } catch (failure) {
        // A refusal is an answer, too.
        if (!isFailure(failure, 'weather', 'expired', 'interrupted')) answered = true
        await sitOut(failure)
      }
    }
  }

  return { through, sitOut, slowness: () => slowness }
}
