// Turns the state of the service into the data types of the API.

import type {
  ApplicationInfo,
  DeploymentGroupInfo,
  DeploymentInfo,
  DeploymentOverview,
  DeploymentTarget,
  Diagnostics,
  InstanceSummary,
  InstanceTarget,
  LastDeploymentInfo,
  LifecycleEvent,
} from '@aws-sdk/client-codedeploy'
import type { CommandResult } from '../../agent/protocol.ts'
import { showRevision } from './revision-location.ts'
import type { Target, TargetEvent } from './run-target.ts'
import { type ApplicationRecord, type DeploymentRecord, type GroupRecord, lastSuccessful } from './state.ts'

// No AWS account has this number.
export const ACCOUNT = '000000000000'

export function showDeployment(deployment: DeploymentRecord): DeploymentInfo {
  const { group, input, previousRevision, startedAt } = deployment
  return {
    applicationName: group.application.name,
    deploymentGroupName: group.name,
    deploymentConfigName: input.deploymentConfig.name,
    deploymentId: deployment.id,
    previousRevision: previousRevision && showRevision(previousRevision),
    revision: showRevision(input.revision),
    status: deployment.status,
    errorInformation: deployment.error,
    createTime: date(deployment.createdAt),
    startTime: date(startedAt),
    completeTime: date(deployment.endedAt),
    deploymentOverview: startedAt === undefined ? undefined : countTargets(deployment.targets),
    description: input.description,
    creator: input.creator,
    ignoreApplicationStopFailures: input.ignoreApplicationStopFailures,
    autoRollbackConfiguration: input.autoRollback,
    updateOutdatedInstancesOnly: input.updateOutdatedInstancesOnly,
    rollbackInfo: deployment.rollback,
    deploymentStyle: group.settings.deploymentStyle,
    instanceTerminationWaitTimeStarted: false,
    fileExistsBehavior: input.fileExistsBehavior,
    deploymentStatusMessages: [],
    computePlatform: 'Server',
    // Absent for STANDARD: the model's words.
    deploymentMode: input.isRestart ? 'RESTART' : undefined,
    overrideAlarmConfiguration: input.alarms,
    targetInstances: input.targetInstances,
    loadBalancerInfo: group.settings.loadBalancerInfo,
    blueGreenDeploymentConfiguration: group.settings.blueGreenDeploymentConfiguration,
  }
}

export function showTarget(deployment: DeploymentRecord, target: Target, region: string): DeploymentTarget {
  const { id } = target.instance
  return {
    deploymentTargetType: 'InstanceTarget',
    instanceTarget: { ...common(deployment, target), targetId: id, targetArn: arnOf(id, region) },
  }
}

/** The deprecated form: its id is the ARN, the model's words. */
export function showInstance(deployment: DeploymentRecord, target: Target, region: string): InstanceSummary {
  return { ...common(deployment, target), instanceId: arnOf(target.instance.id, region) }
}

function common(
  { id }: DeploymentRecord,
  target: Target,
): Pick<InstanceTarget, 'deploymentId' | 'status' | 'lastUpdatedAt' | 'lifecycleEvents'> {
  return {
    deploymentId: id,
    status: target.status,
    lastUpdatedAt: date(target.updatedAt),
    lifecycleEvents: target.events.map(showEvent),
  }
}

/** On-premises instances have names of the user's own, and another kind of ARN. */
function arnOf(id: string, region: string): string {
  const service = id.startsWith('i-') ? 'ec2' : 'codedeploy'
  return `arn:aws:${service}:${region}:${ACCOUNT}:instance/${id}`
}

function showEvent({ name, status, startedAt, endedAt, result }: TargetEvent): LifecycleEvent {
  return {
    lifecycleEventName: name,
    status,
    startTime: date(startedAt),
    endTime: date(endedAt),
    diagnostics: result && showResult(result),
  }
}

/** The output of a script that succeeded is never sent. */
function showResult({ status, errorCode, scriptName, message, logTail }: CommandResult): Diagnostics {
  return status === 'Succeeded'
    ? { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' }
    : { errorCode, scriptName, message, logTail }
}

export function showGroup(group: GroupRecord): DeploymentGroupInfo {
  const attempted = group.deployments.at(-1)
  const successful = lastSuccessful(group)
  return {
    serviceRoleArn: `arn:aws:iam::${ACCOUNT}:role/rehearsal`,
    ...group.settings,
    applicationName: group.application.name,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    targetRevision: attempted && showRevision(attempted.input.revision),
    lastSuccessfulDeployment: successful && showLast(successful),
    lastAttemptedDeployment: attempted && showLast(attempted),
    computePlatform: 'Server',
  }
}

export function showApplication({ name, id, createdAt }: ApplicationRecord): ApplicationInfo {
  return {
    applicationId: id,
    applicationName: name,
    createTime: date(createdAt),
    linkedToGitHub: true,
    computePlatform: 'Server',
  }
}

function showLast({ id, status, createdAt, endedAt }: DeploymentRecord): LastDeploymentInfo {
  return { deploymentId: id, status, createTime: date(createdAt), endTime: date(endedAt) }
}

function countTargets(targets: readonly Target[]): DeploymentOverview {
  const overview = { Pending: 0, InProgress: 0, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0 }
  for (const { status } of targets) overview[status] += 1
  return overview
}

function date(milliseconds: number | undefined): Date | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds)
}
