// Deploys to groups that are made for it, and removes them.

import type { CreateDeploymentGroupInput, DeploymentGroupInfo } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { deploy as start } from '../../../src/deploy/deploy.ts'
import { outputsOf } from '../../../src/deploy/report/outputs.ts'
import { summaryOf } from '../../../src/deploy/report/summary.ts'
import { cleanUp } from '../../../src/deploy/watch/cleanup.ts'
import { scriptedInstance } from '../../emulator/scripted-instance.ts'
import { createScenario, noticesOf, type ScenarioOptions } from '../harness.ts'

const ROLE = 'arn:aws:iam::123456789012:role/service'
const PREVIEW = {
  'deployment-group-name': 'preview-topic',
  'deployment-group-from': 'Group',
  'deployment-group-tags': 'name=preview',
}
const REMOVAL = { ...PREVIEW, remove: 'true' }
const CHANGES = [
  'CreateDeploymentGroup',
  'DeleteDeploymentGroup',
  'CreateDeployment',
  'UpdateDeploymentGroup',
]

/** An application with the group Group (name=web), and an instance with the tags name=preview and stage=test. */
function scenario(options: ScenarioOptions = {}) {
  const created = createScenario({
    group: { tagFilters: [{ Key: 'name', Value: 'web' }] },
    others: clock => [
      {
        name: 'Other',
        instances: [scriptedInstance('i-preview', clock, { AfterInstall: { milliseconds: 10_000 } })],
        tagFilters: [
          { Key: 'name', Value: 'preview' },
          { Key: 'stage', Value: 'test' },
        ],
      },
    ],
    ...options,
  })
  const { service } = created
  const groups = async () => {
    const output = await service.call('ListDeploymentGroups', { applicationName: 'App' })
    return [...(output as { deploymentGroups: readonly string[] }).deploymentGroups].sort()
  }
  const detailsOf = async (deploymentGroupName: string) => {
    const output = await service.call('GetDeploymentGroup', { applicationName: 'App', deploymentGroupName })
    return (output as { deploymentGroupInfo: DeploymentGroupInfo }).deploymentGroupInfo
  }
  const update = (changes: object, currentDeploymentGroupName = 'Group') =>
    service.call('UpdateDeploymentGroup', { applicationName: 'App', currentDeploymentGroupName, ...changes })
  const createGroup = (changes: Partial<CreateDeploymentGroupInput> = {}) =>
    service.call('CreateDeploymentGroup', {
      applicationName: 'App',
      deploymentGroupName: 'preview-topic',
      serviceRoleArn: ROLE,
      ...changes,
    })
  /** What was changed in CodeDeploy since. */
  const changes = () => created.calls.filter(call => CHANGES.includes(call))
  return { ...created, groups, detailsOf, update, createGroup, changes }
}

test('the group is made as a copy, is deployed to, and is used again', async () => {
  const { deploy, update, detailsOf, reported, changes } = scenario()
  const copied = {
    serviceRoleArn: ROLE,
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
    alarmConfiguration: { enabled: true, ignorePollAlarmFailure: false, alarms: [{ name: 'errors' }] },
    triggerConfigurations: [
      {
        triggerName: 'chat',
        triggerTargetArn: 'arn:aws:sns:sa-east-1:123456789012:chat',
        triggerEvents: ['DeploymentFailure'],
      },
    ],
    outdatedInstancesStrategy: 'IGNORE',
  }
  await update({
    ...copied,
    autoScalingGroups: ['web'],
    loadBalancerInfo: { targetGroupInfoList: [{ name: 'web' }] },
    deploymentStyle: { deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    terminationHookEnabled: true,
  })

  const outcome = await deploy(PREVIEW)
  expect(outcome).toMatchObject({ status: 'Succeeded', instances: [{ id: 'i-preview' }] })
  expect(outputsOf(outcome)).toMatchObject({
    'deployment-group-name': 'preview-topic',
    'deployment-group-created': 'true',
  })
  expect(noticesOf(reported)).toContain(
    'Created the deployment group preview-topic, a copy of Group for the instances with name=preview.',
  )
  const copy = await detailsOf('preview-topic')
  expect(copy).toMatchObject({
    ...copied,
    ec2TagFilters: [{ Key: 'name', Value: 'preview', Type: 'KEY_AND_VALUE' }],
    autoScalingGroups: [],
    onPremisesInstanceTagFilters: [],
    deploymentStyle: { deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL' },
    terminationHookEnabled: false,
  })
  expect(copy).not.toHaveProperty('loadBalancerInfo')

  const again = await deploy(PREVIEW)
  expect(again).toMatchObject({ status: 'Succeeded' })
  expect(outputsOf(again)).toMatchObject({ 'deployment-group-created': 'false' })
  expect(changes().filter(call => call !== 'UpdateDeploymentGroup')).toEqual([
    'CreateDeploymentGroup',
    'CreateDeployment',
    'CreateDeployment',
  ])
})

test('of several tags an instance has all', async () => {
  const { deploy } = scenario()
  const both = await deploy({ ...PREVIEW, 'deployment-group-tags': 'name=preview\n  stage=test\n' })
  expect(both).toMatchObject({ status: 'Succeeded', instances: [{ id: 'i-preview' }] })
  const other = { 'deployment-group-name': 'preview-2', 'deployment-group-tags': 'name=preview\nstage=live' }
  expect(await deploy({ ...PREVIEW, ...other })).toMatchObject({ error: { code: 'NO_INSTANCES' } })
})

test('the name of a branch becomes the name of a group', async () => {
  const { deploy, groups } = scenario()
  const name = { 'deployment-group-name': 'preview-feature/login' }
  const made = outputsOf(await deploy({ ...PREVIEW, ...name }))['deployment-group-name']
  expect(made).toMatch(/^preview-feature-login-[0-9a-f]{8}$/)
  expect(await groups()).toContain(made)
  expect(await deploy({ ...REMOVAL, ...name })).toMatchObject({ status: 'Removed', groupChange: 'removed' })
  expect(await groups()).toEqual(['Group', 'Other'])
})

test('three jobs at once: one makes the group, all deploy to it, and three removals leave none', async () => {
  const { clock, options, deploy, groups, calls } = scenario()
  const all = (raw: Readonly<Record<string, string>>) =>
    clock.until(Promise.all([1, 2, 3].map(() => start(options(raw)))))
  const outcomes = await all(PREVIEW)
  expect(outcomes.map(({ status }) => status)).toEqual(['Succeeded', 'Succeeded', 'Succeeded'])
  expect(outcomes.map(({ groupChange }) => groupChange).filter(Boolean)).toEqual(['created'])
  expect(await groups()).toEqual(['Group', 'Other', 'preview-topic'])
  expect(calls.filter(call => call === 'CreateDeploymentGroup').length).toBeGreaterThan(1)

  const removals = await all(REMOVAL)
  expect(removals.map(({ status }) => status)).toEqual(['Removed', 'Removed', 'Removed'])
  expect(await groups()).toEqual(['Group', 'Other'])
  expect(await deploy(REMOVAL)).toMatchObject({ status: 'Removed', groupChange: 'absent' })
})

test('a lost response: the group is this job’s all the same', async () => {
  const { deploy, service, groups } = scenario()
  service.failNext('CreateDeploymentGroup', { kind: 'lost-response' })
  expect(await deploy(PREVIEW)).toMatchObject({ status: 'Succeeded', groupChange: 'created' })
  expect(await groups()).toEqual(['Group', 'Other', 'preview-topic'])
  service.failNext('DeleteDeploymentGroup', { kind: 'lost-response' })
  expect(await deploy(REMOVAL)).toMatchObject({ status: 'Removed' })
  expect(await groups()).toEqual(['Group', 'Other'])
})

const WEB = { Key: 'name', Value: 'web' }
const TEST = { Key: 'stage', Value: 'test' }

test.each<[source: object, tags: string]>([
  [{}, 'name=web'],
  [{}, 'name=web\nstage=test'],
  [{ ec2TagFilters: [TEST, WEB] }, 'name=web'],
  [{ ec2TagFilters: [{ Key: 'name', Type: 'KEY_ONLY' }] }, 'name=preview'],
  [{ ec2TagFilters: [{ Value: 'preview', Type: 'VALUE_ONLY' }] }, 'name=preview'],
  [{ ec2TagSet: { ec2TagSetList: [[WEB], [TEST]] } }, 'stage=test\nname=web'],
  [{ ec2TagFilters: [], autoScalingGroups: ['web'] }, 'aws:autoscaling:groupName=web'],
])('a source of %j is not reached by %j', async (source, tags) => {
  const { deploy, update, groups, changes } = scenario()
  await update(source)
  const outcome = await deploy({ ...PREVIEW, 'deployment-group-tags': tags })
  expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'preview/same-instances' }] })
  expect(outputsOf(outcome)).toMatchObject({ 'deployment-group-created': 'false' })
  expect(await groups()).toEqual(['Group', 'Other'])
  expect(changes()).toEqual(['UpdateDeploymentGroup'])
})

test.each<[source: object, tags: string]>([
  [{ ec2TagSet: { ec2TagSetList: [[WEB], [TEST]] } }, 'stage=test'],
  [{ ec2TagFilters: [{ Key: 'web', Type: 'KEY_ONLY' }] }, 'name=preview'],
])('a source of %j lets %j be', async (source, tags) => {
  const { deploy, update } = scenario()
  await update(source)
  const outcome = await deploy({ ...PREVIEW, 'deployment-group-tags': tags })
  expect(outcome).toMatchObject({ groupChange: 'created' })
})

test('all that is wrong is shown at once, and nothing is changed', async () => {
  const { deploy, update, createGroup, changes } = scenario()
  await deploy(PREVIEW)
  const before = changes().length
  const outcome = await deploy({
    ...PREVIEW,
    'deployment-group-from': 'Other',
    'deployment-group-tags': 'stage=test',
  })
  expect(outcome.problems.map(({ code }) => code)).toEqual([
    'preview/same-instances',
    'preview/other-source',
    'preview/other-instances',
  ])
  for (const { fix, at } of outcome.problems) {
    expect(fix).toEqual(expect.any(String))
    expect(at).toMatchObject({ kind: 'input', name: expect.stringMatching(/^deployment-group-/) })
  }
  expect(changes()).toHaveLength(before)

  const missing = await deploy({ ...PREVIEW, 'deployment-group-from': 'Gruop' })
  expect(missing.problems.map(({ code }) => code)).toEqual(['preview/no-source', 'preview/other-source'])
  await deploy({
    ...PREVIEW,
    'deployment-group-name': 'both',
    'deployment-group-tags': 'name=preview\nstage=test',
  })
  const fewer = await deploy({ ...PREVIEW, 'deployment-group-name': 'both' })
  expect(fewer.problems).toMatchObject([{ code: 'preview/other-instances' }])
  await update({ autoScalingGroups: ['web'] }, 'preview-topic')
  expect((await deploy(PREVIEW)).problems).toMatchObject([{ code: 'preview/other-instances' }])
  await createGroup({ deploymentGroupName: 'by-hand' })
  const byHand = await deploy({ ...PREVIEW, 'deployment-group-name': 'by-hand' })
  expect(byHand.problems).toMatchObject([{ code: 'preview/not-a-copy' }])
})

test('only a group that was made for a preview is removed', async () => {
  const { deploy, createGroup, groups, calls } = scenario()
  await createGroup()
  for (const name of ['preview-topic', 'Other']) {
    const outcome = await deploy({ 'deployment-group-name': name, remove: 'true' })
    expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'preview/not-a-copy' }] })
    expect(summaryOf(outcome)).toContain(`The deployment group ${name} was not removed.`)
  }
  expect(calls).not.toContain('DeleteDeploymentGroup')
  expect(await groups()).toEqual(['Group', 'Other', 'preview-topic'])
})

test.each([
  ['wait', 'has ended (Succeeded)'],
  ['stop', 'has ended (Stopped)'],
])('a removal that meets a deployment, with when-busy: %s', async (whenBusy, end) => {
  const { deploy, createOther, groups, reported } = scenario()
  await deploy(PREVIEW)
  const running = await createOther({ deploymentGroup: 'preview-topic' })
  const outcome = await deploy({ ...REMOVAL, 'when-busy': whenBusy })
  expect(outcome).toMatchObject({ status: 'Removed', groupChange: 'removed' })
  expect(noticesOf(reported)).toContain(`${running} ${end}.`)
  expect(await groups()).toEqual(['Group', 'Other'])
})

test('with when-busy: fail, a removal that meets a deployment removes nothing', async () => {
  const { clock, createOther, deploy, groups, service } = scenario()
  await deploy(PREVIEW)
  await createOther({ deploymentGroup: 'preview-topic' })
  const outcome = await deploy({ ...REMOVAL, 'when-busy': 'fail' })
  expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'deployment/busy' }] })
  expect(await groups()).toContain('preview-topic')
  await clock.until(service.idle())
})

test('a removal that has no more time says so, and removes nothing', async () => {
  const { deploy, createOther, groups, reported, clock, service } = scenario()
  await deploy(PREVIEW)
  const running = await createOther({ deploymentGroup: 'preview-topic' })
  const outcome = await deploy({ ...REMOVAL, timeout: '0.05' })
  expect(outcome).toMatchObject({ status: 'TimedOut', interrupted: 'timeout', behind: { id: running } })
  expect(outcome.stateLine).toBe('The deployment group preview-topic was not removed.')
  expect(await groups()).toContain('preview-topic')
  expect(reported).toContainEqual(expect.objectContaining({ kind: 'started', purpose: 'removal' }))
  await clock.until(service.idle())
})

test('a job that was killed before it made the group has left no deployment', async () => {
  const { clock, codedeploy, options, reported } = scenario()
  const { request } = options(PREVIEW)
  const report = (progress: (typeof reported)[number]) => reported.push(progress)
  const ended = cleanUp({ request, codedeploy, clock, report, deploymentId: undefined, since: clock.now() })
  expect(await clock.until(ended)).toBeUndefined()
})

test.each(['CreateDeploymentGroup', 'ListTagsForResource', 'DeleteDeploymentGroup'])(
  'a role that may not call %s is told what to allow',
  async operation => {
    const { deploy, service } = scenario()
    if (operation !== 'CreateDeploymentGroup') await deploy(PREVIEW)
    service.failNext(operation, { kind: 'error', code: 'AccessDeniedException', message: 'No.' })
    const outcome = await deploy(operation === 'CreateDeploymentGroup' ? PREVIEW : REMOVAL)
    expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'aws/denied' }] })
    expect(outcome.problems[0]?.fix).toContain(`codedeploy:${operation}`)
  },
)

test('no application: the input is named', async () => {
  const { deploy } = scenario()
  for (const inputs of [PREVIEW, REMOVAL]) {
    const outcome = await deploy({ ...inputs, 'application-name': 'Ap' })
    expect(outcome.problems).toMatchObject([{ code: 'deployment/no-application' }])
  }
})

test('an ordinary deployment calls nothing of this', async () => {
  const { deploy, calls } = scenario()
  const outcome = await deploy()
  expect(outputsOf(outcome)).toMatchObject({
    'deployment-group-name': 'Group',
    'deployment-group-created': 'false',
  })
  expect(calls).not.toContain('CreateDeploymentGroup')
  expect(calls).not.toContain('ListTagsForResource')
})
