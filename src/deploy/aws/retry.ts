// Retries AWS calls with exponential back-off.

import type { Clock } from '../../core/clock.ts'
import type { Report } from '../progress.ts'
import { Interrupted } from '../watch/deadline.ts'
import { type CallFailure, isFailure, mayPass } from './call-failure.ts'

/** Throttling and lost connections slow the polling down; they never fail the job. */
export interface Retry {
  /**
   * Repeats a call until it succeeds or has been tried `tries` times. Throws errors that a retry cannot fix, and `Interrupted`
   * when the signal fires.
   */
  call<T>(operation: (signal: AbortSignal) => Promise<T>, tries?: number): Promise<T>
  /** Waits after a failed call, longer each time. Throws the failure if a retry cannot fix it. */
  backOff(failure: CallFailure): Promise<void>
  /** How many times slower than usual to poll: 1 when calls succeed. */
  pollFactor(): number
}

export interface RetryOptions {
  readonly clock: Clock
  readonly report: Report
  readonly signal: AbortSignal
  /** Little time is left, so pauses are short; and the service has answered this job before. */
  readonly hurried?: boolean
}

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 15_000
const LONGEST_HURRIED_PAUSE = 1_000

// If no call ever succeeded, the region, the endpoint or the network may simply be wrong.
const PATIENCE_WITH_A_STRANGER = 60_000

// Renewing credentials can fail for a moment; after four failures in a row they have expired for good.
const RENEWALS = 4

const SLOWEST = 8

export function createRetry({ clock, report, signal, hurried = false }: RetryOptions): Retry {
  const since = clock.now()
  const longestPause = hurried ? LONGEST_HURRIED_PAUSE : LONGEST_PAUSE
  let answered = hurried
  let told = false
  let failures = 0
  let pollFactor = 1

  function reset(): void {
    answered = true
    failures = 0
    pollFactor = Math.max(pollFactor / 2, 1)
  }

  function isTransient({ kind }: CallFailure): boolean {
    switch (kind) {
      case 'throttled':
        return true
      case 'unreachable':
      case 'lost':
        return answered || clock.now() - since < PATIENCE_WITH_A_STRANGER
      case 'expired':
        return failures < RENEWALS
      case 'no-credentials':
        return answered && failures < RENEWALS
      default:
        return false
    }
  }

  async function backOff(failure: CallFailure): Promise<void> {
    if (signal.aborted || failure.kind === 'interrupted') throw new Interrupted()
    // The service received the request.
    if (failure.kind === 'lost') answered = true
    if (!isTransient(failure)) throw failure
    const why = failure.why === undefined ? '' : ` (${failure.why})`
    if (told) report({ kind: 'debug', text: `${failure.what}${why}` })
    else report({ kind: 'notice', text: `${failure.what}; the job goes on asking, less often${why}` })
    told = true
    pollFactor = Math.min(pollFactor * 2, SLOWEST)
    await clock.sleep(Math.min(FIRST_PAUSE * 2 ** failures++, longestPause), signal)
    if (signal.aborted) throw new Interrupted()
  }

  async function call<T>(
    operation: (signal: AbortSignal) => Promise<T>,
    tries = Number.POSITIVE_INFINITY,
  ): Promise<T> {
    for (let tried = 1; ; tried++) {
      if (signal.aborted) throw new Interrupted()
      try {
        const answer = await operation(signal)
        reset()
        return answer
      } catch (failure) {
        if (isFailure(failure, 'interrupted')) throw new Interrupted()
        if (!mayPass(failure)) {
          // A refusal is a response, too.
          reset()
          throw failure
        }
        await backOff(failure)
        if (tried >= tries) throw failure
      }
    }
  }

  return { call, backOff, pollFactor: () => pollFactor }
}
