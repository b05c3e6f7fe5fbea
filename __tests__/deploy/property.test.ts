// Random schedules of faults, cancels and timeouts: exactly one deployment each time, brought to an end and reported as it is.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFinalDeployment } from '../../src/appspec/lifecycle.ts'
import { isOurs } from '../../src/deploy/create/description.ts'
import { deploy } from '../../src/deploy/deploy.ts'
import type { Deployment } from '../../src/deploy/deployment.ts'
import type { Outcome } from '../../src/deploy/progress.ts'
import { cleanUp } from '../../src/deploy/watch/cleanup.ts'
import { FAILURE, scriptedInstance } from '../emulator/scripted-instance.ts'
import type { FakeClock } from '../fake-clock.ts'
import { contradictions, readTruth } from './contradictions.ts'
import { createScenario } from './harness.ts'
import { SHA } from './requests.ts'

/** Every run is another schedule of the same kind, and takes some 30 ms. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300)
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_260_131)

const READS = [
  'GetDeployment',
  'GetDeploymentGroup',
  'ListDeployments',
  'ListDeploymentTargets',
  'BatchGetDeploymentTargets',
] as const
const operation = fc.constantFrom('*', 'CreateDeployment', 'StopDeployment', ...READS)

const passing = fc.constantFrom(
  { kind: 'throttle' as const },
  { kind: 'server-error' as const },
  { kind: 'reset' as const },
  { kind: 'lost-response' as const },
)
const denial = fc.constant({ kind: 'error' as const, code: 'AccessDeniedException' })

const fault = fc.oneof(
  passing,
  fc.record({ kind: fc.constant('delay' as const), milliseconds: fc.integer({ min: 1, max: 3_000 }) }),
  fc.constant({ kind: 'error' as const, code: 'ExpiredTokenException' }),
)

const faults = fc.array(
  fc.record({
    operation,
    fault,
    times: fc.integer({ min: 1, max: 3 }),
    every: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 6 },
)

/** One operation that never works again from some moment on. */
const outage = fc.record({
  operation: fc.constantFrom(...READS, 'StopDeployment' as const),
  fault: fc.oneof(passing, denial),
  /** Milliseconds after the start. */
  from: fc.integer({ min: 0, max: 30_000 }),
})

const milliseconds = fc.integer({ min: 0, max: 15_000 })

const schedule = fc.record({
  faults,
  outage: fc.option(outage, { nil: undefined }),
  hooks: fc.record({
    ApplicationStop: milliseconds,
    AfterInstall: milliseconds,
    ValidateService: milliseconds,
  }),
  install: milliseconds,
  /** The event that fails on this many instances. */
  fails: fc.option(
    fc.record({
      event: fc.constantFrom(
        'ApplicationStop',
        'BeforeInstall',
        'Install',
        'AfterInstall',
        'ValidateService',
      ),
      instances: fc.integer({ min: 1, max: 3 }),
    }),
    { nil: undefined },
  ),
  instances: fc.integer({ min: 1, max: 3 }),
  loadBalancer: fc.boolean(),
  rollback: fc.boolean(),
  startDelay: fc.integer({ min: 0, max: 3_000 }),
  /** Milliseconds after the start. */
  cancelAt: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
  stoppedAt: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
  timeout: fc.option(fc.integer({ min: 1, max: 40_000 }), { nil: undefined }),
  /** How long another deployment is active in the group. */
  predecessor: fc.option(milliseconds, { nil: undefined }),
  whenBusy: fc.constantFrom('wait', 'stop', 'fail'),
  whenInterrupted: fc.constantFrom('stop', 'stop', 'leave'),
  wait: fc.boolean(),
})

type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never

interface Played {
  readonly outcome: Outcome
  /** What was not so, when the step had ended. */
  readonly untrue: readonly string[]
  /** Those that this step made, when it had ended and, where it was cancelled, its post step too. */
  readonly made: readonly Deployment[]
  /** Milliseconds from the cancel to the end of the step. */
  readonly toEnd: number
}

const instancesOf = (schedule: Schedule) => (clock: FakeClock) =>
  Array.from({ length: schedule.instances }, (_, index) =>
    scriptedInstance(`i-${index}`, clock, ({ event, specification: { revision } }) => {
      const { hooks, install, fails } = schedule
      const isOwn = revision.kind === 'GitHub' && revision.commitId === SHA
      const takes: Readonly<Record<string, number>> = { ...hooks, Install: install }
      const breaks = isOwn && fails?.event === event && index < fails.instances
      return { milliseconds: takes[event] ?? 0, ...(breaks && { result: FAILURE }) }
    }),
  )

async function play(schedule: Schedule): Promise<Played> {
  const { startDelay, predecessor, cancelAt, stoppedAt, outage, loadBalancer, timeout = 3_600_000 } = schedule
  const scenario = createScenario({
    instances: instancesOf(schedule),
    group: { loadBalancer },
    service: { startDelay },
  })
  const { clock, service } = scenario
  if (schedule.rollback) {
    await scenario.createOther()
    await clock.until(service.idle())
  }
  if (predecessor !== undefined) await scenario.createOther()
  for (const { operation, fault, times, every } of schedule.faults) {
    service.failNext(operation, { ...fault, times, every })
  }
  const cancel = new AbortController()
  const over = new AbortController()
  const options = scenario.options(
    {
      timeout: String(timeout / 60_000),
      'when-busy': schedule.whenBusy,
      'when-interrupted': schedule.whenInterrupted,
      'auto-rollback': String(schedule.rollback),
      wait: String(schedule.wait),
    },
    { signal: cancel.signal },
  )
  const { request } = options
  let cancelledAt = Number.POSITIVE_INFINITY
  const since = clock.now()
  const at = (moment: number | undefined, act: () => void) => {
    if (moment === undefined) return
    void clock.sleep(moment, over.signal).then(() => over.signal.aborted || act())
  }
  at(cancelAt, () => {
    cancelledAt = clock.now()
    cancel.abort()
  })
  if (outage !== undefined) {
    const { operation, fault, from } = outage
    at(from, () => service.failNext(operation, { ...fault, times: Number.POSITIVE_INFINITY }))
  }
  at(stoppedAt, () => {
    const own = scenario.reported.find(progress => progress.kind === 'created')
    if (own === undefined) return
    service.call('StopDeployment', { deploymentId: own.deploymentId }).catch(() => {})
  })
  const outcome = await clock.until(deploy(options))
  over.abort()
  const toEnd = clock.now() - cancelledAt
  const isOwn = ({ description }: Deployment) => isOurs(description, request.key)
  const truth = await readTruth(service)
  const untrue = await contradictions(outcome, truth.deployments.find(isOwn), truth)
  if (cancel.signal.aborted && request.whenInterrupted === 'stop') {
    await clock.until(cleanUp({ ...scenario, ...options, since, deploymentId: outcome.deploymentId }))
  }
  const { deployments } = await readTruth(service)
  return { outcome, untrue, made: deployments.filter(isOwn), toEnd }
}

test('exactly one deployment, always brought to an end, and reported as it is', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async schedule => {
      const { outcome, untrue, made, toEnd } = await play(schedule)
      expect(made.length).toBeLessThanOrEqual(1)
      expect(toEnd).toBeLessThan(10_000)
      expect(untrue).toEqual([])

      const isTold =
        outcome.isUnknown || outcome.end === 'left' || outcome.end === 'lost' || outcome.end === 'not-awaited'
      if (!isTold) expect(made.every(({ status }) => isFinalDeployment(status))).toBe(true)

      const isUndisturbed =
        schedule.cancelAt === undefined &&
        schedule.timeout === undefined &&
        schedule.stoppedAt === undefined &&
        schedule.outage === undefined &&
        schedule.whenBusy !== 'fail'
      if (isUndisturbed && schedule.wait) expect(['Succeeded', 'Failed']).toContain(outcome.status)
      if (isUndisturbed && schedule.wait && schedule.fails === undefined)
        expect(outcome.status).toBe('Succeeded')
    }),
    { numRuns: RUNS, seed: SEED },
  )
})
