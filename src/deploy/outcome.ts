// What is the outcome, from all that was seen?

import type { Problem } from '../core/problem.ts'
import { consoleUrl, type Deployment } from './deployment.ts'
import { explain } from './diagnose/explain.ts'
import type { FailureContext } from './diagnose/failure-context.ts'
import type { Ended } from './ended.ts'
import type { DeployStatus, InstanceState, Outcome, Scripts } from './progress.ts'
import type { DeployRequest } from './request.ts'
import type { Interruption } from './watch/deadline.ts'

/** How it went. */
export interface Course {
  readonly status: DeployStatus
  /** Our own, beside what CodeDeploy tells. */
  readonly problems?: readonly Problem[]
  readonly interrupted?: Interruption
  /** Whether something was made is not known. */
  readonly unsure?: boolean
  /** Absent where nothing was made. */
  readonly made?: Made
}

/** What became of the deployment, as last seen. */
export interface Made {
  readonly id: string
  /** Milliseconds since the epoch, by our own clock. */
  readonly since: number
  readonly deployment?: Deployment
  readonly instances: readonly InstanceState[]
  readonly rollback?: Deployment
  readonly background?: FailureContext
}

export interface Conclusion {
  readonly request: DeployRequest
  readonly commit: string
  readonly course: Course
  readonly scripts: Scripts | undefined
  /** Milliseconds since the epoch, by our own clock. */
  readonly now: number
}

export function conclude({ request, commit, course, scripts, now }: Conclusion): Outcome {
  const { status, made, interrupted, unsure = false, problems = [] } = course
  const ended: Ended = {
    status,
    commit,
    repository: request.repository,
    application: request.application,
    deploymentGroup: request.deploymentGroup,
    duration: made === undefined ? 0 : durationOf(made, now),
    instances: made?.instances ?? [],
    ...(scripts && { scripts }),
    ...(interrupted && { interrupted }),
    ...(made && { deploymentId: made.id, deploymentUrl: consoleUrl(request.region, made.id) }),
    ...(made?.deployment?.error && { error: made.deployment.error }),
    ...(made?.rollback && { rollbackDeploymentId: made.rollback.id, rollback: made.rollback }),
    ...made?.background,
  }
  const explanation = explain(ended)
  return {
    ...ended,
    ...explanation,
    ...(unsure && { stateLine: 'Whether anything was deployed is not known.' }),
    problems: [...problems, ...explanation.problems],
  }
}

/** Whether the step may be green. */
export function isAsAsked({ status }: Outcome, { wait }: DeployRequest): boolean {
  return status === 'Succeeded' || status === 'Skipped' || (status === 'Created' && !wait)
}

/** Whole seconds. The service's times where it gives both: two clocks never make one duration. */
function durationOf({ deployment, since }: Made, now: number): number {
  const { createdAt, completedAt } = deployment ?? {}
  const milliseconds =
    createdAt !== undefined && completedAt !== undefined ? completedAt - createdAt : now - since
  return Math.max(0, Math.round(milliseconds / 1000))
}
