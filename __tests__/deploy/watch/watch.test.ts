import { expect, test } from 'vitest'
import type { CodeDeploy } from '../../../src/deploy/aws/operations.ts'
import { deploy } from '../../../src/deploy/deploy.ts'
import type { Deployment } from '../../../src/deploy/deployment.ts'
import type { Progress } from '../../../src/deploy/progress.ts'
import { createFleet } from '../../../src/deploy/watch/fleet.ts'
import type { PollInterval } from '../../../src/deploy/watch/poll-interval.ts'
import { watch } from '../../../src/deploy/watch/watch.ts'
import type { Fault } from '../../../src/emulator/faults/fault.ts'
import { FAILURE, scriptedInstance, silentInstance } from '../../emulator/scripted-instance.ts'
import { callFailure, createContext, deploymentOf, inTurn } from '../context.ts'
import { createScenario, noticesOf } from '../harness.ts'

const eventsOf = (reported: readonly Progress[]) =>
  reported.flatMap(progress =>
    progress.kind === 'event'
      ? [`${progress.instance} ${progress.state.event} ${progress.state.status}`]
      : [],
  )
const warningsOf = (reported: readonly Progress[]) =>
  reported.flatMap(progress => (progress.kind === 'warning' ? [progress.problem] : []))

test('every change of an event is reported once, in lifecycle order', async () => {
  const scenario = createScenario({
    script: { AfterInstall: { milliseconds: 5_000 }, ValidateService: { result: FAILURE } },
  })
  expect(await scenario.deploy()).toMatchObject({ status: 'Failed' })
  expect(eventsOf(scenario.reported)).toEqual([
    'i-1 ApplicationStop Succeeded',
    'i-1 DownloadBundle Succeeded',
    'i-1 BeforeInstall Succeeded',
    'i-1 Install Succeeded',
    'i-1 AfterInstall InProgress',
    'i-1 AfterInstall Succeeded',
    'i-1 ApplicationStart Succeeded',
    'i-1 ValidateService Failed',
  ])
})

test('behind a load balancer there are thirteen', async () => {
  const scenario = createScenario({ group: { loadBalancer: true } })
  const outcome = await scenario.deploy()
  expect(outcome.instances[0]?.events.map(({ event }) => event)).toEqual([
    'BeforeBlockTraffic',
    'BlockTraffic',
    'AfterBlockTraffic',
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
    'BeforeAllowTraffic',
    'AllowTraffic',
    'AfterAllowTraffic',
  ])
})

test('a fleet is listed once, and read in batches of what can have changed only', async () => {
  const batches: number[] = []
  const observe = (operation: string, input: unknown) => {
    if (operation === 'ListDeploymentTargets') batches.push(0)
    if (operation === 'BatchGetDeploymentTargets')
      batches.push((input as { targetIds: string[] }).targetIds.length)
  }
  const scenario = createScenario({
    // Half of them are done at once.
    instances: clock =>
      Array.from({ length: 60 }, (_, index) =>
        scriptedInstance(`i-${index}`, clock, { AfterInstall: { milliseconds: index < 30 ? 0 : 10_000 } }),
      ),
    group: { deploymentConfig: 'CodeDeployDefault.AllAtOnce' },
    service: { observe, pageSize: 25 },
  })
  const outcome = await scenario.deploy()
  expect(outcome.instances).toHaveLength(60)
  expect(outcome.instances.every(({ status }) => status === 'Succeeded')).toBe(true)
  // Three pages; then all; then the thirty that are not done.
  expect(batches.slice(0, 6)).toEqual([0, 0, 0, 25, 25, 10])
  expect(batches.slice(6)).toEqual(expect.arrayContaining([25, 5]))
  expect(batches.slice(6).filter(count => count !== 25 && count !== 5)).toEqual([])
})

test('no instance matches: the deployment itself says so, and the group what it looked for', async () => {
  const scenario = createScenario({
    instances: () => [],
    group: { tagFilters: [{ Key: 'name', Value: 'web' }] },
  })
  const outcome = await scenario.deploy()
  expect(outcome).toMatchObject({ status: 'Failed', error: { code: 'NO_INSTANCES' }, instances: [] })
  expect(outcome.problems).toMatchObject([{ why: expect.stringContaining('name=web') }])
})

test('an agent that never answers', async () => {
  const scenario = createScenario({ instances: () => [silentInstance('i-1')] })
  const outcome = await scenario.deploy()
  expect(outcome).toMatchObject({ status: 'Failed' })
  expect(outcome.problems).not.toEqual([])
})

test('a deployment that has not started yet has no instances', async () => {
  const scenario = createScenario()
  scenario.service.failNext('ListDeploymentTargets', {
    kind: 'error',
    code: 'DeploymentNotStartedException',
    times: 2,
  })
  expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded', instances: [{ status: 'Succeeded' }] })
  expect(warningsOf(scenario.reported)).toEqual([])
})

test('somebody else stops it', async () => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 600_000 } } })
  const running = deploy(scenario.options())
  await scenario.clock.advance(30_000)
  const [own] = await scenario.truth()
  await scenario.codedeploy.stopDeployment(own?.id ?? '')
  const outcome = await scenario.clock.until(running)
  expect(outcome).toMatchObject({ status: 'Stopped', problems: [{ code: 'deployment/manual-stop' }] })
  expect(outcome.duration).toBeLessThanOrEqual(40)
})

test.each<[operations: readonly string[]]>([
  [['ListDeploymentTargets']],
  [['BatchGetDeploymentTargets']],
  [['GetDeploymentGroup']],
  [['ListDeploymentTargets', 'GetDeploymentGroup', 'ListDeployments']],
])(
  'without the permission for %s it is followed by what can be seen, and one warning says what to allow',
  async operations => {
    const scenario = createScenario()
    for (const operation of operations) {
      scenario.service.failNext(operation, { kind: 'error', code: 'AccessDeniedException', times: Infinity })
    }
    expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded' })
    const [warning, ...others] = warningsOf(scenario.reported)
    expect(others).toEqual([])
    const seen = operations.filter(operation => scenario.calls.includes(operation))
    for (const operation of seen) expect(warning?.fix).toContain(`"codedeploy:${operation}"`)
  },
)

test('whoever answers may know less than CodeDeploy', async () => {
  const scenario = createScenario()
  for (const operation of ['ListDeploymentTargets', 'GetDeploymentGroup', 'ListDeployments']) {
    scenario.service.failNext(operation, {
      kind: 'error',
      code: 'UnknownOperationException',
      times: Infinity,
    })
  }
  expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded', problems: [] })
  expect(warningsOf(scenario.reported)).toEqual([])
})

test('whoever answers may break where it knows less', async () => {
  const scenario = createScenario()
  scenario.service.failNext('GetDeploymentGroup', { kind: 'server-error', times: Infinity })
  expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded', problems: [] })
})

test.each<[name: string, fault: Fault, schedule: { times?: number; every?: number }]>([
  ['every third call is throttled', { kind: 'throttle' }, { times: Infinity, every: 3 }],
  ['twenty calls in a row meet a 5xx', { kind: 'server-error' }, { times: 20 }],
  ['twenty connections in a row break', { kind: 'reset' }, { times: 20 }],
  ['every answer takes nineteen seconds', { kind: 'delay', milliseconds: 19_000 }, { times: 20 }],
  ['the credentials have to be renewed', { kind: 'error', code: 'ExpiredTokenException' }, { times: 2 }],
])('retry: %s. It ends well, and is told at most once', async (_, fault, schedule) => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 60_000 } } })
  const running = deploy(scenario.options())
  await scenario.clock.advance(5_000)
  scenario.service.failNext('*', { ...fault, ...schedule })
  expect(await scenario.clock.until(running)).toMatchObject({ status: 'Succeeded', problems: [] })
  expect(noticesOf(scenario.reported).length).toBeLessThanOrEqual(1)
})

test('only the instances cannot be asked: the end is seen all the same', async () => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 60_000 } } })
  scenario.service.failNext('BatchGetDeploymentTargets', { kind: 'throttle', times: Infinity })
  expect(await scenario.deploy()).toMatchObject({
    status: 'Succeeded',
    instances: [{ id: 'i-1', events: [] }],
  })
})

test.each<[code: string, problem: object]>([
  [
    'AccessDeniedException',
    { code: 'aws/denied', fix: expect.stringContaining('"codedeploy:GetDeployment"') },
  ],
  ['DeploymentDoesNotExistException', { code: 'aws/DeploymentDoesNotExistException' }],
  ['ExpiredTokenException', { code: 'credentials/expired' }],
])('%s for good: what is known is told, with the link', async (code, problem) => {
  const scenario = createScenario({ script: { AfterInstall: { milliseconds: 60_000 } } })
  const running = deploy(scenario.options())
  await scenario.clock.advance(5_000)
  scenario.service.failNext('*', { kind: 'error', code, times: 20 })
  const outcome = await scenario.clock.until(running)
  expect(outcome).toMatchObject({ status: 'Created', problems: [problem] })
  expect(outcome.deploymentUrl).toContain(outcome.deploymentId)
  expect(outcome.instances).toMatchObject([{ id: 'i-1' }])
})

/** Watches a deployment to one of these instances with these responses; when each operation was called. */
async function watchWith(responses: Partial<CodeDeploy>, pace?: PollInterval) {
  const times: Record<string, number[]> = {}
  const timed =
    <A extends unknown[], T>(name: string, call: (...args: A) => Promise<T>) =>
    (...args: A) => {
      times[name] = [...(times[name] ?? []), context.elapsed()]
      return call(...args)
    }
  const {
    getDeployment = inTurn(deploymentOf({ status: 'Succeeded', overview: { Succeeded: 1 } })),
    listTargets = async () => ({ ids: ['i-1'], nextToken: undefined }),
    getTargets = async () => [{ id: 'i-1', status: 'Succeeded', events: [] }],
  } = responses
  const context: ReturnType<typeof createContext> = createContext({
    getDeployment: timed('deployment', getDeployment),
    listTargets: timed('list', listTargets),
    getTargets: timed('read', getTargets),
  })
  const fleet = createFleet(context.report)
  const watching = watch({ ...context, ...(pace && { pace }), deploymentId: 'd-1', fleet })
  const watched = await context.clock.until(watching)
  return { watched, times, ...context }
}

const RUNS = deploymentOf({ overview: { InProgress: 1 } })
const ENDED = deploymentOf({ status: 'Succeeded', overview: { Succeeded: 1 } })

test.each<
  [name: string, listTargets: CodeDeploy['listTargets'], seen: string, lists: number, warns: boolean]
>([
  ['all are read', async () => ({ ids: ['i-1'], nextToken: undefined }), 'all', 1, false],
  ['none has started', inTurn<never>(callFailure('not-started')), 'none-started', 1, false],
  ['the role may not list them', inTurn<never>(callFailure('denied')), 'some', 1, true],
  ['the service is throttled', inTurn<never>(callFailure('throttled')), 'some', 3, false],
  ['the request is refused', inTurn<never>(callFailure('final')), 'some', 1, false],
  ['fewer are listed than counted', async () => ({ ids: [], nextToken: undefined }), 'some', 1, false],
  ['the program has a fault', inTurn<never>(new TypeError('odd')), 'some', 1, false],
])('a deployment ends before its instances were read: %s', async (_, listTargets, seen, lists, warns) => {
  // The pollers of deployment and targets start together; the targets wait longer.
  const pace: PollInterval = polled => (polled === 'targets' ? 60_000 : 1_000)
  const { watched, times, deniedCalls } = await watchWith({ listTargets }, pace)
  expect(watched).toMatchObject({ end: 'final', instancesSeen: seen })
  expect(times['list']).toHaveLength(lists)
  expect(deniedCalls.problem() !== undefined).toBe(warns)
})

test.each([
  [1_500, [1_000, 1_500]],
  // Three tries, a pause that is eight times as long as usual, and the end.
  [20_000, [1_000, 2_000, 4_000, 16_000, 20_000]],
])('instances that could not be read until the end after %i ms are tried once more', async (end, lists) => {
  const pace: PollInterval = polled => (polled === 'deployment' ? end : 1_000)
  const { watched, times } = await watchWith({ listTargets: inTurn<never>(callFailure('lost')) }, pace)
  expect(watched).toMatchObject({ end: 'final', instancesSeen: 'some' })
  expect(times['list']).toEqual(lists)
})

test.each(['denied', 'unsupported', 'final'] as const)(
  'a list that is %s is asked for once, and once more at the end',
  async kind => {
    const { watched, times } = await watchWith({
      getDeployment: inTurn(RUNS, RUNS, RUNS, RUNS, RUNS, ENDED),
      listTargets: inTurn<never>(callFailure(kind)),
    })
    expect(watched).toMatchObject({ end: 'final', instancesSeen: 'some' })
    expect(times['list']).toEqual([times['list']?.[0], times['deployment']?.at(-1)])
  },
)

test('a deployment that never says how many instances it has: those that are listed are all', async () => {
  const { watched } = await watchWith({
    getDeployment: inTurn(deploymentOf(), deploymentOf({ status: 'Succeeded' })),
  })
  expect(watched).toMatchObject({ end: 'final', instancesSeen: 'all' })
})

test('a list that was read before CodeDeploy said how many instances there are is read again', async () => {
  const pace: PollInterval = polled => (polled === 'targets' ? 1_000 : 1_500)
  const { watched, times } = await watchWith(
    {
      getDeployment: inTurn(
        deploymentOf({ overview: { InProgress: 2 } }),
        deploymentOf({ status: 'Succeeded', overview: { Succeeded: 2 } }),
      ),
      listTargets: inTurn(
        { ids: ['i-1'], nextToken: undefined },
        { ids: ['i-1', 'i-2'], nextToken: undefined },
      ),
      getTargets: async (_, batch) => batch.map(id => ({ id, status: 'InProgress', events: [] })),
    },
    pace,
  )
  expect(watched).toMatchObject({ end: 'final', instancesSeen: 'all' })
  expect(times['list']).toEqual([1_000, 2_000])
})

test('when every instance is done, the deployment is polled at once, then after 0.4, 0.8 and 1 second', async () => {
  const { times, reported } = await watchWith({ getDeployment: inTurn(RUNS, RUNS, RUNS, RUNS, ENDED) })
  expect(times['deployment']).toEqual([1_000, 1_000, 1_400, 2_200, 3_200])
  expect(reported.filter(({ kind }) => kind === 'looked')).toHaveLength(1)
})

test('its instances are not asked for before it has started', async () => {
  const [created, queued] = ['Created', 'Queued'].map(status => deploymentOf({ status }))
  const { times } = await watchWith({
    getDeployment: inTurn<Deployment>(
      ...[created, created, queued, queued, RUNS, ENDED].flatMap(one => one ?? []),
    ),
  })
  expect(times['list']).toEqual([times['deployment']?.[4]])
})

test('after throttling it is polled less often, every 30 seconds at least, and as if it had run long', async () => {
  const throttled = callFailure('throttled')
  const waits: number[] = []
  const pace: PollInterval = (polled, waited) => {
    if (polled === 'deployment') waits.push(waited)
    return 10_000
  }
  const running = async () => [{ id: 'i-1', status: 'InProgress', events: [] }]
  const getDeployment = inTurn<Deployment>(throttled, throttled, throttled, throttled, RUNS, ENDED)
  const { times } = await watchWith({ getDeployment, getTargets: running }, pace)
  const polls = times['deployment'] ?? []
  expect((polls[5] ?? 0) - (polls[4] ?? 0)).toBe(30_000)
  expect(waits).toEqual([0, Number.POSITIVE_INFINITY])
})

test.each([
  [26, 6_000, 4_000],
  [550, 40_000, 40_000],
  [1_050, 43_000, 42_000],
])(
  '%i instances are read in rounds of %i ms, then %i ms: one call every two seconds, or one a second',
  async (size, first, second) => {
    const ids = Array.from({ length: size }, (_, index) => `i-${index}`)
    const polls = Array(120).fill(deploymentOf({ overview: { InProgress: size } }))
    const { times } = await watchWith({
      getDeployment: inTurn(...polls, deploymentOf({ status: 'Failed' })),
      listTargets: async () => ({ ids, nextToken: undefined }),
      getTargets: async (_, batch) => batch.map(id => ({ id, status: 'InProgress', events: [] })),
    })
    const readsInRound = Math.ceil(size / 25)
    // The instances are listed in the first round only, and every call is 300 ms after the one before.
    expect(times['list']).toEqual([1_000])
    expect(times['read']?.[0]).toBe(1_300)
    expect(times['read']?.[readsInRound]).toBe(1_000 + first + 300)
    expect(times['read']?.[2 * readsInRound]).toBe(1_000 + first + second + 300)
  },
)

test('25 instances fit into one call, so that they are read at every poll', async () => {
  const ids = Array.from({ length: 25 }, (_, index) => `i-${index}`)
  const { times } = await watchWith({
    getDeployment: inTurn(...Array(10).fill(deploymentOf({ overview: { InProgress: 25 } })), ENDED),
    listTargets: async () => ({ ids, nextToken: undefined }),
    getTargets: async (_, batch) => batch.map(id => ({ id, status: 'InProgress', events: [] })),
  })
  expect(times['read']?.slice(0, 3)).toEqual([1_000, 2_000, 3_000])
})

test('failures that are counted but not listed are looked for before and after each batch', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => `i-${index}`)
  const counted = deploymentOf({ overview: { Failed: 1, InProgress: 49 } })
  const looked: (string | undefined)[] = []
  await watchWith({
    getDeployment: inTurn(...Array(40).fill(counted), deploymentOf({ status: 'Failed' })),
    listTargets: async ({ status }) => {
      looked.push(status)
      return { ids: status === undefined ? ids : [], nextToken: undefined }
    },
    getTargets: async (_, batch) => {
      looked.push('read')
      return batch.map(id => ({ id, status: 'InProgress', events: [] }))
    },
  })
  const round = ['Failed', 'read', 'Failed', 'read', 'Failed']
  expect(looked.slice(0, 11)).toEqual([undefined, ...round, ...round])
})

test.each<[of: string, responses: (fault: Error) => Partial<CodeDeploy>]>([
  ['the deployment', fault => ({ getDeployment: inTurn<Deployment>(fault) })],
  [
    'the instances',
    fault => ({
      getDeployment: inTurn(RUNS, RUNS, ENDED),
      getTargets: inTurn<never[]>(fault, []),
    }),
  ],
])('a fault of the program while it reads %s is not hidden', async (_, responses) => {
  const fault = new TypeError('odd')
  await expect(watchWith(responses(fault))).rejects.toBe(fault)
})
