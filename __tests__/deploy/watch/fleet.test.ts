// Does the cost of a large fleet follow what changes, and is everything told all the same?

import { expect, test } from 'vitest'
import type { EventState, Progress } from '../../../src/deploy/progress.ts'
import { createFleet } from '../../../src/deploy/watch/fleet.ts'
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

/** A fleet of instances that have these events, and the events that it reports from then on. */
function fleetWith(instances: Readonly<Record<string, readonly EventState[]>>) {
  const reported: string[] = []
  const fleet = createFleet(progress => {
    if (progress.kind !== 'event') return
    reported.push(`${progress.instance} ${progress.state.event} ${progress.state.status} (${progress.fleet})`)
  })
  fleet.update(Object.entries(instances).map(([id, events]) => ({ id, status: 'InProgress', events })))
  reported.splice(0)
  return { fleet, reported }
}

const state = (event: string, status: string): EventState => ({ event, status })

test('events are reported in lifecycle order, whatever order CodeDeploy gives them in', () => {
  const { fleet, reported } = fleetWith({ 'i-1': [] })
  const events = [
    state('AfterInstall', 'InProgress'),
    state('Install', 'Succeeded'),
    state('ValidateService', 'Pending'),
  ]
  fleet.update([{ id: 'i-1', status: 'InProgress', events }])
  expect(reported).toEqual(['i-1 Install Succeeded (1)', 'i-1 AfterInstall InProgress (1)'])
  const others = [state('ApplicationStop', 'Succeeded'), state('DownloadBundle', 'Succeeded')]
  fleet.update([{ id: 'i-2', status: 'InProgress', events: others }])
  expect(reported.slice(2)).toEqual(['i-2 ApplicationStop Succeeded (2)', 'i-2 DownloadBundle Succeeded (2)'])
})

test('an instance that is listed again stays as it is', () => {
  const { fleet } = fleetWith({ 'i-1': [state('Install', 'InProgress')] })
  fleet.enlist(['i-1', 'i-2'])
  expect(fleet.list()).toEqual([
    { id: 'i-1', status: 'InProgress', events: [state('Install', 'InProgress')] },
    { id: 'i-2', status: 'Pending', events: [] },
  ])
})

const SEEN = [state('Install', 'Succeeded'), { ...state('AfterInstall', 'InProgress'), startedAt: 5 }]

test('an instance whose details were read keeps its events, and the unfinished ones get the status', () => {
  const { fleet, reported } = fleetWith({ 'i-1': [state('BeforeInstall', 'Succeeded')], 'i-2': SEEN })
  fleet.assume(['i-2'], 'Skipped')
  expect(fleet.list()[1]).toEqual({
    id: 'i-2',
    status: 'Skipped',
    events: [state('Install', 'Succeeded'), state('AfterInstall', 'Skipped')],
  })
  expect(reported).toEqual(['i-2 AfterInstall Skipped (2)'])
})

test('an instance with a single event that was read keeps it', () => {
  const { fleet } = fleetWith({ 'i-1': SEEN, 'i-2': [state('BeforeInstall', 'Succeeded')] })
  fleet.assume(['i-2'], 'Succeeded')
  expect(fleet.list()[1]?.events).toEqual([state('BeforeInstall', 'Succeeded')])
})

test('an instance whose details were never read gets the events of another', () => {
  const { fleet } = fleetWith({ 'i-1': [], 'i-2': [state('Install', 'Succeeded')] })
  fleet.assume(['i-1', 'i-3'], 'Succeeded')
  const events = [state('Install', 'Succeeded')]
  expect(fleet.list().filter(({ id }) => id !== 'i-2')).toEqual([
    { id: 'i-1', status: 'Succeeded', events },
    { id: 'i-3', status: 'Succeeded', events },
  ])
})

test('without any details instances get a status alone', () => {
  const { fleet } = fleetWith({ 'i-1': [] })
  fleet.assume(['i-1'], 'Succeeded')
  expect(fleet.list()).toEqual([{ id: 'i-1', status: 'Succeeded', events: [] }])
})
