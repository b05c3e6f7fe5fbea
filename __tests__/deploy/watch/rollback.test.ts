// A rollback is looked for where the settings promise one, and followed to its end.

import { expect, test } from 'vitest'
import { createDeniedCalls } from '../../../src/deploy/aws/denied-calls.ts'
import type { CodeDeploy } from '../../../src/deploy/aws/operations.ts'
import { createRetry } from '../../../src/deploy/aws/retry.ts'
import type { Deployment } from '../../../src/deploy/deployment.ts'
import type { Progress } from '../../../src/deploy/progress.ts'
import { followRollback, unseenRollback } from '../../../src/deploy/watch/rollback.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { createScenario } from '../harness.ts'

const FAILED: Deployment = {
  id: 'd-FAILED',
  status: 'Failed',
  description: '',
  creator: 'user',
  rollsBackAfter: ['DEPLOYMENT_FAILURE'],
}

/** The deployment names its rollback when it is looked at for the `after`th time. */
async function follow(ended: Deployment, after = 1) {
  const clock = createFakeClock()
  const reported: Progress[] = []
  const report = (progress: Progress) => reported.push(progress)
  let looks = 0
  const back = {
    ...FAILED,
    id: 'd-BACK',
    status: 'Succeeded',
    commit: 'c'.repeat(40),
    overview: { Succeeded: 1 },
  }
  const codedeploy: CodeDeploy = {
    ...createScenario().codedeploy,
    getDeployment: async id => {
      if (id === 'd-BACK') return back
      looks += 1
      return looks >= after ? { ...ended, rollbackId: 'd-BACK' } : ended
    },
    listTargets: async () => ({ ids: ['i-1'], nextToken: undefined }),
    getTargets: async () => [{ id: 'i-1', status: 'Succeeded', events: [] }],
  }
  const { signal } = new AbortController()
  const retry = createRetry({ clock, report, signal })
  const context = { codedeploy, clock, report, retry, signal, deniedCalls: createDeniedCalls(report) }
  const options = { ...context, pace: () => 1_000, region: 'sa-east-1', ended }
  return { reported, looks: () => looks, rollback: await clock.until(followRollback(options)) }
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

test('it is looked for three times', async () => {
  const { rollback, looks } = await follow(FAILED, 4)
  expect([rollback, looks()]).toEqual([undefined, 3])
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
