// Checks the settings of a deployment group.

import type {
  AlarmConfiguration,
  AutoRollbackConfiguration,
  AutoRollbackEvent,
  DeploymentOption,
  DeploymentReadyAction,
  DeploymentType,
  EC2TagFilter,
  EC2TagFilterType,
  GreenFleetProvisioningAction,
  InstanceAction,
  OutdatedInstancesStrategy,
  TriggerEventType,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { DEFAULT_DEPLOYMENT_CONFIG } from './deployment-config.ts'
import { findConfig, requireName } from './lookup.ts'
import { oneOf } from './one-of.ts'
import type * as requests from './request-shapes.ts'
import type { GroupSettings, Store } from './state.ts'

type Given = Omit<
  ReturnType<typeof requests.createDeploymentGroupInput>,
  'applicationName' | 'deploymentGroupName' | 'tags'
>
type GivenTag = NonNullable<Given['ec2TagFilters']>[number]

// "A maximum of 10 alarms can be added": the model's words on AlarmConfiguration.
const ALARM_LIMIT = 10
// https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const TRIGGER_LIMIT = 10
// "exceeded the maximum allowed limit of 3": the model's words on TagSetListLimitExceededException.
const TAG_SET_LIMIT = 3
// "The maximum setting is 2880 minutes (2 days)": the model's words on BlueInstanceTerminationOption.
const LONGEST_WAIT = 2880

const TAG_TYPES: readonly EC2TagFilterType[] = ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE']
const TYPES: readonly DeploymentType[] = ['IN_PLACE', 'BLUE_GREEN']
const OPTIONS: readonly DeploymentOption[] = ['WITH_TRAFFIC_CONTROL', 'WITHOUT_TRAFFIC_CONTROL']
const STRATEGIES: readonly OutdatedInstancesStrategy[] = ['UPDATE', 'IGNORE']
const TERMINATIONS: readonly InstanceAction[] = ['TERMINATE', 'KEEP_ALIVE']
const READY_ACTIONS: readonly DeploymentReadyAction[] = ['CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT']
const GREEN_ACTIONS: readonly GreenFleetProvisioningAction[] = [
  'DISCOVER_EXISTING',
  'COPY_AUTO_SCALING_GROUP',
]
const ROLLBACK_EVENTS: readonly AutoRollbackEvent[] = [
  'DEPLOYMENT_FAILURE',
  'DEPLOYMENT_STOP_ON_ALARM',
  'DEPLOYMENT_STOP_ON_REQUEST',
]
const TRIGGER_EVENTS: readonly TriggerEventType[] = [
  'DeploymentStart',
  'DeploymentSuccess',
  'DeploymentFailure',
  'DeploymentStop',
  'DeploymentRollback',
  'DeploymentReady',
  'InstanceStart',
  'InstanceSuccess',
  'InstanceFailure',
  'InstanceReady',
]

/** Of a group about which nothing was said. */
export const NEW_GROUP: GroupSettings = {
  deploymentConfigName: DEFAULT_DEPLOYMENT_CONFIG,
  ec2TagFilters: [],
  onPremisesInstanceTagFilters: [],
  autoScalingGroups: [],
  triggerConfigurations: [],
  deploymentStyle: { deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL' },
  outdatedInstancesStrategy: 'UPDATE',
  terminationHookEnabled: false,
}

/** What is not given stays as it was. Throws AwsError. */
export function readGroupSettings(
  given: Given,
  store: Store,
  before: GroupSettings = NEW_GROUP,
): GroupSettings {
  const { deploymentConfigName, serviceRoleArn } = given
  if (deploymentConfigName !== undefined) requireConfig(deploymentConfigName, store)
  if (serviceRoleArn !== undefined && !/^arn:[\w-]+:iam::\d{12}:role\/.+/.test(serviceRoleArn))
    throw new AwsError('InvalidRoleException', `${JSON.stringify(serviceRoleArn)} is not the ARN of a role.`)
  if (given.ecsServices !== undefined && given.ecsServices.length > 0)
    throw new AwsError(
      'InvalidECSServiceException',
      'ecsServices is for ECS; the application is for instances.',
    )
  const settings: GroupSettings = {
    deploymentConfigName,
    serviceRoleArn,
    ...readTagFilters(given),
    autoScalingGroups: readAutoScaling(given.autoScalingGroups),
    triggerConfigurations: readTriggers(given.triggerConfigurations),
    alarmConfiguration: readAlarms(given.alarmConfiguration),
    autoRollbackConfiguration: readAutoRollback(given.autoRollbackConfiguration),
    outdatedInstancesStrategy: readStrategy(given.outdatedInstancesStrategy),
    deploymentStyle: readStyle(given.deploymentStyle),
    blueGreenDeploymentConfiguration: readBlueGreen(given.blueGreenDeploymentConfiguration),
    loadBalancerInfo: readLoadBalancer(given.loadBalancerInfo),
    terminationHookEnabled: given.terminationHookEnabled,
  }
  const set = Object.entries(settings).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(set) }
}

function readStrategy(given: string | undefined): OutdatedInstancesStrategy | undefined {
  if (given === undefined) return undefined
  return oneOf(STRATEGIES, given, 'InvalidInputException', 'outdatedInstancesStrategy')
}

function requireConfig(name: string, store: Store): void {
  const code = 'InvalidDeploymentConfigNameException'
  findConfig(store, requireName(name, { required: code, invalid: code, what: 'deployment configuration' }))
}

/** A list and a set of the same kind exclude each other, and the one that is given replaces the other. */
function readTagFilters(given: Given): Partial<GroupSettings> {
  const { ec2TagFilters, ec2TagSet, onPremisesInstanceTagFilters, onPremisesTagSet } = given
  if (ec2TagFilters !== undefined && ec2TagSet !== undefined)
    throw new AwsError('InvalidEC2TagCombinationException', 'Use either ec2TagFilters or ec2TagSet.')
  if (onPremisesInstanceTagFilters !== undefined && onPremisesTagSet !== undefined)
    throw new AwsError(
      'InvalidOnPremisesTagCombinationException',
      'Use either onPremisesInstanceTagFilters or onPremisesTagSet.',
    )
  const [ec2, premises] = ['InvalidEC2TagException', 'InvalidTagException'] as const
  return {
    ...(ec2TagFilters && {
      ec2TagFilters: ec2TagFilters.map(readTag(ec2)),
      ec2TagSet: { ec2TagSetList: [] },
    }),
    ...(ec2TagSet && {
      ec2TagFilters: [],
      ec2TagSet: { ec2TagSetList: readSet(ec2TagSet.ec2TagSetList, ec2) },
    }),
    ...(onPremisesInstanceTagFilters && {
      onPremisesInstanceTagFilters: onPremisesInstanceTagFilters.map(readTag(premises)),
      onPremisesTagSet: { onPremisesTagSetList: [] },
    }),
    ...(onPremisesTagSet && {
      onPremisesInstanceTagFilters: [],
      onPremisesTagSet: { onPremisesTagSetList: readSet(onPremisesTagSet.onPremisesTagSetList, premises) },
    }),
  }
}

function readSet(lists: readonly (readonly GivenTag[])[] = [], code: string): EC2TagFilter[][] {
  if (lists.length > TAG_SET_LIMIT)
    throw new AwsError(
      'TagSetListLimitExceededException',
      `A tag set may have at most ${TAG_SET_LIMIT} groups.`,
    )
  return lists.map(list => list.map(readTag(code)))
}

/** `KEY_AND_VALUE` unless given. */
export function readTag(code: string): (tag: GivenTag) => EC2TagFilter {
  return ({ Key, Value, Type: given = 'KEY_AND_VALUE' }) => {
    const Type = oneOf(TAG_TYPES, given, code, 'Type')
    if ((Type !== 'VALUE_ONLY' && !Key) || (Type !== 'KEY_ONLY' && Value === undefined))
      throw new AwsError(code, `A tag filter of type ${Type} has no key or no value.`)
    return { ...(Key && { Key }), ...(Value !== undefined && { Value }), Type }
  }
}

function readAutoScaling(given: Given['autoScalingGroups']): GroupSettings['autoScalingGroups'] {
  if (given?.includes(''))
    throw new AwsError('InvalidAutoScalingGroupException', 'An Auto Scaling group has no name.')
  return given?.map(name => ({ name, hook: `CodeDeploy-managed-automatic-launch-deployment-hook-${name}` }))
}

function readTriggers(given: Given['triggerConfigurations']): GroupSettings['triggerConfigurations'] {
  const code = 'InvalidTriggerConfigException'
  if ((given?.length ?? 0) > TRIGGER_LIMIT)
    throw new AwsError(
      'TriggerTargetsLimitExceededException',
      `A deployment group may have at most ${TRIGGER_LIMIT} triggers.`,
    )
  return given?.map(({ triggerName, triggerTargetArn, triggerEvents = [] }) => {
    if (!triggerName || !triggerTargetArn?.startsWith('arn:') || triggerEvents.length === 0)
      throw new AwsError(code, 'A trigger needs a name, the ARN of its topic, and events.')
    const events = triggerEvents.map(event => oneOf(TRIGGER_EVENTS, event, code, 'triggerEvents'))
    return { triggerName, triggerTargetArn, triggerEvents: events }
  })
}

/** There are no alarms in the emulator: the configuration is kept and shown. */
export function readAlarms(given: Given['alarmConfiguration']): AlarmConfiguration | undefined {
  if (given === undefined) return undefined
  const alarms = (given.alarms ?? []).map(({ name }) => ({ name }))
  if (alarms.length > ALARM_LIMIT)
    throw new AwsError(
      'AlarmsLimitExceededException',
      `${alarms.length} alarms; at most ${ALARM_LIMIT} are allowed.`,
    )
  const { enabled = false, ignorePollAlarmFailure = false } = given
  if (alarms.some(({ name }) => !name) || (enabled && alarms.length === 0))
    throw new AwsError(
      'InvalidAlarmConfigException',
      'The alarm configuration is enabled without alarms, or has an alarm without a name.',
    )
  return { enabled, ignorePollAlarmFailure, alarms }
}

export function readAutoRollback(
  given: Given['autoRollbackConfiguration'],
): AutoRollbackConfiguration | undefined {
  if (given === undefined) return undefined
  const code = 'InvalidAutoRollbackConfigException'
  const events = (given.events ?? []).map(event =>
    oneOf(ROLLBACK_EVENTS, event, code, 'autoRollbackConfiguration.events'),
  )
  if (given.enabled && events.length === 0)
    throw new AwsError(code, 'autoRollbackConfiguration is enabled, but has no events to roll back on.')
  return { enabled: given.enabled ?? false, events }
}

function readStyle(given: Given['deploymentStyle']): GroupSettings['deploymentStyle'] {
  if (given === undefined) return undefined
  const code = 'InvalidDeploymentStyleException'
  const { deploymentType = 'IN_PLACE', deploymentOption = 'WITHOUT_TRAFFIC_CONTROL' } = given
  return {
    deploymentType: oneOf(TYPES, deploymentType, code, 'deploymentType'),
    deploymentOption: oneOf(OPTIONS, deploymentOption, code, 'deploymentOption'),
  }
}

function readBlueGreen(
  given: Given['blueGreenDeploymentConfiguration'],
): GroupSettings['blueGreenDeploymentConfiguration'] {
  if (given === undefined) return undefined
  const code = 'InvalidBlueGreenDeploymentConfigurationException'
  const {
    terminateBlueInstancesOnDeploymentSuccess: blue,
    deploymentReadyOption: ready,
    greenFleetProvisioningOption: green,
  } = given
  const minutes = [blue?.terminationWaitTimeInMinutes ?? 0, ready?.waitTimeInMinutes ?? 0]
  if (minutes.some(wait => wait < 0 || wait > LONGEST_WAIT))
    throw new AwsError(code, `A wait time must be 0 to ${LONGEST_WAIT} minutes.`)
  return {
    ...(blue && {
      terminateBlueInstancesOnDeploymentSuccess: {
        ...blue,
        action: oneOf(TERMINATIONS, blue.action ?? 'TERMINATE', code, 'action'),
      },
    }),
    ...(ready && {
      deploymentReadyOption: {
        ...ready,
        actionOnTimeout: oneOf(
          READY_ACTIONS,
          ready.actionOnTimeout ?? 'CONTINUE_DEPLOYMENT',
          code,
          'actionOnTimeout',
        ),
      },
    }),
    ...(green && {
      greenFleetProvisioningOption: {
        action: oneOf(GREEN_ACTIONS, green.action ?? 'DISCOVER_EXISTING', code, 'action'),
      },
    }),
  }
}

/** There is no load balancer: its events are added where the deployment style has traffic control. */
function readLoadBalancer(given: Given['loadBalancerInfo']): GroupSettings['loadBalancerInfo'] {
  if (given === undefined) return undefined
  const { elbInfoList = [], targetGroupInfoList = [], targetGroupPairInfoList = [] } = given
  if ([...elbInfoList, ...targetGroupInfoList].some(({ name }) => !name))
    throw new AwsError('InvalidLoadBalancerInfoException', 'A load balancer or target group has no name.')
  if (targetGroupPairInfoList.length > 0)
    throw new AwsError('InvalidTargetGroupPairException', 'targetGroupPairInfoList is for ECS.')
  return {
    elbInfoList: elbInfoList.map(({ name }) => ({ name })),
    targetGroupInfoList: targetGroupInfoList.map(({ name }) => ({ name })),
  }
}
