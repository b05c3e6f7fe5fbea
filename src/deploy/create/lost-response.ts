// Was the deployment made, although no answer came?

import type { CallFailure } from '../aws/call-failure.ts'
import { createRetry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import type { DeployRequest } from '../request.ts'
import { Interrupted, startDeadline } from '../watch/deadline.ts'
import { findOwnDeployment, unsure } from './find-own-deployment.ts'
import { openHistory } from './group-history.ts'

export interface Loss extends DeployContext {
  readonly request: DeployRequest
  /** When this step began, in milliseconds since the epoch. */
  readonly since: number
  readonly failure: CallFailure
}

// What the service has only just made it may not show at once.
const LOOKS = 2

// The runner kills a cancelled step after 10 seconds; some go by before this, and some are needed to stop it.
const GRACE = 4_000
const BETWEEN_LATE_LOOKS = 1_000

/**
 * Its id; undefined where there is none, so that it may be made again. Throws `Interrupted` where there is none and the
 * job has to end, and `UnknownOutcome` where it cannot be found out.
 */
export async function findLost(loss: Loss): Promise<string | undefined> {
  const { request, retry, since, failure } = loss
  const history = openHistory({ ...loss, name: request })
  try {
    for (let look = 1; look <= LOOKS; look++) {
      await retry.backOff(failure)
      const found = await findOwnDeployment({ key: request.key, history, since })
      if (found !== undefined) return found
    }
    return undefined
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    return findLate(loss)
  }
}

/** A call that was given up may be carried out yet: looks as long as a cancelled job may. */
async function findLate(loss: Loss): Promise<string> {
  const { request, clock, since } = loss
  const { signal, end } = startDeadline(GRACE, new AbortController().signal, clock)
  const retry = createRetry({ clock, report: () => {}, signal, hurried: true })
  const history = openHistory({ ...loss, name: request, retry })
  let looked = false
  try {
    while (!signal.aborted) {
      const found = await findOwnDeployment({ key: request.key, history, since })
      if (found !== undefined) return found
      looked = true
      await clock.sleep(BETWEEN_LATE_LOOKS, signal)
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
  } finally {
    end()
  }
  if (looked && loss.failure.kind === 'lost') throw new Interrupted()
  throw unsure('The job had to end before that could be seen.')
}
