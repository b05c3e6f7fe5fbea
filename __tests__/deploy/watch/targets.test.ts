// Which instances are read, in how many calls, and how far apart.

import { expect, test } from 'vitest'
import { createRetry } from '../../../src/deploy/aws/retry.ts'
import { createFleet } from '../../../src/deploy/watch/fleet.ts'
import { openTargets } from '../../../src/deploy/watch/targets.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { createScenario } from '../harness.ts'

interface Counts {
  readonly [status: string]: number
}

const ids = (count: number, prefix = 'i') => Array.from({ length: count }, (_, index) => `${prefix}-${index}`)

/** `known`: the instances that were read before, by their status. `current`: what the service knows of all. */
function open(known: Counts, current: Counts = known) {
  const clock = createFakeClock()
  const fleet = createFleet(() => {})
  const calls: string[] = []
  const states = (counts: Counts) =>
    Object.entries(counts)
      .flatMap(([status, count]) => Array<string>(count).fill(status))
      .map((status, index) => ({ id: `i-${index}`, status, events: [] }))
  const service = new Map(states(current).map(state => [state.id, state]))
  fleet.update(states(known))
  const { signal } = new AbortController()
  const targets = openTargets({
    deploymentId: 'd-1',
    fleet,
    clock,
    signal,
    retry: createRetry({ clock, report: () => {}, signal }),
    tries: 3,
    codedeploy: {
      ...createScenario().codedeploy,
      listTargets: async ({ status, nextToken, ...rest }) => {
        calls.push(`list ${status ?? 'all'}${nextToken === undefined ? '' : ` from ${nextToken}`}`)
        expect(rest).toEqual({ deploymentId: 'd-1' })
        const first = Number(nextToken ?? 0)
        const listed = [...service.values()].filter(state => status === undefined || state.status === status)
        const end = first + 100
        return {
          ids: listed.slice(first, end).map(({ id }) => id),
          nextToken: end < listed.length ? String(end) : undefined,
        }
      },
      getTargets: async (_, batch) => {
        calls.push(`read ${batch.length}`)
        return batch.flatMap(id => service.get(id) ?? [])
      },
    },
  })
  const began = clock.now()
  const run = async <T>(promise: Promise<T>) => {
    const result = await clock.until(promise)
    return { result, calls: [...calls], milliseconds: clock.now() - began, statuses: countsOf(fleet.list()) }
  }
  return { targets, fleet, run }
}

function countsOf(instances: readonly { readonly status: string }[]): Counts {
  const counts: Record<string, number> = {}
  for (const { status } of instances) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

test('instances are listed page by page, 300 ms apart', async () => {
  const { targets, run, fleet } = open({}, { Pending: 250 })
  const { calls, milliseconds } = await run(targets.enlist())
  expect(calls).toEqual(['list all', 'list all from 100', 'list all from 200'])
  expect([milliseconds, targets.calls(), fleet.size()]).toEqual([600, 3, 250])
})

test.each([
  [25, ['read 25'], 0],
  [26, ['read 25', 'read 1'], 600],
  [50, ['read 25', 'read 25'], 600],
])(
  '%i instances are read in batches, 300 ms before each where one is not enough',
  async (size, reads, pause) => {
    const { targets, run } = open({ Pending: size }, { Succeeded: size })
    const { calls, milliseconds, statuses } = await run(targets.read(ids(size)))
    expect([calls, milliseconds, statuses]).toEqual([reads, pause, { Succeeded: size }])
  },
)

test.each<[name: string, overview: Counts | undefined, found: readonly string[], calls: readonly string[]]>([
  ['one more than is known', { Failed: 2 }, ['i-1'], ['list Failed']],
  ['as many as are known', { Failed: 1 }, [], []],
  ['none', { Pending: 3 }, [], []],
  ['nothing yet', undefined, [], []],
])('failures are looked for if the overview counts %s', async (_, overview, found, list) => {
  const { targets, run } = open({ Failed: 1, InProgress: 2 }, { Failed: 2, InProgress: 1 })
  const { result, calls } = await run(targets.failed(overview))
  expect([result, calls]).toEqual([found, list])
})

test('no failure is looked for before the first one', async () => {
  const { targets, run } = open({ InProgress: 3 }, { Failed: 1, InProgress: 2 })
  expect(await run(targets.failed({ InProgress: 3 }))).toMatchObject({ result: [], calls: [] })
  expect(await run(targets.failed(undefined))).toMatchObject({ result: [], calls: [] })
  expect(await run(targets.failed({ Failed: 1 }))).toMatchObject({ result: ['i-0'], calls: ['list Failed'] })
})

const RUNNING = ['i-0']

test.each<
  [
    name: string,
    current: Counts,
    overview: Counts | undefined,
    read: readonly string[],
    calls: readonly string[],
  ]
>([
  ['none has begun', { InProgress: 1, Pending: 6 }, { Pending: 6 }, RUNNING, []],
  ['more than half have begun', { InProgress: 5, Pending: 2 }, { Pending: 2 }, ids(7), []],
  ['all have begun', { InProgress: 7 }, { InProgress: 7 }, ids(7), []],
  ['half have begun', { InProgress: 4, Pending: 3 }, { Pending: 3 }, ids(4), ['list InProgress']],
  ['one has begun', { InProgress: 2, Pending: 5 }, { Pending: 5 }, ids(2), ['list InProgress']],
  [
    'one runs and one has ended already',
    { InProgress: 2, Succeeded: 1, Pending: 4 },
    { Pending: 4 },
    ids(3),
    ['list InProgress', 'list Pending'],
  ],
])('of one running and six pending instances %s', async (_, current, overview, read, lists) => {
  const { targets, run } = open({ InProgress: 1, Pending: 6 }, current)
  const { result, calls } = await run(targets.changed(overview))
  expect([[...result].sort(), calls]).toEqual([read, lists])
})

test('the last pending instance has begun', async () => {
  const { targets, run } = open({ InProgress: 1, Pending: 1 }, { InProgress: 2 })
  expect(await run(targets.changed({ InProgress: 2 }))).toMatchObject({ result: ids(2), calls: [] })
})

test.each([25, 26, 100])('at the end of %i instances every unfinished one is read', async size => {
  const { targets, run } = open({ Pending: size }, { Succeeded: size })
  const { calls, statuses } = await run(targets.settle({ Succeeded: size }))
  expect(calls).toEqual(
    Array.from({ length: Math.ceil(size / 25) }, (_, batch) => `read ${Math.min(25, size - 25 * batch)}`),
  )
  expect(statuses).toEqual({ Succeeded: size })
})

const READ_101 = ['read 25', 'read 25', 'read 25', 'read 25', 'read 1']

test.each<[name: string, known: Counts, current: Counts, overview: Counts, calls: readonly string[]]>([
  ['all succeeded', { Pending: 101 }, { Succeeded: 101 }, { Succeeded: 101 }, ['read 25']],
  ['all were skipped', { Pending: 101 }, { Skipped: 101 }, { Skipped: 101 }, ['read 25']],
  [
    'the last ones were skipped',
    { Pending: 134 },
    { Succeeded: 104, Skipped: 30 },
    { Succeeded: 104, Skipped: 30 },
    ['list Skipped', 'read 25'],
  ],
  ['all failed', { Pending: 101 }, { Failed: 101 }, { Failed: 101 }, READ_101],
  ['there is no overview', { Pending: 101 }, { Succeeded: 101 }, {}, READ_101],
  [
    'the failed ones are known',
    { Failed: 110, Pending: 101 },
    { Failed: 110, Succeeded: 101 },
    { Failed: 110, Succeeded: 101 },
    ['read 25'],
  ],
  [
    'a few of each are not known',
    { InProgress: 1, Pending: 109 },
    { InProgress: 1, Failed: 2, Skipped: 3, Succeeded: 104 },
    { InProgress: 1, Failed: 2, Skipped: 3, Succeeded: 104 },
    ['list Skipped', 'list Failed', 'read 2', 'list InProgress', 'read 1', 'read 25'],
  ],
  [
    'a few of each are not known, in another order',
    { InProgress: 1, Pending: 109 },
    { InProgress: 1, Failed: 2, Skipped: 3, Succeeded: 104 },
    { Succeeded: 104, Skipped: 3, Failed: 2, InProgress: 1 },
    ['list Skipped', 'list Failed', 'read 2', 'list InProgress', 'read 1', 'read 25'],
  ],
])('at the end of a large fleet few are read: %s', async (_, known, current, overview, reads) => {
  const { targets, run } = open(known, current)
  const { calls, statuses } = await run(targets.settle(overview))
  const { InProgress: running = 0, ...ended } = current
  expect(calls).toEqual(reads)
  // Of what is said to run still, the last ones are taken for what most are.
  expect(statuses).toEqual({
    ...ended,
    ...(running > 0 && { Succeeded: (ended['Succeeded'] ?? 0) + running }),
  })
})

test('without an overview every instance is read', async () => {
  const { targets, run } = open({ Pending: 101 }, { Succeeded: 101 })
  expect(await run(targets.settle(undefined))).toMatchObject({ calls: READ_101 })
})
