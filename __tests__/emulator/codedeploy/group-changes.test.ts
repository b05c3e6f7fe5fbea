// Creates, changes and deletes applications and groups, and deploys to what their tag filters match.

import type { GetDeploymentGroupOutput } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { REVISION } from '../emulator.ts'
import { fleet, scripts } from '../fleet.ts'

const WEB = { Key: 'name', Value: 'web' }
const ROLE = 'arn:aws:iam::123456789012:role/CodeDeploy'
const NEW_GROUP = { applicationName: 'App', deploymentGroupName: 'pr-12', serviceRoleArn: ROLE }

/** A service with an instance that has the tag of its group. */
function scenario() {
  const found = fleet(scripts('.'), { tagFilters: [WEB] })
  const { service } = found
  const groupOf = async (deploymentGroupName: string) => {
    const output = await service.call('GetDeploymentGroup', { applicationName: 'App', deploymentGroupName })
    return (output as GetDeploymentGroupOutput).deploymentGroupInfo
  }
  return { ...found, groupOf }
}

test.each([
  ['the same filter', { ec2TagFilters: [WEB] }, 'Succeeded'],
  ['a key alone', { ec2TagFilters: [{ Key: 'name', Type: 'KEY_ONLY' }] }, 'Succeeded'],
  ['a value alone', { ec2TagFilters: [{ Value: 'web', Type: 'VALUE_ONLY' }] }, 'Succeeded'],
  ['one of several filters', { ec2TagFilters: [{ Key: 'name', Value: 'db' }, WEB] }, 'Succeeded'],
  ['a set that it fulfils', { ec2TagSet: { ec2TagSetList: [[WEB], [WEB]] } }, 'Succeeded'],
  ['a set that it does not', { ec2TagSet: { ec2TagSetList: [[WEB], [{ Key: 'a', Value: 'b' }]] } }, 'Failed'],
  ['another filter', { ec2TagFilters: [{ Key: 'name', Value: 'db' }] }, 'Failed'],
  ['none', {}, 'Failed'],
])('a group with %s', async (_, filters, status) => {
  const { service, clock, create, get, groupOf } = scenario()
  await service.call('CreateDeploymentGroup', { ...NEW_GROUP, ...filters })
  const id = await create({ deploymentGroupName: 'pr-12' })
  await clock.until(service.idle())
  const { errorInformation, ...info } = await get(id)
  expect([info.status, errorInformation?.code]).toEqual([
    status,
    status === 'Failed' ? 'NO_INSTANCES' : undefined,
  ])
  expect(await groupOf('pr-12')).toMatchObject({
    serviceRoleArn: ROLE,
    deploymentConfigName: 'CodeDeployDefault.OneAtATime',
    lastAttemptedDeployment: { deploymentId: id },
  })
})

test('a group keeps what an update does not name, and takes its new name', async () => {
  const { service, groupOf } = scenario()
  await service.call('CreateDeploymentGroup', { ...NEW_GROUP, ec2TagFilters: [WEB] })
  await service.call('UpdateDeploymentGroup', {
    applicationName: 'App',
    currentDeploymentGroupName: 'pr-12',
    newDeploymentGroupName: 'pr-13',
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
  })
  expect(await groupOf('pr-13')).toMatchObject({
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    serviceRoleArn: ROLE,
    ec2TagFilters: [{ ...WEB, Type: 'KEY_AND_VALUE' }],
  })
  await expect(groupOf('pr-12')).rejects.toMatchObject({ code: 'DeploymentGroupDoesNotExistException' })
  await service.call('DeleteDeploymentGroup', { applicationName: 'App', deploymentGroupName: 'pr-13' })
  await expect(groupOf('pr-13')).rejects.toMatchObject({ code: 'DeploymentGroupDoesNotExistException' })
})

test('an application is created, renamed and deleted', async () => {
  const { service } = scenario()
  const list = () => service.call('ListApplications', {})
  await service.call('CreateApplication', { applicationName: 'New' })
  await expect(service.call('CreateApplication', { applicationName: 'New' })).rejects.toMatchObject({
    code: 'ApplicationAlreadyExistsException',
  })
  await service.call('UpdateApplication', { applicationName: 'New', newApplicationName: 'Newer' })
  expect(await list()).toMatchObject({ applications: ['App', 'Newer'] })
  await service.call('DeleteApplication', { applicationName: 'Newer' })
  expect(await list()).toMatchObject({ applications: ['App'] })
})

test.each(['application:App', 'deploymentgroup:App/Group'])('%s has tags', async resource => {
  const { service } = scenario()
  const ResourceArn = `arn:aws:codedeploy:sa-east-1:123456789012:${resource}`
  const tags = () => service.call('ListTagsForResource', { ResourceArn })
  await service.call('TagResource', { ResourceArn, Tags: [WEB, { Key: 'team', Value: 'a' }] })
  await service.call('TagResource', { ResourceArn, Tags: [{ Key: 'team', Value: 'b' }] })
  expect(await tags()).toMatchObject({ Tags: [WEB, { Key: 'team', Value: 'b' }] })
  await service.call('UntagResource', { ResourceArn, TagKeys: ['name'] })
  expect(await tags()).toMatchObject({ Tags: [{ Key: 'team', Value: 'b' }] })
})

test.each([
  ['two of three have to stay', { type: 'HOST_COUNT', value: 2 }, 'x..', { Failed: 1, Skipped: 2 }],
  ['one of three may fail', { type: 'FLEET_PERCENT', value: 66 }, '..x', { Succeeded: 2, Failed: 1 }],
])('a deployment configuration of one’s own: %s', async (_, minimumHealthyHosts, marks, overview) => {
  const { service, clock, create, get } = fleet(scripts(marks))
  await service.call('CreateDeploymentConfig', { deploymentConfigName: 'Mine', minimumHealthyHosts })
  const id = await create({ deploymentConfigName: 'Mine' })
  await clock.until(service.idle())
  expect((await get(id)).deploymentOverview).toMatchObject(overview)
  expect(await service.call('GetDeploymentConfig', { deploymentConfigName: 'Mine' })).toMatchObject({
    deploymentConfigInfo: { minimumHealthyHosts },
  })
})

test('an on-premises instance is registered, tagged, found, and has no agent', async () => {
  const { service, clock, create, get } = scenario()
  const instance = { instanceName: 'box' }
  await service.call('RegisterOnPremisesInstance', {
    ...instance,
    iamUserArn: 'arn:aws:iam::123456789012:user/box',
  })
  await service.call('AddTagsToOnPremisesInstances', { instanceNames: ['box'], tags: [WEB] })
  const found = (filters: object) => service.call('ListOnPremisesInstances', filters)
  expect(await found({ tagFilters: [WEB] })).toMatchObject({ instanceNames: ['box'] })
  await service.call('CreateDeploymentGroup', { ...NEW_GROUP, onPremisesInstanceTagFilters: [WEB] })
  const id = await create({ deploymentGroupName: 'pr-12' })
  await clock.until(service.idle())
  expect(await get(id)).toMatchObject({ status: 'Failed', deploymentOverview: { Failed: 1 } })
  await service.call('DeregisterOnPremisesInstance', instance)
  expect(await found({ registrationStatus: 'Registered' })).toMatchObject({ instanceNames: [] })
  expect(await found({ registrationStatus: 'Deregistered' })).toMatchObject({ instanceNames: ['box'] })
})

test('a blue/green deployment goes to the instances that it names, and without them to none', async () => {
  const { service, clock, create, get } = scenario()
  const style = { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL' }
  await service.call('CreateDeploymentGroup', { ...NEW_GROUP, ec2TagFilters: [WEB], deploymentStyle: style })
  const input = { deploymentGroupName: 'pr-12', revision: REVISION }
  const alone = await create(input)
  await clock.until(service.idle())
  expect(await get(alone)).toMatchObject({ status: 'Failed', errorInformation: { code: 'NO_INSTANCES' } })
  const named = await create({ ...input, targetInstances: { tagFilters: [WEB] } })
  await clock.until(service.idle())
  expect(await get(named)).toMatchObject({ status: 'Succeeded', targetInstances: { tagFilters: [WEB] } })
})

test('the deprecated operations show the targets as instances', async () => {
  const { service, clock, create } = scenario()
  const deploymentId = await create()
  await clock.until(service.idle())
  expect(await service.call('ListDeploymentInstances', { deploymentId })).toMatchObject({
    instancesList: ['i-0'],
  })
  const summary = { instanceId: expect.stringMatching(/:instance\/i-0$/), status: 'Succeeded' }
  expect(await service.call('GetDeploymentInstance', { deploymentId, instanceId: 'i-0' })).toMatchObject({
    instanceSummary: summary,
  })
  const both = { deploymentId, instanceIds: ['i-0', 'i-9'] }
  expect(await service.call('BatchGetDeploymentInstances', both)).toMatchObject({
    instancesSummary: [summary],
    errorMessage: expect.stringContaining('i-9'),
  })
})
