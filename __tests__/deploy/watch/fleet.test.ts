// Does the cost of a large fleet follow what changes, and is everything told all the same?

import { expect, test } from 'vitest'
import type { Progress } from '../../../src/deploy/progress.ts'
import { pollInterval } from '../../../src/deploy/watch/poll-interval.ts'
import { FAILURE, type Script, scriptedInstance } from '../../emulator/scripted-instance.ts'
import type { FakeClock } from '../../fake-clock.ts'
import { createScenario, noticesOf } from '../harness.ts'
import { failuresOf } from '../report/outcomes.ts'

const ALL_AT_ONCE = { deploymentConfig: 'CodeDeployDefault.AllAtOnce' }
const SECOND = 1_000

const fleetOf = (size: number, script: (index: number) => Script) => (clock: FakeClock) =>
  Array.from({ length: size }, (_, index) => scriptedInstance(`i-${index}`, clock, script(index)))

const failuresIn = (reported: readonly Progress[]) =>
  reported.flatMap(progress =>
    progress.kind === 'event' && progress.state.status === 'Failed' ? [progress.instance] : [],
  )

test('of five hundred instances in two halves every failure is told, and nobody is throttled', async () => {
  const scenario = createScenario({
    instances: fleetOf(500, index => ({
      Install: { milliseconds: 60 * SECOND },
      AfterInstall: { milliseconds: 30 * SECOND, ...(index % 50 === 7 ? { result: FAILURE } : {}) },
    })),
    group: { deploymentConfig: 'CodeDeployDefault.HalfAtATime' },
  })
  scenario.service.failNext('*', { kind: 'throttle', above: 5, times: Number.POSITIVE_INFINITY })
  const outcome = await scenario.deploy({}, { pace: pollInterval })
  expect(outcome.status).toBe('Succeeded')
  expect(failuresIn(scenario.reported).sort()).toEqual(
    Array.from({ length: 10 }, (_, half) => `i-${half * 50 + 7}`).sort(),
  )
  expect(failuresOf(outcome)).toMatchObject([{ event: 'AfterInstall', instances: { length: 10 } }])
  expect(outcome.instances.filter(({ status }) => status === 'Succeeded')).toHaveLength(490)
  expect(noticesOf(scenario.reported)).toEqual([])
  expect(scenario.calls.length).toBeLessThan(250)
})

test('the first failure is told while the others still run', async () => {
  const scenario = createScenario({
    instances: fleetOf(300, index => ({
      AfterInstall: index === 123 ? { result: FAILURE } : { milliseconds: 300 * SECOND },
    })),
    group: ALL_AT_ONCE,
  })
  const began = scenario.clock.now()
  let toldAt = 0
  const report = (progress: Progress) => {
    if (toldAt === 0 && failuresIn([progress]).length > 0) toldAt = scenario.clock.now()
  }
  await scenario.deploy({}, { pace: pollInterval, report })
  expect(toldAt - began).toBeGreaterThan(0)
  expect(toldAt - began).toBeLessThan(15 * SECOND)
})

test('what has begun and ended between two looks is not lost', async () => {
  const scenario = createScenario({ instances: fleetOf(60, () => ({ Install: { milliseconds: 500 } })) })
  const outcome = await scenario.deploy({}, { pace: pollInterval })
  expect(outcome.instances.every(({ status }) => status === 'Succeeded')).toBe(true)
  expect(outcome.instances.every(({ events }) => events.length === 7)).toBe(true)
})

test('of those that ended alike not every one is looked at, and all are told', async () => {
  let reads = 0
  const observe = (operation: string) => {
    if (operation === 'BatchGetDeploymentTargets') reads += 1
  }
  const scenario = createScenario({
    instances: fleetOf(1_000, index => ({
      ValidateService: index === 500 ? { result: FAILURE } : {},
      AfterInstall: { milliseconds: 5 * SECOND },
    })),
    group: ALL_AT_ONCE,
    service: { observe },
  })
  const outcome = await scenario.deploy({}, { pace: pollInterval })
  expect(outcome.instances.filter(({ status }) => status === 'Succeeded')).toHaveLength(999)
  expect(failuresOf(outcome)).toMatchObject([{ event: 'ValidateService', instances: ['i-500'] }])
  expect(outcome.instances[0]?.events).toHaveLength(7)
  expect(outcome.instances.flatMap(({ events }) => events).every(({ status }) => status !== 'Pending')).toBe(
    true,
  )
  // Forty would look at everybody once.
  expect(reads).toBeLessThan(45)
})

test('stopped in the middle, those that had not begun are skipped', async () => {
  const scenario = createScenario({
    instances: fleetOf(400, () => ({ Install: { milliseconds: 100 * SECOND } })),
    group: { deploymentConfig: 'CodeDeployDefault.HalfAtATime' },
  })
  const cancel = new AbortController()
  const report = (progress: Progress) => {
    if (progress.kind === 'event' && progress.state.event === 'Install') cancel.abort()
  }
  const outcome = await scenario.deploy({}, { pace: pollInterval, signal: cancel.signal, report })
  expect(outcome.status).toBe('Stopped')
  expect(outcome.instances.filter(({ status }) => status === 'Skipped').length).toBeGreaterThanOrEqual(200)
})
