// A commit is older if the last attempted or the last successful deployment is of a descendant.

import { expect, test } from 'vitest'
import { createAncestry } from '../../../src/deploy/create/ancestry.ts'
import { createUnreadRepository } from '../../../src/deploy/create/unread-repository.ts'
import type { Group } from '../../../src/deploy/deployment.ts'
import type { Relation } from '../../../src/deploy/github/octokit.ts'
import { createContext, deploymentOf } from '../context.ts'
import { createScenario, noticesOf } from '../harness.ts'
import { SHA } from '../requests.ts'

const [ATTEMPTED, SUCCESSFUL] = ['b'.repeat(40), 'c'.repeat(40)]
const GROUP: Group = { tagFilters: '', lastAttempted: 'd-1', lastSuccessful: 'd-2' }

/** `relations`: of the deployed commits to ours. */
function ancestryWith(
  relations: Readonly<Record<string, Relation>>,
  attempted: string | undefined = ATTEMPTED,
) {
  const calls: string[] = []
  const context = createContext()
  const unread = createUnreadRepository('me/site')
  const deployments = [
    deploymentOf({ id: 'd-1', ...(attempted !== '' && { commit: attempted }) }),
    deploymentOf({ id: 'd-2', commit: SUCCESSFUL }),
  ]
  const ancestry = createAncestry({
    ...context,
    repository: 'me/site',
    commit: SHA,
    unread,
    history: {
      group: async () => {
        calls.push('group')
        return GROUP
      },
      deployment: async id => {
        calls.push(id)
        return deployments.find(one => one.id === id)
      },
      list: async () => [],
    },
    github: {
      ...createScenario().options().github,
      compare: async (_, base, head) => {
        expect(base).toBe(SHA)
        calls.push(`compare ${head[0]}`)
        return relations[head] ?? 'behind'
      },
    },
  })
  return { ancestry, calls, context, unread }
}

test.each<[name: string, relations: Readonly<Record<string, Relation>>, newer: string | undefined]>([
  ['of neither', {}, undefined],
  ['of the last attempted', { [ATTEMPTED]: 'ahead' }, 'd-1'],
  ['of the last successful', { [SUCCESSFUL]: 'ahead' }, 'd-2'],
  ['of neither, but on another branch', { [ATTEMPTED]: 'diverged', [SUCCESSFUL]: 'diverged' }, undefined],
])('the commit is an ancestor %s', async (_, relations, newer) => {
  expect((await ancestryWith(relations).ancestry.newerDeployment())?.id).toBe(newer)
})

test('the group that was just read is not read again', async () => {
  const { ancestry, calls } = ancestryWith({})
  await ancestry.newerDeployment({ tagFilters: '', lastAttempted: 'd-2' })
  expect(calls).toEqual(['d-2', 'compare c'])
})

test('a deployment is read once, and compared once', async () => {
  const { ancestry, calls } = ancestryWith({})
  await ancestry.newerDeployment()
  await ancestry.newerDeployment()
  expect(calls).toEqual(['group', 'd-1', 'd-2', 'compare b', 'compare c', 'group'])
})

test('the same commit, and a deployment without one, are not compared', async () => {
  const same = ancestryWith({}, SHA)
  expect(await same.ancestry.newerDeployment()).toBeUndefined()
  expect(same.calls).toEqual(['group', 'd-1', 'd-2', 'compare c'])
  const restart = ancestryWith({}, '')
  expect(await restart.ancestry.newerDeployment()).toBeUndefined()
  expect(restart.calls).toEqual(['group', 'd-1', 'd-2', 'compare c'])
})

test('what GitHub does not know is reported once', async () => {
  const { ancestry, context, unread } = ancestryWith({ [ATTEMPTED]: 'unknown' })
  await ancestry.newerDeployment()
  await ancestry.newerDeployment()
  expect(noticesOf(context.reported)).toEqual([
    `Cannot tell whether ${SHA} is older than ${ATTEMPTED}, which was deployed earlier. Deploying ${SHA}.`,
  ])
  expect(unread.problem()).toBeUndefined()
})

test('where GitHub refuses the repository, that is the reason', async () => {
  const { ancestry, context, unread } = ancestryWith({ [ATTEMPTED]: 'unknown' })
  unread.refused('HTTP 403')
  await ancestry.newerDeployment()
  expect(noticesOf(context.reported)).toEqual([])
  expect(unread.problem()?.what).toContain('it is not known whether it is older')
})

test('the job ends while GitHub compares: the result is not used', async () => {
  const { ancestry, context } = ancestryWith({})
  context.interrupt()
  await expect(ancestry.newerDeployment()).rejects.toMatchObject({ name: 'Interrupted' })
})
