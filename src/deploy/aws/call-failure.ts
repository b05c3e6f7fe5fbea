// In which ways may a call to AWS fail, as far as it matters to us?

import { Problem, type ProblemText } from '../../core/problem.ts'

/**
 * Weather, which time heals:
 * - `throttled`: refused for now.
 * - `unreachable`: nobody took the request.
 * - `lost`: somebody took it, and it may have been carried out: a 5xx, a connection that broke.
 *
 * CodeDeploy's ordinary answers to a call that comes too early or too late:
 * - `busy`, `not-started`, `completed`.
 *
 * Else:
 * - `interrupted`: we gave up the call ourselves; it may have been carried out.
 * - `no-credentials`, `expired`: there are none, or no longer good ones.
 * - `denied`: the role may not do this.
 * - `unsupported`: whoever answers does not know the operation.
 * - `final`: asking again gives the same answer.
 */
export type FailureKind =
  | 'throttled'
  | 'unreachable'
  | 'lost'
  | 'busy'
  | 'not-started'
  | 'completed'
  | 'interrupted'
  | 'no-credentials'
  | 'expired'
  | 'denied'
  | 'unsupported'
  | 'final'

interface CallFailureText extends ProblemText {
  readonly kind: FailureKind
  /** AWS's name for it, `ThrottlingException`, or the connection's, `ECONNRESET`. */
  readonly error: string
}

/** A call that failed. It is a `Problem`, so where nobody reacts to it the reader gets the truth. */
export class CallFailure extends Problem {
  override readonly name = 'CallFailure'
  readonly kind: FailureKind
  readonly error: string

  constructor({ kind, error, ...text }: CallFailureText) {
    super(text)
    this.kind = kind
    this.error = error
  }
}

/** Whether a call failed in one of these ways. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is CallFailure {
  return error instanceof CallFailure && kinds.includes(error.kind)
}

/** Whether the same call may be answered another time. */
export function mayPass(error: unknown): error is CallFailure {
  return isFailure(error, 'throttled', 'unreachable', 'lost', 'expired', 'no-credentials')
}
