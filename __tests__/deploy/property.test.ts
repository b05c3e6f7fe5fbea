// Random schedules of faults, cancels and timeouts: exactly one deployment each time, brought to an end and reported as it is.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFinalDeployment } from '../../src/appspec/lifecycle.ts'
import { isOurs } from '../../src/deploy/create/description.ts'
import { deploy } from '../../src/deploy/deploy.ts'
import type { Deployment } from '../../src/deploy/deployment.ts'
import type { Outcome } from '../../src/deploy/progress.ts'
import { cleanUp } from '../../src/deploy/watch/cleanup.ts'
import { FAILURE } from '../emulator/scripted-instance.ts'
import { createWorld } from './harness.ts'

/** More in CI: every run is another schedule of the same kind, and takes some 30 ms. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 200)

const operation = fc.constantFrom(
  '*',
  'CreateDeployment',
  'GetDeployment',
  'GetDeploymentGroup',
  'ListDeployments',
  'ListDeploymentTargets',
  'BatchGetDeploymentTargets',
  'StopDeployment',
)

const fault = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'throttle' as const,
      'server-error' as const,
      'reset' as const,
      'lost-response' as const,
    ),
  }),
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

const seconds = fc.integer({ min: 0, max: 15_000 })

const schedule = fc.record({
  faults,
  hooks: fc.record({ ApplicationStop: seconds, AfterInstall: seconds, ValidateService: seconds }),
  fails: fc.boolean(),
  startDelay: fc.integer({ min: 0, max: 3_000 }),
  /** Milliseconds after the start. */
  cancelAt: fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: undefined }),
  timeout: fc.option(fc.integer({ min: 1, max: 40_000 }), { nil: undefined }),
  /** How long another deployment is active in the group. */
  predecessor: fc.option(seconds, { nil: undefined }),
  whenBusy: fc.constantFrom('wait', 'stop', 'fail'),
  whenInterrupted: fc.constantFrom('stop', 'stop', 'leave'),
  wait: fc.boolean(),
})

type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never

interface Played {
  readonly outcome: Outcome
  /** Those that this step made, when it had ended and, where it was cancelled, its post step too. */
  readonly made: readonly Deployment[]
  /** Milliseconds from the cancel to the end of the step. */
  readonly toEnd: number
}

async function play(schedule: Schedule): Promise<Played> {
  const { hooks, fails, startDelay, predecessor, cancelAt, timeout = 3_600_000 } = schedule
  const script = {
    ApplicationStop: { milliseconds: hooks.ApplicationStop },
    AfterInstall: { milliseconds: hooks.AfterInstall, ...(fails && { result: FAILURE }) },
    ValidateService: { milliseconds: hooks.ValidateService },
  }
  const world = createWorld({ script, service: { startDelay } })
  const { clock } = world
  if (predecessor !== undefined) await world.createOther()
  for (const { operation, fault, times, every } of schedule.faults) {
    world.service.failNext(operation, { ...fault, times, every })
  }
  const cancel = new AbortController()
  const options = world.options(
    {
      timeout: String(timeout / 60_000),
      'when-busy': schedule.whenBusy,
      'when-interrupted': schedule.whenInterrupted,
      wait: String(schedule.wait),
    },
    { signal: cancel.signal },
  )
  const { request } = options
  let cancelledAt = Number.POSITIVE_INFINITY
  const since = clock.now()
  if (cancelAt !== undefined) {
    void clock.sleep(cancelAt).then(() => {
      cancelledAt = clock.now()
      cancel.abort()
    })
  }
  const outcome = await clock.until(deploy(options))
  const toEnd = clock.now() - cancelledAt
  if (cancel.signal.aborted && request.whenInterrupted === 'stop') {
    await clock.until(cleanUp({ ...world, ...options, since, deploymentId: outcome.deploymentId }))
  }
  const truth = await clock.until(world.truth())
  return { outcome, made: truth.filter(({ description }) => isOurs(description, request.key)), toEnd }
}

const isUncertain = ({ problems }: Outcome) =>
  problems.some(({ code }) => code === 'deployment/not-stopped' || code === 'deployment/answer-lost')

test('exactly one deployment, always brought to an end, and told as it is', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async schedule => {
      const { outcome, made, toEnd } = await play(schedule)
      const [own] = made
      expect(made.length).toBeLessThanOrEqual(1)
      expect(toEnd).toBeLessThan(10_000)

      if (outcome.deploymentId !== undefined) expect(own?.id).toBe(outcome.deploymentId)
      else if (!isUncertain(outcome)) expect(made).toEqual([])

      switch (outcome.status) {
        case 'Succeeded':
        case 'Failed':
          if (own !== undefined) expect(own.status).toBe(outcome.status)
          break
        case 'Stopped':
        case 'TimedOut':
          if (own !== undefined && schedule.whenInterrupted === 'stop') expect(own.status).toBe('Stopped')
          break
        case 'Created':
          expect(!schedule.wait || schedule.whenInterrupted === 'leave' || isUncertain(outcome)).toBe(true)
          break
        case 'Skipped':
          expect.unreachable()
      }

      const undisturbed =
        schedule.cancelAt === undefined && schedule.timeout === undefined && schedule.whenBusy !== 'fail'
      if (undisturbed && schedule.wait) expect(outcome.status).toBe(schedule.fails ? 'Failed' : 'Succeeded')
      if (schedule.wait && schedule.whenInterrupted === 'stop' && !isUncertain(outcome)) {
        expect(made.every(({ status }) => isFinalDeployment(status))).toBe(true)
      }
    }),
    { numRuns: RUNS, seed: 20_260_131 },
  )
})
