// The instances of a deployment group: those it was set up with, or those that its tag filters match.

import type { EC2TagFilter } from '@aws-sdk/client-codedeploy'
import type { Instance } from '../../agent/protocol.ts'
import { revisionKey, type SourceRevision } from './revision-location.ts'
import type { GroupRecord, GroupSettings, Store, Tags } from './state.ts'

export type KnownInstances = Pick<Store, 'setups' | 'onPremises'>
type Filters = readonly EC2TagFilter[] | undefined

export function instancesOf(
  { instances, settings }: GroupRecord,
  known: KnownInstances,
): readonly Instance[] {
  return instances ?? matching(settings, known)
}

/** The instances that run another revision. */
export function outdatedInstances(
  group: GroupRecord,
  revision: SourceRevision,
  known: KnownInstances,
): readonly Instance[] {
  return instancesOf(group, known).filter(({ id }) => {
    const installed = group.installed.get(id)
    return installed === undefined || revisionKey(installed) !== revisionKey(revision)
  })
}

type FilterSettings = Pick<
  GroupSettings,
  'ec2TagFilters' | 'ec2TagSet' | 'onPremisesInstanceTagFilters' | 'onPremisesTagSet'
>

export function matching(settings: FilterSettings, known: KnownInstances): readonly Instance[] {
  const { ec2TagFilters, ec2TagSet, onPremisesInstanceTagFilters, onPremisesTagSet } = settings
  const ec2 = known.setups
    .flatMap(({ groups }) => groups)
    .flatMap(({ instances, tagFilters = [] }) => {
      const tags = new Map(tagFilters.map(({ Key, Value }) => [Key, Value]))
      return instances.map(instance => ({ instance, tags }))
    })
  const onPremises = [...known.onPremises.values()]
    .filter(({ deregisteredAt }) => deregisteredAt === undefined)
    .map(({ name, tags }) => ({ instance: withoutAgent(name), tags }))
  const found = [
    ...ec2.filter(({ tags }) => hasTags(tags, ec2TagFilters, ec2TagSet?.ec2TagSetList)),
    ...onPremises.filter(({ tags }) =>
      hasTags(tags, onPremisesInstanceTagFilters, onPremisesTagSet?.onPremisesTagSetList),
    ),
  ].map(({ instance }) => instance)
  return found.filter(({ id }, index) => found.findIndex(other => other.id === id) === index)
}

/** Any filter of a list; of a set, one filter of every list. */
function hasTags(tags: Tags, filters: Filters, set: readonly Filters[] | undefined): boolean {
  return set !== undefined && set.length > 0
    ? set.every(list => matchesAny(tags, list))
    : matchesAny(tags, filters)
}

export function matchesAny(tags: Tags, filters: Filters = []): boolean {
  return filters.some(filter => hasTag(tags, filter))
}

function hasTag(tags: Tags, { Key = '', Value = '', Type }: EC2TagFilter): boolean {
  switch (Type) {
    case 'KEY_ONLY':
      return tags.has(Key)
    case 'VALUE_ONLY':
      return [...tags.values()].includes(Value)
    default:
      return tags.get(Key) === Value
  }
}

/** A name that was registered: the emulator knows of no machine behind it. */
function withoutAgent(name: string): Instance {
  return {
    id: name,
    silent: true,
    execute: () => Promise.reject(new Error(`${name} has no agent.`)),
  }
}
