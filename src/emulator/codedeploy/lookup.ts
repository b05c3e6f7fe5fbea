// Finds the application, group, deployment or target that a request names.

import { AwsError } from '../aws-error.ts'
import type { DeploymentConfig } from './deployment-config.ts'
import type { Target } from './run-target.ts'
import {
  type ApplicationRecord,
  allGroups,
  type DeploymentRecord,
  type GroupRecord,
  type Store,
} from './state.ts'

// Names: 1 to 100 characters. https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const NAME = /^[\w+=,.@-]{1,100}$/
const DEPLOYMENT_ID = /^d-[0-9A-Z]{9}$/

const APPLICATION = {
  required: 'ApplicationNameRequiredException',
  invalid: 'InvalidApplicationNameException',
  what: 'application',
}
const GROUP = {
  required: 'DeploymentGroupNameRequiredException',
  invalid: 'InvalidDeploymentGroupNameException',
  what: 'deployment group',
}

/** A name that a resource of this kind can have. */
export function requireName(
  name: string | undefined,
  { required, invalid, what }: { required: string; invalid: string; what: string },
): string {
  if (name === undefined) throw new AwsError(required, `The request specifies no ${what}.`)
  if (NAME.test(name)) return name
  throw new AwsError(
    invalid,
    `${JSON.stringify(name)} is not a name of 1 to 100 letters, digits or + = , . @ - _.`,
  )
}

export function requireApplicationName(name: string | undefined): string {
  return requireName(name, APPLICATION)
}

export function requireGroupName(name: string | undefined): string {
  return requireName(name, GROUP)
}

export function findApplication({ applications }: Store, name: string | undefined): ApplicationRecord {
  const application = applications.get(requireApplicationName(name))
  if (application !== undefined) return application
  throw new AwsError(
    'ApplicationDoesNotExistException',
    `There is no application ${name} here, only ${list(applications.keys())}.`,
  )
}

export function findGroup(
  store: Store,
  application: string | undefined,
  name: string | undefined,
): GroupRecord {
  const { groups } = findApplication(store, application)
  const group = groups.get(requireGroupName(name))
  if (group !== undefined) return group
  throw new AwsError(
    'DeploymentGroupDoesNotExistException',
    `The application ${application} has no deployment group ${name}, only ${list(groups.keys())}.`,
  )
}

export function findConfig({ configs }: Store, name: string): DeploymentConfig {
  const config = configs.get(name)
  if (config !== undefined) return config
  throw new AwsError(
    'DeploymentConfigDoesNotExistException',
    `There is no deployment configuration ${name} here, only ${list(configs.keys())}.`,
  )
}

export function findDeployment(store: Store, id: string | undefined): DeploymentRecord {
  const deployment = findDeployments(store, [requireId(id)])[0]
  if (deployment !== undefined) return deployment
  throw new AwsError('DeploymentDoesNotExistException', `There is no deployment ${id} here.`)
}

/** The deployments of the ids that exist, in the order of the ids. */
export function findDeployments(store: Store, ids: readonly string[]): readonly DeploymentRecord[] {
  for (const id of ids)
    if (!DEPLOYMENT_ID.test(id))
      throw new AwsError(
        'InvalidDeploymentIdException',
        `${JSON.stringify(id)} is not a deployment id: d- and nine capitals or digits.`,
      )
  const groups = allGroups(store)
  return ids.flatMap(id => groups.flatMap(group => group.deployments.filter(found => found.id === id)))
}

/** A deployment whose targets are known: it has started, or has ended before it did. */
export function findStarted(store: Store, id: string | undefined): DeploymentRecord {
  const deployment = findDeployment(store, id)
  if (deployment.status !== 'Created' && deployment.status !== 'Queued') return deployment
  throw new AwsError(
    'DeploymentNotStartedException',
    `Deployment ${deployment.id} is ${deployment.status}; its targets are not known yet.`,
  )
}

export function findTarget(deployment: DeploymentRecord, id: string | undefined): Target {
  if (id === undefined || id === '')
    throw new AwsError('DeploymentTargetIdRequiredException', 'The request does not specify a target.')
  const target = deployment.targets.find(({ instance }) => instance.id === id)
  if (target !== undefined) return target
  throw new AwsError(
    'DeploymentTargetDoesNotExistException',
    `Deployment ${deployment.id} has no target ${JSON.stringify(id)}.`,
  )
}

export function isBlueGreen({ settings }: GroupRecord): boolean {
  return settings.deploymentStyle?.deploymentType === 'BLUE_GREEN'
}

function requireId(id: string | undefined): string {
  if (id !== undefined && id !== '') return id
  throw new AwsError('DeploymentIdRequiredException', 'The request does not specify a deployment.')
}

function list(names: Iterable<string>): string {
  return [...names].join(', ') || 'none at all'
}
