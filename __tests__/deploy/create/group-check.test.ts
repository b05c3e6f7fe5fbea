// Is what is wrong with a group told before a deployment is made, and any other group left alone?

import { expect, test } from 'vitest'
import { type GroupAnswer, readGroup } from '../../../src/deploy/aws/decode.ts'
import { groupProblem, groupWarning } from '../../../src/deploy/create/create.ts'
import { requestOf } from '../requests.ts'

const NOBODY = { ec2TagFilters: [], onPremisesInstanceTagFilters: [], autoScalingGroups: [] }

test.each<[string, GroupAnswer, string | undefined]>([
  [
    'with tags',
    { ...NOBODY, ec2TagFilters: [{ Key: 'name', Value: 'web' }], computePlatform: 'Server' },
    undefined,
  ],
  [
    'with sets of tags',
    { ...NOBODY, ec2TagSet: { ec2TagSetList: [[{ Key: 'name', Value: 'web' }]] } },
    undefined,
  ],
  ['with Auto Scaling', { ...NOBODY, autoScalingGroups: [{ name: 'web' }] }, undefined],
  ['on premises', { ...NOBODY, onPremisesTagSet: {} }, undefined],
  ['of which little is told', {}, undefined],
  ['without any', { ...NOBODY, computePlatform: 'Server' }, 'matches no instance'],
  ['for Lambda', { computePlatform: 'Lambda' }, 'group/platform'],
])('%s', (_, answer, code) => {
  const group = readGroup(answer)
  const reported = groupProblem(group, requestOf({}))?.code ?? groupWarning(group, requestOf({}))
  if (code === undefined) expect(reported).toBeUndefined()
  else expect(reported).toContain(code)
})

test.each([
  ['IN_PLACE', 'inputs/target-instances'],
  ['BLUE_GREEN', undefined],
])('replacement instances are named for a group that deploys %s', (deploymentType, code) => {
  const group = readGroup({ deploymentStyle: { deploymentType } })
  const request = requestOf({ 'target-instances': '{"autoScalingGroups": ["green"]}' })
  expect(groupProblem(group, request)?.code).toBe(code)
  expect(groupProblem(group, requestOf({}))).toBeUndefined()
})
