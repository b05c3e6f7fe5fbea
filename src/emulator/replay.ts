// Refuses a signed request that was accepted from another client before.

import { AwsError } from './aws-error.ts'
import { ACCEPTED_FOR } from './signature.ts'

export interface ReplayGuard {
  /** Throws AwsError (403) where the request came before on another connection; `now` is in milliseconds. */
  accept(headers: ReadonlyMap<string, string>, connection: object, now: number): void
}

/**
 * A signature is the same for the same request within one second, unless the client signs an id of each attempt: the SDKs for
 * JavaScript do, boto3 and the AWS CLI do not.
 */
export function createReplayGuard(): ReplayGuard {
  const accepted = new Map<string, { readonly at: number; readonly connection: object }>()
  return {
    accept: (headers, connection, now) => {
      // The oldest come first. One that is too old is refused by its date.
      for (const [authorization, { at }] of accepted) {
        if (now - at < ACCEPTED_FOR) break
        accepted.delete(authorization)
      }
      const authorization = headers.get('authorization') ?? ''
      const earlier = accepted.get(authorization)
      if (earlier === undefined) accepted.set(authorization, { at: now, connection })
      else if (earlier.connection !== connection)
        throw new AwsError(
          'InvalidSignatureException',
          'The request was already sent: sign each request anew.',
          403,
        )
    },
  }
}
