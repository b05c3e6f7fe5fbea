import { expect, test } from 'vitest'
import type { NewDeployment } from '../../../src/deploy/aws/operations.ts'
import { create } from '../../../src/deploy/create/create.ts'
import { createUnreadRepository } from '../../../src/deploy/create/unread-repository.ts'
import { deploy } from '../../../src/deploy/deploy.ts'
import type { Group } from '../../../src/deploy/deployment.ts'
import type { Relation } from '../../../src/deploy/github/octokit.ts'
import type { Progress } from '../../../src/deploy/progress.ts'
import type { S3Location } from '../../../src/deploy/revision/s3-location.ts'
import { startDeadline } from '../../../src/deploy/watch/deadline.ts'
import type { Fault } from '../../../src/emulator/faults/fault.ts'
import { FAILURE } from '../../emulator/scripted-instance.ts'
import { callFailure, createContext, type FakeContext } from '../context.ts'
import { createScenario, noticesOf, OTHER } from '../harness.ts'
import { jobOf, requestOf, SHA } from '../requests.ts'

const creates = (calls: readonly string[]) => calls.filter(call => call === 'CreateDeployment').length

test('every option reaches CodeDeploy', async () => {
  const inputs: unknown[] = []
  const observe = (operation: string, input: unknown) =>
    operation === 'CreateDeployment' && inputs.push(input)
  const scenario = createScenario({ service: { observe } })
  await scenario.deploy()
  await scenario.deploy({
    'deployment-config-name': 'CodeDeployDefault.AllAtOnce',
    description: 'Friday',
    'file-exists-behavior': 'OVERWRITE',
    'ignore-application-stop-failures': 'true',
    'auto-rollback': 'true',
    'update-outdated-instances-only': 'true',
  })
  await scenario.deploy({ 'auto-rollback': 'false' })
  const least = {
    applicationName: 'App',
    deploymentGroupName: 'Group',
    revision: { revisionType: 'GitHub', gitHubLocation: { repository: 'me/site', commitId: SHA } },
    description: `${SHA} by fabi (run 4711.1-step-1)`,
    ignoreApplicationStopFailures: false,
    updateOutdatedInstancesOnly: false,
  }
  expect(inputs).toEqual([
    least,
    {
      ...least,
      deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
      description: 'Friday (run 4711.1-step-2)',
      fileExistsBehavior: 'OVERWRITE',
      ignoreApplicationStopFailures: true,
      updateOutdatedInstancesOnly: true,
      autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
    },
    {
      ...least,
      description: `${SHA} by fabi (run 4711.1-step-3)`,
      autoRollbackConfiguration: { enabled: false },
    },
  ])
})

test.each<[fault: Fault, creates: number, adopted: boolean]>([
  [{ kind: 'throttle' }, 2, false],
  [{ kind: 'reset' }, 2, false],
  [{ kind: 'server-error' }, 2, false],
  [{ kind: 'lost-response' }, 1, true],
])('CreateDeployment meets %o', async (fault, calls, adopted) => {
  const scenario = createScenario()
  scenario.service.failNext('CreateDeployment', fault)
  const outcome = await scenario.deploy()
  expect(outcome).toMatchObject({ status: 'Succeeded', problems: [] })
  expect(creates(scenario.calls)).toBe(calls)
  expect(await scenario.truth()).toHaveLength(1)
  expect(noticesOf(scenario.reported).some(text => text.includes('was created by this run'))).toBe(adopted)
})

test('the answer is lost, the deployment is over, and another one has come since: it is found in the list', async () => {
  const scenario = createScenario({ script: {} })
  scenario.service.failNext('CreateDeployment', { kind: 'lost-response' })
  const running = deploy(scenario.options())
  await scenario.clock.advance(500)
  await scenario.createOther()
  expect(await scenario.clock.until(running)).toMatchObject({ status: 'Succeeded' })
  expect(creates(scenario.calls)).toBe(2)
})

test('the answer is lost, and the role may not look: no second one is made, and the reader told', async () => {
  const scenario = createScenario()
  for (const operation of ['GetDeploymentGroup', 'ListDeployments']) {
    scenario.service.failNext(operation, { kind: 'error', code: 'AccessDeniedException', times: 9 })
  }
  scenario.service.failNext('CreateDeployment', { kind: 'lost-response' })
  const outcome = await scenario.deploy()
  expect(outcome).toMatchObject({
    status: 'Failed',
    stateLine: 'It is not known whether anything was deployed.',
  })
  expect(outcome.problems.map(({ code }) => code)).toEqual(['deployment/answer-lost'])
  expect(creates(scenario.calls)).toBe(1)
})

test('run again, it follows what its first attempt has left running', async () => {
  const scenario = createScenario()
  const first = await scenario.deploy({ wait: 'false' })
  const attempt2 = requestOf(NAMES_AS_INPUTS, { job: jobOf({ GITHUB_RUN_ATTEMPT: '2' }), nonce: 'again' })
  const second = await scenario.deploy({}, { request: attempt2 })
  expect(second).toMatchObject({ status: 'Succeeded', deploymentId: first.deploymentId })
  expect(await scenario.truth()).toHaveLength(1)
})

const NAMES_AS_INPUTS = { 'application-name': 'App', 'deployment-group-name': 'Group', check: 'false' }

test.each([
  ['another run', { GITHUB_RUN_ID: '4712' }],
  ['another commit', { GITHUB_SHA: 'b'.repeat(40) }],
])('%s makes a deployment of its own, after the first', async (_, env) => {
  const scenario = createScenario()
  await scenario.deploy({ wait: 'false' })
  const request = requestOf(NAMES_AS_INPUTS, { job: jobOf(env), nonce: 'other' })
  expect(await scenario.deploy({}, { request })).toMatchObject({ status: 'Succeeded' })
  expect((await scenario.truth()).map(({ status }) => status)).toEqual(['Succeeded', 'Succeeded'])
})

test.each([
  ['succeeds', {}],
  ['fails', { result: FAILURE }],
])('another deployment is active, and %s: it is waited for, told once', async (_, act) => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 60_000, ...act } } })
  const other = await scenario.createOther()
  const { status } = await scenario.deploy()
  expect(status).toBe('result' in act ? 'Failed' : 'Succeeded')
  expect(noticesOf(scenario.reported)).toEqual([
    `${other} of ${OTHER.commit} is active in the group. Waiting for it to end.`,
    `${other} has ended (${status}).`,
  ])
  expect(await scenario.truth()).toHaveLength(2)
})

test('another deployment is active: it is stopped', async () => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 60_000 } } })
  await scenario.createOther()
  expect(await scenario.deploy({ 'when-busy': 'stop' })).toMatchObject({ status: 'Succeeded' })
  expect((await scenario.truth()).map(({ status }) => status)).toEqual(['Stopped', 'Succeeded'])
})

test('another deployment is active: nothing is deployed, and it is named', async () => {
  const scenario = createScenario()
  const other = await scenario.createOther()
  const outcome = await scenario.deploy({ 'when-busy': 'fail' })
  expect(outcome).toMatchObject({ status: 'Failed', stateLine: 'Nothing was deployed.' })
  expect(outcome.problems).toMatchObject([{ code: 'deployment/busy', why: expect.stringContaining(other) }])
})

test('another deployment is active, and the role may not look: it is waited for all the same', async () => {
  const scenario = createScenario()
  for (const operation of ['GetDeploymentGroup', 'ListDeployments']) {
    scenario.service.failNext(operation, { kind: 'error', code: 'AccessDeniedException', times: Infinity })
  }
  await scenario.createOther()
  expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded' })
  expect(scenario.reported.filter(({ kind }) => kind === 'warning')).toMatchObject([
    { problem: { fix: expect.stringMatching(/codedeploy:GetDeploymentGroup.*codedeploy:ListDeployments/s) } },
  ])
})

test('what was deployed before is asked for six times, and then deployed over', async () => {
  const scenario = createScenario()
  scenario.service.failNext('GetDeploymentGroup', { kind: 'server-error', times: Infinity })
  expect(await scenario.deploy({ 'when-older': 'skip' })).toMatchObject({ status: 'Succeeded' })
  expect(scenario.calls.slice(0, scenario.calls.indexOf('CreateDeployment'))).toEqual(
    Array(6).fill('GetDeploymentGroup'),
  )
})

test('the time behind another deployment counts', async () => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 600_000 } } })
  await scenario.createOther()
  const outcome = await scenario.deploy({ timeout: '1' })
  expect(outcome).toMatchObject({ status: 'TimedOut', stateLine: 'Nothing was deployed.' })
  expect(await scenario.truth()).toHaveLength(1)
})

test('ten jobs that wait for each other each get their turn, without a stampede', async () => {
  const scenario = createScenario()
  await scenario.createOther()
  const jobs = Array.from({ length: 10 }, (_, index) => {
    const job = jobOf({ GITHUB_RUN_ID: String(index), GITHUB_SHA: String(index).repeat(40) })
    return deploy(
      scenario.options({}, { request: requestOf(NAMES_AS_INPUTS, { job, nonce: `job-${index}` }) }),
    )
  })
  const outcomes = await scenario.clock.until(Promise.all(jobs))
  expect(outcomes.map(({ status }) => status)).toEqual(Array(10).fill('Succeeded'))
  expect(await scenario.truth()).toHaveLength(11)
  // Were all to try whenever one has ended, there would be 10 + 9 + 8 …
  expect(creates(scenario.calls)).toBeLessThanOrEqual(1 + 10 + 20)
})

const NEWER = OTHER.commit
const relations: Readonly<Record<string, Relation>> = { [NEWER]: 'ahead' }
const compare = async (_: string, base: string, head: string) =>
  base === SHA ? (relations[head] ?? 'diverged') : 'behind'

test.each([
  ['skip', 'Skipped', 1],
  ['fail', 'Failed', 1],
  ['deploy', 'Succeeded', 2],
])('an older commit, when-older: %s', async (whenOlder, status, deployments) => {
  const scenario = createScenario({ github: { compare } })
  await scenario.createOther()
  await scenario.clock.until(scenario.service.idle())
  const outcome = await scenario.deploy({ 'when-older': whenOlder })
  expect(outcome.status).toBe(status)
  expect(await scenario.truth()).toHaveLength(deployments)
  if (status !== 'Succeeded') expect(outcome.stateLine).toBe('Nothing was deployed.')
})

test.each(['true', 'false'])(
  'check: %s, a commit that became older while it waited is skipped',
  async check => {
    const scenario = createScenario({ github: { compare, readRevision: async () => undefined } })
    await scenario.createOther({ commit: 'd'.repeat(40) })
    const waiting = deploy(scenario.options({ check }))
    const newer = deploy(scenario.options({ check, commit: NEWER }))
    const outcomes = await scenario.clock.until(Promise.all([waiting, newer]))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['Skipped', 'Succeeded'])
  },
)

test('a history that nobody knows is no hindrance, and is told', async () => {
  const scenario = createScenario({ github: { compare: async () => 'unknown' } })
  await scenario.createOther()
  await scenario.clock.until(scenario.service.idle())
  expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded' })
  expect(noticesOf(scenario.reported)).toEqual([expect.stringMatching(/^Cannot tell whether/)])
})

test.each<[code: string, problem: object]>([
  [
    'ApplicationDoesNotExistException',
    { code: 'deployment/no-application', at: { kind: 'input', name: 'application-name', value: 'App' } },
  ],
  ['DeploymentGroupDoesNotExistException', { code: 'deployment/no-group' }],
  [
    'InvalidGitHubAccountTokenException',
    { code: 'deployment/no-github-link', fix: expect.stringMatching(/Connect to GitHub/) },
  ],
  [
    'SomethingNewException',
    { code: 'aws/SomethingNewException', why: expect.stringMatching(/A test planned this error/) },
  ],
])('CodeDeploy refuses with %s', async (code, problem) => {
  const scenario = createScenario()
  scenario.service.failNext('CreateDeployment', { kind: 'error', code })
  const outcome = await scenario.deploy()
  expect(outcome).toMatchObject({ status: 'Failed', problems: [problem] })
})

test('AWS names the permission that is missing', async () => {
  const scenario = createScenario()
  const message =
    'User: arn:aws:sts::1:x is not authorized to perform: codedeploy:GetDeploymentConfig on resource: arn:aws:codedeploy:c'
  scenario.service.failNext('CreateDeployment', {
    kind: 'error',
    code: 'AccessDeniedException',
    message,
    status: 400,
  })
  const { problems } = await scenario.deploy()
  expect(problems).toMatchObject([
    { fix: 'Allow "codedeploy:GetDeploymentConfig" on "arn:aws:codedeploy:c" in the role\'s IAM policy.' },
  ])
})

test('nobody answers at all: after a minute that is the truth', async () => {
  const scenario = createScenario()
  const down = async (): Promise<never> =>
    Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))
  const progress: Progress[] = []
  const { codedeploy } = createScenario({ transport: { handle: down } })
  const outcome = await scenario.deploy(
    {},
    { connect: async () => codedeploy, report: one => progress.push(one) },
  )
  expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'aws/unreachable' }] })
  expect(noticesOf(progress)).toHaveLength(1)
})

test.each([
  ['true', ['GetDeploymentGroup']],
  ['false', []],
])('with check: %s, before a deployment that may replace a newer one: %j', async (check, calls) => {
  const scenario = createScenario({ github: { readRevision: async () => undefined } })
  await scenario.deploy({ check, 'when-older': 'deploy' })
  expect(scenario.calls.slice(0, scenario.calls.indexOf('CreateDeployment'))).toEqual(calls)
})

test('a group that matches no instance is deployed to, and told', async () => {
  const scenario = createScenario({ github: { readRevision: async () => undefined } })
  const getGroup = async (): Promise<Group> => ({ tagFilters: '', choosesNobody: true })
  const connect = async () => ({ ...scenario.codedeploy, getGroup })
  expect(await scenario.deploy({ check: 'true' }, { connect })).toMatchObject({ status: 'Succeeded' })
  expect(noticesOf(scenario.reported)).toEqual([
    '"Group" has neither tags nor an Auto Scaling group, so it matches no instance.',
  ])
})

test('replacement instances for a group that deploys in place: nothing is created', async () => {
  const scenario = createScenario()
  const outcome = await scenario.deploy({ 'target-instances': '{"autoScalingGroups": ["green"]}' })
  expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'inputs/target-instances' }] })
  expect(creates(scenario.calls)).toBe(0)
})

/** Calls `create` itself, with CodeDeploy's response to CreateDeployment. */
function createWith(
  respond: (deployment: NewDeployment, context: FakeContext) => string,
  revision: { readonly commit: string; readonly s3?: S3Location },
) {
  const context = createContext({ createDeployment: async deployment => respond(deployment, context) })
  const { clock, signal } = context
  const deadline = startDeadline(60_000, signal, clock)
  const request = requestOf({ check: 'false', 'when-older': 'deploy' })
  const unread = createUnreadRepository(request.repository)
  const { github } = createScenario().options()
  const options = { ...context, request, github, unread, deadline, s3: undefined, ...revision }
  return { ...context, deadline, created: clock.until(create(options)) }
}

test('a cancel while a deployment is created leaves no timer that would keep the job alive', async () => {
  const respond = (_: NewDeployment, { interrupt }: FakeContext) => {
    interrupt()
    return 'd-1'
  }
  const { clock, deadline, created } = createWith(respond, { commit: SHA })
  expect(await created).toEqual({ kind: 'created', deploymentId: 'd-1' })
  deadline.end()
  expect(clock.sleepers()).toBe(0)
})

test('a cancel after a deployment was created is nothing to the call that created it', async () => {
  const { clock, deadline, created, interrupt } = createWith(() => 'd-1', { commit: SHA })
  expect(await created).toEqual({ kind: 'created', deploymentId: 'd-1' })
  interrupt()
  deadline.end()
  expect(clock.sleepers()).toBe(0)
})

test('a bundle that does not name its commit is described by its place', async () => {
  const descriptions: string[] = []
  const respond = ({ description }: NewDeployment) => {
    descriptions.push(description)
    return 'd-1'
  }
  const s3: S3Location = { bucket: 'bundles', key: 'site.zip', bundleType: 'zip' }
  await createWith(respond, { commit: '', s3 }).created
  expect(descriptions).toEqual([expect.stringMatching(/^s3:\/\/bundles\/site\.zip by fabi /)])
})

test('after throttling it is created later', async () => {
  const responses = [callFailure('throttled'), 'd-1']
  const times: number[] = []
  const respond = (_: NewDeployment, { elapsed }: FakeContext) => {
    times.push(elapsed())
    const response = responses.shift() ?? ''
    if (typeof response !== 'string') throw response
    return response
  }
  expect(await createWith(respond, { commit: SHA }).created).toMatchObject({ deploymentId: 'd-1' })
  expect(times).toEqual([0, expect.any(Number)])
  expect(times[1]).toBeGreaterThanOrEqual(1_000)
})
