// The operations on what exists: get, list, stop.

import type {
  BatchGetApplicationsOutput,
  BatchGetDeploymentGroupsOutput,
  BatchGetDeploymentsOutput,
  BatchGetDeploymentTargetsOutput,
  DeploymentStatus,
  GetApplicationOutput,
  GetDeploymentGroupOutput,
  GetDeploymentOutput,
  GetDeploymentTargetOutput,
  ListApplicationsOutput,
  ListDeploymentGroupsOutput,
  ListDeploymentsOutput,
  ListDeploymentTargetsOutput,
  StopDeploymentOutput,
  TargetStatus,
} from '@aws-sdk/client-codedeploy'
import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { AwsError } from '../aws-error.ts'
import {
  findApplication,
  findDeployment,
  findDeployments,
  findGroup,
  findStarted,
  findTarget,
} from './lookup.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { showApplication, showDeployment, showGroup, showTarget } from './response-shapes.ts'
import { endByRequest } from './run-deployment.ts'
import { allGroups, type DeploymentRecord, type Store } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number … you can specify is 25": the model's words on both batch operations.
const BATCH_LIMIT = 25
// "The maximum number of applications you can specify is 100", and of deployment groups: the model's words.
const NAMES_LIMIT = 100

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
const TARGET_STATUSES: Readonly<Record<TargetStatus, true>> = {
  Pending: true,
  InProgress: true,
  Succeeded: true,
  Failed: true,
  Skipped: true,
  Unknown: true,
  Ready: true,
}

export function getApplication(store: Store, input: Input<'getApplicationInput'>): GetApplicationOutput {
  return { application: showApplication(findApplication(store, input.applicationName)) }
}

export function listApplications(
  store: Store,
  input: Input<'listApplicationsInput'>,
): ListApplicationsOutput {
  const { page, nextToken } = paginate({
    items: [...store.applications.keys()],
    id: name => name,
    token: input.nextToken,
    size: store.pageSize,
  })
  return { applications: page, nextToken }
}

export function getDeploymentGroup(
  store: Store,
  input: Input<'getDeploymentGroupInput'>,
): GetDeploymentGroupOutput {
  return {
    deploymentGroupInfo: showGroup(findGroup(store, input.applicationName, input.deploymentGroupName)),
  }
}

export function batchGetDeploymentGroups(
  store: Store,
  { applicationName, deploymentGroupNames = [] }: Input<'batchGetDeploymentGroupsInput'>,
): BatchGetDeploymentGroupsOutput {
  const { groups } = findApplication(store, applicationName)
  if (deploymentGroupNames.length === 0)
    throw new AwsError('DeploymentGroupNameRequiredException', 'The request names no deployment group.')
  if (deploymentGroupNames.length > NAMES_LIMIT)
    throw tooMany('BatchLimitExceededException', deploymentGroupNames, NAMES_LIMIT)
  const missing = deploymentGroupNames.filter(name => !groups.has(name))
  return {
    deploymentGroupsInfo: deploymentGroupNames
      .filter(name => groups.has(name))
      .map(name => showGroup(findGroup(store, applicationName, name))),
    errorMessage: missing.length > 0 ? `There is no deployment group ${missing.join(', ')}.` : undefined,
  }
}

export function batchGetApplications(
  store: Store,
  { applicationNames = [] }: Input<'batchGetApplicationsInput'>,
): BatchGetApplicationsOutput {
  if (applicationNames.length === 0)
    throw new AwsError('ApplicationNameRequiredException', 'The request names no application.')
  if (applicationNames.length > NAMES_LIMIT)
    throw tooMany('BatchLimitExceededException', applicationNames, NAMES_LIMIT)
  const applications = applicationNames.map(name => findApplication(store, name))
  return { applicationsInfo: applications.map(showApplication) }
}

/** Only a blue/green deployment waits for it. */
export function continueDeployment(store: Store, input: Input<'continueDeploymentInput'>): never {
  const deployment = findDeployment(store, input.deploymentId)
  if (isFinalDeployment(deployment.status)) throw alreadyCompleted(deployment)
  throw new AwsError(
    'UnsupportedActionForDeploymentTypeException',
    `Deployment ${deployment.id} is in place; only blue/green deployments are continued.`,
  )
}

export function listDeploymentGroups(
  store: Store,
  input: Input<'listDeploymentGroupsInput'>,
): ListDeploymentGroupsOutput {
  const { name, groups } = findApplication(store, input.applicationName)
  const { page, nextToken } = paginate({
    items: [...groups.keys()],
    id: group => group,
    token: input.nextToken,
    size: store.pageSize,
  })
  return { applicationName: name, deploymentGroups: page, nextToken }
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
    throw new AwsError('DeploymentIdRequiredException', 'The request names no deployment.')
  if (deploymentIds.length > BATCH_LIMIT) throw tooMany('BatchLimitExceededException', deploymentIds)
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
        `${JSON.stringify(status)} is no status of a deployment.`,
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
    ? { status: 'Pending', statusMessage: 'No further event will start; what runs on an instance runs on.' }
    : { status: 'Succeeded', statusMessage: 'No further event will start.' }
}

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
  const statuses = targetFilters?.get('TargetStatus')
  for (const status of statuses ?? [])
    if (!Object.hasOwn(TARGET_STATUSES, status))
      throw new AwsError(
        'InvalidInstanceStatusException',
        `${JSON.stringify(status)} is no status of a target.`,
      )
  // Blue and Green are labels of blue/green deployments; in place no target has one.
  const labelled = targetFilters?.has('ServerInstanceLabel') ?? false
  const { page, nextToken } = paginate({
    items: deployment.targets,
    id: ({ instance }) => instance.id,
    keep: ({ status }) => !labelled && (statuses === undefined || statuses.includes(status)),
    token,
    size: store.pageSize,
  })
  return { targetIds: page, nextToken }
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
    throw new AwsError('DeploymentTargetIdRequiredException', 'The request names no target.')
  if (targetIds.length > BATCH_LIMIT) throw tooMany('DeploymentTargetListSizeExceededException', targetIds)
  const targets = targetIds.map(id => findTarget(deployment, id))
  return { deploymentTargets: targets.map(target => showTarget(deployment, target, store.region)) }
}

function alreadyCompleted({ id, status }: DeploymentRecord): AwsError {
  return new AwsError('DeploymentAlreadyCompletedException', `Deployment ${id} has ended: ${status}.`)
}

function tooMany(code: string, ids: readonly string[], limit = BATCH_LIMIT): AwsError {
  return new AwsError(code, `The request has ${ids.length} ids; ${limit} are allowed.`)
}
