// Finds the application, group, deployment or target that a request names.

import { AwsError } from '../aws-error.ts'
import type { Target } from './run-target.ts'
import type { ApplicationRecord, DeploymentRecord, GroupRecord } from './state.ts'
import { allGroups, type Store } from './state.ts'

// Names: 1 to 100 characters. https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
export const NAME = /^[\w+=,.@-]{1,100}$/
const DEPLOYMENT_ID = /^d-[0-9A-Z]{9}$/

export function findApplication({ applications }: Store, name: string | undefined): ApplicationRecord {
  if (name === undefined)
    throw new AwsError('ApplicationNameRequiredException', 'The request names no application.')
  if (!NAME.test(name)) throw invalidName('InvalidApplicationNameException', name)
  const application = applications.get(name)
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
  if (name === undefined)
    throw new AwsError('DeploymentGroupNameRequiredException', 'The request names no deployment group.')
  if (!NAME.test(name)) throw invalidName('InvalidDeploymentGroupNameException', name)
  const group = groups.get(name)
  if (group !== undefined) return group
  throw new AwsError(
    'DeploymentGroupDoesNotExistException',
    `The application ${application} has no deployment group ${name}, only ${list(groups.keys())}.`,
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
    throw new AwsError('DeploymentTargetIdRequiredException', 'The request names no target.')
  const target = deployment.targets.find(({ instance }) => instance.id === id)
  if (target !== undefined) return target
  throw new AwsError(
    'DeploymentTargetDoesNotExistException',
    `Deployment ${deployment.id} has no target ${JSON.stringify(id)}.`,
  )
}

function requireId(id: string | undefined): string {
  if (id !== undefined && id !== '') return id
  throw new AwsError('DeploymentIdRequiredException', 'The request names no deployment.')
}

function invalidName(code: string, name: string): AwsError {
  return new AwsError(
    code,
    `${JSON.stringify(name)} is not a name of 1 to 100 letters, digits or + = , . @ - _.`,
  )
}

function list(names: Iterable<string>): string {
  return [...names].join(', ') || 'none at all'
}
