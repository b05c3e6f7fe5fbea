// What is done about another deployment that is active in the group, and how long it is waited for.

import { expect, test } from 'vitest'
import type { History } from '../../../src/deploy/create/group-history.ts'
import { findActive, waitUntilIdle, waitWhileBusy } from '../../../src/deploy/create/when-busy.ts'
import type { Deployment } from '../../../src/deploy/deployment.ts'
import { callFailure, createContext, deploymentOf, inTurn } from '../context.ts'
import { noticesOf } from '../harness.ts'
import { requestOf, SHA } from '../requests.ts'

const OTHER = deploymentOf({ id: 'd-2' })
const ENDED = deploymentOf({ id: 'd-2', status: 'Succeeded' })

/** The group's last deployment, as it is each time that it is read, and others that are listed as active. */
interface Known {
  readonly last?: readonly (Deployment | undefined)[] | undefined
  readonly active?: readonly Deployment[] | undefined
}

function historyOf({ last, active }: Known): History & { readonly filters: unknown[] } {
  const readLast = inTurn<Deployment | undefined>(...(last ?? []))
  const filters: unknown[] = []
  return {
    filters,
    group: async () => ({ tagFilters: '', ...(last && { lastAttempted: 'd-2' }) }),
    deployment: async id => {
      expect(id).toMatch(/^d-/)
      return id === 'd-2' ? readLast() : active?.find(one => one.id === id)
    },
    list: async filter => {
      filters.push(filter)
      return active?.map(({ id }) => id)
    },
  }
}

interface Waiting extends Known {
  readonly whenBusy?: string
  readonly refusals?: number
  readonly pollFactor?: number
  readonly stopFails?: Error
}

function wait(waiting: Waiting) {
  const { whenBusy = 'wait', refusals = 1, pollFactor = 1, stopFails } = waiting
  const stopped: string[] = []
  const context = createContext({
    stopDeployment: async id => {
      stopped.push(id)
      if (stopFails !== undefined) throw stopFails
    },
  })
  const options = {
    ...context,
    retry: { ...context.retry, pollFactor: () => pollFactor },
    request: requestOf({ 'deployment-group-name': 'Group', 'when-busy': whenBusy }, { nonce: 'foobar' }),
    history: historyOf(waiting),
    commit: SHA,
    since: context.clock.now(),
    refusals,
  }
  const turn = context.clock.until(waitWhileBusy(options))
  return { context, options, stopped, turn }
}

// http://www.isthe.com/chongo/src/fnv/test_fnv.c: FNV-1a of "foobar".
const JITTER = 0xbf9cf968 / 2 ** 32

test('it is polled until it has ended, each status is in the debug log, and the pause after it differs from job to job', async () => {
  const { context, turn } = wait({ last: [OTHER, OTHER, OTHER, ENDED] })
  expect(await turn).toEqual({ kind: 'free' })
  expect(context.reported).toEqual([
    { kind: 'notice', text: 'd-2 is active in the group. Waiting for it to end.' },
    { kind: 'debug', text: 'd-2: InProgress' },
    { kind: 'debug', text: 'd-2: InProgress' },
    { kind: 'debug', text: 'd-2: Succeeded' },
    { kind: 'notice', text: 'd-2 has ended (Succeeded).' },
  ])
  expect(context.paces).toEqual([
    ['deployment', 0],
    ['deployment', 1_000],
    ['deployment', 2_000],
    ['deployment', 0],
  ])
  expect(context.elapsed()).toBeCloseTo(3_000 + JITTER * 1_000, 3)
})

test('it is polled less often while AWS throttles', async () => {
  const { context, turn } = wait({ last: [OTHER, ENDED], pollFactor: 4 })
  await turn
  expect(context.elapsed()).toBeCloseTo(4_000 + JITTER * 1_000, 3)
})

test('it can no longer be read: the wait is over', async () => {
  const { context, turn } = wait({ last: [OTHER, undefined] })
  expect(await turn).toEqual({ kind: 'free' })
  expect(context.reported.slice(1)).toEqual([
    { kind: 'debug', text: 'd-2: undefined' },
    { kind: 'notice', text: 'd-2 can no longer be read.' },
  ])
})

test('the job ends meanwhile: the interruption names it', async () => {
  const { context, turn } = wait({ last: [OTHER] })
  void context.clock.sleep(2_500).then(context.interrupt)
  await expect(turn).rejects.toMatchObject({ name: 'Interrupted', behind: OTHER })
  expect(context.elapsed()).toBe(2_500)
})

test.each<[name: string, whenBusy: string, refusals: number, problem: object | undefined]>([
  ['fail', 'fail', 3, undefined],
  ['fail', 'fail', 4, { fix: expect.stringContaining('Run the job again') }],
  ['stop', 'stop', 3, undefined],
  ['stop', 'stop', 4, { fix: expect.stringContaining('Allow "codedeploy:GetDeploymentGroup"') }],
  ['wait', 'wait', 4, undefined],
])('when-busy: %s, and the other cannot be seen', async (_, whenBusy, refusals, problem) => {
  const { context, turn } = wait({ whenBusy, refusals })
  if (problem === undefined) {
    expect(await turn).toEqual({ kind: 'free' })
    expect([context.elapsed(), context.paces]).toEqual([1_000, [['deployment', 0]]])
    return
  }
  await expect(turn).rejects.toMatchObject({
    code: 'deployment/busy',
    what:
      whenBusy === 'stop'
        ? 'Another deployment is active in "Group", but which one could not be read'
        : 'Another deployment is active in "Group"',
    why: 'CodeDeploy runs one deployment at a time in a group.',
    ...problem,
  })
})

test.each<[origin: string, other: Partial<Deployment>]>([
  ['d-2', {}],
  ['d-2 of abc', { commit: 'abc' }],
  ['d-2 (a rollback)', { creator: 'codeDeployRollback' }],
  ['d-2 (created by Auto Scaling)', { creator: 'autoscaling' }],
])('when-busy: fail names %s', async (origin, other) => {
  const { turn } = wait({ whenBusy: 'fail', last: [{ ...OTHER, ...other }] })
  await expect(turn).rejects.toMatchObject({
    what: 'Another deployment is active in "Group"',
    why: expect.stringMatching(new RegExp(`^${origin.replace(/[()]/g, '\\$&')}: https://.*/d-2\\?`)),
    fix: expect.stringContaining('Run the job again'),
  })
})

test.each<[creator: string, reason: string | undefined]>([
  ['user', undefined],
  ['codeDeployRollback', 'stopping a rollback leaves the instances half updated'],
  ['CloudFormationRollback', 'stopping a rollback leaves the instances half updated'],
  ['autoscaling', 'Auto Scaling would terminate the instance'],
  ['autoscalingTermination', 'Auto Scaling would terminate the instance'],
  ['', 'it was created by an unknown user, not by a user'],
  ['somebody', 'it was created by somebody, not by a user'],
])('when-busy: stop, and the creator is "%s"', async (creator, reason) => {
  const other = { ...OTHER, creator }
  const { context, stopped, turn } = wait({
    whenBusy: 'stop',
    last: [other, { ...other, status: 'Stopped' }],
  })
  expect(await turn).toEqual({ kind: 'free' })
  expect(stopped).toEqual(reason === undefined ? ['d-2'] : [])
  expect(noticesOf(context.reported)[0]).toMatch(
    reason === undefined ? /Stopping it\.$/ : `Waiting for it to end. It is not stopped, because ${reason}.`,
  )
})

test('when-busy: stop, and it has ended before', async () => {
  const { turn } = wait({ whenBusy: 'stop', last: [OTHER, ENDED], stopFails: callFailure('completed') })
  expect(await turn).toEqual({ kind: 'free' })
})

test('when-busy: stop, and the role may not', async () => {
  const denied = callFailure('denied')
  await expect(wait({ whenBusy: 'stop', last: [OTHER], stopFails: denied }).turn).rejects.toBe(denied)
})

test.each<[name: string, other: Partial<Deployment>, kind: string]>([
  ['of this run and commit', { description: 'x (run 4711.1-foobar)', commit: SHA }, 'ours'],
  ['of an earlier attempt', { description: 'x (run 4711.0-old)', commit: SHA }, 'ours'],
  ['of this run, whose commit is not known', { description: 'x (run 4711.1-foobar)' }, 'ours'],
  ['of this run and another commit', { description: 'x (run 4711.1-foobar)', commit: 'b' }, 'free'],
  ['of another run', { description: 'x (run 4712.1-foobar)', commit: SHA }, 'free'],
])('a deployment %s', async (_, changes, kind) => {
  const other = { ...OTHER, ...changes }
  const turn = await wait({ last: [other, { ...other, status: 'Succeeded' }] }).turn
  expect(turn).toEqual(kind === 'ours' ? { kind, deployment: other } : { kind })
})

const LISTED = deploymentOf({ id: 'd-3' })

test.each<[name: string, known: Known, found: string | undefined]>([
  ['the last one', { last: [OTHER], active: [LISTED] }, 'd-2'],
  ['one that is listed, after the last one has ended', { last: [ENDED], active: [LISTED] }, 'd-3'],
  ['one that is listed, where the last one cannot be read', { last: [undefined], active: [LISTED] }, 'd-3'],
  ['one that is listed, where there is no last one', { active: [LISTED] }, 'd-3'],
  ['the second that is listed', { active: [{ ...LISTED, id: 'd-4', status: 'Failed' }, LISTED] }, 'd-3'],
  ['none where the list cannot be read', { last: [ENDED] }, undefined],
  ['none where all have ended', { last: [ENDED], active: [{ ...LISTED, status: 'Stopped' }] }, undefined],
])('the active deployment is %s', async (_, known, found) => {
  const history = historyOf(known)
  expect((await findActive(history))?.id).toBe(found)
  expect(history.filters).toEqual(found === 'd-2' ? [] : [{ active: true }])
})

test('one that is listed but cannot be read is not the active one', async () => {
  const history = { ...historyOf({}), list: async () => ['d-9'] }
  expect(await findActive(history)).toBeUndefined()
})

test('the group is idle once the last one has ended', async () => {
  const { options } = wait({})
  const context = createContext()
  const history = historyOf({ last: [OTHER, OTHER, ENDED] })
  await context.clock.until(waitUntilIdle({ ...options, ...context, history }))
  expect(noticesOf(context.reported)).toEqual([
    'd-2 is active in the group. Waiting for it to end.',
    'd-2 has ended (Succeeded).',
  ])
})
