// Follows a deployment to its end, its rollback included, and stops it if the job ends first.

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import type { DeployContext } from '../context.ts'
import { openHistory } from '../create/group-history.ts'
import type { Deployment } from '../deployment.ts'
import { findFailureContext } from '../diagnose/failure-context.ts'
import type { Tracked } from '../outcome.ts'
import type { DeployStatus, Interruption } from '../progress.ts'
import type { DeployRequest } from '../request.ts'
import type { Deadline } from './deadline.ts'
import { createFleet } from './fleet.ts'
import { followRollback } from './rollback.ts'
import { type Stop, stop } from './stop.ts'
import { watch } from './watch.ts'

export interface Following extends DeployContext {
  readonly deploymentId: string
  readonly request: DeployRequest
  readonly deadline: Deadline
}

/** What was seen of the deployment itself. */
type Seen = Pick<Tracked, 'deploymentId' | 'since' | 'deployment'> & Required<Pick<Tracked, 'instances'>>

/** Follows it to its end, its rollback included; stops it if the job ends first. */
export async function follow(following: Following): Promise<Tracked> {
  const { deploymentId, request, clock, report, deadline } = following
  const since = clock.now()
  const fleet = createFleet(report)
  const seen = (deployment: Deployment | undefined): Seen => ({
    deploymentId,
    since,
    instances: fleet.list(),
    ...(deployment && { deployment }),
  })

  const { end, deployment } = await watch({ ...following, fleet })
  if (end === 'final') return settle(following, seen(deployment))
  // However it ends, this job will not see it.
  if (end !== 'interrupted') return { status: 'Created', problems: [end], ...seen(deployment) }
  const by = deadline.by() ?? 'cancelled'
  if (request.whenInterrupted === 'leave') {
    return { status: statusOfWhatRuns(by), interrupted: by, ...seen(deployment) }
  }
  const stopped = await stop({ ...following, fleet, grace: deadline.grace() })
  return afterStop(by, stopped, seen(stopped.deployment ?? deployment))
}

/** It is over. */
async function settle(job: Following, seen: Seen): Promise<Tracked> {
  const { deployment, instances } = seen
  const status = deployment?.status
  if (deployment === undefined || !isFinalDeployment(status)) return { status: 'Created', ...seen }
  if (status === 'Succeeded') return { status, ...seen }
  const { region } = job.request
  const rollback = await followRollback({ ...job, region, failed: deployment })
  const context = await findFailureContext({
    deployment,
    instances,
    history: openHistory({ ...job, name: job.request }),
  })
  return { status, ...seen, ...context, ...(rollback && { rollback }) }
}

/** The deployment may have ended before the stop: its own status counts. */
export function afterStop(by: Interruption, { problem }: Stop, seen: Seen): Tracked {
  const status = seen.deployment?.status
  if (status === 'Succeeded' || status === 'Failed') return { status, ...seen }
  if (problem !== undefined && status !== 'Stopped') {
    return { status: statusOfWhatRuns(by), interrupted: by, problems: [problem], ...seen }
  }
  return { status: statusOfWhatStopped(by), interrupted: by, ...seen }
}

export function statusOfWhatStopped(by: Interruption): DeployStatus {
  return by === 'timeout' ? 'TimedOut' : 'Stopped'
}

function statusOfWhatRuns(by: Interruption): DeployStatus {
  return by === 'timeout' ? 'TimedOut' : 'Created'
}
