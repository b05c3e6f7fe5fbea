// After a lost answer the deployment is found, or known not to exist, before another one is made.

import { expect, test } from 'vitest'
import type { CallFailure } from '../../../src/deploy/aws/call-failure.ts'
import type { History } from '../../../src/deploy/create/group-history.ts'
import { findLost, findOwnDeployment, UnknownOutcome } from '../../../src/deploy/create/lost-response.ts'
import type { Deployment, Group } from '../../../src/deploy/deployment.ts'
import { startDeadline } from '../../../src/deploy/watch/deadline.ts'
import { callFailure, createContext, inTurn } from '../context.ts'
import { createScenario } from '../harness.ts'
import { requestOf } from '../requests.ts'

const KEY = { runId: '4711', attempt: 1, nonce: 'k3x9' }
const SINCE = Date.UTC(2026, 0, 31, 12)

const deployment = (id: string, description: string): Deployment => ({
  id,
  description,
  status: 'InProgress',
  creator: 'user',
  rollsBackAfter: [],
})
const OURS = deployment('d-OURS', 'Friday (run 4711.1-k3x9)')
const OTHER = { ...deployment('d-OTHER', 'by somebody else'), createdAt: SINCE - 900_001 }
const LATER = { ...deployment('d-LATER', 'Rolls d-OURS back'), createdAt: SINCE - 900_000 }

interface Known {
  readonly last?: string | undefined
  readonly listed?: readonly string[] | undefined
  readonly readable: readonly Deployment[]
  readonly groupDenied?: boolean
}

function search({ last, listed, readable, groupDenied = false }: Known) {
  const filters: unknown[] = []
  const history: History = {
    group: async () =>
      groupDenied ? undefined : { tagFilters: '', ...(last !== undefined && { lastAttempted: last }) },
    deployment: async id => readable.find(one => one.id === id),
    list: async filter => {
      filters.push(filter)
      return listed
    },
  }
  return { filters, found: findOwnDeployment({ key: KEY, history, since: SINCE }) }
}

test.each<[name: string, known: Known]>([
  ['the last of the group', { last: 'd-OURS', listed: [], readable: [OURS] }],
  ['in the list', { last: 'd-OTHER', listed: ['d-OTHER', 'd-OURS'], readable: [OTHER, OURS] }],
  [
    'in the list, though the group cannot be read',
    { groupDenied: true, listed: ['d-OURS'], readable: [OURS] },
  ],
  ['in the list, beside one that cannot be read', { last: 'd-GONE', listed: ['d-OURS'], readable: [OURS] }],
])('it is %s', async (_, known) => expect(await search(known).found).toBe('d-OURS'))

test.each<[name: string, known: Known]>([
  ['there is none', { listed: [], readable: [] }],
  ['there are only others', { last: 'd-OTHER', listed: ['d-OTHER', 'd-LATER'], readable: [OTHER, LATER] }],
  [
    'the group cannot be read, and the list has only others',
    { groupDenied: true, listed: ['d-OTHER'], readable: [OTHER] },
  ],
  [
    'there is no list, and the group has only another',
    { last: 'd-OTHER', listed: undefined, readable: [OTHER] },
  ],
])('it does not exist: %s', async (_, known) => expect(await search(known).found).toBeUndefined())

test.each<[name: string, known: Known]>([
  ['neither group nor list', { groupDenied: true, listed: undefined, readable: [] }],
  ['the one that is listed', { listed: ['d-OURS'], readable: [] }],
  ['one of two', { last: 'd-OTHER', listed: ['d-OURS'], readable: [OTHER] }],
  ['the list, and another one was made since', { last: 'd-LATER', listed: undefined, readable: [LATER] }],
])('it may exist where the role may not read %s', async (_, known) => {
  await expect(search(known).found).rejects.toBeInstanceOf(UnknownOutcome)
})

test('the list begins a quarter of an hour earlier: clocks differ', async () => {
  const { filters, found } = search({ listed: [], readable: [] })
  await found
  expect(filters).toEqual([{ since: SINCE - 900_000 }])
})

test.each([
  ['GetDeploymentGroup', 2],
  ['ListDeployments', 2],
])('the request was lost, and the role may not call %s: it is made again', async (operation, creates) => {
  const scenario = createScenario()
  scenario.service.failNext('CreateDeployment', { kind: 'reset' })
  const denied = { kind: 'error', code: 'AccessDeniedException', times: Number.POSITIVE_INFINITY } as const
  scenario.service.failNext(operation, denied)
  expect(await scenario.deploy()).toMatchObject({ status: 'Succeeded' })
  expect(scenario.calls.filter(call => call === 'CreateDeployment')).toHaveLength(creates)
})

const NO_DEPLOYMENT: Group = { tagFilters: '' }

/** The lost deployment is listed from the `after`th look on; the job is cancelled before the first one if `isCancelled`. */
async function recover(
  failure: CallFailure,
  { isCancelled = false, after = Number.POSITIVE_INFINITY, getGroup = inTurn<Group>(NO_DEPLOYMENT) } = {},
) {
  let looks = 0
  const context = createContext({
    getGroup,
    listDeployments: async () => (++looks >= after ? ['d-OURS'] : []),
    getDeployment: async () => OURS,
  })
  const deadline = startDeadline(600_000, context.signal, context.clock)
  if (isCancelled) context.interrupt()
  const since = context.clock.now()
  const finding = findLost({ ...context, request: requestOf(), since, failure, deadline })
  const found = await context.clock.until(finding.catch((error: unknown) => error))
  const elapsed = context.elapsed()
  deadline.end()
  return { found, looks, elapsed, sleepers: context.clock.sleepers() }
}

const LOST = callFailure('lost')

test('it is looked for twice, a second after the other', async () => {
  expect(await recover(LOST)).toMatchObject({ found: undefined, looks: 2, elapsed: 2_000 })
})

test.each([
  [1, 1_000],
  [2, 2_000],
])('it is found at look %i', async (after, elapsed) => {
  expect(await recover(LOST, { after })).toMatchObject({ found: 'd-OURS', looks: after, elapsed })
})

test('a job that has to end looks every second, and no longer than it needs', async () => {
  const recovered = await recover(LOST, { isCancelled: true, after: 4 })
  expect(recovered).toEqual({ found: 'd-OURS', looks: 4, elapsed: 3_000, sleepers: 0 })
})

test('a job that has to end looks again soon after AWS has throttled', async () => {
  const throttled = callFailure('throttled')
  const getGroup = inTurn<Group>(throttled, throttled, throttled, NO_DEPLOYMENT)
  expect(await recover(LOST, { isCancelled: true, after: 1, getGroup })).toMatchObject({
    found: 'd-OURS',
    elapsed: 3_000,
  })
})

test('a job that has to end finds none: nothing was created', async () => {
  expect(await recover(LOST, { isCancelled: true })).toMatchObject({
    found: { name: 'Interrupted' },
    looks: 8,
    elapsed: 7_500,
  })
})

test.each<[name: string, failure: CallFailure, getGroup: (() => Promise<Group>) | undefined, why: string]>([
  ['was aborted, and none was found', callFailure('interrupted'), undefined, 'The job had to end'],
  [
    'was lost, and nothing could be read',
    LOST,
    inTurn<Group>(callFailure('throttled')),
    'The job had to end',
  ],
])('it is not known what became of a call that %s', async (_, failure, getGroup, why) => {
  const { found } = await recover(failure, { isCancelled: true, ...(getGroup && { getGroup }) })
  expect(found).toBeInstanceOf(UnknownOutcome)
  expect(found).toMatchObject({ why: expect.stringContaining(why) })
})

test.each([true, false])(
  'a fault of the program is not hidden, whether the job has to end or not: %s',
  async isCancelled => {
    const fault = new TypeError('odd')
    const getGroup = inTurn<Group>(fault, NO_DEPLOYMENT)
    expect((await recover(LOST, { isCancelled, getGroup })).found).toBe(fault)
  },
)
