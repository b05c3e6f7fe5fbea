// CreateDeployment: checks the request and starts the deployment.

import type {
  CreateDeploymentOutput,
  DeploymentMode,
  FileExistsBehavior,
  TargetInstances,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { DEFAULT_DEPLOYMENT_CONFIG } from './deployment-config.ts'
import { readAlarms, readAutoRollback, readTag } from './group-settings.ts'
import { findConfig, findGroup, isBlueGreen, requireName } from './lookup.ts'
import { oneOf } from './one-of.ts'
import type * as requests from './request-shapes.ts'
import { readRevision, type SourceRevision } from './revision-location.ts'
import { startDeployment } from './run-deployment.ts'
import type { Store } from './state.ts'
import { activeDeployment, type DeploymentInput, type GroupRecord, lastSuccessful } from './state.ts'

type Request = ReturnType<typeof requests.createDeploymentInput>

// https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const DESCRIPTION_LIMIT = 256
// "The limit of 10 tags is exceeded": the model's words on InvalidTargetInstancesException.
const TARGET_TAGS_LIMIT = 10

const CONFIG_NAMES = {
  required: 'InvalidDeploymentConfigNameException',
  invalid: 'InvalidDeploymentConfigNameException',
  what: 'deployment configuration',
}

const FILE_EXISTS_BEHAVIORS: readonly FileExistsBehavior[] = ['DISALLOW', 'OVERWRITE', 'RETAIN']
const DEPLOYMENT_MODES: readonly DeploymentMode[] = ['STANDARD', 'RESTART']
export function createDeployment(store: Store, request: Request): CreateDeploymentOutput {
  const group = findGroup(store, request.applicationName, request.deploymentGroupName)
  const input = readInput(request, group, store)
  const active = activeDeployment(group)
  if (active !== undefined)
    throw new AwsError(
      'DeploymentLimitExceededException',
      `The deployment group ${group.name} is busy with deployment ${active.id}.`,
    )
  return { deploymentId: startDeployment(group, input, store.context).id }
}

function readInput(request: Request, group: GroupRecord, store: Store): DeploymentInput {
  const { settings } = group
  const { description, fileExistsBehavior = 'DISALLOW' } = request
  const config = request.deploymentConfigName ?? settings.deploymentConfigName ?? DEFAULT_DEPLOYMENT_CONFIG
  const deploymentConfig = findConfig(store, requireName(config, CONFIG_NAMES))
  if (description !== undefined && description.length > DESCRIPTION_LIMIT)
    throw new AwsError(
      'DescriptionTooLongException',
      `The description has ${description.length} characters; at most ${DESCRIPTION_LIMIT} are allowed.`,
    )
  const autoRollback =
    readAutoRollback(request.autoRollbackConfiguration) ?? settings.autoRollbackConfiguration
  const alarms = readAlarms(request.overrideAlarmConfiguration)
  const isRestart = readIsRestart(request)
  const targetInstances = readTargetInstances(request.targetInstances, group)
  return {
    revision: isRestart ? lastRevision(group) : readRevision(request.revision),
    isRestart,
    ...(alarms && { alarms }),
    ...(targetInstances && { targetInstances }),
    deploymentConfig,
    ...(description !== undefined && { description }),
    creator: 'user',
    ignoreApplicationStopFailures: request.ignoreApplicationStopFailures ?? false,
    updateOutdatedInstancesOnly: request.updateOutdatedInstancesOnly ?? false,
    fileExistsBehavior: oneOf(
      FILE_EXISTS_BEHAVIORS,
      fileExistsBehavior,
      'InvalidFileExistsBehaviorException',
      'fileExistsBehavior',
    ),
    ...(autoRollback && { autoRollback }),
  }
}

/** A restart takes no revision, and reaches every instance. */
function readIsRestart({ deploymentMode = 'STANDARD', ...request }: Request): boolean {
  const mode = oneOf(DEPLOYMENT_MODES, deploymentMode, 'InvalidInputException', 'deploymentMode')
  if (mode === 'STANDARD') return false
  if (request.revision !== undefined)
    throw new AwsError('InvalidRevisionException', 'A revision cannot be given with deploymentMode RESTART.')
  if (request.updateOutdatedInstancesOnly === true)
    throw new AwsError(
      'InvalidUpdateOutdatedInstancesOnlyValueException',
      'updateOutdatedInstancesOnly cannot be true with deploymentMode RESTART.',
    )
  return true
}

function lastRevision(group: GroupRecord): SourceRevision {
  const last = lastSuccessful(group)
  if (last !== undefined) return last.input.revision
  throw new AwsError(
    'RevisionDoesNotExistException',
    'A restart uses the revision of the last successful deployment, but there is none.',
  )
}

function readTargetInstances(
  given: Request['targetInstances'],
  group: GroupRecord,
): TargetInstances | undefined {
  if (given === undefined) return undefined
  const code = 'InvalidTargetInstancesException'
  if (!isBlueGreen(group))
    throw new AwsError(
      code,
      'targetInstances is for blue/green deployments; the deployment group deploys in place.',
    )
  const { tagFilters = [], autoScalingGroups = [], ec2TagSet } = given
  if (tagFilters.length > TARGET_TAGS_LIMIT)
    throw new AwsError(code, `targetInstances may have at most ${TARGET_TAGS_LIMIT} tag filters.`)
  return {
    tagFilters: tagFilters.map(readTag(code)),
    autoScalingGroups: [...autoScalingGroups],
    ec2TagSet: { ec2TagSetList: (ec2TagSet?.ec2TagSetList ?? []).map(list => list.map(readTag(code))) },
  }
}
