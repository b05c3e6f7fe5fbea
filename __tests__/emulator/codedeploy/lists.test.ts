// Lists are complete, in order, and in pages.

import {
  ListDeploymentsCommand,
  type ListDeploymentsInput,
  ListDeploymentTargetsCommand,
  paginateListDeployments,
} from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { emulator } from '../emulator.ts'
import { type Act, FAILURE } from '../scripted-instance.ts'

test('targets are listed page by page, and by status', async () => {
  const acts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(id => [id, {} as Act]))
  acts['b'] = acts['e'] = { result: FAILURE }
  const { clock, service, client, create } = await emulator(acts, { pageSize: 2 })
  const deploymentId = await create()
  await clock.until(service.idle())
  const pages: (string[] | undefined)[] = []
  let nextToken: string | undefined
  do {
    const page = await client.send(new ListDeploymentTargetsCommand({ deploymentId, nextToken }))
    pages.push(page.targetIds)
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  const failed = await client.send(
    new ListDeploymentTargetsCommand({ deploymentId, targetFilters: { TargetStatus: ['Failed'] } }),
  )
  expect(failed).toMatchObject({ targetIds: ['b', 'e'] })
  expect(failed.nextToken).toBeUndefined()
})

test('deployments are listed newest first, by status, by time, page by page', async () => {
  const { clock, service, client, create, acts } = await emulator({ 'i-1': {} }, { pageSize: 2 })
  const made: { id: string; at: Date }[] = []
  for (const act of [{}, { result: FAILURE }, {}, {}] satisfies Act[]) {
    acts['i-1'] = act
    made.push({ id: await create(), at: new Date(clock.now()) })
    await clock.until(service.idle())
    await clock.advance(60_000)
  }
  const [one, two, three, four] = made
  const pages = paginateListDeployments({ client }, { applicationName: 'App', deploymentGroupName: 'Group' })
  const listed: (string[] | undefined)[] = []
  for await (const { deployments } of pages) listed.push(deployments)
  expect(listed).toEqual([
    [four?.id, three?.id],
    [two?.id, one?.id],
  ])
  const list = async (input: ListDeploymentsInput) =>
    (await client.send(new ListDeploymentsCommand(input))).deployments
  expect(await list({ includeOnlyStatuses: ['Failed'] })).toEqual([two?.id])
  expect(await list({ applicationName: 'App', createTimeRange: { end: two?.at } })).toEqual([
    two?.id,
    one?.id,
  ])
  expect(await list({ createTimeRange: { start: two?.at, end: three?.at } })).toEqual([three?.id, two?.id])
})
