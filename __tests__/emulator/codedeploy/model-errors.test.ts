// Answers what the SDK's model allows as the model says, and refuses the rest with errors that the model lists.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as sdk from '@aws-sdk/client-codedeploy'
import { describe, expect, test } from 'vitest'
import { AwsError } from '../../../src/emulator/aws-error.ts'
import { REVISION } from '../emulator.ts'
import { fleet, scripts } from '../fleet.ts'

type Schema = readonly [number, string, string, unknown, readonly string[], readonly unknown[], number?]
type Members = Readonly<Record<string, unknown>>

const OPERATIONS = Object.keys(sdk)
  .map(name => /^(\w+)Input\$$/.exec(name)?.[1])
  .filter(name => name !== undefined && Object.hasOwn(sdk, `${name}Command`)) as readonly string[]

const schemaOf = (name: string): Schema | undefined => Reflect.get(sdk, `${name}$`)

/** The errors that the model lists for an operation: the SDK has them in the comments of its types only. */
function errorsOf(operation: string): readonly string[] {
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
const VALUES: Members = {
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
const REFUSED: Readonly<Record<string, string>> = {
  ContinueDeployment: 'DeploymentAlreadyCompletedException',
  SkipWaitTimeForInstanceTermination: 'DeploymentAlreadyCompletedException',
  PutLifecycleEventHookExecutionStatus: 'UnsupportedActionForDeploymentTypeException',
  DeleteGitHubAccountToken: 'GitHubAccountTokenDoesNotExistException',
  StopDeployment: 'DeploymentAlreadyCompletedException',
}

/** A service with a deployment that has ended, a registered instance, and a request that is good for it. */
async function prepared(operation: string) {
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

describe.each(OPERATIONS)('%s', operation => {
  const listed = errorsOf(operation)

  test('a good request', async () => {
    const { service, request } = await prepared(operation)
    const code = REFUSED[operation]
    const call = service.call(operation, request)
    if (code === undefined) expect(unknownMembers(await call, schemaOf(`${operation}Output`))).toEqual([])
    else await expect(call).rejects.toMatchObject({ code })
    if (code !== undefined) expect(listed).toContain(code)
  })

  test('each required member is required', async () => {
    const { service, request, required } = await prepared(operation)
    for (const name of required) {
      const { [name]: _, ...rest } = request
      const error = await service.call(operation, rest).catch(error => error)
      expect([name, error instanceof AwsError, listed]).toEqual([
        name,
        true,
        expect.arrayContaining([error.code]),
      ])
    }
  })

  test('whatever a member is, the error is one of the model', async () => {
    const schema = schemaOf(`${operation}Input`)
    for (const odd of ODD)
      for (const change of valuesWith(schema, odd)) {
        const { service, request } = await prepared(operation)
        const error = await service
          .call(operation, { ...request, ...(change as object) })
          .catch(error => error)
        if (!(error instanceof Error) || (error as AwsError).code === 'SerializationException') continue
        expect([change, error instanceof AwsError, listed]).toEqual([
          change,
          true,
          expect.arrayContaining([(error as AwsError).code]),
        ])
      }
  })
})

/** Values of the schema with one odd leaf each, and nothing beside it. */
function valuesWith(schema: unknown, odd: unknown): readonly unknown[] {
  const resolved = typeof schema === 'function' ? schema() : schema
  if (typeof resolved === 'number') {
    const wrap = resolved >= 128 ? { TargetStatus: [odd] } : resolved >= 64 ? [odd] : odd
    return [wrap, odd]
  }
  const [kind, , , , names, schemas] = resolved as Schema
  if (kind === 1) return [odd, ...valuesWith(names, odd).map(item => [item])]
  if (kind === 2) return [odd, { TargetStatus: [odd] }, { ServerInstanceLabel: [odd] }]
  if (kind !== 3) return [odd]
  return names.flatMap((name, index) => valuesWith(schemas[index], odd).map(value => ({ [name]: value })))
}

const ODD = [
  '',
  'no such thing',
  '!'.repeat(2000),
  [],
  ['', 'x'],
  Array(1001).fill('x'),
  [{}],
  {},
  -1,
  1e6,
  true,
]

/** Paths of what the schema does not have, or has as another type. */
function unknownMembers(value: unknown, schema: unknown, path = ''): readonly string[] {
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
