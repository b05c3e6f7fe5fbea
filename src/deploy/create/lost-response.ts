// Finds the deployment of this step whose creation got no response.

import { Problem } from '../../core/problem.ts'
import type { CallFailure } from '../aws/call-failure.ts'
import { createRetry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import type { DeployRequest, RunKey } from '../request.ts'
import { type Deadline, Interrupted } from '../watch/deadline.ts'
import { isOurs } from './description.ts'
import { type History, openHistory } from './group-history.ts'

interface Loss extends DeployContext {
  readonly request: DeployRequest
  /** When this step began, in milliseconds since the epoch. */
  readonly since: number
  readonly failure: CallFailure
  readonly deadline: Deadline
}

// A deployment may not be listed immediately after it was created.
const LOOKS = 2

const BETWEEN_LATE_LOOKS = 1_000

/**
 * Its id; undefined if there is none, so that another may be created. Throws `Interrupted` if there is none and the
 * job has to end, and `UnknownOutcome` if that cannot be determined.
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

/** An aborted call may still be carried out: keeps looking as long as a job that has to end may. */
async function findLate(loss: Loss): Promise<string> {
  const { request, clock, since, deadline } = loss
  const { signal, end } = deadline.share('find')
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
  throw unknownOutcome('The job had to end before this could be checked.')
}

export interface Search {
  readonly key: RunKey
  readonly history: History
  /** When this step began, in milliseconds since the epoch. */
  readonly since: number
}

/** It may or may not exist. */
export class UnknownOutcome extends Problem {
  override readonly name = 'UnknownOutcome'
}

// The service's clock may differ from ours.
const CLOCK_SKEW = 15 * 60_000

/** Its id; undefined if there is none. Throws `UnknownOutcome` if one that may be it cannot be read. */
export async function findOwnDeployment({ key, history, since }: Search): Promise<string | undefined> {
  const group = await history.group()
  const listed = await history.list({ since: since - CLOCK_SKEW })
  const ids = new Set([group?.lastAttempted, ...(listed ?? [])].filter(id => id !== undefined))
  let isHidden = group === undefined && listed === undefined
  for (const id of ids) {
    const deployment = await history.deployment(id)
    if (deployment !== undefined && isOurs(deployment.description, key)) return id
    // Without the list, a later one hides ours: its own rollback, for one.
    const { createdAt = since } = deployment ?? {}
    isHidden ||= deployment === undefined || (listed === undefined && createdAt >= since - CLOCK_SKEW)
  }
  if (isHidden) throw unknownOutcome('A second attempt could create a second deployment.')
  return undefined
}

export function unknownOutcome(why: string): UnknownOutcome {
  return new UnknownOutcome({
    code: 'deployment/answer-lost',
    what: 'CodeDeploy did not respond, and it is not known whether it created the deployment',
    why,
    fix: 'Look for it in the CodeDeploy console. Allow the role "codedeploy:GetDeploymentGroup", "codedeploy:ListDeployments" and "codedeploy:GetDeployment".',
    at: { kind: 'operation', operation: 'CreateDeployment' },
  })
}
