// The time that a job has, and how what is left after its end is shared.

import type { Clock } from '../../core/clock.ts'
import type { Deployment } from '../deployment.ts'
import type { Interruption } from '../progress.ts'

/** Thrown by whatever is waiting when the job has to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  /** The deployment that it was waiting for. */
  readonly behind: Deployment | undefined

  constructor(behind?: Deployment) {
    super()
    this.behind = behind
  }
}

/** What remains to be done when a job has to end: to receive a response, to find a deployment, to stop it. */
export type Task = 'receive' | 'find' | 'stop'

/** The time that a job has. */
export interface Deadline {
  /** Fires when the job is cancelled, or its time is over. */
  readonly signal: AbortSignal
  /** undefined while the job goes on. */
  by(): Interruption | undefined
  /** The time for a task after the signal has fired. */
  share(task: Task): Share
  /** Stops the timer. */
  end(): void
}

export interface Share {
  /** Fires when the time for the task is over. */
  readonly signal: AbortSignal
  /** Stops the timer. */
  end(): void
}

// Milliseconds after the cancel, one task after the other. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
// https://docs.github.com/actions/reference/workflow-cancellation-reference
const AFTER_CANCEL: Readonly<Record<Task, number>> = { receive: 4_000, find: 7_500, stop: 9_000 }
// The runner does not kill a job when our own timeout passes. A call is given up by itself after 20 s.
const AFTER_TIMEOUT: Readonly<Record<Task, number>> = { receive: 20_000, find: 40_000, stop: 60_000 }
const SHORTEST: Readonly<Record<Task, number>> = { receive: 0, find: 0, stop: 1_500 }

/** `timeout` in milliseconds; `cancel` fires when the job is cancelled. */
export function startDeadline(timeout: number, cancel: AbortSignal, clock: Clock): Deadline {
  const timer = startTimer(timeout, clock)
  const signal = AbortSignal.any([cancel, timer.signal])
  let firedAt = 0
  const note = () => {
    firedAt = clock.now()
  }
  // A cancel after the timeout begins anew: from then on the runner counts.
  for (const source of [timer.signal, cancel]) {
    if (source.aborted) note()
    else source.addEventListener('abort', note, { once: true })
  }

  function left(task: Task): number {
    const limits = cancel.aborted ? AFTER_CANCEL : AFTER_TIMEOUT
    return Math.max(firedAt + limits[task] - clock.now(), SHORTEST[task])
  }

  return {
    signal,
    by: () => (cancel.aborted ? 'cancelled' : timer.signal.aborted ? 'timeout' : undefined),
    share(task) {
      const usual = startTimer(left(task), clock)
      const over = new AbortController()
      const onCancel = () => {
        void clock.sleep(left(task), usual.ended).then(() => over.abort())
      }
      cancel.addEventListener('abort', onCancel, { once: true, signal: usual.ended })
      return { signal: AbortSignal.any([usual.signal, over.signal]), end: usual.end }
    },
    end: timer.end,
  }
}

/** A share of its own, in milliseconds. */
export function startTimer(milliseconds: number, clock: Clock): Share & { readonly ended: AbortSignal } {
  const over = new AbortController()
  const done = new AbortController()
  void clock.sleep(milliseconds, done.signal).then(() => {
    if (!done.signal.aborted) over.abort()
  })
  return { signal: over.signal, ended: done.signal, end: () => done.abort() }
}
