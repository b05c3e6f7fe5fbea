// How soon an end is seen, and what it costs in calls.

import { describe, expect, test } from 'vitest'
import { deploy } from '../../../src/deploy/deploy.ts'
import { pollInterval } from '../../../src/deploy/watch/poll-interval.ts'
import { FAILURE, type Script } from '../../emulator/scripted-instance.ts'
import { createScenario } from '../harness.ts'

const MINUTE = 60_000

/** Milliseconds from the end until the job knows, and when each call was made. */
async function follow(script: Script) {
  const calls: { operation: string; at: number }[] = []
  const scenario = createScenario({
    script,
    service: { observe: operation => calls.push({ operation, at: scenario.clock.now() }) },
  })
  await scenario.clock.until(deploy(scenario.options({}, { pace: pollInterval })))
  const [own] = await scenario.truth()
  return { delay: scenario.clock.now() - (own?.completedAt ?? 0), calls }
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** The most calls in any minute. */
function busiest(calls: readonly { at: number }[]): number {
  return Math.max(
    ...calls.map(({ at }) => calls.filter(call => call.at >= at && call.at < at + MINUTE).length),
  )
}

const PHASES = Array.from({ length: 12 }, (_, index) => index * 350)

describe.each([
  ['success after 40 seconds', 40_000, {}],
  ['failure after 24 seconds', 24_000, { result: FAILURE }],
])('%s', (_, milliseconds, end) => {
  test('is seen within a second on the mean, and two at most', async () => {
    const delays = []
    for (const phase of PHASES) {
      delays.push((await follow({ AfterInstall: { milliseconds: milliseconds + phase, ...end } })).delay)
    }
    expect(mean(delays)).toBeLessThanOrEqual(1_000)
    expect(Math.max(...delays)).toBeLessThanOrEqual(2_000)
  })
})

test('at most fifty calls a minute in the first two minutes, and thirty of GetDeployment', async () => {
  const { calls } = await follow({ AfterInstall: { milliseconds: 118_000 } })
  expect(busiest(calls)).toBeLessThanOrEqual(50)
  expect(busiest(calls.filter(({ operation }) => operation === 'GetDeployment'))).toBeLessThanOrEqual(30)
})

test('thirty calls a minute from then on, and an end within five seconds', async () => {
  const { calls, delay } = await follow({ AfterInstall: { milliseconds: 30 * MINUTE } })
  const start = calls[0]?.at ?? 0
  const later = calls.filter(({ at }) => at >= start + 2 * MINUTE)
  expect(later.length / 28).toBeLessThanOrEqual(30)
  expect(delay).toBeLessThanOrEqual(5_000)
})

describe.each([
  ['throttled', { kind: 'throttle' }],
  ['HTTP 500', { kind: 'server-error' }],
  ['reset', { kind: 'reset' }],
  ['denied', { kind: 'error', code: 'AccessDeniedException' }],
] as const)('%s', (_, fault) => {
  test.each(['BatchGetDeploymentTargets', 'ListDeploymentTargets', 'GetDeploymentGroup', 'ListDeployments'])(
    'only %s: the end is seen within five seconds',
    async operation => {
      const scenario = createScenario({ script: { AfterInstall: { milliseconds: 3 * MINUTE } } })
      scenario.service.failNext(operation, { ...fault, times: Number.POSITIVE_INFINITY })
      const outcome = await scenario.clock.until(deploy(scenario.options({}, { pace: pollInterval })))
      const { completedAt = 0 } = await scenario.codedeploy.getDeployment(outcome.deploymentId ?? '')
      expect(outcome.status).toBe('Succeeded')
      expect(scenario.clock.now() - completedAt).toBeLessThanOrEqual(5_000)
    },
  )
})

test.each<[waited: number, targets: number, deployment: number]>([
  [0, 2_000, 2_000],
  [1_999, 2_000, 2_000],
  [2_000, 1_750, 4_900],
  [119_999, 1_750, 4_900],
  [120_000, 3_700, 4_800],
  [3_600_000, 3_700, 4_800],
])('after %i ms the targets are polled %i ms later, the deployment %i', (waited, targets, deployment) => {
  expect([pollInterval('targets', waited), pollInterval('deployment', waited)]).toEqual([targets, deployment])
})
