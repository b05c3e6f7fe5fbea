// Refuses a signed request that was accepted before.

import type { Clock } from '../core/clock.ts'
import { AwsError } from './aws-error.ts'
import { ACCEPTED_FOR } from './signature.ts'

// Milliseconds. A signature has the time to the second, of the client's clock.
const SECOND = 1000
const REPEATED_WITHIN = 2 * SECOND

export interface ReplayGuard {
  /** Rejects with an AwsError where the request came before. */
  accept(headers: ReadonlyMap<string, string>): Promise<void>
}

/**
 * A signature is the same for the same request within one second, unless the client signs an id of each attempt: the SDKs for
 * JavaScript do, boto3 and the AWS CLI do not. They repeat what is throttled, and their second is over by then.
 */
export function createReplayGuard(clock: Clock): ReplayGuard {
  const accepted = new Map<string, number>()
  return {
    accept: async headers => {
      const now = clock.now()
      // The oldest come first. One that is too old is refused by its date.
      for (const [authorization, at] of accepted) {
        if (now - at < ACCEPTED_FOR) break
        accepted.delete(authorization)
      }
      const authorization = headers.get('authorization') ?? ''
      const earlier = accepted.get(authorization)
      if (earlier === undefined) {
        accepted.set(authorization, now)
        return
      }
      if (now - earlier > REPEATED_WITHIN)
        throw new AwsError(
          'InvalidSignatureException',
          'The request was already sent: sign each request anew.',
          403,
        )
      await clock.sleep(SECOND)
      throw new AwsError(
        'ThrottlingException',
        'The same request was already sent within this second: sign it anew.',
      )
    },
  }
}
