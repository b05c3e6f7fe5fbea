// Answers the official client as CodeDeploy does.

import {
  BatchGetDeploymentsCommand,
  BatchGetDeploymentTargetsCommand,
  GetApplicationCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  GetDeploymentTargetCommand,
  ListApplicationsCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentTargetsCommand,
} from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { DEPLOYMENT, emulator, REVISION } from '../emulator.ts'
import { FAILURE } from '../scripted-instance.ts'

const UNKNOWN_ID = 'd-ZZZZZZZZZ'

test('a deployment succeeds, and shows every event of its instance', async () => {
  const { clock, service, client, instances, create } = await emulator({ 'i-1': { milliseconds: 1500 } })
  const at = clock.now()
  const deploymentId = await create({ description: 'by hand', fileExistsBehavior: 'OVERWRITE' })
  expect(deploymentId).toMatch(/^d-[0-9A-Z]{9}$/)
  await clock.until(service.idle())

  const { deploymentInfo } = await client.send(new GetDeploymentCommand({ deploymentId }))
  expect(deploymentInfo).toEqual({
    applicationName: 'App',
    deploymentGroupName: 'Group',
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    deploymentId,
    status: 'Succeeded',
    revision: REVISION,
    createTime: new Date(at),
    startTime: new Date(at),
    completeTime: new Date(at + 1500),
    deploymentOverview: { Pending: 0, InProgress: 0, Succeeded: 1, Failed: 0, Skipped: 0, Ready: 0 },
    description: 'by hand',
    creator: 'user',
    ignoreApplicationStopFailures: false,
    updateOutdatedInstancesOnly: false,
    deploymentStyle: { deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL' },
    instanceTerminationWaitTimeStarted: false,
    fileExistsBehavior: 'OVERWRITE',
    deploymentStatusMessages: [],
    computePlatform: 'Server',
  })
  const { targetIds } = await client.send(new ListDeploymentTargetsCommand({ deploymentId }))
  expect(targetIds).toEqual(['i-1'])
  const { deploymentTargets } = await client.send(
    new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds }),
  )
  const [begin, end] = [new Date(at), new Date(at + 1500)]
  const succeeded = (lifecycleEventName: string, startTime: Date, endTime: Date) => ({
    lifecycleEventName,
    status: 'Succeeded',
    startTime,
    endTime,
    diagnostics: { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' },
  })
  expect(deploymentTargets).toEqual([
    {
      deploymentTargetType: 'InstanceTarget',
      instanceTarget: {
        deploymentId,
        targetId: 'i-1',
        targetArn: 'arn:aws:ec2:sa-east-1:000000000000:instance/i-1',
        status: 'Succeeded',
        lastUpdatedAt: new Date(at + 1500),
        lifecycleEvents: [
          succeeded('ApplicationStop', begin, begin),
          succeeded('DownloadBundle', begin, begin),
          succeeded('BeforeInstall', begin, begin),
          succeeded('Install', begin, begin),
          succeeded('AfterInstall', begin, end),
          succeeded('ApplicationStart', end, end),
          succeeded('ValidateService', end, end),
        ],
      },
    },
  ])
  const { deploymentTarget } = await client.send(
    new GetDeploymentTargetCommand({ deploymentId, targetId: 'i-1' }),
  )
  expect(deploymentTarget).toEqual(deploymentTargets?.[0])
  expect(instances[0]?.commands.map(({ event }) => event)).toEqual([
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
  ])
  expect(instances[0]?.commands[0]?.specification).toMatchObject({
    deploymentId,
    applicationName: 'App',
    deploymentGroupName: 'Group',
    deploymentCreator: 'user',
    deploymentType: 'IN_PLACE',
    fileExistsBehavior: 'OVERWRITE',
    revision: {
      kind: 'GitHub',
      account: 'me',
      repository: 'site',
      commitId: 'a'.repeat(40),
      archiveUrl: `http://github.test/repos/me/site/tarball/${'a'.repeat(40)}`,
    },
  })
})

test('a failed event shows its script and its last lines, and the later events are skipped', async () => {
  const { clock, service, client, create } = await emulator({ 'i-1': { result: FAILURE }, web: {} })
  const deploymentId = await create()
  await clock.until(service.idle())
  const { deploymentTargets } = await client.send(
    new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: ['web', 'i-1'] }),
  )
  const [other, failed] = deploymentTargets ?? []
  expect(other?.instanceTarget).toMatchObject({
    status: 'Succeeded',
    targetArn: 'arn:aws:codedeploy:sa-east-1:000000000000:instance/web',
  })
  expect(failed?.instanceTarget?.status).toBe('Failed')
  expect(failed?.instanceTarget?.lifecycleEvents?.slice(4)).toEqual([
    {
      lifecycleEventName: 'AfterInstall',
      status: 'Failed',
      startTime: expect.any(Date),
      endTime: expect.any(Date),
      diagnostics: {
        errorCode: 'ScriptFailed',
        scriptName: FAILURE.scriptName,
        message: FAILURE.message,
        logTail: FAILURE.logTail,
      },
    },
    { lifecycleEventName: 'ApplicationStart', status: 'Skipped' },
    { lifecycleEventName: 'ValidateService', status: 'Skipped' },
  ])
})

test('a group shows what was attempted last, and what succeeded last', async () => {
  const { clock, service, client, create, acts } = await emulator()
  const group = async () => (await client.send(new GetDeploymentGroupCommand(DEPLOYMENT))).deploymentGroupInfo
  const empty = await group()
  expect(empty).toMatchObject({
    applicationName: 'App',
    deploymentGroupName: 'Group',
    deploymentGroupId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    ec2TagFilters: [{ Key: 'name', Value: 'web', Type: 'KEY_AND_VALUE' }],
    computePlatform: 'Server',
  })
  expect(empty?.lastAttemptedDeployment).toBeUndefined()

  const good = await create()
  await clock.until(service.idle())
  acts['i-1'] = { milliseconds: 1000, result: FAILURE }
  const at = clock.now()
  const bad = await create()
  expect((await group())?.lastAttemptedDeployment).toEqual({
    deploymentId: bad,
    status: 'InProgress',
    createTime: new Date(at),
  })
  await clock.until(service.idle())
  expect(await group()).toMatchObject({
    targetRevision: REVISION,
    lastAttemptedDeployment: { deploymentId: bad, status: 'Failed', endTime: new Date(at + 1000) },
    lastSuccessfulDeployment: { deploymentId: good, status: 'Succeeded', endTime: new Date(at) },
  })
})

test('applications and groups are listed and shown', async () => {
  const { client } = await emulator()
  expect((await client.send(new ListApplicationsCommand())).applications).toEqual(['App'])
  expect(await client.send(new ListDeploymentGroupsCommand({ applicationName: 'App' }))).toMatchObject({
    applicationName: 'App',
    deploymentGroups: ['Group'],
  })
  const { application } = await client.send(new GetApplicationCommand({ applicationName: 'App' }))
  expect(application).toEqual({
    applicationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    applicationName: 'App',
    createTime: expect.any(Date),
    linkedToGitHub: true,
    computePlatform: 'Server',
  })
})

test('a busy group accepts no second deployment, and names the first', async () => {
  const { clock, service, create } = await emulator({ 'i-1': { milliseconds: 1000 } })
  const first = await create()
  await expect(create()).rejects.toMatchObject({
    name: 'DeploymentLimitExceededException',
    message: expect.stringContaining(first),
  })
  await clock.until(service.idle())
  await expect(create()).resolves.toMatch(/^d-/)
})

test('a deployment that has not started shows no targets', async () => {
  const { clock, service, client, create } = await emulator({ 'i-1': {} }, { startDelay: 3000 })
  const deploymentId = await create()
  const targets = () => client.send(new ListDeploymentTargetsCommand({ deploymentId }))
  const status = async () =>
    (await client.send(new GetDeploymentCommand({ deploymentId }))).deploymentInfo?.status
  expect(await status()).toBe('Created')
  await expect(targets()).rejects.toMatchObject({ name: 'DeploymentNotStartedException' })
  await clock.advance(3000)
  expect(await status()).toBe('Queued')
  await expect(targets()).rejects.toMatchObject({ name: 'DeploymentNotStartedException' })
  await clock.advance(3000)
  expect((await targets()).targetIds).toEqual(['i-1'])
  await clock.until(service.idle())
})

test('several deployments are shown at once; those that do not exist are left out', async () => {
  const { clock, service, client, create } = await emulator()
  const deploymentId = await create()
  await clock.until(service.idle())
  const { deploymentsInfo } = await client.send(
    new BatchGetDeploymentsCommand({ deploymentIds: [deploymentId, UNKNOWN_ID] }),
  )
  expect(deploymentsInfo?.map(info => [info.deploymentId, info.status])).toEqual([
    [deploymentId, 'Succeeded'],
  ])
})
