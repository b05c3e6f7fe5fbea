// Accepts good signatures only.

import { CreateDeploymentCommand, ListDeploymentsCommand } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { CREDENTIALS, clientOf, DEPLOYMENT, emulator } from './emulator.ts'
import { type Headers, send, signed } from './wire.ts'

const BODY = JSON.stringify(DEPLOYMENT)
const CREATE = new CreateDeploymentCommand(DEPLOYMENT)

test.each([
  ['another secret', { ...CREDENTIALS, secretAccessKey: 'guessed' }, {}, 'InvalidSignatureException'],
  ['another key', { ...CREDENTIALS, accessKeyId: 'AKIDSOMEBODY' }, {}, 'UnrecognizedClientException'],
  ['a clock six minutes slow', CREDENTIALS, { systemClockOffset: -6 * 60_000 }, 'InvalidSignatureException'],
  ['a clock six minutes fast', CREDENTIALS, { systemClockOffset: 6 * 60_000 }, 'InvalidSignatureException'],
])('a client with %s is refused, and nothing is created', async (_, credentials, options, name) => {
  const { server, client, clock, service } = await emulator()
  const stranger = clientOf(server, credentials, options)
  await expect(stranger.send(CREATE)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } })
  stranger.destroy()
  expect((await client.send(new ListDeploymentsCommand())).deployments).toEqual([])
  await client.send(CREATE)
  await clock.until(service.idle())
})

test('another region is named', async () => {
  const { server } = await emulator()
  const stranger = clientOf(server, CREDENTIALS, { region: 'us-east-1' })
  await expect(stranger.send(CREATE)).rejects.toMatchObject({
    name: 'InvalidSignatureException',
    message: expect.stringMatching(/us-east-1.*, but this is .*sa-east-1/),
  })
  stranger.destroy()
})

test('a clock four minutes off is accepted', async () => {
  const { server, clock, service } = await emulator()
  const client = clientOf(server, CREDENTIALS, { systemClockOffset: 4 * 60_000 })
  await expect(client.send(CREATE)).resolves.toMatchObject({ deploymentId: expect.any(String) })
  await clock.until(service.idle())
})

const MISSING = 'MissingAuthenticationTokenException'
const INVALID = 'InvalidSignatureException'
test.each<[string, (headers: Headers) => Headers, string]>([
  ['no signature', ({ authorization: _, ...headers }) => headers, MISSING],
  ['an empty one', headers => ({ ...headers, authorization: '' }), INVALID],
  ['another scheme', headers => ({ ...headers, authorization: 'Basic eDp5' }), INVALID],
  [
    'another operation',
    headers => ({ ...headers, 'x-amz-target': 'CodeDeploy_20141006.StopDeployment' }),
    INVALID,
  ],
  ['another time', headers => ({ ...headers, 'x-amz-date': '20260131T000000Z' }), INVALID],
  ['no time', ({ 'x-amz-date': _, ...headers }) => headers, INVALID],
  ['a header more', headers => ({ ...headers, 'x-amz-more': 'yes' }), INVALID],
  ['a body not its own', headers => ({ ...headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }), INVALID],
  [
    'headers it does not cover',
    headers => ({
      ...headers,
      authorization: `${headers['authorization']}`.replace(/SignedHeaders=[^,]*/, 'SignedHeaders=host'),
    }),
    INVALID,
  ],
  [
    'a signature of zeros',
    headers => ({
      ...headers,
      authorization: `${headers['authorization']}`.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
    }),
    INVALID,
  ],
  [
    'a name that every object has',
    headers => ({
      ...headers,
      authorization: `${headers['authorization']}`.replace('SignedHeaders=', 'SignedHeaders=constructor;'),
    }),
    INVALID,
  ],
])('%s: refused', async (_, forge, code) => {
  const { server, service, clock } = await emulator()
  const headers = await signed(server, 'CreateDeployment', BODY, { at: clock.now() })
  const answer = await send(server, { headers: forge(headers), body: BODY })
  expect([answer.status, JSON.parse(answer.body).__type]).toEqual([403, code])
  expect(answer.headers['content-type']).toBe('application/x-amz-json-1.1')
  expect(await service.call('ListDeployments', {})).toMatchObject({ deployments: [] })
})

test('another body under a good signature: refused', async () => {
  const { server, clock } = await emulator()
  const headers = await signed(server, 'CreateDeployment', BODY, { at: clock.now() })
  const answer = await send(server, { headers, body: BODY.replace('aaaa', 'aaab') })
  expect([answer.status, JSON.parse(answer.body).__type]).toEqual([403, 'InvalidSignatureException'])
})

test('the signatures of this file are accepted', async () => {
  const { server, service, clock } = await emulator()
  const headers = await signed(server, 'CreateDeployment', BODY, { at: clock.now() })
  const answer = await send(server, { headers, body: BODY })
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { deploymentId: expect.any(String) }])
  await clock.until(service.idle())
})

test('a request that was recorded is refused the second time, however late', async () => {
  const { server, clock } = await emulator()
  const body = '{}'
  const headers = await signed(server, 'ListApplications', body, { at: clock.now() })
  expect(await send(server, { headers, body })).toMatchObject({ status: 200 })
  // Within the second it may be a client that signs its next request alike: it waits, and signs anew.
  for (const [minutes, status, __type] of [
    [0, 400, 'ThrottlingException'],
    [4, 403, INVALID],
  ] as const) {
    await clock.advance(minutes * 60_000)
    const answer = await clock.until(send(server, { headers, body }))
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body)).toMatchObject({ __type, message: expect.stringMatching(/already sent/) })
  }
  const anew = await signed(server, 'ListApplications', body, { at: clock.now() })
  expect(await send(server, { headers: anew, body })).toMatchObject({ status: 200 })
})
