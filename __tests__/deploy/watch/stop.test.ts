// A stop is requested until CodeDeploy responds, and its result is known.

import { expect, test } from 'vitest'
import type { CodeDeploy } from '../../../src/deploy/aws/operations.ts'
import { startTimer } from '../../../src/deploy/watch/deadline.ts'
import { createFleet } from '../../../src/deploy/watch/fleet.ts'
import { stop } from '../../../src/deploy/watch/stop.ts'
import { callFailure, createContext, deploymentOf, inTurn } from '../context.ts'
import { noticesOf } from '../harness.ts'

/** With these responses to StopDeployment; the deployment is Stopped when it is read for the `reads`th time. */
async function stopWith(stopDeployment: CodeDeploy['stopDeployment'], reads = 1) {
  let calls = 0
  const context = createContext({
    stopDeployment: async (id, signal) => {
      expect(id).toBe('d-1')
      calls += 1
      return await stopDeployment(id, signal)
    },
    getDeployment: inTurn(
      ...Array.from({ length: reads - 1 }, () => deploymentOf()),
      deploymentOf({ status: 'Stopped' }),
    ),
    listTargets: async () => ({ ids: ['i-1'], nextToken: undefined }),
    getTargets: async () => [{ id: 'i-1', status: 'InProgress', events: [] }],
  })
  const share = startTimer(9_000, context.clock)
  const fleet = createFleet(context.report)
  const stopped = await context.clock.until(stop({ ...context, deploymentId: 'd-1', fleet, share }))
  return { stopped, calls, context, isEnded: share.ended.aborted }
}

test('it is stopped, and followed every half second until it has ended', async () => {
  const { stopped, calls, context, isEnded } = await stopWith(async () => {}, 4)
  expect(stopped).toMatchObject({ result: 'accepted', end: 'final', deployment: { status: 'Stopped' } })
  expect([calls, context.elapsed(), isEnded]).toEqual([1, 2_000, true])
  expect(noticesOf(context.reported)).toEqual(['Stopping d-1.'])
})

test('it had ended before', async () => {
  const { stopped } = await stopWith(inTurn<void>(callFailure('completed')))
  expect(stopped.result).toBe('ended-before')
})

test('a stop whose response was lost may be why it has ended', async () => {
  const { stopped, calls } = await stopWith(inTurn<void>(callFailure('lost'), callFailure('completed')))
  expect([stopped.result, calls]).toEqual(['accepted', 2])
})

test('a throttled stop is not the reason why it has ended', async () => {
  const { stopped } = await stopWith(inTurn<void>(callFailure('throttled'), callFailure('completed')))
  expect(stopped.result).toBe('ended-before')
})

test('it is requested once a second', async () => {
  const throttled = callFailure('throttled')
  const { context, calls } = await stopWith(inTurn<void>(throttled, throttled, throttled, undefined))
  // Three pauses, and the first poll half a second later.
  expect([calls, context.elapsed()]).toEqual([4, 3_500])
})

test.each<[name: string, failure: Error, why: string, fix: string]>([
  [
    'with a reason and a fix',
    callFailure('denied', { why: 'No policy allows it', fix: 'Allow it.' }),
    'It is denied: No policy allows it',
    'Allow it.',
  ],
  ['without a reason', callFailure('final'), 'It is final', 'Stop it in the CodeDeploy console.'],
  ['unexpectedly', new Error('odd'), 'Error: odd', 'Stop it in the CodeDeploy console.'],
])('a stop that is refused %s', async (_, failure, why, fix) => {
  const { stopped } = await stopWith(inTurn<void>(failure))
  expect(stopped.result).toMatchObject({
    code: 'deployment/not-stopped',
    what: 'd-1 could not be stopped, and may still be running',
    why,
    fix,
    cause: failure,
  })
})

test('the time is over before CodeDeploy responds', async () => {
  const { stopped, context } = await stopWith(inTurn<void>(callFailure('throttled')))
  expect(stopped).toMatchObject({
    end: 'interrupted',
    result: {
      why: 'CodeDeploy did not respond in the remaining time',
      fix: 'Stop it in the CodeDeploy console.',
    },
  })
  expect(context.elapsed()).toBe(9_000)
})
