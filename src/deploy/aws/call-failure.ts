// The ways in which a call to AWS can fail.

import { Problem, type ProblemText } from '../../core/problem.ts'

/**
 * Transient, so a retry may help:
 * - `throttled`: refused for now.
 * - `unreachable`: the request was not sent.
 * - `lost`: the request was sent and may have been carried out: a 5xx, a broken connection.
 *
 * CodeDeploy's ordinary responses to a call that comes too early or too late:
 * - `busy`, `not-started`, `completed`.
 *
 * Else:
 * - `interrupted`: we aborted the call ourselves; it may have been carried out.
 * - `skewed`: the clocks differ. The SDK takes the offset from the response, and signs the next call correctly.
 * - `no-credentials`, `expired`: no credentials were found, or they have expired.
 * - `denied`: the role may not do this.
 * - `unsupported`: the endpoint does not know the operation.
 * - `final`: a retry gives the same response.
 */
export type FailureKind =
  | 'throttled'
  | 'unreachable'
  | 'lost'
  | 'busy'
  | 'not-started'
  | 'completed'
  | 'interrupted'
  | 'skewed'
  | 'no-credentials'
  | 'expired'
  | 'denied'
  | 'unsupported'
  | 'final'

interface CallFailureText extends ProblemText {
  readonly kind: FailureKind
  /** AWS's name for it, `ThrottlingException`, or the connection's, `ECONNRESET`. */
  readonly error: string
  /** Milliseconds that the service asks to wait (`Retry-After`). */
  readonly retryAfter?: number | undefined
}

/** A call that failed. It is a `Problem`, so that an unhandled one is still reported in full. */
export class CallFailure extends Problem {
  override readonly name = 'CallFailure'
  readonly kind: FailureKind
  readonly error: string
  readonly retryAfter: number | undefined

  constructor({ kind, error, retryAfter, ...text }: CallFailureText) {
    super(text)
    this.kind = kind
    this.error = error
    this.retryAfter = retryAfter
  }
}

/** Whether a call failed in one of these ways. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is CallFailure {
  return error instanceof CallFailure && kinds.includes(error.kind)
}

export function isGroupMissing(error: unknown): boolean {
  return isFailure(error, 'final') && error.error === 'DeploymentGroupDoesNotExistException'
}

/** Whether a retry of the same call may succeed. */
export function mayPass(error: unknown): error is CallFailure {
  return isFailure(error, 'throttled', 'unreachable', 'lost', 'skewed', 'expired', 'no-credentials')
}
