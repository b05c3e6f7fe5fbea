// Compares the tag filters of deployment groups: which instances a group chooses.

import type { GroupDetails } from '../aws/operations.ts'
import type { InstanceTag } from '../request.ts'

/** What CreateDeploymentGroup takes. */
type TagFilters = Pick<GroupDetails, 'ec2TagFilters' | 'ec2TagSet'>
type TagFilter = NonNullable<GroupDetails['ec2TagFilters']>[number]

/** Auto Scaling gives it to each of its instances. */
const AUTO_SCALING_TAG = 'aws:autoscaling:groupName'

/** Of the instances that have all of these tags. A list chooses those that match one of its filters; a set, those of every list. */
export function filtersFor(tags: readonly InstanceTag[]): TagFilters {
  const filters = tags.map(({ key, value }) => ({ Key: key, Value: value, Type: 'KEY_AND_VALUE' as const }))
  return filters.length === 1
    ? { ec2TagFilters: filters }
    : { ec2TagSet: { ec2TagSetList: filters.map(filter => [filter]) } }
}

/** Whether the group chooses the instances with all of these tags, and no others. A filter may be in its list and in its set. */
export function choosesExactly(group: GroupDetails, tags: readonly InstanceTag[]): boolean {
  const lists = listsOf(group)
  const others = [
    group.autoScalingGroups,
    group.onPremisesInstanceTagFilters,
    group.onPremisesTagSet?.onPremisesTagSetList,
  ]
  return (
    tags.every(tag => lists.some(list => isOnly(list, tag))) &&
    lists.every(list => tags.some(tag => isOnly(list, tag))) &&
    others.every(list => (list ?? []).length === 0)
  )
}

/** Whether an instance with all of these tags is one that the group chooses. */
export function isChosen(tags: readonly InstanceTag[], group: GroupDetails): boolean {
  const scaling = (group.autoScalingGroups ?? []).map(({ name }) => name)
  if (tags.some(({ key, value }) => key === AUTO_SCALING_TAG && scaling.includes(value))) return true
  const lists = listsOf(group)
  return lists.length > 0 && lists.every(list => list.some(filter => tags.some(tag => fits(tag, filter))))
}

export function tagsText(tags: readonly InstanceTag[]): string {
  return tags.map(({ key, value }) => `${key}=${value}`).join(' and ')
}

function listsOf({ ec2TagFilters, ec2TagSet }: TagFilters): readonly (readonly TagFilter[])[] {
  return [ec2TagFilters ?? [], ...(ec2TagSet?.ec2TagSetList ?? [])].filter(list => list.length > 0)
}

function fits({ key, value }: InstanceTag, { Key, Value, Type }: TagFilter): boolean {
  return (Type === 'VALUE_ONLY' || Key === key) && (Type === 'KEY_ONLY' || Value === value)
}

/** Whether the list chooses the instances with this tag alone. */
function isOnly([filter, ...more]: readonly TagFilter[], tag: InstanceTag): boolean {
  if (filter === undefined || more.length > 0) return false
  return (filter.Type ?? 'KEY_AND_VALUE') === 'KEY_AND_VALUE' && fits(tag, filter)
}
