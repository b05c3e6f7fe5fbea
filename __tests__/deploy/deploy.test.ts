import { expect, test } from 'vitest'
import { Problem } from '../../src/core/problem.ts'
import { deploy } from '../../src/deploy/deploy.ts'
import { cleanUp } from '../../src/deploy/watch/cleanup.ts'
import type { Fault } from '../../src/emulator/faults/fault.ts'
import { FAILURE, scriptedInstance } from '../emulator/scripted-instance.ts'
import { createWorld, noticesOf, type World } from './harness.ts'
import { failuresOf } from './report/outcomes.ts'
import { SHA } from './requests.ts'

const LONG = { AfterInstall: { milliseconds: 600_000 } }
const appspec = (text: string) => ({
  readFile: async () => Buffer.from(text),
  readRevision: async () => undefined,
})

test('it succeeds', async () => {
  const world = createWorld({
    github: appspec('version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: hooks/build.sh\n'),
  })
  const outcome = await world.deploy()
  expect(outcome).toMatchObject({
    status: 'Succeeded',
    commit: SHA,
    repository: 'me/site',
    application: 'App',
    deploymentGroup: 'Group',
    scripts: { AfterInstall: ['hooks/build.sh'] },
    deploymentUrl: expect.stringMatching(
      /^https:\/\/sa-east-1\.console\.aws\.amazon\.com\/codesuite\/codedeploy\/deployments\/d-\w{9}\?region=sa-east-1$/,
    ),
    duration: 5,
    problems: [],
  })
  expect(world.told[0]).toMatchObject({ kind: 'started', commit: SHA })
  expect(world.told.at(-1)).toEqual({ kind: 'ended', outcome })
})

test('one of two instances fails last, and CodeDeploy calls it a success: both are told', async () => {
  const world = createWorld({
    instances: clock => [
      scriptedInstance('i-1', clock),
      scriptedInstance('i-2', clock, { AfterInstall: { result: FAILURE } }),
    ],
    group: { deploymentConfig: 'CodeDeployDefault.OneAtATime' },
  })
  const outcome = await world.deploy()
  expect(outcome.status).toBe('Succeeded')
  expect(failuresOf(outcome)).toMatchObject([{ event: 'AfterInstall', instances: ['i-2'] }])
})

test('an AppSpec that the agent would refuse stops it before anything is made', async () => {
  const world = createWorld({ github: appspec('version: 0.0\nos: linux\nhooks: yes please\n') })
  const outcome = await world.deploy({ check: 'true' })
  expect(outcome).toMatchObject({ status: 'Failed', stateLine: 'Nothing was deployed.' })
  expect(outcome.problems).toMatchObject([{ at: { kind: 'file', path: 'appspec.yml', line: 3 } }])
  expect(world.calls).toEqual([])
})

test('without the check it is deployed as it is', async () => {
  const world = createWorld({ github: appspec('hooks: yes please\n') })
  expect(await world.deploy({ check: 'false' })).toMatchObject({ status: 'Succeeded' })
})

test('not waited for: it ends with the creation', async () => {
  const world = createWorld()
  expect(await world.deploy({ wait: 'false' })).toMatchObject({
    status: 'Created',
    duration: 0,
    problems: [],
  })
  expect(world.calls.at(-1)).toBe('CreateDeployment')
})

test('a restart that is not waited for still says which commit it restarts', async () => {
  const world = createWorld()
  await world.deploy({ commit: SHA })
  expect(await world.deploy({ 'deployment-mode': 'RESTART', wait: 'false' })).toMatchObject({
    status: 'Created',
    commit: SHA,
  })
})

/** A world where this commit fails and any other succeeds, with one that has. */
async function brokenCommit(): Promise<World> {
  const world = createWorld({
    instances: clock => [
      scriptedInstance('i-1', clock, ({ event, specification: { revision } }) => ({
        milliseconds: 1_000,
        ...(event === 'AfterInstall' &&
          revision.kind === 'GitHub' &&
          revision.commitId === SHA && { result: FAILURE }),
      })),
    ],
  })
  await world.createOther()
  await world.clock.until(world.service.idle())
  return world
}

test('a rollback is followed to its end, and told', async () => {
  const world = await brokenCommit()
  const outcome = await world.deploy({ 'auto-rollback': 'true' })
  const [, failed, rollback] = await world.truth()
  expect(outcome).toMatchObject({
    status: 'Failed',
    deploymentId: failed?.id,
    rollback: { id: rollback?.id },
    stateLine: `${rollback?.id} rolled the instances back to ccccccc.`,
  })
  expect(rollback?.status).toBe('Succeeded')
  expect(noticesOf(world.told)).toEqual([
    expect.stringContaining(`CodeDeploy is rolling back: ${rollback?.id}`),
  ])
})

test('a rollback that shows only a while after the failure is found', async () => {
  const world = await brokenCommit()
  let looks = 0
  const getDeployment: typeof world.codedeploy.getDeployment = async (id, signal) => {
    const deployment = await world.codedeploy.getDeployment(id, signal)
    if (deployment.status !== 'Failed' || ++looks > 2) return deployment
    const { rollbackId: _, ...early } = deployment
    return early
  }
  const codedeploy = { ...world.codedeploy, getDeployment }
  const outcome = await world.deploy({ 'auto-rollback': 'true' }, { connect: async () => codedeploy })
  expect(outcome.rollback?.id).toMatch(/^d-/)
})

test('no rollback is waited for where none was asked for', async () => {
  const world = await brokenCommit()
  const outcome = await world.deploy({ 'auto-rollback': 'false' })
  expect(outcome).toMatchObject({ status: 'Failed' })
  expect(outcome).not.toHaveProperty('rollback')
  expect(await world.truth()).toHaveLength(2)
})

/** Cancels at an instant, and tells how long the step took to end. */
async function cancelAt(world: World, milliseconds: number, raw: Readonly<Record<string, string>> = {}) {
  const { clock } = world
  const cancel = new AbortController()
  const options = world.options(raw, { signal: cancel.signal })
  const running = deploy(options)
  await clock.advance(milliseconds)
  const cancelledAt = clock.now()
  cancel.abort()
  const outcome = await clock.until(running)
  return { options, outcome, toEnd: clock.now() - cancelledAt }
}

test('cancelled in the middle of a hook: it is stopped, and what may still run is told', async () => {
  const world = createWorld({ script: LONG })
  const { outcome, toEnd } = await cancelAt(world, 30_000)
  expect(outcome).toMatchObject({
    status: 'Stopped',
    problems: [{ code: 'deployment/cancelled' }],
    stateLine: expect.stringContaining('AfterInstall may still be running on i-1'),
  })
  expect(await world.truth()).toMatchObject([{ status: 'Stopped' }])
  expect(toEnd).toBeLessThan(1_000)
})

test('cancelled before anything was asked of AWS: nothing is', async () => {
  const cancel = new AbortController()
  const readFile = async () => {
    cancel.abort()
    return undefined
  }
  const world = createWorld({ github: { readFile } })
  const outcome = await world.deploy({ 'when-older': 'deploy' }, { signal: cancel.signal })
  expect(outcome).toMatchObject({ status: 'Stopped', stateLine: 'Nothing was deployed.' })
  expect(world.calls).toEqual([])
})

test('cancelled before the commit is known: that is all there is to tell', async () => {
  const cancel = new AbortController()
  cancel.abort()
  const world = createWorld()
  await expect(world.deploy({}, { signal: cancel.signal })).rejects.toMatchObject({
    code: 'deployment/cancelled',
  })
  expect(world.told).toEqual([])
})

test.each<[fault: Fault]>([
  [{ kind: 'throttle' }],
  [{ kind: 'server-error' }],
  [{ kind: 'lost-response' }],
  [{ kind: 'delay', milliseconds: 3_000 }],
])('cancelled, and StopDeployment meets %o: it is asked again', async fault => {
  const world = createWorld({ script: LONG })
  world.service.failNext('StopDeployment', { ...fault, times: 2 })
  const { outcome, toEnd } = await cancelAt(world, 30_000)
  expect(outcome).toMatchObject({ status: 'Stopped', problems: [{ code: 'deployment/cancelled' }] })
  expect(await world.truth()).toMatchObject([{ status: 'Stopped' }])
  expect(toEnd).toBeLessThan(9_000)
})

test('cancelled while CreateDeployment is under way: it is waited for, found, and stopped', async () => {
  const world = createWorld({ script: LONG })
  world.service.failNext('CreateDeployment', { kind: 'delay', milliseconds: 5_000 })
  const { outcome, toEnd } = await cancelAt(world, 500)
  expect(outcome).toMatchObject({ status: 'Stopped', deploymentId: expect.any(String) })
  expect(await world.truth()).toMatchObject([{ status: 'Stopped' }])
  expect(toEnd).toBeLessThan(9_000)
})

test('cancelled while its creation hangs: the step cannot know, and the post step stops it', async () => {
  const world = createWorld({ script: LONG })
  world.service.failNext('CreateDeployment', { kind: 'delay', milliseconds: 15_000 })
  const { options, outcome, toEnd } = await cancelAt(world, 500)
  expect(outcome).toMatchObject({
    status: 'Stopped',
    stateLine: 'It is not known whether anything was deployed.',
  })
  expect(toEnd).toBeLessThan(9_500)
  await world.clock.advance(10_000)
  const since = world.clock.now() - 60_000
  const cleaning = cleanUp({ ...world, ...options, since, deploymentId: outcome.deploymentId })
  expect(await world.clock.until(cleaning)).toMatchObject({
    status: 'Stopped',
    deploymentId: expect.any(String),
  })
  expect(await world.truth()).toMatchObject([{ status: 'Stopped' }])
})

test('cancelled behind another deployment: nothing was made, and the other goes on', async () => {
  const world = createWorld({ script: LONG })
  await world.createOther()
  const { outcome } = await cancelAt(world, 30_000)
  expect(outcome).toMatchObject({ status: 'Stopped', stateLine: 'Nothing was deployed.' })
  expect(await world.truth()).toMatchObject([{ status: 'InProgress' }])
})

test('cancelled, to be left running: it goes on', async () => {
  const world = createWorld({ script: LONG })
  const { outcome } = await cancelAt(world, 30_000, { 'when-interrupted': 'leave' })
  expect(outcome).toMatchObject({ status: 'Created' })
  expect(await world.truth()).toMatchObject([{ status: 'InProgress' }])
})

test('cancelled too late: what the service says is the truth', async () => {
  const world = createWorld()
  const { outcome } = await cancelAt(world, 5_500)
  expect(outcome).toMatchObject({ status: 'Succeeded', problems: [] })
})

test('cancelled, and may not stop it: the truth, and what to allow', async () => {
  const world = createWorld({ script: LONG })
  world.service.failNext('StopDeployment', { kind: 'error', code: 'AccessDeniedException' })
  const { outcome } = await cancelAt(world, 30_000)
  expect(outcome).toMatchObject({ status: 'Created' })
  expect(outcome.problems[0]).toMatchObject({
    code: 'deployment/not-stopped',
    fix: expect.stringContaining('"codedeploy:StopDeployment"'),
  })
})

test.each([
  ['stop', 'Stopped'],
  ['leave', 'InProgress'],
])('its time is over, when-interrupted: %s', async (whenInterrupted, status) => {
  const world = createWorld({ script: LONG })
  const outcome = await world.deploy({ timeout: '1', 'when-interrupted': whenInterrupted })
  expect(outcome).toMatchObject({ status: 'TimedOut', problems: [{ code: 'deployment/timed-out' }] })
  expect(await world.truth()).toMatchObject([{ status }])
})

test('nothing is left where the deployment is over', async () => {
  const world = createWorld()
  const { deploymentId } = await world.deploy()
  const cleaning = cleanUp({ ...world, ...world.options(), since: world.clock.now(), deploymentId })
  expect(await world.clock.until(cleaning)).toBeUndefined()
  expect(world.calls).not.toContain('StopDeployment')
})

test('where nobody can be asked to deploy, GitHub is not waited for', async () => {
  const world = createWorld()
  const asked: (AbortSignal | undefined)[] = []
  const never = (signal?: AbortSignal) => {
    asked.push(signal)
    return new Promise<never>(() => {})
  }
  const github = {
    ...world.options().github,
    findCommit: (_: string, __: string, signal?: AbortSignal) => never(signal),
    readRevision: (_: string, __: string, signal?: AbortSignal) => never(signal),
  }
  const refused = new Problem({ code: 'credentials/no-id-token', what: 'no token' })
  const connect = () => Promise.reject(refused)
  await expect(deploy(world.options({ check: 'true' }, { github, connect }))).rejects.toBe(refused)
  expect(asked.map(signal => signal?.aborted)).toEqual([true, true])
})
