// Turns what was seen of a deployment into the outcome that is reported.

import { Problem, Problems, problemsOf } from '../core/problem.ts'
import { UnknownOutcome } from './create/lost-response.ts'
import { consoleUrl, type Deployment } from './deployment.ts'
import type {
  DeployStatus,
  EndSeen,
  Facts,
  GroupChange,
  InstanceState,
  InstancesSeen,
  Interruption,
  OtherDeployment,
  Outcome,
  Purpose,
  Rollback,
  Scripts,
} from './progress.ts'
import type { DeployRequest } from './request.ts'
import type { S3Location } from './revision/s3-location.ts'
import { Interrupted } from './watch/deadline.ts'

/** What became of a request, as far as this job followed it. */
export interface Tracked {
  readonly status: DeployStatus
  /** What went wrong on our side, beside what CodeDeploy reports. */
  readonly problems?: readonly Problem[]
  /** What the reader should know beside it. */
  readonly warnings?: readonly Problem[]
  /** Absent where nothing was created. */
  readonly end?: EndSeen
  readonly interrupted?: Interruption
  /** Whether a deployment was created is not known. */
  readonly isUnknown?: true
  /** Absent where none was created. */
  readonly deploymentId?: string
  /** Milliseconds since the epoch, by our own clock. */
  readonly since?: number
  readonly deployment?: Deployment
  readonly instances?: readonly InstanceState[]
  readonly instancesSeen?: InstancesSeen
  readonly rollback?: Rollback
  /** The deployment that kept the group busy until the end. */
  readonly behind?: Deployment
  readonly previousCommit?: string
  readonly tagFilters?: string
  readonly s3?: S3Location
  readonly groupChange?: GroupChange
}

interface Conclusion {
  readonly request: DeployRequest
  /** Full sha. */
  readonly commit: string
  readonly tracked: Tracked
  readonly scripts: Scripts | undefined
  /** Milliseconds since the epoch, by our own clock. */
  readonly now: number
}

/** Loads the diagnosis only now: no deployment waits for it. */
export async function conclude({ request, commit, tracked, scripts, now }: Conclusion): Promise<Outcome> {
  const { problems, warnings, deployment, deploymentId, since, instances = [], behind, ...rest } = tracked
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
    warnings: warnings ?? [],
    ...(request.fileExists && { fileExists: request.fileExists }),
    ...(scripts && { scripts }),
    ...(deploymentId && { deploymentId }),
    // No console shows a rehearsal.
    ...(deploymentId && !request.rehearse && { deploymentUrl: consoleUrl(request.region, deploymentId) }),
    ...(deployment?.error && { error: deployment.error }),
    ...(deployment?.overview && { overview: deployment.overview }),
    ...(behind && { behind: otherDeployment(behind, request) }),
  }
  const { explain } = await import('./diagnose/explain.ts')
  return explain(facts, problems)
}

function otherDeployment({ id, creator, commit }: Deployment, { region }: DeployRequest): OtherDeployment {
  return { id, url: consoleUrl(region, id), creator, ...(commit !== undefined && { commit }) }
}

/** What a job is that a failure ended. Throws what nobody foresaw. */
export function endedBy(failure: unknown, interrupted: Interruption | undefined): Tracked {
  const status = interrupted === undefined ? 'Failed' : statusOfWhatStopped(interrupted)
  const tracked: Tracked = { status, ...(interrupted && { interrupted }) }
  if (failure instanceof Interrupted) return { ...tracked, ...(failure.behind && { behind: failure.behind }) }
  if (failure instanceof UnknownOutcome) return { ...tracked, problems: [failure], isUnknown: true }
  if (failure instanceof Problem || failure instanceof Problems)
    return { ...tracked, problems: problemsOf(failure) }
  throw failure
}

export function statusOfWhatStopped(by: Interruption): DeployStatus {
  return by === 'timeout' ? 'TimedOut' : 'Stopped'
}

export function purposeOf({ rehearse, remove, check, commit }: DeployRequest): Purpose {
  if (remove) return 'removal'
  if (rehearse) return 'rehearsal'
  if (check === 'only') return 'check'
  return commit.kind === 'installed' ? 'restart' : 'deploy'
}

/** Whether the step succeeds. */
export function isAsRequested({ status, problems }: Outcome): boolean {
  return (
    ['Succeeded', 'Skipped', 'Checked', 'Removed'].includes(status) ||
    (status === 'Created' && problems.length === 0)
  )
}

/** Whether nothing is left to be done after a job that had to end: no deployment to be found, none to be stopped. */
export function isSettled({ interrupted, isUnknown, end }: Outcome): boolean {
  return interrupted === undefined || !(isUnknown || end === 'lost')
}

/** Whole seconds. The service's times where it gives both: two clocks never make one duration. */
function durationOf(deployment: Deployment | undefined, since: number, now: number): number {
  const { createdAt, completedAt } = deployment ?? {}
  const milliseconds =
    createdAt !== undefined && completedAt !== undefined ? completedAt - createdAt : now - since
  return Math.max(0, Math.round(milliseconds / 1000))
}
