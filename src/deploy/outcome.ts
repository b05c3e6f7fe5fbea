// Turns what was seen of a deployment into the outcome that is reported.

import type { Problem } from '../core/problem.ts'
import { consoleUrl, type Deployment } from './deployment.ts'
import { explain } from './diagnose/explain.ts'
import type {
  DeployStatus,
  Facts,
  InstanceState,
  Interruption,
  Outcome,
  Purpose,
  Scripts,
} from './progress.ts'
import type { DeployRequest } from './request.ts'
import type { S3Location } from './revision/s3-location.ts'

/** What became of a request, as far as this job followed it. */
export interface Tracked {
  readonly status: DeployStatus
  /** What went wrong on our side, beside what CodeDeploy reports. */
  readonly problems?: readonly Problem[]
  readonly interrupted?: Interruption
  /** Whether a deployment was created is not known. */
  readonly isUnknown?: true
  /** Absent where none was created. */
  readonly deploymentId?: string
  /** Milliseconds since the epoch, by our own clock. */
  readonly since?: number
  readonly deployment?: Deployment
  readonly instances?: readonly InstanceState[]
  readonly rollback?: Deployment
  readonly previousCommit?: string
  readonly tagFilters?: string
  readonly s3?: S3Location
}

export interface Conclusion {
  readonly request: DeployRequest
  /** Full sha. */
  readonly commit: string
  readonly tracked: Tracked
  readonly scripts: Scripts | undefined
  /** Milliseconds since the epoch, by our own clock. */
  readonly now: number
}

export function conclude({ request, commit, tracked, scripts, now }: Conclusion): Outcome {
  const { problems = [], deployment, deploymentId, since, instances = [], rollback, ...rest } = tracked
  const facts: Facts = {
    ...rest,
    purpose: purposeOf(request),
    commit: deployment?.commit ?? commit,
    repository: request.repository,
    ...(request.revision.kind === 'bundle' && request.revision.folder && { folder: request.revision.folder }),
    application: request.application,
    deploymentGroup: request.deploymentGroup,
    duration: since === undefined ? 0 : durationOf(deployment, since, now),
    instances,
    ...(scripts && { scripts }),
    ...(deploymentId && { deploymentId }),
    // No console shows a rehearsal.
    ...(deploymentId && !request.rehearse && { deploymentUrl: consoleUrl(request.region, deploymentId) }),
    ...(deployment?.error && { error: deployment.error }),
    ...(rollback && { rollback: summaryOf(rollback) }),
  }
  return explain(facts, problems)
}

function summaryOf({ id, status, commit }: Deployment) {
  return { id, status, ...(commit !== undefined && { commit }) }
}

export function purposeOf({ rehearse, check, commit }: DeployRequest): Purpose {
  if (rehearse) return 'rehearsal'
  if (check === 'only') return 'check'
  return commit.kind === 'installed' ? 'restart' : 'deploy'
}

/** Whether the step succeeds. */
export function isAsRequested({ status }: Outcome, { wait }: DeployRequest): boolean {
  return ['Succeeded', 'Skipped', 'Checked'].includes(status) || (status === 'Created' && !wait)
}

/** Whole seconds. The service's times where it gives both: two clocks never make one duration. */
function durationOf(deployment: Deployment | undefined, since: number, now: number): number {
  const { createdAt, completedAt } = deployment ?? {}
  const milliseconds =
    createdAt !== undefined && completedAt !== undefined ? completedAt - createdAt : now - since
  return Math.max(0, Math.round(milliseconds / 1000))
}
