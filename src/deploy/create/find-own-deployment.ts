// Which deployment did this step make, when nobody told it the id?

import { Problem } from '../../core/problem.ts'
import type { RunKey } from '../request.ts'
import { isOurs } from './description.ts'
import type { History } from './group-history.ts'

export interface Search {
  readonly key: RunKey
  readonly history: History
  /** When this step began, in milliseconds since the epoch. */
  readonly since: number
}

/** It may or may not exist. */
export class UnknownOutcome extends Problem {
  override readonly name = 'Unsure'
}

// The service's clock may differ from ours.
const CLOCK_SKEW = 15 * 60_000

/** Its id; undefined where there is none. Throws `UnknownOutcome` where the role may not look. */
export async function findOwnDeployment({ key, history, since }: Search): Promise<string | undefined> {
  const group = await history.group()
  const listed = await history.list({ since: since - CLOCK_SKEW })
  const ids = new Set([group?.lastAttempted, ...(listed ?? [])].filter(id => id !== undefined))
  let seen = 0
  for (const id of ids) {
    const deployment = await history.deployment(id)
    if (deployment === undefined) continue
    if (isOurs(deployment.description, key)) return id
    seen += 1
  }
  const blind = (group === undefined && listed === undefined) || (ids.size > 0 && seen === 0)
  if (blind) throw unsure('To make another blindly could make two.')
  return undefined
}

export function unsure(why: string): UnknownOutcome {
  return new UnknownOutcome({
    code: 'deployment/answer-lost',
    what: 'CodeDeploy did not answer, and whether it has made the deployment is not known',
    why,
    fix: 'Look for it in the CodeDeploy console. The role should be allowed "codedeploy:GetDeploymentGroup", "codedeploy:ListDeployments" and "codedeploy:GetDeployment".',
    at: { kind: 'operation', operation: 'CreateDeployment' },
  })
}
