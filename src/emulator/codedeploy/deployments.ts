// The operations on deployments: get, list, stop, continue.

import type {
  BatchGetDeploymentsOutput,
  DeploymentStatus,
  DeploymentWaitType,
  GetDeploymentOutput,
  ListDeploymentsOutput,
  StopDeploymentOutput,
} from '@aws-sdk/client-codedeploy'
import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { AwsError } from '../aws-error.ts'
import { findApplication, findDeployment, findDeployments, findGroup, findStarted } from './lookup.ts'
import { oneOf } from './one-of.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { showDeployment } from './response-shapes.ts'
import { endByRequest } from './run-deployment.ts'
import { allGroups, type DeploymentRecord, type Store } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number of deployments you can specify is 25": the model's words on BatchGetDeployments.
const BATCH_LIMIT = 25

const WAIT_TYPES: readonly DeploymentWaitType[] = ['READY_WAIT', 'TERMINATION_WAIT']
const HOOK_STATUSES = ['Succeeded', 'Failed'] as const

const DEPLOYMENT_STATUSES: Readonly<Record<DeploymentStatus, true>> = {
  Created: true,
  Queued: true,
  InProgress: true,
  Baking: true,
  Ready: true,
  Succeeded: true,
  Failed: true,
  Stopped: true,
}
export function getDeployment(store: Store, input: Input<'getDeploymentInput'>): GetDeploymentOutput {
  return { deploymentInfo: showDeployment(findDeployment(store, input.deploymentId)) }
}

/** Ids of deployments that do not exist are left out. */
export function batchGetDeployments(
  store: Store,
  { deploymentIds = [] }: Input<'batchGetDeploymentsInput'>,
): BatchGetDeploymentsOutput {
  if (deploymentIds.length === 0)
    throw new AwsError('DeploymentIdRequiredException', 'The request does not specify a deployment.')
  if (deploymentIds.length > BATCH_LIMIT)
    throw new AwsError(
      'BatchLimitExceededException',
      `A request may name at most ${BATCH_LIMIT} deployments.`,
    )
  return { deploymentsInfo: findDeployments(store, deploymentIds).map(showDeployment) }
}

/** Newest first. */
export function listDeployments(store: Store, input: Input<'listDeploymentsInput'>): ListDeploymentsOutput {
  const { applicationName, deploymentGroupName, includeOnlyStatuses, createTimeRange } = input
  const statuses = new Set(includeOnlyStatuses)
  const { start, end } = createTimeRange ?? {}
  for (const status of statuses)
    if (!Object.hasOwn(DEPLOYMENT_STATUSES, status))
      throw new AwsError(
        'InvalidDeploymentStatusException',
        `${JSON.stringify(status)} is not a deployment status.`,
      )
  if (start !== undefined && end !== undefined && start > end)
    throw new AwsError('InvalidTimeRangeException', 'createTimeRange ends before it starts.')
  const groups =
    deploymentGroupName !== undefined
      ? [findGroup(store, applicationName, deploymentGroupName)]
      : applicationName !== undefined
        ? [...findApplication(store, applicationName).groups.values()]
        : allGroups(store)
  const deployments = groups
    .flatMap(group => group.deployments)
    .reverse()
    .sort((one, other) => other.createdAt - one.createdAt)
  const { page, nextToken } = paginate({
    items: deployments,
    id: ({ id }) => id,
    keep: ({ status, createdAt }) =>
      (statuses.size === 0 || statuses.has(status)) &&
      (start === undefined || createdAt >= start.getTime()) &&
      (end === undefined || createdAt <= end.getTime()),
    token: input.nextToken,
    size: store.pageSize,
  })
  return { deployments: page, nextToken }
}

export function stopDeployment(store: Store, input: Input<'stopDeploymentInput'>): StopDeploymentOutput {
  const deployment = findDeployment(store, input.deploymentId)
  if (isFinalDeployment(deployment.status)) throw alreadyCompleted(deployment)
  const { running } = endByRequest(deployment, store.context, input.autoRollbackEnabled)
  return running
    ? {
        status: 'Pending',
        statusMessage: 'No further event will start; events that are already running continue.',
      }
    : { status: 'Succeeded', statusMessage: 'No further event will start.' }
}

/** Only a blue/green deployment waits for it, and here none gets so far. */
export function continueDeployment(store: Store, input: Input<'continueDeploymentInput'>): never {
  const { deploymentWaitType = 'READY_WAIT' } = input
  oneOf(WAIT_TYPES, deploymentWaitType, 'InvalidDeploymentWaitTypeException', 'deploymentWaitType')
  const deployment = findDeployment(store, input.deploymentId)
  if (isFinalDeployment(deployment.status)) throw alreadyCompleted(deployment)
  throw unsupported(deployment, 'continued')
}

/** Only a blue/green deployment waits before it ends its old instances. */
export function skipWaitTimeForInstanceTermination(
  store: Store,
  input: Input<'skipWaitTimeForInstanceTerminationInput'>,
): never {
  const deployment = findStarted(store, input.deploymentId)
  if (isFinalDeployment(deployment.status)) throw alreadyCompleted(deployment)
  throw unsupported(deployment, 'waited for')
}

/** Only the hooks of Lambda and ECS report by it. */
export function putLifecycleEventHookExecutionStatus(
  store: Store,
  input: Input<'putLifecycleEventHookExecutionStatusInput'>,
): never {
  const { status = '', lifecycleEventHookExecutionId } = input
  const deployment = findDeployment(store, input.deploymentId)
  oneOf(HOOK_STATUSES, status, 'InvalidLifecycleEventHookExecutionStatusException', 'status')
  if (!lifecycleEventHookExecutionId)
    throw new AwsError(
      'InvalidLifecycleEventHookExecutionIdException',
      'The request does not specify an execution.',
    )
  throw unsupported(deployment, 'reported on')
}

function alreadyCompleted({ id, status }: DeploymentRecord): AwsError {
  return new AwsError('DeploymentAlreadyCompletedException', `Deployment ${id} has ended: ${status}.`)
}

function unsupported({ id }: DeploymentRecord, what: string): AwsError {
  return new AwsError(
    'UnsupportedActionForDeploymentTypeException',
    `Deployment ${id} is of a type that cannot be ${what}.`,
  )
}
