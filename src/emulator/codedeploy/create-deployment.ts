// CreateDeployment: checks the request and starts the deployment.

import type {
  AutoRollbackEvent,
  CreateDeploymentOutput,
  DeploymentMode,
  FileExistsBehavior,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { findGroup } from './lookup.ts'
import { oneOf } from './one-of.ts'
import type * as requests from './request-shapes.ts'
import { type Revision, readRevision } from './revision-location.ts'
import { DEFAULT_DEPLOYMENT_CONFIG, isDeploymentConfig } from './rollout.ts'
import { startDeployment } from './run-deployment.ts'
import type { Store } from './state.ts'
import { activeDeployment, type DeploymentInput, type GroupRecord, lastSuccessful } from './state.ts'

type Request = ReturnType<typeof requests.createDeploymentInput>

// https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const DESCRIPTION_LIMIT = 256
// "A maximum of 10 alarms can be added": the model's words on AlarmConfiguration.
const ALARM_LIMIT = 10

const FILE_EXISTS_BEHAVIORS: readonly FileExistsBehavior[] = ['DISALLOW', 'OVERWRITE', 'RETAIN']
const DEPLOYMENT_MODES: readonly DeploymentMode[] = ['STANDARD', 'RESTART']
const ROLLBACK_EVENTS: readonly AutoRollbackEvent[] = [
  'DEPLOYMENT_FAILURE',
  'DEPLOYMENT_STOP_ON_ALARM',
  'DEPLOYMENT_STOP_ON_REQUEST',
]

export function createDeployment(store: Store, request: Request): CreateDeploymentOutput {
  const group = findGroup(store, request.applicationName, request.deploymentGroupName)
  const input = readInput(request, group)
  const active = activeDeployment(group)
  if (active !== undefined)
    throw new AwsError(
      'DeploymentLimitExceededException',
      `The deployment group ${group.setup.name} is busy with deployment ${active.id}.`,
    )
  return { deploymentId: startDeployment(group, input, store.context).id }
}

function readInput(request: Request, group: GroupRecord): DeploymentInput {
  const { setup } = group
  const { description, fileExistsBehavior = 'DISALLOW' } = request
  const deploymentConfig = request.deploymentConfigName ?? setup.deploymentConfig ?? DEFAULT_DEPLOYMENT_CONFIG
  if (!isDeploymentConfig(deploymentConfig))
    throw new AwsError(
      'DeploymentConfigDoesNotExistException',
      `There is no deployment configuration ${deploymentConfig} here, only AWS's own three for instances.`,
    )
  if (description !== undefined && description.length > DESCRIPTION_LIMIT)
    throw new AwsError(
      'DescriptionTooLongException',
      `The description has ${description.length} characters; ${DESCRIPTION_LIMIT} are allowed.`,
    )
  const autoRollback = readAutoRollback(request.autoRollbackConfiguration) ?? setup.autoRollback
  const alarms = readAlarms(request.overrideAlarmConfiguration)
  const isRestart = readIsRestart(request)
  if (request.targetInstances !== undefined)
    throw new AwsError(
      'InvalidTargetInstancesException',
      'targetInstances is for blue/green deployments; the deployment group is in place.',
    )
  return {
    revision: isRestart ? lastRevision(group) : readRevision(request.revision),
    isRestart,
    ...(alarms && { alarms }),
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

function lastRevision(group: GroupRecord): Revision {
  const last = lastSuccessful(group)
  if (last !== undefined) return last.input.revision
  throw new AwsError(
    'RevisionDoesNotExistException',
    'A restart takes the revision of the last successful deployment, and there is none.',
  )
}

/** There are no alarms in the emulator: the configuration is kept and shown. */
function readAlarms(given: Request['overrideAlarmConfiguration']): DeploymentInput['alarms'] {
  if (given === undefined) return undefined
  const alarms = (given.alarms ?? []).map(({ name }) => ({ name }))
  if (alarms.length > ALARM_LIMIT)
    throw new AwsError('AlarmsLimitExceededException', `${alarms.length} alarms; ${ALARM_LIMIT} are allowed.`)
  const { enabled = false, ignorePollAlarmFailure = false } = given
  if (alarms.some(({ name }) => !name) || (enabled && alarms.length === 0))
    throw new AwsError(
      'InvalidAlarmConfigException',
      'overrideAlarmConfiguration is enabled without alarms, or has an alarm without a name.',
    )
  return { enabled, ignorePollAlarmFailure, alarms }
}

function readAutoRollback(given: Request['autoRollbackConfiguration']): DeploymentInput['autoRollback'] {
  if (given === undefined) return undefined
  const code = 'InvalidAutoRollbackConfigException'
  const events = (given.events ?? []).map(event =>
    oneOf(ROLLBACK_EVENTS, event, code, 'autoRollbackConfiguration.events'),
  )
  if (given.enabled && events.length === 0)
    throw new AwsError(code, 'autoRollbackConfiguration is enabled, and has no events to roll back on.')
  return { enabled: given.enabled ?? false, events }
}
