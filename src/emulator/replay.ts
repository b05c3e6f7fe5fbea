// Refuses a signed request that was accepted before.

import { AwsError } from './aws-error.ts'
import { ACCEPTED_FOR } from './signature.ts'

export interface ReplayGuard {
  /** Throws AwsError (403) where the request came before; `now` is in milliseconds. */
  accept(headers: ReadonlyMap<string, string>, now: number): void
}

/**
 * A signature is the same only for the same request within one second. The official clients sign an id of each attempt, so
 * theirs are never the same.
 */
export function createReplayGuard(): ReplayGuard {
  const accepted = new Map<string, number>()
  return {
    accept: (headers, now) => {
      // The oldest come first. One that is too old is refused by its date.
      for (const [authorization, at] of accepted) {
        if (now - at < ACCEPTED_FOR) break
        accepted.delete(authorization)
      }
      const authorization = headers.get('authorization') ?? ''
      if (accepted.has(authorization))
        throw new AwsError(
          'InvalidSignatureException',
          'The request was already sent: sign each request anew.',
          403,
        )
      accepted.set(authorization, now)
    },
  }
}
