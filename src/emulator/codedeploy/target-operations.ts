// The operations on the targets of a deployment, and their deprecated forms, which call them instances.

import type {
  BatchGetDeploymentInstancesOutput,
  BatchGetDeploymentTargetsOutput,
  GetDeploymentInstanceOutput,
  GetDeploymentTargetOutput,
  ListDeploymentInstancesOutput,
  ListDeploymentTargetsOutput,
  TargetStatus,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { findDeployment, findStarted, findTarget, isBlueGreen } from './lookup.ts'
import { oneOf } from './one-of.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { showInstance, showTarget } from './response-shapes.ts'
import type { DeploymentRecord, Store } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number of deployment target IDs you can specify is 25": the model's words, of instances too.
const BATCH_LIMIT = 25

const STATUSES: readonly TargetStatus[] = [
  'Pending',
  'InProgress',
  'Succeeded',
  'Failed',
  'Skipped',
  'Unknown',
  'Ready',
]
const LABELS = ['Blue', 'Green'] as const

export function listDeploymentTargets(
  store: Store,
  { deploymentId, targetFilters, nextToken: token }: Input<'listDeploymentTargetsInput'>,
): ListDeploymentTargetsOutput {
  const deployment = findStarted(store, deploymentId)
  for (const filter of targetFilters?.keys() ?? [])
    if (filter !== 'TargetStatus' && filter !== 'ServerInstanceLabel')
      throw new AwsError(
        'InvalidTargetFilterNameException',
        `There is no filter ${JSON.stringify(filter)}: only TargetStatus and ServerInstanceLabel.`,
      )
  const ids = listIds(store, deployment, {
    statuses: targetFilters?.get('TargetStatus'),
    labels: targetFilters?.get('ServerInstanceLabel'),
    token,
  })
  return { targetIds: ids.page, nextToken: ids.nextToken }
}

export function getDeploymentTarget(
  store: Store,
  { deploymentId, targetId }: Input<'getDeploymentTargetInput'>,
): GetDeploymentTargetOutput {
  const deployment = findStarted(store, deploymentId)
  return { deploymentTarget: showTarget(deployment, findTarget(deployment, targetId), store.region) }
}

export function batchGetDeploymentTargets(
  store: Store,
  { deploymentId, targetIds = [] }: Input<'batchGetDeploymentTargetsInput'>,
): BatchGetDeploymentTargetsOutput {
  const deployment = findStarted(store, deploymentId)
  if (targetIds.length === 0)
    throw new AwsError('DeploymentTargetIdRequiredException', 'The request does not specify a target.')
  if (targetIds.length > BATCH_LIMIT)
    throw new AwsError(
      'DeploymentTargetListSizeExceededException',
      `A request may name at most ${BATCH_LIMIT} targets.`,
    )
  const targets = targetIds.map(id => findTarget(deployment, id))
  return { deploymentTargets: targets.map(target => showTarget(deployment, target, store.region)) }
}

export function listDeploymentInstances(
  store: Store,
  {
    deploymentId,
    instanceStatusFilter,
    instanceTypeFilter,
    nextToken,
  }: Input<'listDeploymentInstancesInput'>,
): ListDeploymentInstancesOutput {
  const deployment = findStarted(store, deploymentId)
  const ids = listIds(store, deployment, {
    statuses: instanceStatusFilter,
    labels: instanceTypeFilter,
    token: nextToken,
  })
  return { instancesList: ids.page, nextToken: ids.nextToken }
}

export function getDeploymentInstance(
  store: Store,
  { deploymentId, instanceId }: Input<'getDeploymentInstanceInput'>,
): GetDeploymentInstanceOutput {
  const deployment = findDeployment(store, deploymentId)
  const id = requireInstanceId(instanceId)
  const target = deployment.targets.find(({ instance }) => instance.id === id)
  if (target !== undefined) return { instanceSummary: showInstance(deployment, target, store.region) }
  throw new AwsError('InstanceDoesNotExistException', `Deployment ${deployment.id} has no instance ${id}.`)
}

/** Ids that are not of the deployment are named in the error message. */
export function batchGetDeploymentInstances(
  store: Store,
  { deploymentId, instanceIds = [] }: Input<'batchGetDeploymentInstancesInput'>,
): BatchGetDeploymentInstancesOutput {
  const deployment = findDeployment(store, deploymentId)
  if (instanceIds.length === 0) requireInstanceId(undefined)
  if (instanceIds.length > BATCH_LIMIT)
    throw new AwsError('BatchLimitExceededException', `A request may name at most ${BATCH_LIMIT} instances.`)
  const wanted = instanceIds.map(requireInstanceId)
  const found = deployment.targets.filter(({ instance }) => wanted.includes(instance.id))
  const missing = wanted.filter(id => !found.some(({ instance }) => instance.id === id))
  return {
    instancesSummary: found.map(target => showInstance(deployment, target, store.region)),
    errorMessage: missing.length > 0 ? `The deployment has no instance ${missing.join(', ')}.` : undefined,
  }
}

function listIds(
  store: Store,
  deployment: DeploymentRecord,
  options: {
    readonly statuses: readonly string[] | undefined
    readonly labels: readonly string[] | undefined
    readonly token: string | undefined
  },
): { page: string[]; nextToken: string | undefined } {
  const { statuses, labels, token } = options
  for (const status of statuses ?? []) oneOf(STATUSES, status, 'InvalidInstanceStatusException', 'The status')
  for (const label of labels ?? []) oneOf(LABELS, label, 'InvalidInstanceTypeException', 'The label')
  if (labels !== undefined && labels.length > 0 && !isBlueGreen(deployment.group))
    throw new AwsError(
      'InvalidDeploymentInstanceTypeException',
      `Deployment ${deployment.id} is in place; Blue and Green are for blue/green deployments.`,
    )
  return paginate({
    items: deployment.targets,
    id: ({ instance }) => instance.id,
    keep: ({ status }) =>
      (statuses === undefined || statuses.length === 0 || statuses.includes(status)) &&
      // Every target of a blue/green deployment here is a replacement.
      (labels === undefined || labels.length === 0 || labels.includes('Green')),
    token,
    size: store.pageSize,
  })
}

function requireInstanceId(id: string | undefined): string {
  if (id) return id
  throw new AwsError('InstanceIdRequiredException', 'The request does not specify an instance.')
}
