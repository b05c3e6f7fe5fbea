// After a lost answer the deployment is found, or known not to exist, before another one is made.

import { expect, test } from 'vitest'
import type { History } from '../../../src/deploy/create/group-history.ts'
import { findOwnDeployment, UnknownOutcome } from '../../../src/deploy/create/lost-response.ts'
import type { Deployment } from '../../../src/deploy/deployment.ts'
import { createScenario } from '../harness.ts'

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
