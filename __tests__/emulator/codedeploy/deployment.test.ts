// Runs deployments through fleets of instances.

import type { GetDeploymentTargetOutput } from '@aws-sdk/client-codedeploy'
import { describe, expect, test } from 'vitest'
import type { ServiceOptions } from '../../../src/emulator/codedeploy/service.ts'
import type { GroupSetup } from '../../../src/emulator/codedeploy/state.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { serviceWith } from '../emulator.ts'
import { asking, fleet, scripts } from '../fleet.ts'
import { FAILURE, type Script, scriptedInstance, silentInstance } from '../scripted-instance.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOLDS: Script = { AfterInstall: { milliseconds: 10 * SECOND } }

describe('stopped', () => {
  test.each([5, 15])('before it began, %i s after it was created, nothing runs', async seconds => {
    const instance = scriptedInstance('i-1', createFakeClock())
    const { clock, service, create, get, stop } = fleet(() => [instance], {}, { startDelay: 10 * SECOND })
    const id = await create()
    await clock.advance(seconds * SECOND)
    expect(await stop(id)).toMatchObject({ status: 'Succeeded' })
    await clock.advance(MINUTE)
    expect(await get(id)).toMatchObject({ status: 'Stopped', errorInformation: { code: 'MANUAL_STOP' } })
    await clock.until(service.idle())
    expect(instance.commands).toEqual([])
    expect(await service.call('ListDeploymentTargets', { deploymentId: id })).toMatchObject({ targetIds: [] })
  })

  test('while a script runs, the script ends by itself, and nothing follows', async () => {
    const { clock, service, create, get, stop, events } = fleet(clock => [
      scriptedInstance('i-1', clock, HOLDS),
      scriptedInstance('i-2', clock),
    ])
    const id = await create()
    await clock.advance(5 * SECOND)
    expect(await stop(id)).toMatchObject({ status: 'Pending' })
    expect((await get(id)).status).toBe('Stopped')
    expect(await events(id, 'i-1')).toEqual([
      'ApplicationStop Succeeded',
      'DownloadBundle Succeeded',
      'BeforeInstall Succeeded',
      'Install Succeeded',
      'AfterInstall InProgress',
      'ApplicationStart Skipped',
      'ValidateService Skipped',
      'InProgress',
    ])
    expect((await events(id, 'i-2')).at(-1)).toBe('Skipped')
    await clock.advance(5 * SECOND)
    expect((await events(id, 'i-1')).slice(4)).toEqual([
      'AfterInstall Succeeded',
      'ApplicationStart Skipped',
      'ValidateService Skipped',
      'Skipped',
    ])
    await service.idle()
    expect((await get(id)).status).toBe('Stopped')
  })

  test('in its last event, the instance has the revision all the same', async () => {
    const { clock, service, create, stop, events } = fleet(clock => [
      scriptedInstance('i-1', clock, { ValidateService: { milliseconds: 10 * SECOND } }),
    ])
    const id = await create()
    await clock.advance(5 * SECOND)
    await stop(id)
    await clock.until(service.idle())
    expect((await events(id, 'i-1')).slice(-2)).toEqual(['ValidateService Succeeded', 'Succeeded'])
  })

  test('the next one waits until none of its scripts runs', async () => {
    const { clock, service, create, get, stop } = fleet(clock => [scriptedInstance('i-1', clock, HOLDS)])
    const first = await create()
    await clock.advance(5 * SECOND)
    await stop(first)
    const second = await create()
    await clock.advance(4 * SECOND)
    expect((await get(second)).status).toBe('Queued')
    await clock.advance(2 * SECOND)
    expect((await get(second)).status).toBe('InProgress')
    await clock.until(service.idle())
    expect((await get(second)).status).toBe('Succeeded')
  })
})

describe('instances that do not answer', () => {
  test('an agent that is not there fails its instance after five minutes', async () => {
    const { clock, service, create, get, events } = fleet(() => [silentInstance('i-1')])
    const id = await create()
    await clock.advance(5 * MINUTE - 1)
    expect((await get(id)).status).toBe('InProgress')
    expect((await events(id, 'i-1'))[0]).toBe('ApplicationStop Pending')
    await clock.advance(1)
    expect(await get(id)).toMatchObject({
      status: 'Failed',
      errorInformation: { code: 'HEALTH_CONSTRAINTS' },
    })
    const { deploymentTarget } = (await service.call('GetDeploymentTarget', {
      deploymentId: id,
      targetId: 'i-1',
    })) as GetDeploymentTargetOutput
    expect(deploymentTarget?.instanceTarget?.lifecycleEvents?.[0]?.diagnostics).toMatchObject({
      errorCode: 'UnknownError',
      scriptName: '',
      message: expect.stringContaining('was not able to receive the lifecycle event'),
      logTail: '',
    })
    await service.idle()
  })

  test('a deployment that waits for an agent ends at once when it is stopped', async () => {
    const { clock, service, create, stop, events } = fleet(() => [silentInstance('i-1')])
    const id = await create()
    await clock.advance(MINUTE)
    expect(await stop(id)).toMatchObject({ status: 'Succeeded' })
    await clock.advance(0)
    await service.idle()
    expect(new Set(await events(id, 'i-1'))).toEqual(
      new Set([
        ...[
          'ApplicationStop',
          'DownloadBundle',
          'BeforeInstall',
          'Install',
          'AfterInstall',
          'ApplicationStart',
          'ValidateService',
        ].map(event => `${event} Skipped`),
        'Skipped',
      ]),
    )
  })

  test('an event is given up after an hour', async () => {
    const { clock, create, get } = fleet(clock => [
      scriptedInstance('i-1', clock, { ValidateService: { milliseconds: 24 * 60 * MINUTE } }),
    ])
    const id = await create()
    await clock.advance(60 * MINUTE)
    expect((await get(id)).status).toBe('InProgress')
    await clock.advance(MINUTE)
    expect((await get(id)).status).toBe('Failed')
  })

  test('a machine that disappears during an event fails it', async () => {
    const { clock, service, create, events } = fleet(clock => [
      scriptedInstance('i-1', clock, { Install: { gone: true } }),
    ])
    const id = await create()
    await clock.until(service.idle())
    expect((await events(id, 'i-1'))[3]).toBe('Install Failed')
  })
})

describe('the options of a deployment', () => {
  test.each([
    [false, 'Failed', 'DownloadBundle Skipped'],
    [true, 'Succeeded', 'DownloadBundle Succeeded'],
  ])('ignoreApplicationStopFailures %s', async (ignoreApplicationStopFailures, status, next) => {
    const { clock, service, create, get, events } = fleet(clock => [
      scriptedInstance('i-1', clock, { ApplicationStop: { result: FAILURE } }),
    ])
    const id = await create({ ignoreApplicationStopFailures })
    await clock.until(service.idle())
    expect((await get(id)).status).toBe(status)
    expect((await events(id, 'i-1')).slice(0, 2)).toEqual(['ApplicationStop Failed', next])
  })

  test('ignoreApplicationStopFailures does not cover later events', async () => {
    const { clock, service, create, get } = fleet(scripts('x'))
    const id = await create({ ignoreApplicationStopFailures: true })
    await clock.until(service.idle())
    expect((await get(id)).status).toBe('Failed')
  })

  test('updateOutdatedInstancesOnly leaves out those that have the revision', async () => {
    const clock = createFakeClock()
    let broken = true
    const instances = [
      scriptedInstance('i-1', clock),
      scriptedInstance('i-2', clock, () => (broken ? { result: FAILURE } : undefined)),
    ]
    const service = serviceWith(clock, { instances, deploymentConfig: 'CodeDeployDefault.AllAtOnce' })
    const { create, get } = asking(service)
    await create()
    await clock.until(service.idle())
    broken = false
    instances.push(scriptedInstance('i-3', clock))
    const outdated = await create({ updateOutdatedInstancesOnly: true })
    await clock.until(service.idle())
    expect(await service.call('ListDeploymentTargets', { deploymentId: outdated })).toMatchObject({
      targetIds: ['i-2', 'i-3'],
    })
    const none = await create({ updateOutdatedInstancesOnly: true })
    await clock.until(service.idle())
    expect(await get(none)).toMatchObject({ status: 'Failed', errorInformation: { code: 'NO_INSTANCES' } })
  })

  test('a group behind a load balancer has its events too', async () => {
    const { clock, service, create, events } = fleet(scripts('.'), { loadBalancer: true })
    const id = await create()
    await clock.until(service.idle())
    expect(clock.sleepers()).toBe(0)
    expect((await events(id, 'i-0')).map(event => event.split(' ')[0])).toEqual([
      'BeforeBlockTraffic',
      'BlockTraffic',
      'AfterBlockTraffic',
      'ApplicationStop',
      'DownloadBundle',
      'BeforeInstall',
      'Install',
      'AfterInstall',
      'ApplicationStart',
      'ValidateService',
      'BeforeAllowTraffic',
      'AllowTraffic',
      'AfterAllowTraffic',
      'Succeeded',
    ])
  })
})

describe('deployments that cannot start', () => {
  test.each<[string, Partial<GroupSetup>, Partial<ServiceOptions>, string]>([
    ['no instance', { instances: [] }, {}, 'NO_INSTANCES'],
    [
      'a failure of the emulator itself',
      {},
      {
        archiveUrl: () => {
          throw new Error('there is no server')
        },
      },
      'INTERNAL_ERROR',
    ],
  ])('%s', async (_, group, options, code) => {
    const { clock, service, create, get } = fleet(scripts('.'), group, options)
    const id = await create()
    await clock.until(service.idle())
    const { status, errorInformation } = await get(id)
    expect([status, errorInformation?.code]).toEqual(['Failed', code])
  })
})
