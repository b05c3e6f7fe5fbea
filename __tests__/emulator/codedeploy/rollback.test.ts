// Rolls deployments back.

import type { CreateDeploymentInput } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import type { GroupSetup } from '../../../src/emulator/codedeploy/state.ts'
import { DEPLOYMENT } from '../emulator.ts'
import { fleet, scripts } from '../fleet.ts'
import { FAILURE, type Script, scriptedInstance } from '../scripted-instance.ts'

const SECOND = 1000
const FAILS: Script = { AfterInstall: { result: FAILURE } }
const HOLDS: Script = { AfterInstall: { milliseconds: 10 * SECOND } }

const rollback = (...events: ('DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_REQUEST')[]) => ({
  autoRollbackConfiguration: { enabled: true, events },
})
const other = (digit: string) =>
  ({
    revision: {
      revisionType: 'GitHub',
      gitHubLocation: { repository: 'me/site', commitId: digit.repeat(40) },
    },
  }) as const

/** A fleet that has the revision of a's; others fail or hold. */
async function deployed(script: Script, group: Partial<GroupSetup> = {}) {
  const found = fleet(
    clock => [
      scriptedInstance('i-1', clock, ({ event, specification: { revision } }) =>
        revision.kind === 'GitHub' && revision.commitId.startsWith('b')
          ? script[event as keyof Script]
          : undefined,
      ),
    ],
    group,
  )
  const good = await found.create()
  await found.clock.until(found.service.idle())
  return { ...found, good }
}

test('a failure deploys the last successful revision again, as a new deployment', async () => {
  const { clock, service, create, get, group, good } = await deployed(FAILS)
  const bad = await create({
    ...other('b'),
    ...rollback('DEPLOYMENT_FAILURE'),
    fileExistsBehavior: 'OVERWRITE',
  })
  await clock.until(service.idle())
  const { status, rollbackInfo, previousRevision } = await get(bad)
  expect(status).toBe('Failed')
  expect(previousRevision).toEqual(DEPLOYMENT.revision)
  expect(rollbackInfo?.rollbackMessage).toContain(good)
  const back = await get(rollbackInfo?.rollbackDeploymentId)
  expect(back).toMatchObject({
    status: 'Succeeded',
    creator: 'codeDeployRollback',
    revision: DEPLOYMENT.revision,
    fileExistsBehavior: 'OVERWRITE',
    rollbackInfo: { rollbackTriggeringDeploymentId: bad },
  })
  expect((await group())?.lastSuccessfulDeployment?.deploymentId).toBe(back.deploymentId)
})

test.each<[string, Parameters<typeof fleet>[1], Partial<CreateDeploymentInput>, boolean]>([
  ['as the group says', { autoRollback: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } }, {}, true],
  [
    'not, where the deployment says so',
    { autoRollback: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } },
    { autoRollbackConfiguration: { enabled: false, events: [] } },
    false,
  ],
  ['not on a failure, where only a stop is named', {}, rollback('DEPLOYMENT_STOP_ON_REQUEST'), false],
  ['not where it is not configured', {}, {}, false],
])('%s', async (_, group, input, wanted) => {
  const { clock, service, create, get } = await deployed(FAILS, group)
  const bad = await create({ ...other('b'), ...input })
  await clock.until(service.idle())
  expect((await get(bad)).rollbackInfo !== undefined).toBe(wanted)
})

test.each([
  ['the caller wants it', {}, true, true],
  ['the configuration names stops', rollback('DEPLOYMENT_STOP_ON_REQUEST'), undefined, true],
  ['the caller does not want what is configured', rollback('DEPLOYMENT_STOP_ON_REQUEST'), false, false],
  ['nothing is configured', rollback('DEPLOYMENT_FAILURE'), undefined, false],
])('a stop, where %s', async (_, input, requested, wanted) => {
  const { clock, service, create, get, stop } = await deployed(HOLDS)
  const bad = await create({ ...other('b'), ...input })
  await clock.advance(5 * SECOND)
  await stop(bad, requested)
  const { status, rollbackInfo } = await get(bad)
  expect(status).toBe('Stopped')
  expect(rollbackInfo !== undefined).toBe(wanted)
  await clock.until(service.idle())
  if (wanted) expect((await get(rollbackInfo?.rollbackDeploymentId)).status).toBe('Succeeded')
})

test('without a successful deployment before, it says so', async () => {
  const { clock, service, create, get } = fleet(scripts('x'))
  const id = await create(rollback('DEPLOYMENT_FAILURE'))
  await clock.until(service.idle())
  expect((await get(id)).rollbackInfo).toEqual({ rollbackMessage: expect.stringMatching(/no earlier/) })
})

test('a rollback that fails is not rolled back', async () => {
  const { clock, service, create, get } = fleet(clock => [
    scriptedInstance('i-1', clock, ({ event, specification }) =>
      event === 'AfterInstall' && (specification.deploymentCreator !== 'user' || clock.now() > start)
        ? { result: FAILURE }
        : undefined,
    ),
  ])
  const start = clock.now()
  await create()
  await clock.until(service.idle())
  await clock.advance(SECOND)
  const bad = await create(rollback('DEPLOYMENT_FAILURE'))
  await clock.until(service.idle())
  const back = await get((await get(bad)).rollbackInfo?.rollbackDeploymentId)
  expect(back.status).toBe('Failed')
  expect(back.rollbackInfo?.rollbackDeploymentId).toBeUndefined()
})
