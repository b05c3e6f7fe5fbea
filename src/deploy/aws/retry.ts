// Retries AWS calls with exponential back-off.

import type { Clock } from '../../core/clock.ts'
import type { Report } from '../progress.ts'
import { Interrupted } from '../watch/deadline.ts'
import { type CallFailure, isFailure, mayPass } from './call-failure.ts'

/** Throttling and lost connections slow the polling down; they never fail the job. */
export interface Retry {
  /**
   * Repeats a call until it succeeds or has been tried `tries` times. Throws errors that a retry cannot fix, and
   * `Interrupted` when the signal fires.
   */
  call<T>(operation: (signal: AbortSignal) => Promise<T>, tries?: number): Promise<T>
  /** Waits after a failed call, longer each time. Throws the failure if a retry cannot fix it. */
  backOff(failure: CallFailure): Promise<void>
  /** How many times slower than usual to poll: 1 when calls succeed. */
  pollFactor(): number
  /** Whether a call was ever throttled. */
  wasThrottled(): boolean
  /** The same for another operation: it backs off by itself, so that one that fails does not slow down the others. */
  fork(signal?: AbortSignal): Retry
}

interface RetryOptions {
  readonly clock: Clock
  readonly report: Report
  readonly signal: AbortSignal
  /** Little time is left, so pauses are short; and the service has answered this job before. */
  readonly hurried?: boolean
}

/** What the operations have in common: whether the service ever answered, and whether the reader knows that it is slow. */
interface Shared {
  readonly since: number
  answered: boolean
  reported: boolean
}

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 15_000
const LONGEST_HURRIED_PAUSE = 1_000

// If no call ever succeeded, the region, the endpoint or the network may simply be wrong.
const PATIENCE_BEFORE_FIRST_ANSWER = 60_000

// Renewing credentials can fail for a moment; after four failures in a row they have expired for good. A clock that is set
// meanwhile needs one call to be noticed.
const RENEWALS = 4

const SLOWEST = 8

export function createRetry(options: RetryOptions): Retry {
  const { clock, hurried = false } = options
  return openRetry(options, { since: clock.now(), answered: hurried, reported: false })
}

function openRetry(options: RetryOptions, shared: Shared): Retry {
  const { clock, report, signal, hurried = false } = options
  const longestPause = hurried ? LONGEST_HURRIED_PAUSE : LONGEST_PAUSE
  let failures = 0
  let renewals = 0
  let pollFactor = 1
  let throttled = false

  function reset(): void {
    shared.answered = true
    failures = 0
    renewals = 0
    pollFactor = Math.max(pollFactor / 2, 1)
  }

  function isTransient({ kind }: CallFailure): boolean {
    switch (kind) {
      case 'throttled':
        return true
      case 'unreachable':
      case 'lost':
        return shared.answered || clock.now() - shared.since < PATIENCE_BEFORE_FIRST_ANSWER
      case 'expired':
      case 'skewed':
        return renewals++ < RENEWALS
      case 'no-credentials':
        return shared.answered && renewals++ < RENEWALS
      default:
        return false
    }
  }

  async function backOff(failure: CallFailure): Promise<void> {
    if (signal.aborted || failure.kind === 'interrupted') throw new Interrupted()
    // The service received the request.
    if (failure.kind === 'lost') shared.answered = true
    if (failure.kind === 'throttled') throttled = true
    if (!isTransient(failure)) throw failure
    const why = failure.why === undefined ? '' : ` (${failure.why})`
    if (shared.reported) report({ kind: 'debug', text: `${failure.what}${why}` })
    else report({ kind: 'notice', text: `${failure.what}; retrying less often${why}` })
    shared.reported = true
    pollFactor = Math.min(pollFactor * 2, SLOWEST)
    const pause = Math.min(FIRST_PAUSE * 2 ** failures++, longestPause)
    await clock.sleep(hurried ? pause : Math.max(pause, failure.retryAfter ?? 0), signal)
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

  return {
    call,
    backOff,
    pollFactor: () => pollFactor,
    wasThrottled: () => throttled,
    fork: (other = signal) => openRetry({ ...options, signal: other }, shared),
  }
}
