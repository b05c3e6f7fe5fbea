// The operations on deployment groups.

import type {
  BatchGetDeploymentGroupsOutput,
  CreateDeploymentGroupOutput,
  DeleteDeploymentGroupOutput,
  GetDeploymentGroupOutput,
  ListDeploymentGroupsOutput,
  UpdateDeploymentGroupOutput,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { readGroupSettings } from './group-settings.ts'
import { findApplication, findGroup, requireApplicationName, requireGroupName } from './lookup.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { showGroup } from './response-shapes.ts'
import { type ApplicationRecord, addGroup, type Store } from './state.ts'
import { readTags } from './tags.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number of … deployment groups you can specify is 100": the model's words.
const BATCH_LIMIT = 100

export function getDeploymentGroup(
  store: Store,
  { applicationName, deploymentGroupName }: Input<'getDeploymentGroupInput'>,
): GetDeploymentGroupOutput {
  return { deploymentGroupInfo: showGroup(findGroup(store, applicationName, deploymentGroupName)) }
}

export function batchGetDeploymentGroups(
  store: Store,
  { applicationName, deploymentGroupNames = [] }: Input<'batchGetDeploymentGroupsInput'>,
): BatchGetDeploymentGroupsOutput {
  const { groups } = findApplication(store, applicationName)
  if (deploymentGroupNames.length === 0)
    throw new AwsError(
      'DeploymentGroupNameRequiredException',
      'The request does not specify a deployment group.',
    )
  if (deploymentGroupNames.length > BATCH_LIMIT)
    throw new AwsError(
      'BatchLimitExceededException',
      `A request may name at most ${BATCH_LIMIT} deployment groups.`,
    )
  const names = deploymentGroupNames.map(requireGroupName)
  const missing = names.filter(name => !groups.has(name))
  return {
    deploymentGroupsInfo: names
      .filter(name => groups.has(name))
      .map(name => showGroup(findGroup(store, applicationName, name))),
    errorMessage: missing.length > 0 ? `There is no deployment group ${missing.join(', ')}.` : undefined,
  }
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

export function createDeploymentGroup(
  store: Store,
  { applicationName, deploymentGroupName, tags, ...given }: Input<'createDeploymentGroupInput'>,
): CreateDeploymentGroupOutput {
  const application = findApplication(store, applicationName)
  const name = requireGroupName(deploymentGroupName)
  requireNew(application, name)
  if (given.serviceRoleArn === undefined)
    throw new AwsError('RoleRequiredException', 'The request does not specify a service role.')
  const settings = readGroupSettings(given, store)
  const group = addGroup(application, { name, settings, instances: undefined, tags: readTags(tags ?? []) })
  return { deploymentGroupId: group.id }
}

/** What the request does not have stays as it is. */
export function updateDeploymentGroup(
  store: Store,
  request: Input<'updateDeploymentGroupInput'>,
): UpdateDeploymentGroupOutput {
  const { applicationName, currentDeploymentGroupName, newDeploymentGroupName, ...given } = request
  const group = findGroup(store, applicationName, currentDeploymentGroupName)
  const name = newDeploymentGroupName === undefined ? group.name : requireGroupName(newDeploymentGroupName)
  if (name !== group.name) requireNew(group.application, name)
  group.settings = readGroupSettings(given, store, group.settings)
  const { ec2TagFilters, ec2TagSet, onPremisesInstanceTagFilters, onPremisesTagSet } = given
  if (ec2TagFilters ?? ec2TagSet ?? onPremisesInstanceTagFilters ?? onPremisesTagSet)
    group.instances = undefined
  group.application.groups.delete(group.name)
  group.name = name
  group.application.groups.set(name, group)
  return { hooksNotCleanedUp: [] }
}

/** No error where there is none: the model lists none. */
export function deleteDeploymentGroup(
  { applications }: Store,
  { applicationName, deploymentGroupName }: Input<'deleteDeploymentGroupInput'>,
): DeleteDeploymentGroupOutput {
  const application = applications.get(requireApplicationName(applicationName))
  application?.groups.delete(requireGroupName(deploymentGroupName))
  return { hooksNotCleanedUp: [] }
}

function requireNew({ name: application, groups }: ApplicationRecord, name: string): void {
  if (groups.has(name))
    throw new AwsError(
      'DeploymentGroupAlreadyExistsException',
      `The application ${application} already has a deployment group ${name}.`,
    )
}
