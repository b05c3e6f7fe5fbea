// Each end of a job names its cause, and exactly what was requested is stopped.

import { expect, test } from 'vitest'
import type { CodeDeploy } from '../../src/deploy/aws/operations.ts'
import { deploy } from '../../src/deploy/deploy.ts'
import type { Deployment } from '../../src/deploy/deployment.ts'
import { isAsRequested } from '../../src/deploy/outcome.ts'
import type { InstanceState } from '../../src/deploy/progress.ts'
import { cleanUp } from '../../src/deploy/watch/cleanup.ts'
import { FAILURE, scriptedInstance, silentInstance } from '../emulator/scripted-instance.ts'
import { createScenario, noticesOf, OTHER, type Scenario } from './harness.ts'
import { failuresOf } from './report/outcomes.ts'
import { SHA } from './requests.ts'

const LONG = { AfterInstall: { milliseconds: 600_000 } }

/** CodeDeploy, with what it says changed on the way. */
function changed(
  scenario: Scenario,
  change: {
    readonly deployment?: (deployment: Deployment) => Deployment
    readonly instance?: (instance: InstanceState) => InstanceState
  },
): () => Promise<CodeDeploy> {
  const { deployment = one => one, instance = one => one } = change
  return async () => ({
    ...scenario.codedeploy,
    getDeployment: async (id, signal) => deployment(await scenario.codedeploy.getDeployment(id, signal)),
    getTargets: async (id, ids, signal) =>
      (await scenario.codedeploy.getTargets(id, ids, signal)).map(instance),
  })
}

test('its time is over behind another deployment: that one, its page, and when-busy', async () => {
  const scenario = createScenario({ script: LONG })
  const other = await scenario.createOther()
  const outcome = await scenario.deploy({ timeout: '1' })
  expect(outcome).toMatchObject({ status: 'TimedOut', stateLine: 'Nothing was deployed.' })
  const [problem, ...others] = outcome.problems
  expect(others).toEqual([])
  expect(problem?.what).toContain(`${other} of ${OTHER.commit} kept "Group" busy`)
  expect(problem?.why).toContain(`/deployments/${other}?region=sa-east-1`)
  expect(problem?.fix).toContain('`when-busy` to `stop`')
})

test('its time is over, and no event has begun: the agent', async () => {
  const scenario = createScenario({ instances: () => [silentInstance('i-1')] })
  const { problems, stateLine } = await scenario.deploy({ timeout: '1' })
  expect(problems).toMatchObject([
    {
      code: 'deployment/timed-out',
      what: expect.stringContaining('no lifecycle event has begun on i-1'),
      fix: expect.stringContaining('systemctl status codedeploy-agent'),
    },
  ])
  expect(stateLine).toBe('Nothing was deployed.')
})

test('its time is over in the middle of an event: which one', async () => {
  const scenario = createScenario({ script: LONG })
  const { problems } = await scenario.deploy({ timeout: '1' })
  expect(problems).toMatchObject([{ why: 'AfterInstall was running on i-1.' }])
})

test('its time is over, and only CodeDeploy has not ended it: it is left, green, with a warning', async () => {
  const scenario = createScenario()
  const connect = changed(scenario, {
    deployment: one => (one.status === 'Succeeded' ? { ...one, status: 'InProgress' } : one),
  })
  const outcome = await scenario.deploy({ timeout: '1' }, { connect })
  expect(outcome).toMatchObject({
    status: 'Created',
    problems: [],
    warnings: [
      { code: 'deployment/still-waiting', why: 'CodeDeploy waits for a reason that it does not give.' },
    ],
    stateLine: expect.stringMatching(
      /^This job left d-\w+ running; it may have ended since\. i-1 runs the new/,
    ),
  })
  expect(isAsRequested(outcome)).toBe(true)
  expect(scenario.calls).not.toContain('StopDeployment')
  expect(scenario.reported).toContainEqual({ kind: 'warning', problem: outcome.warnings[0] })
})

test('its time is over, and an instance that is counted was not listed: it is stopped', async () => {
  const scenario = createScenario({ script: LONG })
  const connect = changed(scenario, {
    deployment: one => ({ ...one, overview: { Succeeded: 1, Pending: 1 } }),
    instance: one => ({ ...one, status: 'Succeeded' }),
  })
  const outcome = await scenario.deploy({ timeout: '1' }, { connect })
  expect(outcome).toMatchObject({ status: 'TimedOut', warnings: [] })
  expect(scenario.calls).toContain('StopDeployment')
})

test('its time is over before it has started, so that no instance is known: it is stopped', async () => {
  const scenario = createScenario({ script: LONG })
  const connect = changed(scenario, {
    deployment: one => (one.status === 'InProgress' ? { ...one, status: 'Created', overview: {} } : one),
  })
  const outcome = await scenario.deploy({ timeout: '1' }, { connect })
  expect(outcome).toMatchObject({ status: 'TimedOut', warnings: [] })
  expect(scenario.calls).toContain('StopDeployment')
})

const BLUE_GREEN = { originalsWait: false, readyAction: 'STOP_DEPLOYMENT', readyMinutes: 90 }

/** i-1 is new, i-2 an original instance that has not been touched. */
const labelled = (one: InstanceState): InstanceState =>
  one.id === 'i-1'
    ? { ...one, label: 'Green' }
    : { id: one.id, label: 'Blue', status: 'Pending', events: [{ event: 'BlockTraffic', status: 'Pending' }] }

const two = (scenario: { clock: Scenario['clock'] }) =>
  ['i-1', 'i-2'].map(id => scriptedInstance(id, scenario.clock))

test('blue/green: the originals wait for their termination when the time is over', async () => {
  const scenario = createScenario({ instances: clock => two({ clock }) })
  const connect = changed(scenario, {
    deployment: one => ({
      ...one,
      ...(one.status === 'Succeeded' && { status: 'InProgress' }),
      blueGreen: { ...BLUE_GREEN, originalsWait: one.status === 'Succeeded', originalsMinutes: 120 },
    }),
    instance: labelled,
  })
  const outcome = await scenario.deploy({ timeout: '1' }, { connect })
  expect(outcome.status).toBe('Created')
  expect(outcome.stateLine).toContain('i-1 runs the new revision.')
  expect(outcome.stateLine).not.toContain('i-2')
  expect(outcome.warnings[0]?.why).toMatch(
    /^CodeDeploy waits until the original instances are terminated, at \d\d:\d\d UTC on 2026-01-31\.$/,
  )
  expect(noticesOf(scenario.reported).filter(text => text.includes('are terminated'))).toHaveLength(1)
})

test('blue/green: Ready is told once, with what to do and its deadline', async () => {
  const scenario = createScenario({ instances: clock => two({ clock }) })
  const connect = changed(scenario, {
    deployment: one => ({
      ...one,
      ...(one.status === 'Succeeded' && { status: 'Ready' }),
      blueGreen: BLUE_GREEN,
    }),
    instance: labelled,
  })
  await scenario.deploy({ timeout: '1' }, { connect })
  const reported = noticesOf(scenario.reported).filter(text => text.includes('waits until somebody reroutes'))
  expect(reported).toHaveLength(1)
  expect(reported[0]).toMatch(
    /`aws deploy continue-deployment --deployment-id d-\w+`\. Without that, CodeDeploy stops the deployment, at 13:30 UTC on 2026-01-31\.$/,
  )
})

test('somebody else stops it while the job is being cancelled: that is told', async () => {
  const scenario = createScenario({ script: LONG })
  const cancel = new AbortController()
  const running = deploy(scenario.options({}, { signal: cancel.signal }))
  await scenario.clock.advance(30_000)
  const [own] = await scenario.truth()
  await scenario.codedeploy.stopDeployment(own?.id ?? '')
  cancel.abort()
  const outcome = await scenario.clock.until(running)
  expect(outcome).toMatchObject({ status: 'Stopped', problems: [{ code: 'deployment/manual-stop' }] })
})

test('a rollback that fails is told like a failure', async () => {
  const scenario = createScenario({
    instances: clock => [
      scriptedInstance('i-1', clock, ({ event, specification: { revision, deploymentCreator } }) => {
        const isOurs = revision.kind === 'GitHub' && revision.commitId === SHA
        if (event === 'AfterInstall' && isOurs) return { milliseconds: 1_000, result: FAILURE }
        const breaks = event === 'ApplicationStart' && deploymentCreator === 'codeDeployRollback'
        return { milliseconds: 1_000, ...(breaks && { result: { ...FAILURE, scriptName: 'hooks/old.sh' } }) }
      }),
    ],
  })
  await scenario.createOther()
  await scenario.clock.until(scenario.service.idle())
  const outcome = await scenario.deploy({ 'auto-rollback': 'true' })
  const { rollback, problems, stateLine } = outcome
  expect(rollback).toMatchObject({ status: 'Failed', url: expect.stringContaining(rollback?.id ?? '?') })
  expect(problems.map(({ code }) => code)).toContain('deployment/rollback-failed')
  expect(failuresOf(outcome)).toMatchObject([
    { event: 'AfterInstall', isRollback: false },
    {
      event: 'ApplicationStart',
      isRollback: true,
      what: expect.stringMatching(/^In the rollback ApplicationStart failed on i-1: hooks\/old\.sh/),
      diagnostics: { logTail: expect.stringContaining('no such thing') },
    },
  ])
  expect(stateLine).toBe(
    `The rollback ${rollback?.id} to ccccccc did not succeed either. 0 of 1 instances run ccccccc again. On i-1 its files are in place, but ApplicationStart failed.`,
  )
})

test('an older commit: which one is newer, which deployment, and when-older', async () => {
  const scenario = createScenario({ github: { compare: async () => 'ahead' } })
  const other = await scenario.createOther()
  await scenario.clock.until(scenario.service.idle())
  const outcome = await scenario.deploy({ 'when-older': 'skip' })
  expect(outcome).toMatchObject({ status: 'Skipped', problems: [], stateLine: 'Nothing was deployed.' })
  expect(outcome.warnings).toMatchObject([
    {
      what: `${SHA} is older than ${OTHER.commit}, which ${other} deployed`,
      why: expect.stringContaining(`/deployments/${other}?`),
      fix: expect.stringContaining('set "when-older" to "deploy"'),
    },
  ])
  expect(isAsRequested(outcome)).toBe(true)
})

test('a repository that cannot be read: one warning for the check and for the order', async () => {
  const scenario = createScenario({
    github: {
      findCommit: async () => ({ kind: 'unreadable', why: 'it says HTTP 404', passing: false }),
      readRevision: async () => undefined,
      compare: async () => 'unknown',
    },
  })
  await scenario.createOther()
  await scenario.clock.until(scenario.service.idle())
  const outcome = await scenario.deploy({ check: 'true' })
  expect(outcome).toMatchObject({ status: 'Succeeded', problems: [] })
  expect(outcome.warnings).toMatchObject([
    {
      code: 'github/unread',
      what: expect.stringMatching(/not checked, and it is not known whether it is older/),
      why: 'GitHub: it says HTTP 404',
      fix: expect.stringMatching(/"permissions: contents: read".*"github-token"/),
    },
  ])
  expect(scenario.reported.filter(({ kind }) => kind === 'warning')).toHaveLength(1)
})

test.each(['codeDeployRollback', 'autoscaling', 'CloudFormation', ''])(
  'when-busy: stop leaves a deployment of %s alone, and says why',
  async creator => {
    const scenario = createScenario({ script: { AfterInstall: { milliseconds: 30_000 } } })
    const other = await scenario.createOther()
    const connect = changed(scenario, {
      deployment: one => (one.id === other ? { ...one, creator } : one),
    })
    expect(await scenario.deploy({ 'when-busy': 'stop' }, { connect })).toMatchObject({ status: 'Succeeded' })
    expect(scenario.calls).not.toContain('StopDeployment')
    expect(noticesOf(scenario.reported)[0]).toContain('It is not stopped, because')
  },
)

test.each(['stop', 'fail'])('when-busy: %s, and the other one ends before it is seen', async whenBusy => {
  const scenario = createScenario({ script: {} })
  scenario.service.failNext('CreateDeployment', {
    kind: 'error',
    code: 'DeploymentLimitExceededException',
    times: 2,
  })
  expect(await scenario.deploy({ 'when-busy': whenBusy })).toMatchObject({ status: 'Succeeded' })
})

test('when-busy: fail, and the group stays busy with what cannot be seen', async () => {
  const scenario = createScenario()
  scenario.service.failNext('CreateDeployment', {
    kind: 'error',
    code: 'DeploymentLimitExceededException',
    times: 9,
  })
  const outcome = await scenario.deploy({ 'when-busy': 'fail' })
  expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'deployment/busy' }] })
  expect(scenario.calls.filter(call => call === 'CreateDeployment')).toHaveLength(4)
})

/** Cancels at an instant. */
async function cancelAt(scenario: Scenario, milliseconds: number) {
  const cancel = new AbortController()
  const options = scenario.options({}, { signal: cancel.signal })
  const running = deploy(options)
  await scenario.clock.advance(milliseconds)
  const cancelledAt = scenario.clock.now()
  cancel.abort()
  const outcome = await scenario.clock.until(running)
  return { options, outcome, toEnd: scenario.clock.now() - cancelledAt }
}

test('cancelled, and the stop hangs: the job uses nine seconds, and says that it may still run', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('StopDeployment', { kind: 'reset', times: Number.POSITIVE_INFINITY })
  const { outcome, toEnd } = await cancelAt(scenario, 30_000)
  expect(toEnd).toBe(9_000)
  expect(outcome).toMatchObject({
    status: 'Created',
    end: 'lost',
    problems: [{ code: 'deployment/not-stopped' }, { code: 'deployment/cancelled' }],
    stateLine: expect.stringMatching(
      /^d-\w+ may still be running\. It is not known what the instances run now\./,
    ),
  })
})

test('its time is over, and the stop hangs: a minute; a cancel meanwhile leaves nine seconds', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('StopDeployment', { kind: 'reset', times: Number.POSITIVE_INFINITY })
  const began = scenario.clock.now()
  const outcome = await scenario.deploy({ timeout: '1' })
  expect(outcome).toMatchObject({ status: 'TimedOut', end: 'lost' })
  expect(scenario.clock.now() - began).toBeGreaterThan(119_000)

  const cancel = new AbortController()
  const running = deploy(scenario.options({ timeout: '1', 'when-busy': 'wait' }, { signal: cancel.signal }))
  await scenario.clock.advance(70_000)
  cancel.abort()
  const cancelledAt = scenario.clock.now()
  await scenario.clock.until(running)
  expect(scenario.clock.now() - cancelledAt).toBeLessThan(9_100)
})

test('it had ended before the stop, and how cannot be read: nothing is claimed', async () => {
  const scenario = createScenario({ script: LONG })
  const cancel = new AbortController()
  const running = deploy(scenario.options({}, { signal: cancel.signal }))
  await scenario.clock.advance(30_000)
  scenario.service.failNext('StopDeployment', { kind: 'error', code: 'DeploymentAlreadyCompletedException' })
  scenario.service.failNext('GetDeployment', { kind: 'throttle', times: Number.POSITIVE_INFINITY })
  cancel.abort()
  const outcome = await scenario.clock.until(running)
  expect(outcome).toMatchObject({ status: 'Created', end: 'unread' })
  expect(outcome.stateLine).toMatch(/^d-\w+ has ended, but its result could not be read\./)
})

test('the answer is lost, and the deployment is listed but cannot be read: no second one is made', async () => {
  const scenario = createScenario()
  scenario.service.failNext('CreateDeployment', { kind: 'lost-response' })
  scenario.service.failNext('GetDeployment', {
    kind: 'error',
    code: 'AccessDeniedException',
    times: Number.POSITIVE_INFINITY,
  })
  const outcome = await scenario.deploy()
  expect(outcome).toMatchObject({
    status: 'Failed',
    isUnknown: true,
    problems: [{ code: 'deployment/answer-lost' }],
    stateLine: 'It is not known whether anything was deployed.',
  })
  expect(scenario.calls.filter(call => call === 'CreateDeployment')).toHaveLength(1)
})

test('cancelled while its creation hangs: it is looked for until there is just time to stop it', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('CreateDeployment', { kind: 'delay', milliseconds: 7_000 })
  const { outcome, toEnd } = await cancelAt(scenario, 500)
  expect(outcome).toMatchObject({ status: 'Stopped', deploymentId: expect.any(String) })
  expect(toEnd).toBeGreaterThan(6_000)
  expect(toEnd).toBeLessThan(9_000)
})

test('the post step looks again for a creation that hangs longer than the step may', async () => {
  const scenario = createScenario({ script: LONG })
  scenario.service.failNext('CreateDeployment', { kind: 'delay', milliseconds: 18_000 })
  const { options, outcome } = await cancelAt(scenario, 500)
  expect(outcome).toMatchObject({ isUnknown: true, interrupted: 'cancelled' })
  const since = scenario.clock.now() - 60_000
  const cleaning = cleanUp({ ...scenario, ...options, since, deploymentId: undefined })
  expect(await scenario.clock.until(cleaning)).toMatchObject({ status: 'Stopped' })
})

test.each([
  ['AllowTraffic', 'event/allow-traffic', /health checks/],
  ['BlockTraffic', 'event/block-traffic', /deregistration delay/],
])('%s fails: the load balancer, not the agent', async (event, code, fix) => {
  const scenario = createScenario({
    group: { loadBalancer: true },
    script: { ValidateService: { result: FAILURE } },
  })
  const connect = changed(scenario, {
    instance: one => ({
      ...one,
      events: one.events.map(state =>
        state.event === event
          ? {
              event,
              status: 'Failed',
              diagnostics: { errorCode: 'UnknownError', scriptName: '', message: 'timed out', logTail: '' },
            }
          : state.status === 'Failed'
            ? { event: state.event, status: 'Succeeded' }
            : state,
      ),
    }),
  })
  const [failure] = failuresOf(await scenario.deploy({}, { connect })).filter(one => one.event === event)
  expect(failure?.code).toBe(code)
  expect(failure?.fix).toMatch(fix)
  expect(failure?.fix).not.toContain('codedeploy-agent')
})

test.each(['DISALLOW', 'OVERWRITE'])('a file exists, and the job asked for %s', async behavior => {
  const message = 'The deployment failed because a specified file already exists at this location: /srv/a'
  const scenario = createScenario({
    script: { Install: { result: { ...FAILURE, errorCode: 'UnknownError', scriptName: '', message } } },
  })
  const [problem] = failuresOf(await scenario.deploy({ 'file-exists-behavior': behavior }))
  expect(problem?.fix).toMatch(behavior === 'OVERWRITE' ? /^Set `file_exists_behavior/ : /^Deploy with/)
})
