// Removes the deployment group of a preview, once nothing is active in it.

import { createDeniedCalls } from '../aws/denied-calls.ts'
import type { CodeDeploy } from '../aws/operations.ts'
import { createRetry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import { openHistory } from '../create/group-history.ts'
import { waitUntilIdle } from '../create/when-busy.ts'
import { conclude, endedBy, type Tracked } from '../outcome.ts'
import type { GroupChange, Outcome } from '../progress.ts'
import type { DeployRequest } from '../request.ts'
import { startDeadline } from '../watch/deadline.ts'
import { notMadeHere, readTaggedGroup, SOURCE } from './tagged-group.ts'

interface Removal extends DeployContext {
  readonly request: DeployRequest
}

interface RemoveOptions extends Omit<Removal, 'retry' | 'deniedCalls' | 'codedeploy'> {
  readonly connect: () => Promise<CodeDeploy>
}

/** Rejects with a Problem only if the job may assume no role. */
export async function removeGroup(options: RemoveOptions): Promise<Outcome> {
  const { request, clock, report } = options
  const { repository, application, deploymentGroup } = request
  const deadline = startDeadline(request.timeout, options.signal, clock)
  const { signal } = deadline
  const retry = createRetry({ clock, report, signal })
  const deniedCalls = createDeniedCalls(report)
  const since = clock.now()
  try {
    const codedeploy = await options.connect()
    report({ kind: 'started', purpose: 'removal', repository, commit: '', application, deploymentGroup })
    const tracked = await remove({ ...options, codedeploy, signal, retry, deniedCalls }).then(
      (groupChange): Tracked => ({ status: 'Removed', groupChange }),
      failure => endedBy(failure, deadline.by()),
    )
    const warnings = [deniedCalls.problem()].filter(problem => problem !== undefined)
    for (const problem of warnings) report({ kind: 'warning', problem })
    const outcome = await conclude({
      request,
      commit: '',
      tracked: { ...tracked, since, warnings },
      scripts: undefined,
      now: clock.now(),
    })
    report({ kind: 'ended', outcome })
    return outcome
  } finally {
    deadline.end()
  }
}

/** Several jobs may remove it at the same time. Throws a Problem if this action did not make it. */
async function remove(removal: Removal): Promise<GroupChange> {
  const { request, codedeploy, retry } = removal
  const { application, deploymentGroup } = request
  const found = await readTaggedGroup(removal, { application, deploymentGroup })
  if (found === undefined) return 'absent'
  if (!found.tags.has(SOURCE))
    throw notMadeHere(
      deploymentGroup,
      'Correct "deployment-group-name", or delete the group in the CodeDeploy console.',
    )
  await waitUntilIdle({ ...removal, history: openHistory({ ...removal, name: request }) })
  await retry.call(signal => codedeploy.deleteGroup({ application, deploymentGroup }, signal))
  return 'removed'
}
