import { expect, test } from 'vitest'
import { problemsOf } from '../../src/core/problem.ts'
import { jobOf, requestOf, SHA } from '../deploy/requests.ts'

type Inputs = Readonly<Record<string, string>>

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const RESTART = { 'deployment-mode': 'RESTART' }

test.each<[inputs: Inputs, code: string]>([
  [{ ...RESTART, commit: SHA }, 'inputs/commit'],
  [{ ...RESTART, 'update-outdated-instances-only': 'true' }, 'inputs/update-outdated-instances-only'],
  [{ ...RESTART, 'target-instances': '{"autoScalingGroups":["a"]}' }, 'inputs/target-instances'],
  [{ ...RESTART, rehearse: 'true' }, 'inputs/deployment-mode'],
  [{ ...RESTART, check: 'only' }, 'inputs/deployment-mode'],
  [{ 'role-to-assume': ROLE, 'role-external-id': 'x1' }, 'inputs/role-external-id'],
  [{ 'role-chaining': 'true' }, 'inputs/role-chaining'],
  [{ 'role-to-assume': ROLE, 'allowed-account-ids': '210987654321' }, 'inputs/role-to-assume'],
  [{ 'role-duration-seconds': '60' }, 'inputs/role-duration-seconds'],
  [{ 'role-session-name': 'a b' }, 'inputs/role-session-name'],
  [{ 'allowed-account-ids': '12' }, 'inputs/allowed-account-ids'],
  [{ 'override-alarms': '{' }, 'inputs/override-alarms'],
  [{ 'override-alarms': 'alarms: [{ nmae: x }]' }, 'inputs/override-alarms'],
  [{ 'target-instances': '{"autoScalingGroups":"a"}' }, 'inputs/target-instances'],
])('%o is refused with %s', (inputs, code) => {
  let failure: unknown
  try {
    requestOf(inputs)
  } catch (error) {
    failure = error
  }
  expect(problemsOf(failure).map(problem => problem.code)).toEqual([code])
})

test('a restart checks nothing, compares nothing and names no commit', () => {
  expect(requestOf(RESTART)).toMatchObject({
    commit: { kind: 'installed' },
    check: 'false',
    whenOlder: 'deploy',
  })
})

test('members of CreateDeployment, as YAML and as JSON', () => {
  expect(requestOf({ 'override-alarms': 'enabled: true\nalarms: [{ name: load }]' }).overrideAlarms).toEqual({
    enabled: true,
    alarms: [{ name: 'load' }],
  })
  const tags = { ec2TagSet: { ec2TagSetList: [[{ Key: 'a', Value: 'b', Type: 'KEY_AND_VALUE' }]] } }
  expect(requestOf({ 'target-instances': JSON.stringify(tags) }).targetInstances).toEqual(tags)
})

test('a check by itself needs no region', () => {
  expect(requestOf({ check: 'only' }, { job: jobOf({ AWS_REGION: '' }) }).check).toBe('only')
})
