// How long the post step looks for a deployment that may have been left running.

import { expect, test } from 'vitest'
import type { CodeDeploy } from '../../../src/deploy/aws/operations.ts'
import type { Deployment, Group } from '../../../src/deploy/deployment.ts'
import { cleanUp } from '../../../src/deploy/watch/cleanup.ts'
import { callFailure, createContext, deploymentOf, inTurn } from '../context.ts'
import { requestOf } from '../requests.ts'

const OURS = deploymentOf({ description: 'x (run 4711.1-k3x9)' })

function cleanUpWith(responses: Partial<CodeDeploy>, deploymentId?: string) {
  const context = createContext({ getGroup: async () => ({ tagFilters: '' }), ...responses })
  const since = context.clock.now()
  const cleaning = context.clock.until(cleanUp({ ...context, request: requestOf(), deploymentId, since }))
  return { context, cleaning }
}

test('it is looked for every two seconds, for twenty seconds', async () => {
  let looks = 0
  const listDeployments = async () => {
    looks += 1
    return []
  }
  const { context, cleaning } = cleanUpWith({ listDeployments })
  expect(await cleaning).toBeUndefined()
  expect([looks, context.elapsed(), context.clock.sleepers()]).toEqual([11, 20_000, 0])
})

test('it is found late, and stopped', async () => {
  const getDeployment = inTurn<Deployment>(OURS, OURS, { ...OURS, status: 'Stopped' })
  const listDeployments = inTurn<readonly string[]>([], [], ['d-1'])
  const stopDeployment = async () => {}
  const { context, cleaning } = cleanUpWith({ listDeployments, getDeployment, stopDeployment })
  const outcome = await cleaning
  expect(outcome).toMatchObject({ status: 'Stopped', deploymentId: 'd-1', interrupted: 'cancelled' })
  expect(context.reported.at(-1)).toEqual({ kind: 'ended', outcome })
  // The stop is polled half a second after it was requested.
  expect(context.elapsed()).toBe(4_500)
})

test('it cannot be read again after the stop: what was known before is reported', async () => {
  const commit = 'c'.repeat(40)
  const known = { ...OURS, commit, createdAt: 60_000, completedAt: 90_000 }
  const getDeployment = inTurn<Deployment>(known, callFailure('final'))
  const { cleaning } = cleanUpWith({ getDeployment, stopDeployment: async () => {} }, 'd-1')
  expect(await cleaning).toMatchObject({
    deploymentId: 'd-1',
    commit,
    interrupted: 'cancelled',
    duration: 30,
  })
})

test('after thirty seconds without a response it is not known what runs', async () => {
  let tries = 0
  const getGroup = async () => {
    tries += 1
    throw callFailure('throttled')
  }
  const { context, cleaning } = cleanUpWith({ getGroup })
  await expect(cleaning).rejects.toMatchObject({
    code: 'deployment/answer-lost',
    why: 'CodeDeploy could not be reached.',
  })
  // In a hurry it is asked more often.
  expect([tries, context.elapsed()]).toEqual([30, 30_000])
})

test('a fault of the program is not hidden', async () => {
  const fault = new TypeError('odd')
  await expect(cleanUpWith({ getGroup: inTurn<Group>(fault) }).cleaning).rejects.toBe(fault)
})
