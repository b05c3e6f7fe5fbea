import { expect, test } from 'vitest'
import type { GroupDetails } from '../../../src/deploy/aws/operations.ts'
import { choosesExactly, filtersFor } from '../../../src/deploy/preview/tag-filters.ts'

const NAME = { key: 'name', value: 'preview' }
const STAGE = { key: 'stage', value: 'test' }
const one = filtersFor([NAME])
const two = filtersFor([NAME, STAGE])
const lists = two.ec2TagSet?.ec2TagSetList ?? []

test.each<[expected: boolean, group: GroupDetails, tags: (typeof NAME)[]]>([
  [true, one, [NAME]],
  [true, two, [NAME, STAGE]],
  [true, two, [STAGE, NAME]],
  // CodeDeploy may show a filter in both forms.
  [true, { ...one, ec2TagSet: { ec2TagSetList: [one.ec2TagFilters ?? []] } }, [NAME]],
  [true, { ec2TagFilters: [{ Key: 'name', Value: 'preview' }], ec2TagSet: { ec2TagSetList: [] } }, [NAME]],
  [false, one, [NAME, STAGE]],
  [false, two, [NAME]],
  [false, { ec2TagFilters: lists.flat() }, [NAME, STAGE]],
  [false, { ec2TagFilters: [{ Key: 'name', Value: 'preview', Type: 'KEY_ONLY' }] }, [NAME]],
  [false, { ...one, onPremisesInstanceTagFilters: one.ec2TagFilters }, [NAME]],
  [false, { ...one, onPremisesTagSet: { onPremisesTagSetList: lists } }, [NAME]],
  [false, {}, [NAME]],
])('%s: %j chooses exactly the instances with %j', (expected, group, tags) => {
  expect(choosesExactly(group, tags)).toBe(expected)
})
