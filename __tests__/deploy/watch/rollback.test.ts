// A rollback is looked for where the settings promise one, and followed to its end.

import { expect, test } from 'vitest'
import type { CodeDeploy } from '../../../src/deploy/aws/operations.ts'
import type { Deployment } from '../../../src/deploy/deployment.ts'
import { followRollback, unseenRollback } from '../../../src/deploy/watch/rollback.ts'
import { callFailure, createContext, inTurn } from '../context.ts'

const FAILED: Deployment = {
  id: 'd-FAILED',
  status: 'Failed',
  description: '',
  creator: 'user',
  rollsBackAfter: ['DEPLOYMENT_FAILURE'],
}

const BACK: Deployment = {
  ...FAILED,
  id: 'd-BACK',
  status: 'Succeeded',
  commit: 'c'.repeat(40),
  overview: { Succeeded: 1 },
}

/** The deployment names its rollback when it is looked at for the `after`th time. */
async function follow(ended: Deployment, after = 1, responses: Partial<CodeDeploy> = {}) {
  let looks = 0
  const context = createContext({
    getDeployment: async id => {
      if (id === 'd-BACK') return BACK
      looks += 1
      return looks >= after ? { ...ended, rollbackId: 'd-BACK' } : ended
    },
    listTargets: async () => ({ ids: ['i-1'], nextToken: undefined }),
    getTargets: async () => [{ id: 'i-1', status: 'Succeeded', events: [] }],
    ...responses,
  })
  const following = followRollback({ ...context, region: 'sa-east-1', ended })
  const rollback = await context.clock.until(following)
  return { ...context, looks: () => looks, rollback }
}

test.each<[name: string, ended: Partial<Deployment>]>([
  ['a failure', {}],
  ['a stop', { status: 'Stopped', rollsBackAfter: ['DEPLOYMENT_STOP_ON_REQUEST'] }],
  [
    'an alarm',
    {
      status: 'Stopped',
      rollsBackAfter: ['DEPLOYMENT_STOP_ON_ALARM'],
      error: { code: 'ALARM_ACTIVE', message: '' },
    },
  ],
])('after %s it is waited for', async (_, ended) => {
  const { rollback, reported } = await follow({ ...FAILED, ...ended }, 3)
  expect(rollback).toEqual({
    id: 'd-BACK',
    url: expect.stringContaining('/deployments/d-BACK?region=sa-east-1'),
    creator: 'user',
    status: 'Succeeded',
    commit: 'c'.repeat(40),
    overview: { Succeeded: 1 },
    instances: [{ id: 'i-1', status: 'Succeeded', events: [] }],
    instancesSeen: 'all',
  })
  expect(reported[0]).toMatchObject({
    kind: 'notice',
    text: expect.stringContaining('CodeDeploy is rolling back: d-BACK'),
  })
  expect(reported.filter(({ kind }) => kind === 'warning')).toEqual([])
})

test.each<[name: string, ended: Partial<Deployment>]>([
  ['a failure', { rollsBackAfter: ['DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'] }],
  ['a stop', { status: 'Stopped', rollsBackAfter: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'] }],
  [
    'an alarm',
    {
      status: 'Stopped',
      rollsBackAfter: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST'],
      error: { code: 'ALARM_ACTIVE', message: '' },
    },
  ],
])('after %s nobody looks where the settings name others', async (_, ended) => {
  const { rollback, looks } = await follow({ ...FAILED, ...ended })
  expect([rollback, looks()]).toEqual([undefined, 0])
})

test('it is looked for three times, a poll interval apart', async () => {
  const { rollback, looks, elapsed, paces } = await follow(FAILED, 4)
  expect([rollback, looks(), elapsed()]).toEqual([undefined, 3, 3_000])
  expect(paces).toEqual(Array(3).fill(['deployment', 0]))
})

const DENIED = callFailure('denied')

test('one that may not be read is named, with a warning', async () => {
  const getDeployment = inTurn<Deployment>(DENIED)
  const { rollback, reported } = await follow({ ...FAILED, rollbackId: 'd-BACK' }, 1, { getDeployment })
  expect(rollback).toMatchObject({ id: 'd-BACK', creator: 'codeDeployRollback', instancesSeen: 'some' })
  expect(rollback).not.toHaveProperty('status')
  expect(reported.filter(({ kind }) => kind === 'warning')).toEqual([{ kind: 'warning', problem: DENIED }])
})

test('none is found where the role may not look, with a warning', async () => {
  const { rollback, reported } = await follow(FAILED, 1, { getDeployment: inTurn<Deployment>(DENIED) })
  expect(rollback).toBeUndefined()
  expect(reported).toEqual([{ kind: 'warning', problem: DENIED }])
})

test('the job ends while it is looked for: nothing more is said', async () => {
  const interrupted = inTurn<Deployment>(callFailure('interrupted'))
  const { rollback, reported } = await follow(FAILED, 1, { getDeployment: interrupted })
  expect([rollback, reported]).toEqual([undefined, []])
})

test('a fault of the program is not hidden', async () => {
  const fault = new TypeError('odd')
  await expect(follow(FAILED, 1, { getDeployment: inTurn<Deployment>(fault) })).rejects.toBe(fault)
})

test('one that is named already is not looked for', async () => {
  const { rollback, looks } = await follow({ ...FAILED, rollsBackAfter: [], rollbackId: 'd-BACK' })
  expect([rollback?.status, looks()]).toEqual(['Succeeded', 0])
})

test('one that there is no time to follow claims nothing', () => {
  expect(unseenRollback('d-BACK', 'sa-east-1')).toEqual({
    id: 'd-BACK',
    url: expect.stringContaining('d-BACK'),
    creator: 'codeDeployRollback',
    instances: [],
    instancesSeen: 'some',
  })
})
