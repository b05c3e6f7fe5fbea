import { expect, test } from 'vitest'
import { deploy } from '../../../src/deploy/deploy.ts'
import type { Relation } from '../../../src/deploy/github/octokit.ts'
import type { Progress } from '../../../src/deploy/progress.ts'
import type { Fault } from '../../../src/emulator/faults/fault.ts'
import { FAILURE } from '../../emulator/scripted-instance.ts'
import { createWorld, noticesOf, OTHER } from '../harness.ts'
import { jobOf, requestOf, SHA } from '../requests.ts'

const creates = (calls: readonly string[]) => calls.filter(call => call === 'CreateDeployment').length

test('every option reaches CodeDeploy', async () => {
  const inputs: unknown[] = []
  const observe = (operation: string, input: unknown) =>
    operation === 'CreateDeployment' && inputs.push(input)
  const world = createWorld({ service: { observe } })
  await world.deploy()
  await world.deploy({
    'deployment-config-name': 'CodeDeployDefault.AllAtOnce',
    description: 'Friday',
    'file-exists-behavior': 'OVERWRITE',
    'ignore-application-stop-failures': 'true',
    'auto-rollback': 'true',
    'update-outdated-instances-only': 'true',
  })
  await world.deploy({ 'auto-rollback': 'false' })
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
  const world = createWorld()
  world.service.failNext('CreateDeployment', fault)
  const outcome = await world.deploy()
  expect(outcome).toMatchObject({ status: 'Succeeded', problems: [] })
  expect(creates(world.calls)).toBe(calls)
  expect(await world.truth()).toHaveLength(1)
  expect(noticesOf(world.told).some(text => text.includes('was created by this run'))).toBe(adopted)
})

test('the answer is lost, the deployment is over, and another one has come since: it is found in the list', async () => {
  const world = createWorld({ script: {} })
  world.service.failNext('CreateDeployment', { kind: 'lost-response' })
  const running = deploy(world.options())
  await world.clock.advance(500)
  await world.createOther()
  expect(await world.clock.until(running)).toMatchObject({ status: 'Succeeded' })
  expect(creates(world.calls)).toBe(2)
})

test('the answer is lost, and the role may not look: no second one is made, and the reader told', async () => {
  const world = createWorld()
  for (const operation of ['GetDeploymentGroup', 'ListDeployments']) {
    world.service.failNext(operation, { kind: 'error', code: 'AccessDeniedException', times: 9 })
  }
  world.service.failNext('CreateDeployment', { kind: 'lost-response' })
  const outcome = await world.deploy()
  expect(outcome).toMatchObject({
    status: 'Failed',
    stateLine: 'It is not known whether anything was deployed.',
  })
  expect(outcome.problems.map(({ code }) => code)).toEqual(['deployment/answer-lost'])
  expect(creates(world.calls)).toBe(1)
})

test('run again, it follows what its first attempt has left running', async () => {
  const world = createWorld()
  const first = await world.deploy({ wait: 'false' })
  const attempt2 = requestOf(NAMES_AS_INPUTS, { job: jobOf({ GITHUB_RUN_ATTEMPT: '2' }), nonce: 'again' })
  const second = await world.deploy({}, { request: attempt2 })
  expect(second).toMatchObject({ status: 'Succeeded', deploymentId: first.deploymentId })
  expect(await world.truth()).toHaveLength(1)
})

const NAMES_AS_INPUTS = { 'application-name': 'App', 'deployment-group-name': 'Group', check: 'false' }

test.each([
  ['another run', { GITHUB_RUN_ID: '4712' }],
  ['another commit', { GITHUB_SHA: 'b'.repeat(40) }],
])('%s makes a deployment of its own, after the first', async (_, env) => {
  const world = createWorld()
  await world.deploy({ wait: 'false' })
  const request = requestOf(NAMES_AS_INPUTS, { job: jobOf(env), nonce: 'other' })
  expect(await world.deploy({}, { request })).toMatchObject({ status: 'Succeeded' })
  expect((await world.truth()).map(({ status }) => status)).toEqual(['Succeeded', 'Succeeded'])
})

test.each([
  ['succeeds', {}],
  ['fails', { result: FAILURE }],
])('another deployment is active, and %s: it is waited for, told once', async (_, act) => {
  const world = createWorld({ script: { AfterInstall: { milliseconds: 60_000, ...act } } })
  const other = await world.createOther()
  const { status } = await world.deploy()
  expect(status).toBe('result' in act ? 'Failed' : 'Succeeded')
  expect(noticesOf(world.told)).toEqual([
    `${other} of ${OTHER.commit} is active in the group. Waiting for it to end.`,
    `${other} has ended (${status}).`,
  ])
  expect(await world.truth()).toHaveLength(2)
})

test('another deployment is active: it is stopped', async () => {
  const world = createWorld({ script: { AfterInstall: { milliseconds: 60_000 } } })
  await world.createOther()
  expect(await world.deploy({ 'when-busy': 'stop' })).toMatchObject({ status: 'Succeeded' })
  expect((await world.truth()).map(({ status }) => status)).toEqual(['Stopped', 'Succeeded'])
})

test('another deployment is active: nothing is deployed, and it is named', async () => {
  const world = createWorld()
  const other = await world.createOther()
  const outcome = await world.deploy({ 'when-busy': 'fail' })
  expect(outcome).toMatchObject({ status: 'Failed', stateLine: 'Nothing was deployed.' })
  expect(outcome.problems).toMatchObject([{ code: 'deployment/busy', why: expect.stringContaining(other) }])
})

test('another deployment is active, and the role may not look: it is waited for all the same', async () => {
  const world = createWorld()
  for (const operation of ['GetDeploymentGroup', 'ListDeployments']) {
    world.service.failNext(operation, { kind: 'error', code: 'AccessDeniedException', times: Infinity })
  }
  await world.createOther()
  expect(await world.deploy()).toMatchObject({ status: 'Succeeded' })
  expect(world.told.filter(({ kind }) => kind === 'warning')).toMatchObject([
    { problem: { fix: expect.stringMatching(/codedeploy:GetDeploymentGroup.*codedeploy:ListDeployments/s) } },
  ])
})

test('the time behind another deployment counts', async () => {
  const world = createWorld({ script: { AfterInstall: { milliseconds: 600_000 } } })
  await world.createOther()
  const outcome = await world.deploy({ timeout: '1' })
  expect(outcome).toMatchObject({ status: 'TimedOut', stateLine: 'Nothing was deployed.' })
  expect(await world.truth()).toHaveLength(1)
})

test('ten jobs that wait for each other each get their turn, without a stampede', async () => {
  const world = createWorld()
  await world.createOther()
  const jobs = Array.from({ length: 10 }, (_, index) => {
    const job = jobOf({ GITHUB_RUN_ID: String(index), GITHUB_SHA: String(index).repeat(40) })
    return deploy(world.options({}, { request: requestOf(NAMES_AS_INPUTS, { job, nonce: `job-${index}` }) }))
  })
  const outcomes = await world.clock.until(Promise.all(jobs))
  expect(outcomes.map(({ status }) => status)).toEqual(Array(10).fill('Succeeded'))
  expect(await world.truth()).toHaveLength(11)
  // Were all to try whenever one has ended, there would be 10 + 9 + 8 …
  expect(creates(world.calls)).toBeLessThanOrEqual(1 + 10 + 20)
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
  const world = createWorld({ github: { compare } })
  await world.createOther()
  await world.clock.until(world.service.idle())
  const outcome = await world.deploy({ 'when-older': whenOlder })
  expect(outcome.status).toBe(status)
  expect(await world.truth()).toHaveLength(deployments)
  if (status !== 'Succeeded') expect(outcome.stateLine).toBe('Nothing was deployed.')
})

test('a commit that became older while it waited is skipped', async () => {
  const world = createWorld({ github: { compare } })
  await world.createOther({ commit: 'd'.repeat(40) })
  const waiting = deploy(world.options())
  const newer = deploy(world.options({ commit: NEWER }))
  const outcomes = await world.clock.until(Promise.all([waiting, newer]))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['Skipped', 'Succeeded'])
})

test('a history that nobody knows is no hindrance, and is told', async () => {
  const world = createWorld({ github: { compare: async () => 'unknown' } })
  await world.createOther()
  await world.clock.until(world.service.idle())
  expect(await world.deploy()).toMatchObject({ status: 'Succeeded' })
  expect(noticesOf(world.told)).toEqual([expect.stringMatching(/^Cannot tell whether/)])
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
  const world = createWorld()
  world.service.failNext('CreateDeployment', { kind: 'error', code })
  const outcome = await world.deploy()
  expect(outcome).toMatchObject({ status: 'Failed', problems: [problem] })
})

test('AWS names the permission that is missing', async () => {
  const world = createWorld()
  const message =
    'User: arn:aws:sts::1:x is not authorized to perform: codedeploy:GetDeploymentConfig on resource: arn:aws:codedeploy:c'
  world.service.failNext('CreateDeployment', {
    kind: 'error',
    code: 'AccessDeniedException',
    message,
    status: 400,
  })
  const { problems } = await world.deploy()
  expect(problems).toMatchObject([
    { fix: 'Allow "codedeploy:GetDeploymentConfig" on "arn:aws:codedeploy:c" in the role\'s IAM policy.' },
  ])
})

test('nobody answers at all: after a minute that is the truth', async () => {
  const world = createWorld()
  const down = async (): Promise<never> =>
    Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))
  const progress: Progress[] = []
  const { codedeploy } = createWorld({ transport: { handle: down } })
  const outcome = await world.deploy(
    {},
    { connect: async () => codedeploy, report: told => progress.push(told) },
  )
  expect(outcome).toMatchObject({ status: 'Failed', problems: [{ code: 'aws/unreachable' }] })
  expect(noticesOf(progress)).toHaveLength(1)
})
