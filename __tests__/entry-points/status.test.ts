// The commands status and stop, against an emulator.

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { CREDENTIALS, emulator, REGION } from '../emulator/emulator.ts'
import type { Act } from '../emulator/scripted-instance.ts'
import { call } from './terminal.ts'

const GROUP = ['--application', 'App', '--group', 'Group']

function run(command: string, { url }: { url: string }, ...options: readonly string[]) {
  const env = {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  }
  return call([command, ...GROUP, ...options], { env }).ended
}

/** Within the time for which a signature is accepted: the commands have the real clock. */
const LONG = 120_000

test('what runs in the group, what ran last, and nothing', async () => {
  const { server, create, clock, service } = await emulator({ 'i-1': { milliseconds: LONG } })
  expect((await run('status', server)).out).toContain('Nothing has been deployed to this group yet.')
  const id = await create({ description: 'Potatoes' })
  await clock.advance(1000)
  const running = await run('status', server)
  expect(running).toMatchObject({ exit: 0, err: '' })
  expect(running.out).toMatch(
    new RegExp(`^App, Group, ${REGION}\\n${id}  InProgress, created .* ago by user\\n`),
  )
  expect(running.out).toContain(`  commit ${'a'.repeat(40)}\n  Potatoes\n`)
  expect(running.out).toMatch(/ {2}i-1 {2}InProgress {2}AfterInstall\n$/)
  await clock.until(service.idle())
  expect((await run('status', server)).out).toMatch(
    new RegExp(`${id}  Succeeded[\\s\\S]*i-1 {2}Succeeded {2}`),
  )
})

test('stop asks, and stops what a user created', async () => {
  const called: string[] = []
  const observe = (operation: string) => called.push(operation)
  const { server, create, clock, service } = await emulator({ 'i-1': { milliseconds: LONG } }, { observe })
  expect(await run('stop', server)).toMatchObject({ exit: 0, out: 'No deployment is active in Group.\n' })
  const id = await create()
  await clock.advance(1000)
  // Nobody can be asked here, so nothing is done.
  expect(await run('stop', server)).toMatchObject({
    exit: 1,
    out: expect.stringContaining('Nothing was stopped.'),
  })
  const stopping = run('stop', server, '--yes')
  while (!called.includes('StopDeployment')) await sleep(20)
  await clock.until(service.idle())
  expect(await stopping).toMatchObject({ exit: 0, out: expect.stringMatching(`\n${id}: Stopped\n$`) })
})

test('stop leaves a rollback alone', async () => {
  // One act for each of three deployments.
  const queue: Act[] = [{}, { result: { status: 'Failed' } }, { milliseconds: LONG }]
  const acts = {
    get 'i-1'() {
      return queue.shift() ?? {}
    },
  }
  const { server, create, clock, service } = await emulator(acts)
  await create()
  await clock.until(service.idle())
  await create({ autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } })
  await clock.advance(1000)
  const { exit, err } = await run('stop', server, '--yes')
  expect(exit).toBe(1)
  expect(err).toMatch(/was created by codeDeployRollback[\s\S]*deployment\/not-of-a-user/)
})

test.each([['status'], ['stop']])('%s without a region is one problem', async command => {
  const { exit, err } = await call([command]).ended
  expect(exit).toBe(2)
  expect(err).toMatch(/^--region: No AWS region found\. .*\n {2}Fix: .*AWS_REGION\.\n$/)
})
