// Clients meet the faults that a test has planned.

import {
  type CodeDeployClient,
  CreateDeploymentCommand,
  GetApplicationCommand,
  ListApplicationsCommand,
  ListDeploymentsCommand,
} from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import type { Fault, Schedule } from '../../../src/emulator/faults/fault.ts'
import { DEPLOYMENT, emulator } from '../emulator.ts'

/** `.` for each call that is answered, `x` for each that is not. */
async function outcomes(client: CodeDeployClient, calls: number): Promise<string> {
  let expected = ''
  for (let call = 0; call < calls; call += 1)
    expected += await client.send(new GetApplicationCommand({ applicationName: 'App' })).then(
      () => '.',
      () => 'x',
    )
  return expected
}

test.each<[fault: Fault, name: string, status: number | undefined]>([
  [{ kind: 'throttle' }, 'ThrottlingException', 400],
  [{ kind: 'server-error' }, 'InternalFailure', 500],
  [{ kind: 'error', code: 'ExpiredTokenException', status: 403 }, 'ExpiredTokenException', 403],
  [{ kind: 'error', code: 'AccessDeniedException' }, 'AccessDeniedException', 400],
])('%o', async (fault, name, status) => {
  const { service, client } = await emulator()
  service.failNext('ListApplications', fault)
  await expect(client.send(new ListApplicationsCommand())).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: status },
  })
  await expect(client.send(new ListApplicationsCommand())).resolves.toMatchObject({ applications: ['App'] })
})

test.each<[kind: 'reset' | 'lost-response', made: number]>([
  ['reset', 0],
  ['lost-response', 1],
])('a CreateDeployment that meets %s has created %i', async (kind, made) => {
  const { service, client, clock } = await emulator()
  service.failNext('CreateDeployment', { kind })
  await expect(client.send(new CreateDeploymentCommand(DEPLOYMENT))).rejects.toMatchObject({
    code: 'ECONNRESET',
  })
  await clock.until(service.idle())
  const { deployments } = await client.send(new ListDeploymentsCommand())
  expect(deployments).toHaveLength(made)
})

test.each<[schedule: Schedule & { after?: string }, operation: string, expected: string]>([
  [{}, 'GetApplication', 'x......'],
  [{ times: 3 }, 'GetApplication', 'xxx....'],
  [{ times: Number.POSITIVE_INFINITY }, 'GetApplication', 'xxxxxxx'],
  [{ times: Number.POSITIVE_INFINITY, every: 3 }, 'GetApplication', '..x..x.'],
  [{ every: 3 }, 'GetApplication', '..x....'],
  [{ times: 2 }, '*', 'xx.....'],
  [{ times: 2 }, 'GetDeployment', '.......'],
])('%o of %s', async (schedule, operation, expected) => {
  const { service, client } = await emulator()
  service.failNext(operation, { kind: 'throttle', ...schedule })
  expect(await outcomes(client, 7)).toBe(expected)
})

test('a limit lets through so many calls within a second', async () => {
  const { service, client, clock } = await emulator()
  service.failNext('*', { kind: 'throttle', above: 2, times: Number.POSITIVE_INFINITY })
  expect(await outcomes(client, 4)).toBe('..xx')
  await clock.advance(999)
  expect(await outcomes(client, 1)).toBe('x')
  await clock.advance(1)
  expect(await outcomes(client, 4)).toBe('..xx')
})

test('a delay passes by the clock, and another fault applies after it', async () => {
  const { service, clock } = await emulator()
  const at = clock.now()
  service.failNext('*', { kind: 'delay', milliseconds: 700, times: Number.POSITIVE_INFINITY })
  await clock.until(service.call('ListApplications', {}))
  expect(clock.now() - at).toBe(700)
  service.failNext('ListApplications', { kind: 'throttle' })
  const throttled = service.call('ListApplications', {})
  await expect(clock.until(throttled)).rejects.toMatchObject({ code: 'ThrottlingException' })
  expect(clock.now() - at).toBe(1400)
})

test('every call is observed, also those that fail', async () => {
  const heard: [string, unknown][] = []
  const { service, client } = await emulator(undefined, { observe: (...call) => heard.push(call) })
  service.failNext('GetApplication', { kind: 'reset' })
  await outcomes(client, 2)
  const call = ['GetApplication', { applicationName: 'App' }]
  expect(heard).toEqual([call, call])
})
