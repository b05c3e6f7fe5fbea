// Restarts, alarms, configurations and revisions.

import { describe, expect, test } from 'vitest'
import { fleet, scripts } from '../fleet.ts'

const sha = (digit: string) => digit.repeat(40)
const revisionOf = (digit: string) =>
  ({ revisionType: 'GitHub', gitHubLocation: { repository: 'me/site', commitId: sha(digit) } }) as const

async function deployed() {
  const started = fleet(scripts('.'))
  const { clock, service, create } = started
  const id = await create({ revision: revisionOf('a') })
  await clock.until(service.idle())
  return { ...started, id }
}

const RESTART = { deploymentMode: 'RESTART', revision: undefined } as const

describe('deploymentMode RESTART', () => {
  test('runs the hooks around the application, with the last successful revision', async () => {
    const { clock, service, create, get, events } = await deployed()
    const id = await create(RESTART)
    await clock.until(service.idle())
    expect(await get(id)).toMatchObject({
      status: 'Succeeded',
      deploymentMode: 'RESTART',
      revision: revisionOf('a'),
    })
    expect(await events(id, 'i-0')).toEqual([
      'ApplicationStop Succeeded',
      'ApplicationStart Succeeded',
      'ValidateService Succeeded',
      'Succeeded',
    ])
  })

  test.each([
    ['a revision', { revision: revisionOf('a') }, 'InvalidRevisionException'],
    [
      'outdated instances only',
      { ...RESTART, updateOutdatedInstancesOnly: true },
      'InvalidUpdateOutdatedInstancesOnlyValueException',
    ],
  ])('is refused with %s', async (_, input, code) => {
    const { create } = await deployed()
    await expect(create({ deploymentMode: 'RESTART', ...input })).rejects.toMatchObject({ code })
  })

  test('is refused before anything was deployed', async () => {
    const { create } = fleet(scripts('.'))
    await expect(create(RESTART)).rejects.toMatchObject({ code: 'RevisionDoesNotExistException' })
  })

  test('STANDARD is not shown, and another mode is refused', async () => {
    const { clock, service, create, get } = await deployed()
    const id = await create({ deploymentMode: 'STANDARD' })
    await clock.until(service.idle())
    expect((await get(id)).deploymentMode).toBeUndefined()
    const mode = { deploymentMode: 'AGAIN' } as object
    await expect(create(mode)).rejects.toMatchObject({ code: 'InvalidInputException' })
  })
})

test('alarms of the deployment are shown', async () => {
  const { create, get } = await deployed()
  const overrideAlarmConfiguration = { enabled: true, ignorePollAlarmFailure: false, alarms: [{ name: 'a' }] }
  expect(await get(await create({ overrideAlarmConfiguration }))).toMatchObject({
    overrideAlarmConfiguration,
  })
})

test.each<[object, string]>([
  [{ overrideAlarmConfiguration: { enabled: true } }, 'InvalidAlarmConfigException'],
  [{ overrideAlarmConfiguration: { alarms: [{}] } }, 'InvalidAlarmConfigException'],
  [{ overrideAlarmConfiguration: { alarms: Array(11).fill({ name: 'a' }) } }, 'AlarmsLimitExceededException'],
  [{ targetInstances: { autoScalingGroups: ['a'] } }, 'InvalidTargetInstancesException'],
])('%j is refused', async (input, code) => {
  const { create } = await deployed()
  await expect(create(input)).rejects.toMatchObject({ code })
})

test("AWS's own deployment configurations for instances", async () => {
  const { service } = await deployed()
  const { deploymentConfigsList } = (await service.call('ListDeploymentConfigs', {})) as {
    deploymentConfigsList: string[]
  }
  expect(deploymentConfigsList.toSorted()).toEqual([
    'CodeDeployDefault.AllAtOnce',
    'CodeDeployDefault.HalfAtATime',
    'CodeDeployDefault.OneAtATime',
  ])
  expect(
    await service.call('GetDeploymentConfig', { deploymentConfigName: 'CodeDeployDefault.HalfAtATime' }),
  ).toMatchObject({ deploymentConfigInfo: { minimumHealthyHosts: { type: 'FLEET_PERCENT', value: 50 } } })
  await expect(service.call('GetDeploymentConfig', { deploymentConfigName: 'Mine' })).rejects.toMatchObject({
    code: 'DeploymentConfigDoesNotExistException',
  })
})

test('revisions: those registered, and those deployed', async () => {
  const { service } = await deployed()
  const applicationName = 'App'
  await service.call('RegisterApplicationRevision', {
    applicationName,
    revision: revisionOf('b'),
    description: 'next',
  })
  const list = async (input: object) =>
    (
      (await service.call('ListApplicationRevisions', { applicationName, ...input })) as {
        revisions: object[]
      }
    ).revisions
  expect(await list({})).toHaveLength(2)
  expect(await list({ deployed: 'include' })).toEqual([revisionOf('a')])
  expect(await list({ deployed: 'exclude' })).toEqual([revisionOf('b')])
  expect(await list({ s3Bucket: 'bucket' })).toEqual([])
  expect(
    await service.call('GetApplicationRevision', { applicationName, revision: revisionOf('a') }),
  ).toMatchObject({ revisionInfo: { deploymentGroups: ['Group'] } })
  expect(
    await service.call('GetApplicationRevision', { applicationName, revision: revisionOf('b') }),
  ).toMatchObject({ revisionInfo: { description: 'next', deploymentGroups: [], firstUsedTime: undefined } })
  await expect(
    service.call('GetApplicationRevision', { applicationName, revision: revisionOf('c') }),
  ).rejects.toMatchObject({ code: 'RevisionDoesNotExistException' })
  await expect(list({ sortBy: 'name' })).rejects.toMatchObject({ code: 'InvalidSortByException' })
})

test('ContinueDeployment is for blue/green deployments', async () => {
  const { service, create, id } = await deployed()
  await expect(service.call('ContinueDeployment', { deploymentId: id })).rejects.toMatchObject({
    code: 'DeploymentAlreadyCompletedException',
  })
  await expect(service.call('ContinueDeployment', { deploymentId: await create() })).rejects.toMatchObject({
    code: 'UnsupportedActionForDeploymentTypeException',
  })
})

test('several groups and applications at once', async () => {
  const { service } = await deployed()
  expect(
    await service.call('BatchGetDeploymentGroups', {
      applicationName: 'App',
      deploymentGroupNames: ['Group', 'Other'],
    }),
  ).toMatchObject({
    deploymentGroupsInfo: [{ deploymentGroupName: 'Group' }],
    errorMessage: 'There is no deployment group Other.',
  })
  expect(await service.call('BatchGetApplications', { applicationNames: ['App'] })).toMatchObject({
    applicationsInfo: [{ applicationName: 'App' }],
  })
})
