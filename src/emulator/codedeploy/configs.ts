// The operations on deployment configurations.

import { randomUUID } from 'node:crypto'
import type {
  CreateDeploymentConfigOutput,
  DeploymentConfigInfo,
  GetDeploymentConfigOutput,
  ListDeploymentConfigsOutput,
  MinimumHealthyHosts,
  MinimumHealthyHostsType,
  ZonalConfig,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { DEFAULT_CONFIGS, minimumOf } from './deployment-config.ts'
import { findConfig, requireName } from './lookup.ts'
import { oneOf } from './one-of.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { allGroups, type Store } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

const MINIMUM_TYPES: readonly MinimumHealthyHostsType[] = ['HOST_COUNT', 'FLEET_PERCENT']
// Of the model's enum; the other two are not for instances.
const PLATFORM = 'Server'

const NAMES = {
  required: 'DeploymentConfigNameRequiredException',
  invalid: 'InvalidDeploymentConfigNameException',
  what: 'deployment configuration',
}

export function getDeploymentConfig(
  store: Store,
  { deploymentConfigName }: Input<'getDeploymentConfigInput'>,
): GetDeploymentConfigOutput {
  const { id, name, createdAt, minimumHealthyHosts, zonalConfig } = findConfig(
    store,
    requireName(deploymentConfigName, NAMES),
  )
  const deploymentConfigInfo: DeploymentConfigInfo = {
    deploymentConfigId: id,
    deploymentConfigName: name,
    minimumHealthyHosts,
    createTime: createdAt === undefined ? undefined : new Date(createdAt),
    computePlatform: PLATFORM,
    zonalConfig,
  }
  return { deploymentConfigInfo }
}

export function listDeploymentConfigs(
  { pageSize, configs }: Store,
  { nextToken: token }: Input<'listDeploymentConfigsInput'>,
): ListDeploymentConfigsOutput {
  const items = [...configs.keys()]
  const { page, nextToken } = paginate({ items, id: name => name, token, size: pageSize })
  return { deploymentConfigsList: page, nextToken }
}

export function createDeploymentConfig(
  { configs, context }: Store,
  request: Input<'createDeploymentConfigInput'>,
): CreateDeploymentConfigOutput {
  const name = requireName(request.deploymentConfigName, NAMES)
  const { computePlatform = PLATFORM, trafficRoutingConfig, zonalConfig } = request
  oneOf([PLATFORM], computePlatform, 'InvalidComputePlatformException', 'computePlatform')
  if (trafficRoutingConfig !== undefined)
    throw new AwsError(
      'InvalidTrafficRoutingConfigurationException',
      'trafficRoutingConfig is for Lambda and ECS; this configuration is for instances.',
    )
  if (isReserved(name) || configs.has(name))
    throw new AwsError('DeploymentConfigAlreadyExistsException', `The configuration ${name} already exists.`)
  const minimumHealthyHosts = readMinimum(
    request.minimumHealthyHosts,
    'InvalidMinimumHealthyHostValueException',
  )
  const zones = zonalConfig && readZones(zonalConfig)
  const id = randomUUID()
  configs.set(name, {
    id,
    name,
    createdAt: context.clock.now(),
    minimumHealthyHosts,
    ...(zones && { zonalConfig: zones }),
    minimumHealthy: minimumOf(minimumHealthyHosts),
  })
  return { deploymentConfigId: id }
}

export function deleteDeploymentConfig(
  store: Store,
  { deploymentConfigName }: Input<'deleteDeploymentConfigInput'>,
): object {
  const name = requireName(deploymentConfigName, NAMES)
  if (isReserved(name))
    throw new AwsError('InvalidOperationException', `${name} belongs to AWS, and cannot be deleted.`)
  const user = allGroups(store).find(({ settings }) => settings.deploymentConfigName === name)
  if (user !== undefined)
    throw new AwsError('DeploymentConfigInUseException', `The deployment group ${user.name} uses ${name}.`)
  store.configs.delete(name)
  return {}
}

function isReserved(name: string): boolean {
  return DEFAULT_CONFIGS.some(config => config.name === name)
}

function readMinimum(
  given: Input<'createDeploymentConfigInput'>['minimumHealthyHosts'],
  code: string,
): MinimumHealthyHosts {
  const { type: kind = '', value = -1 } = given ?? {}
  const type = oneOf(MINIMUM_TYPES, kind, code, 'minimumHealthyHosts.type')
  if (value >= 0 && (type === 'HOST_COUNT' || value < 100)) return { type, value }
  throw new AwsError(code, 'minimumHealthyHosts.value has to be 0 or more, and below 100 as a percentage.')
}

/** The emulator's instances are all in one zone: the configuration is kept and shown. */
function readZones(given: NonNullable<Input<'createDeploymentConfigInput'>['zonalConfig']>): ZonalConfig {
  const code = 'InvalidZonalDeploymentConfigurationException'
  const {
    firstZoneMonitorDurationInSeconds = 0,
    monitorDurationInSeconds = 0,
    minimumHealthyHostsPerZone,
  } = given
  if (firstZoneMonitorDurationInSeconds < 0 || monitorDurationInSeconds < 0)
    throw new AwsError(code, 'A duration of zonalConfig is negative.')
  const minimum = minimumHealthyHostsPerZone && readMinimum(minimumHealthyHostsPerZone, code)
  return { ...given, minimumHealthyHostsPerZone: minimum }
}
