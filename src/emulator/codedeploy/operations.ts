// What does each operation answer?

import type {
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
import { showApplication, showDeployment, showGroup, showTarget } from './answers.ts'
import { AwsError } from './aws-error.ts'
import { stop } from './deployment.ts'
import {
  findApplication,
  findDeployment,
  findDeployments,
  findGroup,
  findStarted,
  findTarget,
} from './lookup.ts'
import { allGroups, type Memory } from './memory.ts'
import { paginate } from './page.ts'
import type * as requests from './requests.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number … you can specify is 25": the model's words on both batch operations.
const BATCH_LIMIT = 25

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

export function getApplication(memory: Memory, input: Input<'getApplication'>): GetApplicationOutput {
  return { application: showApplication(findApplication(memory, input.applicationName)) }
}

export function listApplications(memory: Memory, input: Input<'listApplications'>): ListApplicationsOutput {
  const { page, nextToken } = paginate({
    items: [...memory.applications.keys()],
    id: name => name,
    token: input.nextToken,
    size: memory.pageSize,
  })
  return { applications: page, nextToken }
}

export function getDeploymentGroup(
  memory: Memory,
  input: Input<'getDeploymentGroup'>,
): GetDeploymentGroupOutput {
  return {
    deploymentGroupInfo: showGroup(findGroup(memory, input.applicationName, input.deploymentGroupName)),
  }
}

export function listDeploymentGroups(
  memory: Memory,
  input: Input<'listDeploymentGroups'>,
): ListDeploymentGroupsOutput {
  const { name, groups } = findApplication(memory, input.applicationName)
  const { page, nextToken } = paginate({
    items: [...groups.keys()],
    id: group => group,
    token: input.nextToken,
    size: memory.pageSize,
  })
  return { applicationName: name, deploymentGroups: page, nextToken }
}

export function getDeployment(memory: Memory, input: Input<'getDeployment'>): GetDeploymentOutput {
  return { deploymentInfo: showDeployment(findDeployment(memory, input.deploymentId)) }
}

/** Ids of deployments that do not exist are left out. */
export function batchGetDeployments(
  memory: Memory,
  { deploymentIds = [] }: Input<'batchGetDeployments'>,
): BatchGetDeploymentsOutput {
  if (deploymentIds.length === 0)
    throw new AwsError('DeploymentIdRequiredException', 'The request names no deployment.')
  if (deploymentIds.length > BATCH_LIMIT) throw tooMany('BatchLimitExceededException', deploymentIds)
  return { deploymentsInfo: findDeployments(memory, deploymentIds).map(showDeployment) }
}

/** Newest first. */
export function listDeployments(memory: Memory, input: Input<'listDeployments'>): ListDeploymentsOutput {
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
      ? [findGroup(memory, applicationName, deploymentGroupName)]
      : applicationName !== undefined
        ? [...findApplication(memory, applicationName).groups.values()]
        : allGroups(memory)
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
    size: memory.pageSize,
  })
  return { deployments: page, nextToken }
}

export function stopDeployment(memory: Memory, input: Input<'stopDeployment'>): StopDeploymentOutput {
  const deployment = findDeployment(memory, input.deploymentId)
  if (isFinalDeployment(deployment.status))
    throw new AwsError(
      'DeploymentAlreadyCompletedException',
      `Deployment ${deployment.id} has ended: ${deployment.status}.`,
    )
  const { running } = stop(deployment, memory.world, input.autoRollbackEnabled)
  return running
    ? { status: 'Pending', statusMessage: 'No further event will start; what runs on an instance runs on.' }
    : { status: 'Succeeded', statusMessage: 'No further event will start.' }
}

export function listDeploymentTargets(
  memory: Memory,
  { deploymentId, targetFilters, nextToken: token }: Input<'listDeploymentTargets'>,
): ListDeploymentTargetsOutput {
  const deployment = findStarted(memory, deploymentId)
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
    size: memory.pageSize,
  })
  return { targetIds: page, nextToken }
}

export function getDeploymentTarget(
  memory: Memory,
  { deploymentId, targetId }: Input<'getDeploymentTarget'>,
): GetDeploymentTargetOutput {
  const deployment = findStarted(memory, deploymentId)
  return { deploymentTarget: showTarget(deployment, findTarget(deployment, targetId), memory.region) }
}

export function batchGetDeploymentTargets(
  memory: Memory,
  { deploymentId, targetIds = [] }: Input<'batchGetDeploymentTargets'>,
): BatchGetDeploymentTargetsOutput {
  const deployment = findStarted(memory, deploymentId)
  if (targetIds.length === 0)
    throw new AwsError('DeploymentTargetIdRequiredException', 'The request names no target.')
  if (targetIds.length > BATCH_LIMIT) throw tooMany('DeploymentTargetListSizeExceededException', targetIds)
  const targets = targetIds.map(id => findTarget(deployment, id))
  return { deploymentTargets: targets.map(target => showTarget(deployment, target, memory.region)) }
}

function tooMany(code: string, ids: readonly string[]): AwsError {
  return new AwsError(code, `The request has ${ids.length} ids; ${BATCH_LIMIT} are allowed.`)
}
