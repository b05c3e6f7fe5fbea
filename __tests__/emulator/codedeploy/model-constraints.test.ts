// Accepts each value that the service's model allows in a member, and refuses what its enumerations and lengths forbid.

import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AwsError } from '../../../src/emulator/aws-error.ts'
import { REVISION } from '../emulator.ts'
import {
  errorsOf,
  type Members,
  OPERATIONS,
  prepared,
  REFUSED,
  schemaOf,
  unknownMembers,
} from './good-requests.ts'

/** The model itself: the SDK's packages have no lengths, and enumerations only as types. */
const MODEL = '/usr/lib/python3/dist-packages/botocore/data/codedeploy/2014-10-06/service-2.json'

interface Shape {
  readonly type: string
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
}

const SHAPES: Readonly<Record<string, Shape>> = existsSync(MODEL)
  ? JSON.parse(readFileSync(MODEL, 'utf8')).shapes
  : {}

const shapeOf = (name: string): Shape => {
  const shape = SHAPES[name]
  if (shape === undefined) throw new Error(`The model has no ${name}.`)
  return shape
}

const S3 = { bucket: 'bucket', key: 'site.zip', bundleType: 'zip' }
const FILTERS = [{ Key: 'name', Value: 'web', Type: 'KEY_AND_VALUE' }]
const HOSTS = { type: 'HOST_COUNT', value: 1 }

const SEED = Number(process.env['RANDOM_SEED'] ?? 1)
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20)

/** Good values for members that need not be there. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  revision: [REVISION, { revisionType: 'S3', s3Location: { ...S3, version: '1', eTag: 'e' } }],
  revisions: [[REVISION], [{ revisionType: 'S3', s3Location: S3 }]],
  deploymentConfigName: ['CodeDeployDefault.OneAtATime'],
  description: ['', 'x'.repeat(256)],
  ignoreApplicationStopFailures: [true, false],
  autoRollbackConfiguration: [
    { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
    { enabled: false, events: [] },
  ],
  updateOutdatedInstancesOnly: [true, false],
  fileExistsBehavior: ['RETAIN'],
  overrideAlarmConfiguration: [{ enabled: true, ignorePollAlarmFailure: true, alarms: [{ name: 'cpu' }] }],
  alarmConfiguration: [
    { enabled: true, ignorePollAlarmFailure: true, alarms: [{ name: 'cpu' }] },
    { enabled: false },
  ],
  deploymentMode: ['STANDARD'],
  deploymentWaitType: ['READY_WAIT'],
  computePlatform: ['Server'],
  tags: [[{ Key: 'team', Value: 'kitchen' }]],
  Tags: [
    [
      { Key: 'team', Value: 'kitchen' },
      { Key: 'empty', Value: '' },
    ],
  ],
  minimumHealthyHosts: [HOSTS, { type: 'FLEET_PERCENT', value: 50 }],
  zonalConfig: [
    { firstZoneMonitorDurationInSeconds: 1, monitorDurationInSeconds: 1, minimumHealthyHostsPerZone: HOSTS },
  ],
  ec2TagFilters: [FILTERS, []],
  onPremisesInstanceTagFilters: [FILTERS],
  tagFilters: [FILTERS],
  autoScalingGroups: [['fleet']],
  triggerConfigurations: [
    [
      {
        triggerName: 'chat',
        triggerTargetArn: 'arn:aws:sns:sa-east-1:123456789012:t',
        triggerEvents: ['DeploymentStart'],
      },
    ],
  ],
  outdatedInstancesStrategy: ['UPDATE'],
  deploymentStyle: [{ deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL' }],
  blueGreenDeploymentConfiguration: [
    {
      terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 5 },
      deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 5 },
      greenFleetProvisioningOption: { action: 'DISCOVER_EXISTING' },
    },
  ],
  loadBalancerInfo: [{ elbInfoList: [{ name: 'lb' }] }, { targetGroupInfoList: [{ name: 'lb' }] }],
  ec2TagSet: [{ ec2TagSetList: [FILTERS] }],
  onPremisesTagSet: [{ onPremisesTagSetList: [FILTERS] }],
  terminationHookEnabled: [true],
  newApplicationName: ['Other', 'x'.repeat(100)],
  newDeploymentGroupName: ['Other', 'x'.repeat(100)],
  includeOnlyStatuses: [['Succeeded'], []],
  createTimeRange: [{ start: new Date(0), end: new Date(1) }, { start: new Date(0) }, {}],
  externalId: ['id'],
  instanceStatusFilter: [['Succeeded'], []],
  instanceTypeFilter: [[]],
  targetFilters: [{ TargetStatus: ['Succeeded'] }],
  sortBy: ['lastUsedTime'],
  sortOrder: ['ascending'],
  s3Bucket: ['bucket'],
  deployed: ['ignore'],
  registrationStatus: ['Registered'],
  autoRollbackEnabled: [true, false],
}

/** Where another sample than the one above is meant. */
const OWN: Readonly<Record<string, typeof SAMPLES>> = {
  CreateDeploymentConfig: { deploymentConfigName: ['Mine', 'x'.repeat(100)] },
  DeleteDeploymentConfig: { deploymentConfigName: ['Mine', 'x'.repeat(100)] },
  GetApplicationRevision: { revision: [REVISION] },
}

/** Values of enumerations that have no use for instances, or not beside what the sample has. */
const INAPPLICABLE: Readonly<Record<string, string>> = {
  'computePlatform Lambda': 'InvalidComputePlatformException',
  'computePlatform ECS': 'InvalidComputePlatformException',
  'revisionType String': 'InvalidRevisionException',
  'revisionType AppSpecContent': 'InvalidRevisionException',
  'revisionType S3': 'InvalidRevisionException',
  'revisionType GitHub': 'InvalidRevisionException',
  'bundleType YAML': 'InvalidRevisionException',
  'bundleType JSON': 'InvalidRevisionException',
  // Hooks of Lambda and ECS report one of two.
  'status Pending': 'InvalidLifecycleEventHookExecutionStatusException',
  'status InProgress': 'InvalidLifecycleEventHookExecutionStatusException',
  'status Skipped': 'InvalidLifecycleEventHookExecutionStatusException',
  'status Unknown': 'InvalidLifecycleEventHookExecutionStatusException',
  // The sample's value is a status, in place of a label.
  'key ServerInstanceLabel': 'InvalidInstanceTypeException',
  'instanceTypeFilter Blue': 'InvalidDeploymentInstanceTypeException',
  'instanceTypeFilter Green': 'InvalidDeploymentInstanceTypeException',
}

interface Place {
  readonly path: string
  readonly shape: Shape
  /** The whole value with another one at this place. */
  replace(value: unknown): unknown
}

/** Every simple value in a value of a shape. */
function placesOf(value: unknown, name: string, path: string): readonly Place[] {
  const shape = shapeOf(name)
  const inside = (
    inner: string,
    key: string | number,
    around: (value: unknown) => unknown,
  ): readonly Place[] =>
    placesOf((value as Members)[key], inner, typeof key === 'number' ? path : `${key}`).map(place => ({
      ...place,
      replace: changed => around(place.replace(changed)),
    }))
  switch (shape.type) {
    case 'structure':
      return Object.keys(value as object).flatMap(key =>
        inside(shape.members?.[key]?.shape ?? '', key, changed => ({ ...(value as object), [key]: changed })),
      )
    case 'list':
      return (value as readonly unknown[]).flatMap((_, index) =>
        inside(shape.member?.shape ?? '', index, changed =>
          (value as readonly unknown[]).with(index, changed),
        ),
      )
    case 'map':
      return Object.keys(value as object).flatMap(key => [
        {
          path: 'key',
          shape: shapeOf(shape.key?.shape ?? ''),
          replace: changed => ({ [String(changed)]: (value as Members)[key] }),
        },
        ...inside(shape.value?.shape ?? '', key, changed => ({ [key]: changed })),
      ])
    default:
      return [{ path, shape, replace: changed => changed }]
  }
}

/** What the model forbids at a place, whatever stands beside it. */
function forbiddenBy({ enum: values, min, max }: Shape): readonly string[] {
  return [
    ...(values === undefined ? [] : ['no-such-value', '']),
    ...(min === undefined || min === 0 ? [] : ['']),
    ...(max === undefined ? [] : ['x'.repeat(max + 1)]),
  ]
}

describe.skipIf(!existsSync(MODEL))('with the model (skipped without apt-get install python3-boto3)', () => {
  describe.each(OPERATIONS)('%s', operation => {
    const members = SHAPES[`${operation}Input`]?.members ?? {}
    const samples = Object.fromEntries(
      Object.keys(members).map(name => [name, OWN[operation]?.[name] ?? SAMPLES[name] ?? []]),
    )
    const good = REFUSED[operation] ?? 'accepted'

    /** The code of its error, which the model lists, or "accepted". */
    async function codeOf(change: Members): Promise<string> {
      const { service, request } = await prepared(operation)
      try {
        const output = await service.call(operation, { ...request, ...change })
        expect(unknownMembers(output, schemaOf(`${operation}Output`))).toEqual([])
        return 'accepted'
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
        expect(errorsOf(operation)).toContain(error.code)
        return error.code
      }
    }

    test('each member that the model has is accepted', async () => {
      for (const [name, values] of Object.entries(samples))
        for (const value of values)
          expect(await codeOf({ [name]: value }), JSON.stringify({ [name]: value })).toBe(good)
    })

    test('each value of an enumeration is accepted, and no other; lengths have limits', async () => {
      const { request } = await prepared(operation)
      for (const [name, { shape: member }] of Object.entries(members))
        for (const value of [request[name], ...(samples[name] ?? [])].filter(value => value !== undefined))
          for (const { path, shape, replace } of placesOf(value, member, name)) {
            for (const allowed of shape.enum ?? [])
              expect([good, INAPPLICABLE[`${path} ${allowed}`]], `${path} ${allowed}`).toContain(
                await codeOf({ [name]: replace(allowed) }),
              )
            for (const forbidden of forbiddenBy(shape))
              expect([good, 'accepted'], `${path} ${forbidden}`).not.toContain(
                await codeOf({ [name]: replace(forbidden) }),
              )
          }
    })

    test('members beside each other: an answer, or an error of the model', async () => {
      const some = fc.record(
        Object.fromEntries(
          Object.entries(samples)
            .filter(([, values]) => values.length > 0)
            .map(([name, values]) => [name, fc.constantFrom(...values)]),
        ),
        { requiredKeys: [] },
      )
      await fc.assert(
        fc.asyncProperty(some, async change => void (await codeOf(change))),
        { seed: SEED, numRuns: RUNS },
      )
    })
  })
})
