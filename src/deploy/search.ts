// Which deployment did this step make, when nobody told it the id?

import { Problem } from '../codedeploy/problem.ts'
import { isOurs } from './description.ts'
import type { History } from './history.ts'
import type { RunKey } from './settings.ts'

export interface Search {
  readonly key: RunKey
  readonly history: History
  /** When this step began, in milliseconds since the epoch; undefined: looks at all there are. */
  readonly since: number
}

// The service's clock may differ from ours.
const CLOCK_SKEW = 15 * 60_000

/** Its id, or undefined where there is none. Throws a Problem where the role may not look. */
export async function findOurs({ key, history, since }: Search): Promise<string | undefined> {
  const isIt = async (id: string) => isOurs((await history.deployment(id))?.description ?? '', key)
  const group = await history.group()
  const last = group?.lastAttempted
  if (last !== undefined && (await isIt(last))) return last
  const listed = await history.list({ since: since - CLOCK_SKEW })
  if (group === undefined && listed === undefined) throw blind()
  for (const id of listed ?? []) {
    if (id !== last && (await isIt(id))) return id
  }
  return undefined
}

function blind(): Problem {
  return new Problem({
    code: 'deployment/answer-lost',
    what: 'CodeDeploy did not answer, and whether it made the deployment cannot be seen',
    why: 'Asking again blindly could make a second one.',
    fix: 'Look into the CodeDeploy console; and allow "codedeploy:ListDeployments" and "codedeploy:GetDeploymentGroup" in the role\'s IAM policy, so that the next time it can be found out.',
    at: { kind: 'operation', operation: 'CreateDeployment' },
  })
}
