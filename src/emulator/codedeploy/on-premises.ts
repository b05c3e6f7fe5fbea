// The operations on on-premises instances.

import type {
  BatchGetOnPremisesInstancesOutput,
  GetOnPremisesInstanceOutput,
  InstanceInfo,
  ListOnPremisesInstancesOutput,
  RegistrationStatus,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { matchesAny } from './group-instances.ts'
import { readTag } from './group-settings.ts'
import { requireName } from './lookup.ts'
import { oneOf } from './one-of.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { ACCOUNT } from './response-shapes.ts'
import type { OnPremisesInstance, Store } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// "The maximum number of names or IDs allowed for this request (100)": the model's words.
const BATCH_LIMIT = 100
// https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const TAG_LIMIT = 10

const STATUSES: readonly RegistrationStatus[] = ['Registered', 'Deregistered']
const NAMES = {
  required: 'InstanceNameRequiredException',
  invalid: 'InvalidInstanceNameException',
  what: 'instance',
}

export function registerOnPremisesInstance(
  { onPremises, context }: Store,
  { instanceName, iamSessionArn, iamUserArn }: Input<'registerOnPremisesInstanceInput'>,
): object {
  const name = requireName(instanceName, NAMES)
  if (iamSessionArn !== undefined && iamUserArn !== undefined)
    throw new AwsError('MultipleIamArnsProvidedException', 'Use either iamSessionArn or iamUserArn.')
  if (iamSessionArn === undefined && iamUserArn === undefined)
    throw new AwsError('IamArnRequiredException', 'The request has neither iamSessionArn nor iamUserArn.')
  if (iamUserArn !== undefined && !/^arn:[\w-]+:iam::\d{12}:user\/.+/.test(iamUserArn))
    throw new AwsError(
      'InvalidIamUserArnException',
      `${JSON.stringify(iamUserArn)} is not the ARN of a user.`,
    )
  if (iamSessionArn !== undefined && !/^arn:[\w-]+:sts::\d{12}:assumed-role\/.+/.test(iamSessionArn))
    throw new AwsError(
      'InvalidIamSessionArnException',
      `${JSON.stringify(iamSessionArn)} is not the ARN of a session.`,
    )
  const registered = [...onPremises.values()].filter(isRegistered)
  if (registered.some(other => other.name === name))
    throw new AwsError('InstanceNameAlreadyRegisteredException', `${name} is already registered.`)
  if (iamUserArn !== undefined && registered.some(other => other.iamUserArn === iamUserArn))
    throw new AwsError('IamUserArnAlreadyRegisteredException', `Another instance already uses ${iamUserArn}.`)
  if (iamSessionArn !== undefined && registered.some(other => other.iamSessionArn === iamSessionArn))
    throw new AwsError(
      'IamSessionArnAlreadyRegisteredException',
      `Another instance already uses ${iamSessionArn}.`,
    )
  onPremises.set(name, {
    name,
    ...(iamUserArn !== undefined && { iamUserArn }),
    ...(iamSessionArn !== undefined && { iamSessionArn }),
    registeredAt: context.clock.now(),
    tags: new Map(),
  })
  return {}
}

/** No error where there is none: the model lists none. */
export function deregisterOnPremisesInstance(
  { onPremises, context }: Store,
  { instanceName }: Input<'deregisterOnPremisesInstanceInput'>,
): object {
  const instance = onPremises.get(requireName(instanceName, NAMES))
  if (instance !== undefined) instance.deregisteredAt = context.clock.now()
  return {}
}

export function getOnPremisesInstance(
  store: Store,
  { instanceName }: Input<'getOnPremisesInstanceInput'>,
): GetOnPremisesInstanceOutput {
  const instance = store.onPremises.get(requireName(instanceName, NAMES))
  if (instance === undefined) throw notRegistered(instanceName)
  return { instanceInfo: show(instance, store) }
}

/** Names that are not registered are left out. */
export function batchGetOnPremisesInstances(
  store: Store,
  { instanceNames }: Input<'batchGetOnPremisesInstancesInput'>,
): BatchGetOnPremisesInstancesOutput {
  const names = readNames(instanceNames, 'BatchLimitExceededException')
  const instances = names.flatMap(name => store.onPremises.get(name) ?? [])
  return { instanceInfos: instances.map(instance => show(instance, store)) }
}

export function listOnPremisesInstances(
  { onPremises, pageSize }: Store,
  { registrationStatus, tagFilters, nextToken: token }: Input<'listOnPremisesInstancesInput'>,
): ListOnPremisesInstancesOutput {
  if (registrationStatus !== undefined)
    oneOf(STATUSES, registrationStatus, 'InvalidRegistrationStatusException', 'registrationStatus')
  const filters = tagFilters?.map(readTag('InvalidTagFilterException'))
  const { page, nextToken } = paginate({
    items: [...onPremises.values()],
    id: ({ name }) => name,
    keep: instance =>
      (registrationStatus === undefined ||
        isRegistered(instance) === (registrationStatus === 'Registered')) &&
      (filters === undefined || filters.length === 0 || matchesAny(instance.tags, filters)),
    token,
    size: pageSize,
  })
  return { instanceNames: page, nextToken }
}

export function addTagsToOnPremisesInstances(
  store: Store,
  { tags, instanceNames }: Input<'addTagsToOnPremisesInstancesInput'>,
): object {
  const instances = findRegistered(store, instanceNames)
  const added = readTags(tags)
  for (const instance of instances)
    if (new Set([...instance.tags.keys(), ...added.map(([key]) => key)]).size > TAG_LIMIT)
      throw new AwsError(
        'TagLimitExceededException',
        `${instance.name} would have more than ${TAG_LIMIT} tags.`,
      )
  for (const instance of instances) for (const [key, value] of added) instance.tags.set(key, value)
  return {}
}

/** A tag is removed where its value is the same too. */
export function removeTagsFromOnPremisesInstances(
  store: Store,
  { tags, instanceNames }: Input<'removeTagsFromOnPremisesInstancesInput'>,
): object {
  const instances = findRegistered(store, instanceNames)
  for (const [key, value] of readTags(tags))
    for (const instance of instances) if (instance.tags.get(key) === value) instance.tags.delete(key)
  return {}
}

function readTags(
  given: Input<'addTagsToOnPremisesInstancesInput'>['tags'],
): readonly (readonly [key: string, value: string])[] {
  if (given === undefined || given.length === 0)
    throw new AwsError('TagRequiredException', 'The request has no tags.')
  return given.map(({ Key, Value = '' }) => {
    if (!Key) throw new AwsError('InvalidTagException', 'A tag has no key.')
    return [Key, Value] as const
  })
}

function findRegistered(
  { onPremises }: Store,
  given: readonly string[] | undefined,
): readonly OnPremisesInstance[] {
  return readNames(given, 'InstanceLimitExceededException').map(name => {
    const instance = onPremises.get(name)
    if (instance === undefined || !isRegistered(instance)) throw notRegistered(name)
    return instance
  })
}

function readNames(given: readonly string[] = [], tooMany: string): readonly string[] {
  if (given.length === 0) throw new AwsError(NAMES.required, 'The request does not specify an instance.')
  if (given.length > BATCH_LIMIT)
    throw new AwsError(tooMany, `A request may name at most ${BATCH_LIMIT} instances.`)
  return given.map(name => requireName(name, NAMES))
}

function isRegistered({ deregisteredAt }: OnPremisesInstance): boolean {
  return deregisteredAt === undefined
}

function notRegistered(name: string | undefined): AwsError {
  return new AwsError('InstanceNotRegisteredException', `There is no registered instance ${name}.`)
}

function show(instance: OnPremisesInstance, { region }: Store): InstanceInfo {
  const { name, iamUserArn, iamSessionArn, registeredAt, deregisteredAt, tags } = instance
  return {
    instanceName: name,
    iamUserArn,
    iamSessionArn,
    instanceArn: `arn:aws:codedeploy:${region}:${ACCOUNT}:instance/${name}`,
    registerTime: new Date(registeredAt),
    deregisterTime: deregisteredAt === undefined ? undefined : new Date(deregisteredAt),
    tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
  }
}
