// Does the service behave to the official client as CodeDeploy does?

import {
  BatchGetDeploymentTargetsCommand,
  CreateDeploymentCommand,
  GetDeploymentCommand,
  ListDeploymentTargetsCommand,
} from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { createFakeClock } from './fake-clock.ts'
import { scriptedInstance } from './scripted-instance.ts'
import { DEPLOYMENT, REVISION, serve, serviceWith } from './stand-in.ts'

test('a deployment succeeds, and shows every event of every instance', async () => {
  const clock = createFakeClock(Date.now())
  const start = clock.now()
  const instances = [scriptedInstance('i-1', clock, { AfterInstall: { milliseconds: 1500 } })]
  const service = serviceWith(clock, { instances })
  const { client } = await serve(service, clock)

  const { deploymentId } = await client.send(new CreateDeploymentCommand(DEPLOYMENT))
  expect(deploymentId).toMatch(/^d-[0-9A-Z]{9}$/)
  await clock.until(service.idle())

  const { deploymentInfo } = await client.send(new GetDeploymentCommand({ deploymentId }))
  expect(deploymentInfo).toMatchObject({
    applicationName: 'App',
    deploymentGroupName: 'Group',
    deploymentConfigName: 'CodeDeployDefault.OneAtATime',
    deploymentId,
    status: 'Succeeded',
    revision: REVISION,
    creator: 'user',
    createTime: new Date(start),
    startTime: new Date(start),
    completeTime: new Date(start + 1500),
    deploymentOverview: { Pending: 0, InProgress: 0, Succeeded: 1, Failed: 0, Skipped: 0, Ready: 0 },
  })
  const { targetIds } = await client.send(new ListDeploymentTargetsCommand({ deploymentId }))
  expect(targetIds).toEqual(['i-1'])
  const { deploymentTargets } = await client.send(
    new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds }),
  )
  const target = deploymentTargets?.[0]?.instanceTarget
  expect(deploymentTargets?.[0]?.deploymentTargetType).toBe('InstanceTarget')
  expect(target).toMatchObject({ deploymentId, targetId: 'i-1', status: 'Succeeded' })
  expect(target?.lifecycleEvents?.map(event => [event.lifecycleEventName, event.status])).toEqual(
    [
      'ApplicationStop',
      'DownloadBundle',
      'BeforeInstall',
      'Install',
      'AfterInstall',
      'ApplicationStart',
      'ValidateService',
    ].map(name => [name, 'Succeeded']),
  )
  expect(target?.lifecycleEvents?.[4]).toEqual({
    lifecycleEventName: 'AfterInstall',
    status: 'Succeeded',
    startTime: new Date(start),
    endTime: new Date(start + 1500),
    diagnostics: { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' },
  })
  expect(instances[0]?.commands[0]?.specification).toMatchObject({
    deploymentId,
    applicationName: 'App',
    deploymentGroupName: 'Group',
    deploymentCreator: 'user',
    deploymentType: 'IN_PLACE',
    fileExistsBehavior: 'DISALLOW',
    revision: {
      kind: 'GitHub',
      account: 'me',
      repository: 'site',
      commitId: 'a'.repeat(40),
      archiveUrl: `http://github.test/repos/me/site/tarball/${'a'.repeat(40)}`,
    },
  })
})
