import { expect, test } from 'vitest'
import { Problem } from '../../src/core/problem.ts'
import { deploy } from '../../src/deploy/deploy.ts'
import { cleanUp } from '../../src/deploy/watch/cleanup.ts'
import type { Fault } from '../../src/emulator/faults/fault.ts'
import { FAILURE, scriptedInstance } from '../emulator/scripted-instance.ts'
import { createScenario, noticesOf, type Scenario } from './harness.ts'
import { failuresOf } from './report/outcomes.ts'
import { SHA } from './requests.ts'

const LONG = { AfterInstall: { milliseconds: 600_000 } }
const appspec = (text: string) => ({
  readFile: async () => Buffer.from(text),
  readRevision: async () => undefined,
})

test('it succeeds', async () => {
  const scenario = createScenario({
    github: appspec('version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: hooks/build.sh\n'),
  })
  const outcome = await scenario.deploy()
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
  expect(scenario.reported[0]).toMatchObject({ kind: 'started', commit: SHA })
  expect(scenario.reported.at(-1)).toEqual({ kind: 'ended', outcome })
})

test('nothing is said of the revision before where nothing failed', async () => {
  const scenario = createScenario()
  await scenario.deploy()
  const outcome = await scenario.deploy({ commit: 'b'.repeat(40) })
  expect(outcome.status).toBe('Succeeded')
  expect(outcome).not.toHaveProperty('previousCommit')
})

test('one of two instances fails last, and CodeDeploy calls it a success: both are told', async () => {
  const scenario = createScenario({
    instances: clock => [
      scriptedInstance('i-1', clock),
      scriptedInstance('i-2', clock, { AfterInstall: { result: FAILURE } }),
    ],
    group: { deploymentConfig: 'CodeDeployDefault.OneAtATime' },
  })
  const outcome = await scenario.deploy()
  expect(outcome.status).toBe('Succeeded')
  expect(failuresOf(outcome)).toMatchObject([{ event: 'AfterInstall', instances: ['i-2'] }])
})

test.each([
  ['true', 'Succeeded', /runs the new revision/],
  ['only', 'Checked', /^The commit was too large to be checked; nothing was deployed\.$/],
])('check: %s, an AppSpec that is too large to be checked is no error', async (check, status, state) => {
  const scenario = createScenario({ github: appspec(`x: ${'['.repeat(300)}${']'.repeat(300)}\n`) })
  const outcome = await scenario.deploy({ check })
  expect(outcome).toMatchObject({ status, problems: [], stateLine: expect.stringMatching(state) })
  expect(scenario.reported.filter(({ kind }) => kind === 'warning')).toMatchObject([
    { problem: { code: 'check/too-complex' } },
  ])
})

test('an AppSpec that the agent would refuse stops it before anything is made', async () => {
  const scenario = createScenario({ github: appspec('version: 0.0\nos: linux\nhooks: yes please\n') })
  const outcome = await scenario.deploy({ check: 'true' })
  expect(outcome).toMatchObject({ status: 'Failed', stateLine: 'Nothing was deployed.' })
  expect(outcome.problems).toMatchObject([{ at: { kind: 'file', path: 'appspec.yml', line: 3 } }])
  expect(scenario.calls).toEqual([])
})

test('without the check it is deployed as it is', async () => {
  const scenario = createScenario({ github: appspec('hooks: yes please\n') })
  expect(await scenario.deploy({ check: 'false' })).toMatchObject({ status: 'Succeeded' })
})

test('not waited for: it ends with the creation', async () => {
  const scenario = createScenario()
  expect(await scenario.deploy({ wait: 'false' })).toMatchObject({
    status: 'Created',
    duration: 0,
    problems: [],
  })
  expect(scenario.calls.at(-1)).toBe('CreateDeployment')
})

test('a restart that is not waited for still says which commit it restarts', async () => {
  const scenario = createScenario()
  await scenario.deploy({ commit: SHA })
  expect(await scenario.deploy({ 'deployment-mode': 'RESTART', wait: 'false' })).toMatchObject({
    status: 'Created',
    commit: SHA,
  })
})

/** A scenario where this commit fails and any other succeeds, with one that has. */
async function brokenCommit(): Promise<Scenario> {
  const scenario = createScenario({
    instances: clock => [
      scriptedInstance('i-1', clock, ({ event, specification: { revision } }) => ({
        milliseconds: 1_000,
        ...(event === 'AfterInstall' &&
          revision.kind === 'GitHub' &&
          revision.commitId === SHA && { result: FAILURE }),
      })),
    ],
  })
  await scenario.createOther()
  await scenario.clock.until(scenario.service.idle())
  return scenario
}

test('a rollback is followed to its end, and told', async () => {
  const scenario = await brokenCommit()
  const outcome = await scenario.deploy({ 'auto-rollback': 'true' })
  const [, failed, rollback] = await scenario.truth()
  expect(outcome).toMatchObject({
    status: 'Failed',
    deploymentId: failed?.id,
    rollback: { id: rollback?.id },
    stateLine: `${rollback?.id} rolled the instances back to ccccccc.`,
  })
  expect(rollback?.status).toBe('Succeeded')
  expect(noticesOf(scenario.reported)).toEqual([
    expect.stringContaining(`CodeDeploy is rolling back: ${rollback?.id}`),
  ])
})

test('a rollback that shows only a while after the failure is found', async () => {
  const scenario = await brokenCommit()
  let looks = 0
  const getDeployment: typeof scenario.codedeploy.getDeployment = async (id, signal) => {
    const deployment = await scenario.codedeploy.getDeployment(id, signal)
    if (deployment.status !== 'Failed' || ++looks > 2) return deployment
    const { rollbackId: _, ...early } = deployment
    return early
  }
  const codedeploy = { ...scenario.codedeploy, getDeployment }
  const outcome = await scenario.deploy({ 'auto-rollback': 'true' }, { connect: async () => codedeploy })
  expect(outcome.rollback?.id).toMatch(/^d-/)
})

test('no rollback is waited for where none was asked for', async () => {
  const scenario = await brokenCommit()
  const outcome = await scenario.deploy({ 'auto-rollback': 'false' })
  expect(outcome).toMatchObject({ status: 'Failed' })
  expect(outcome).not.toHaveProperty('rollback')
  expect(await scenario.truth()).toHaveLength(2)
})

/** Cancels at an instant, and tells how long the step took to end. */
async function cancelAt(
  scenario: Scenario,
  milliseconds: number,
  raw: Readonly<Record<string, string>> = {},
) {
  const { clock } = scenario
  const cancel = new AbortController()
  const options = scenario.options(raw, { signal: cancel.signal })
  const running = deploy(options)
  await clock.advance(milliseconds)
  const cancelledAt = clock.now()
  cancel.abort()
  const outcome = await clock.until(running)
  return { options, outcome, toEnd: clock.now() - cancelledAt }
}

test('cancelled in the middle of a hook: it is stopped, and what may still run is told', async () => {
  const scenario = createScenario({ script: LONG })
  const { outcome, toEnd } = await cancelAt(scenario, 30_000)
  expect(outcome).toMatchObject({
    status: 'Stopped',
    problems: [{ code: 'deployment/cancelled' }],
    stateLine: expect.stringContaining('AfterInstall may still be running on i-1'),
  })
  expect(await scenario.truth()).toMatchObject([{ status: 'Stopped' }])
  expect(toEnd).toBeLessThan(1_000)
})

test('cancelled, and unreadable from then on: what was known before is told', async () => {
  const scenario = createScenario({ script: LONG })
  const cancel = new AbortController()
  const running = deploy(scenario.options({}, { signal: cancel.signal }))
  await scenario.clock.advance(30_000)
  scenario.service.failNext('GetDeployment', { kind: 'server-error', times: 1_000 })
  cancel.abort()
  expect(await scenario.clock.until(running)).toMatchObject({ overview: { InProgress: 1 } })
})

test('cancelled before anything was asked of AWS: nothing is', async () => {
  const cancel = new AbortController()
  const readFile = async () => {
    cancel.abort()
    return undefined
  }
  const scenario = createScenario({ github: { readFile } })
  const outcome = await scenario.deploy({ 'when-older': 'deploy' }, { signal: cancel.signal })
  expect(outcome).toMatchObject({ status: 'Stopped', stateLine: 'Nothing was deployed.' })
  expect(scenario.calls).toEqual([])
})

test('cancelled before the commit is known: that is all there is to tell', async () => {
  const cancel = new AbortController()
  cancel.abort()
  const scenario = createScenario()
  await expect(scenario.deploy({}, { signal: cancel.signal })).rejects.toMatchObject({
    code: 'deployment/cancelled',
  })
  expect(scenario.reported).toEqual([])
})

test.each<[fault: Fault]>([
  [{ kind: 'throttle' }],
  [{ kind: 'server-error' }],
  [{ kind: 'lost-response' }],
  [{ kind: 'delay', milliseconds: 3_000 }],
])('cancelled, and StopDeployment meets %o: it is asked again', async fault => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('StopDeployment', { ...fault, times: 2 })
  const { outcome, toEnd } = await cancelAt(scenario, 30_000)
  expect(outcome).toMatchObject({ status: 'Stopped', problems: [{ code: 'deployment/cancelled' }] })
  expect(await scenario.truth()).toMatchObject([{ status: 'Stopped' }])
  expect(toEnd).toBeLessThan(9_000)
})

test('cancelled while CreateDeployment is under way: it is waited for, found, and stopped', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('CreateDeployment', { kind: 'delay', milliseconds: 5_000 })
  const { outcome, toEnd } = await cancelAt(scenario, 500)
  expect(outcome).toMatchObject({ status: 'Stopped', deploymentId: expect.any(String) })
  expect(await scenario.truth()).toMatchObject([{ status: 'Stopped' }])
  expect(toEnd).toBeLessThan(9_000)
})

test('cancelled while its creation hangs: the step cannot know, and the post step stops it', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('CreateDeployment', { kind: 'delay', milliseconds: 15_000 })
  const { options, outcome, toEnd } = await cancelAt(scenario, 500)
  expect(outcome).toMatchObject({
    status: 'Stopped',
    stateLine: 'It is not known whether anything was deployed.',
  })
  expect(toEnd).toBeLessThan(9_500)
  await scenario.clock.advance(10_000)
  const since = scenario.clock.now() - 60_000
  const cleaning = cleanUp({ ...scenario, ...options, since, deploymentId: outcome.deploymentId })
  expect(await scenario.clock.until(cleaning)).toMatchObject({
    status: 'Stopped',
    deploymentId: expect.any(String),
  })
  expect(await scenario.truth()).toMatchObject([{ status: 'Stopped' }])
})

test('cancelled behind another deployment: nothing was made, and the other goes on', async () => {
  const scenario = createScenario({ script: LONG })
  await scenario.createOther()
  const { outcome } = await cancelAt(scenario, 30_000)
  expect(outcome).toMatchObject({ status: 'Stopped', stateLine: 'Nothing was deployed.' })
  expect(await scenario.truth()).toMatchObject([{ status: 'InProgress' }])
})

test('cancelled, to be left running: it goes on', async () => {
  const scenario = createScenario({ script: LONG })
  const { outcome } = await cancelAt(scenario, 30_000, { 'when-interrupted': 'leave' })
  expect(outcome).toMatchObject({ status: 'Created' })
  expect(await scenario.truth()).toMatchObject([{ status: 'InProgress' }])
})

test('cancelled too late: what the service says is the truth', async () => {
  const scenario = createScenario()
  const { outcome } = await cancelAt(scenario, 5_500)
  expect(outcome).toMatchObject({ status: 'Succeeded', problems: [] })
})

test('cancelled, and may not stop it: the truth, and what to allow', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('StopDeployment', { kind: 'error', code: 'AccessDeniedException' })
  const { outcome } = await cancelAt(scenario, 30_000)
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
  const scenario = createScenario({ script: LONG })
  const outcome = await scenario.deploy({ timeout: '1', 'when-interrupted': whenInterrupted })
  expect(outcome).toMatchObject({ status: 'TimedOut', problems: [{ code: 'deployment/timed-out' }] })
  expect(await scenario.truth()).toMatchObject([{ status }])
})

test('nothing is left where the deployment is over', async () => {
  const scenario = createScenario()
  const { deploymentId } = await scenario.deploy()
  const cleaning = cleanUp({ ...scenario, ...scenario.options(), since: scenario.clock.now(), deploymentId })
  expect(await scenario.clock.until(cleaning)).toBeUndefined()
  expect(scenario.calls).not.toContain('StopDeployment')
})

test('what was left running is stopped though it may not be read', async () => {
  const scenario = createScenario({ script: LONG })
  const { deploymentId } = await scenario.deploy({ wait: 'false' })
  scenario.service.failNext('GetDeployment', {
    kind: 'error',
    code: 'AccessDeniedException',
    times: Infinity,
  })
  const cleaning = cleanUp({ ...scenario, ...scenario.options(), since: scenario.clock.now(), deploymentId })
  expect(await scenario.clock.until(cleaning)).toMatchObject({ status: 'Stopped', deploymentId, commit: '' })
})

test('where nobody can be asked to deploy, GitHub is not waited for', async () => {
  const scenario = createScenario()
  const signals: (AbortSignal | undefined)[] = []
  const never = (signal?: AbortSignal) => {
    signals.push(signal)
    return new Promise<never>(() => {})
  }
  const github = {
    ...scenario.options().github,
    findCommit: (_: string, __: string, signal?: AbortSignal) => never(signal),
    readRevision: (_: string, __: string, signal?: AbortSignal) => never(signal),
  }
  const refused = new Problem({ code: 'credentials/no-id-token', what: 'no token' })
  const connect = () => Promise.reject(refused)
  await expect(deploy(scenario.options({ check: 'true' }, { github, connect }))).rejects.toBe(refused)
  expect(signals.map(signal => signal?.aborted)).toEqual([true, true])
})
