// A request of each operation of the SDK's model that is good for a service with a deployment that has ended.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as sdk from '@aws-sdk/client-codedeploy'
import { REVISION } from '../emulator.ts'
import { fleet, scripts } from '../fleet.ts'

export type Schema = readonly [
  number,
  string,
  string,
  unknown,
  readonly string[],
  readonly unknown[],
  number?,
]
export type Members = Readonly<Record<string, unknown>>

export const OPERATIONS = Object.keys(sdk)
  .map(name => /^(\w+)Input\$$/.exec(name)?.[1])
  .filter(name => name !== undefined && Object.hasOwn(sdk, `${name}Command`)) as readonly string[]

export const schemaOf = (name: string): Schema | undefined => Reflect.get(sdk, `${name}$`)

/** The errors that the model lists for an operation: the SDK has them in the comments of its types only. */
export function errorsOf(operation: string): readonly string[] {
  const types = join(
    dirname(createRequire(import.meta.url).resolve('@aws-sdk/client-codedeploy')),
    '../dist-types',
  )
  const text = readFileSync(join(types, `commands/${operation}Command.d.ts`), 'utf8')
  return [...text.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name = '']) => name)
}

const ROLE = 'arn:aws:iam::123456789012:role/CodeDeploy'
const TAGS = [{ Key: 'name', Value: 'web' }]

/** A good value for each required member, and for some others. */
export const VALUES: Members = {
  applicationName: 'App',
  applicationNames: ['App'],
  deploymentGroupName: 'Group',
  deploymentGroupNames: ['Group'],
  currentDeploymentGroupName: 'Group',
  deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
  serviceRoleArn: ROLE,
  revision: REVISION,
  revisions: [REVISION],
  targetId: 'i-0',
  targetIds: ['i-0'],
  instanceId: 'i-0',
  instanceIds: ['i-0'],
  instanceName: 'box',
  instanceNames: ['box'],
  iamUserArn: 'arn:aws:iam::123456789012:user/box',
  tags: TAGS,
  ResourceArn: 'arn:aws:codedeploy:sa-east-1:123456789012:application:App',
  Tags: TAGS,
  TagKeys: ['name'],
  tokenName: 'mine',
  status: 'Succeeded',
  lifecycleEventHookExecutionId: 'id',
  minimumHealthyHosts: { type: 'HOST_COUNT', value: 1 },
}

/** What is made has a name of its own. */
const NEW: Readonly<Record<string, Members>> = {
  CreateApplication: { applicationName: 'New' },
  CreateDeploymentGroup: { deploymentGroupName: 'New' },
  CreateDeploymentConfig: { deploymentConfigName: 'Mine' },
  DeleteDeploymentConfig: { deploymentConfigName: 'Mine' },
  RegisterOnPremisesInstance: { instanceName: 'new', iamUserArn: 'arn:aws:iam::123456789012:user/new' },
}

/** In place, to instances, without a connection to GitHub that has a name: these have nothing to do here. */
export const REFUSED: Readonly<Record<string, string>> = {
  ContinueDeployment: 'DeploymentAlreadyCompletedException',
  SkipWaitTimeForInstanceTermination: 'DeploymentAlreadyCompletedException',
  PutLifecycleEventHookExecutionStatus: 'UnsupportedActionForDeploymentTypeException',
  DeleteGitHubAccountToken: 'GitHubAccountTokenDoesNotExistException',
  StopDeployment: 'DeploymentAlreadyCompletedException',
}

/** A service with a deployment that has ended, a registered instance, and a request that is good for it. */
export async function prepared(operation: string) {
  const { service, clock, create } = fleet(scripts('.'))
  const deploymentId = await create()
  await clock.until(service.idle())
  const { instanceName, iamUserArn, tags } = VALUES
  await service.call('RegisterOnPremisesInstance', { instanceName, iamUserArn })
  await service.call('AddTagsToOnPremisesInstances', { instanceNames: [instanceName], tags })
  const [, , , , names, , required = 0] = schemaOf(`${operation}Input`) ?? []
  const values: Members = { ...VALUES, deploymentId, deploymentIds: [deploymentId], ...NEW[operation] }
  const wanted = [...(names ?? []).slice(0, required), ...ALSO].filter(name => names?.includes(name))
  const request = Object.fromEntries(wanted.map(name => [name, values[name]]))
  return { service, request, required: (names ?? []).slice(0, required) }
}

// Required by the service, not by the model.
const ALSO = [
  'applicationName',
  'deploymentId',
  'deploymentGroupName',
  'iamUserArn',
  'revision',
  'minimumHealthyHosts',
  'tokenName',
  'status',
  'lifecycleEventHookExecutionId',
]

/** Paths of what the schema does not have, or has as another type. */
export function unknownMembers(value: unknown, schema: unknown, path = ''): readonly string[] {
  if (value === undefined || schema === undefined) return []
  const resolved = typeof schema === 'function' ? schema() : schema
  if (typeof resolved === 'number') {
    if (resolved >= 64)
      return Object.values(value as object).flatMap(item => unknownMembers(item, resolved % 64, `${path}[]`))
    const types: Readonly<Record<number, string>> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'object' }
    return types[resolved] === undefined || typeof value === types[resolved] ? [] : [path]
  }
  const [kind, , , , names, schemas] = resolved as Schema
  if (kind === 1) return (value as unknown[]).flatMap(item => unknownMembers(item, names, `${path}[]`))
  if (kind !== 3) return []
  return Object.entries(value as object).flatMap(([name, member]) => {
    const index = names.indexOf(name)
    return index < 0 ? [`${path}.${name}`] : unknownMembers(member, schemas[index], `${path}.${name}`)
  })
}
