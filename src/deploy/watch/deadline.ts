// The time that a job has, and how what is left after its end is divided.

import type { Clock } from '../../core/clock.ts'
import type { Interruption } from '../progress.ts'

/** Thrown by whatever is waiting when the job has to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** The time that a job has. */
export interface Deadline {
  /** Fires when the job is cancelled, or its time is over. */
  readonly signal: AbortSignal
  /** undefined while the job goes on. */
  by(): Interruption | undefined
  /** Milliseconds that are left, after the signal has fired, to bring the deployment to an end. */
  grace(): number
  /** Stops the timer. */
  end(): void
}

// The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
// https://docs.github.com/actions/reference/workflow-cancellation-reference
const GRACE_OF_THE_RUNNER = 9_000
const SHORTEST_GRACE = 1_500
// The runner does not kill a job when our own timeout passes.
const GRACE_AFTER_TIMEOUT = 60_000

/** `timeout` in milliseconds; `cancel` is the door's. */
export function startDeadline(timeout: number, cancel: AbortSignal, clock: Clock): Deadline {
  const over = new AbortController()
  const done = new AbortController()
  const signal = AbortSignal.any([cancel, over.signal])
  let firedAt: number | undefined
  const fire = () => {
    firedAt = clock.now()
  }
  if (signal.aborted) fire()
  else signal.addEventListener('abort', fire, { once: true })
  void clock.sleep(timeout, done.signal).then(() => {
    if (!done.signal.aborted) over.abort()
  })
  return {
    signal,
    by: () => (cancel.aborted ? 'cancelled' : over.signal.aborted ? 'timeout' : undefined),
    grace() {
      if (!cancel.aborted) return GRACE_AFTER_TIMEOUT
      return Math.max(GRACE_OF_THE_RUNNER - (clock.now() - (firedAt ?? clock.now())), SHORTEST_GRACE)
    },
    end: () => done.abort(),
  }
}
