// CreateDeployment: checks the request and starts the deployment.

import type {
  AutoRollbackEvent,
  CreateDeploymentOutput,
  FileExistsBehavior,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from './aws-error.ts'
import { findGroup } from './lookup.ts'
import type * as requests from './request-shapes.ts'
import { DEFAULT_DEPLOYMENT_CONFIG, isDeploymentConfig } from './rollout.ts'
import { startDeployment } from './run-deployment.ts'
import type { Store } from './state.ts'
import { activeDeployment, type DeploymentInput, type GitHubRevision, type GroupRecord } from './state.ts'

type Request = ReturnType<typeof requests.createDeploymentInput>

// https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const DESCRIPTION_LIMIT = 256

const FILE_EXISTS_BEHAVIORS: readonly FileExistsBehavior[] = ['DISALLOW', 'OVERWRITE', 'RETAIN']
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

function readInput(request: Request, { setup }: GroupRecord): DeploymentInput {
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
  return {
    revision: readRevision(request.revision),
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

function readRevision(revision: Request['revision']): GitHubRevision {
  if (revision === undefined) throw new AwsError('RevisionRequiredException', 'The request has no revision.')
  const { revisionType, gitHubLocation } = revision
  if (revisionType !== 'GitHub' || gitHubLocation === undefined)
    throw new AwsError(
      'InvalidRevisionException',
      `The emulator deploys revisions of type GitHub only, and the request's is ${JSON.stringify(revisionType)}.`,
    )
  const { repository = '', commitId = '' } = gitHubLocation
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new AwsError(
      'InvalidRevisionException',
      `The repository ${JSON.stringify(repository)} is not an account and a name with a slash between them.`,
    )
  if (!/^[0-9a-f]{40}$/i.test(commitId))
    throw new AwsError(
      'InvalidRevisionException',
      `The commit id ${JSON.stringify(commitId)} is not a full one of 40 hexadecimal digits.`,
    )
  return { repository, commitId }
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

/** The value as one of those allowed, or the exception that CodeDeploy has for it. */
function oneOf<T extends string>(allowed: readonly T[], value: string, code: string, member: string): T {
  const found = allowed.find(candidate => candidate === value)
  if (found !== undefined) return found
  throw new AwsError(
    code,
    `${member} has to be one of ${allowed.join(', ')}; it is ${JSON.stringify(value)}.`,
  )
}
