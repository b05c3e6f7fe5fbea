// Follows a deployment to its end, its rollback included, and stops it if the job ends first.

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { Problem } from '../../core/problem.ts'
import type { DeployContext } from '../context.ts'
import { openHistory } from '../create/group-history.ts'
import type { Deployment, FinalDeployment } from '../deployment.ts'
import { findFailureContext } from '../diagnose/failure-context.ts'
import { statusOfWhatStopped, type Tracked } from '../outcome.ts'
import type { DeployStatus, Interruption } from '../progress.ts'
import type { DeployRequest } from '../request.ts'
import type { Deadline } from './deadline.ts'
import { createFleet, type Fleet } from './fleet.ts'
import { pendingWait } from './pending-wait.ts'
import { followRollback, unseenRollback } from './rollback.ts'
import { type Stop, stop } from './stop.ts'
import { type Watched, watch } from './watch.ts'

export interface Following extends DeployContext {
  readonly deploymentId: string
  readonly request: DeployRequest
  readonly deadline: Deadline
}

/** What was seen of the deployment itself. */
type Observed = Pick<Tracked, 'deploymentId' | 'since' | 'deployment' | 'instancesSeen'> &
  Required<Pick<Tracked, 'instances'>>

/** Follows it to its end, its rollback included; stops it if the job ends first. */
export async function follow(following: Following): Promise<Tracked> {
  const { deploymentId, request, clock, report, deadline } = following
  const since = clock.now()
  const fleet = createFleet(report)
  const observed = ({
    deployment,
    instancesSeen,
  }: Pick<Watched, 'deployment' | 'instancesSeen'>): Observed => ({
    deploymentId,
    since,
    instances: fleet.list(),
    instancesSeen,
    ...(deployment && { deployment }),
  })

  const watched = await watch({ ...following, fleet })
  if (watched.end === 'final') return settle(following, watched.deployment, observed(watched))
  const { end, deployment } = watched
  // However it ends, this job will not see it.
  if (end !== 'interrupted') return { status: 'Created', end: 'lost', problems: [end], ...observed(watched) }
  const by = deadline.by() ?? 'cancelled'
  if (by === 'timeout' && deployment !== undefined && isDoneButWaiting(deployment, fleet)) {
    const warning = stillWaiting(deployment, clock.now())
    return { status: 'Created', end: 'left', warnings: [warning], ...observed(watched) }
  }
  if (request.whenInterrupted === 'leave') {
    return { status: statusOfWhatRuns(by), end: 'left', interrupted: by, ...observed(watched) }
  }
  const stopped = await stop({ ...following, fleet, share: deadline.share('stop') })
  const last = { ...stopped, deployment: stopped.deployment ?? deployment }
  return afterStop({ by, region: request.region, result: stopped.result, observed: observed(last) })
}

/** It is over. */
async function settle(job: Following, deployment: FinalDeployment, observed: Observed): Promise<Tracked> {
  const { status } = deployment
  if (status === 'Succeeded') return { status, end: 'seen', ...observed }
  const { region } = job.request
  const rollback = await followRollback({ ...job, region, ended: deployment })
  const context = await findFailureContext({
    deployment,
    instances: observed.instances,
    history: openHistory({ ...job, name: job.request }),
  })
  return { status, end: 'seen', ...observed, ...context, ...(rollback && { rollback }) }
}

/** The new instances are done: in place all, blue/green all but the original ones. A stop would undo that. */
function isDoneButWaiting({ overview = {} }: Deployment, fleet: Fleet): boolean {
  const instances = fleet.list()
  const replaced = instances.filter(({ label }) => label !== 'Blue')
  const counted = Object.values(overview).reduce((sum, count) => sum + count, 0)
  return (
    replaced.length > 0 &&
    instances.length >= counted &&
    replaced.every(({ status }) => status === 'Succeeded')
  )
}

function stillWaiting(deployment: Deployment, now: number): Problem {
  return new Problem({
    code: 'deployment/still-waiting',
    what: `Every new instance of ${deployment.id} has succeeded, but the deployment has not ended yet`,
    why: `CodeDeploy waits ${pendingWait(deployment, now)}`,
    fix: 'It was left running. Increase `timeout` to see its end, or shorten the waits in the blue/green settings of the deployment group.',
    at: { kind: 'input', name: 'timeout' },
  })
}

/** The deployment may have ended before the stop: its own status counts. */
export function afterStop(options: {
  readonly by: Interruption
  readonly region: string
  readonly result: Stop['result']
  readonly observed: Observed
}): Tracked {
  const { by, region, result, observed } = options
  const { status, rollbackId: id } = observed.deployment ?? {}
  const stopped = { status: statusOfWhatStopped(by), interrupted: by, end: 'seen' } as const
  const running = { status: statusOfWhatRuns(by), interrupted: by }
  if (isFinalDeployment(status)) {
    const isOurStop = status === 'Stopped' && result !== 'ended-before'
    const rollback = id === undefined ? {} : { rollback: unseenRollback(id, region) }
    return { ...(isOurStop ? stopped : { status, end: 'seen' }), ...observed, ...rollback }
  }
  if (result === 'accepted') return { ...stopped, ...observed }
  if (result === 'ended-before') return { ...running, end: 'unread', ...observed }
  return { ...running, end: 'lost', problems: [result], ...observed }
}

function statusOfWhatRuns(by: Interruption): DeployStatus {
  return by === 'timeout' ? 'TimedOut' : 'Created'
}
