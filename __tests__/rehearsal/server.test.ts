// Who is let in, and what happens to the others?

import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { CreateDeploymentCommand, ListDeploymentsCommand } from '@aws-sdk/client-codedeploy'
import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, test } from 'vitest'
import { type Server, startServer } from '../../src/rehearsal/server.ts'
import { createFakeClock } from './fake-clock.ts'
import { CREDENTIALS, clientOf, DEPLOYMENT, REGION, serviceWith, standIn } from './stand-in.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A request with these very headers. */
function send(
  { url }: Server,
  options: { method?: string; path?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer },
): Promise<Answer> {
  const { method = 'POST', path = '/', headers, body } = options
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, path, headers, agent: false }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

type Headers = Record<string, string>

/** The headers of a request, signed by hand. */
async function signed(
  { url }: Server,
  operation: string,
  body: string,
  { at }: { at: number },
): Promise<Headers> {
  const { Sha256 } = await import('@smithy/core/checksum')
  const signer = new SignatureV4({
    credentials: CREDENTIALS,
    region: REGION,
    service: 'codedeploy',
    sha256: Sha256,
  })
  const { host, hostname } = new URL(url)
  const headers = {
    host,
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `CodeDeploy_20141006.${operation}`,
  }
  const unsigned = { method: 'POST', protocol: 'http:', hostname, path: '/', query: {}, headers, body }
  return (await signer.sign(unsigned, { signingDate: new Date(at) })).headers
}

const BODY = JSON.stringify(DEPLOYMENT)
const CREATE = new CreateDeploymentCommand(DEPLOYMENT)

describe('signatures', () => {
  test.each([
    ['another secret', { ...CREDENTIALS, secretAccessKey: 'guessed' }, {}, 'InvalidSignatureException'],
    ['another key', { ...CREDENTIALS, accessKeyId: 'AKIDSOMEBODY' }, {}, 'UnrecognizedClientException'],
    [
      'a clock six minutes slow',
      CREDENTIALS,
      { systemClockOffset: -6 * 60_000 },
      'InvalidSignatureException',
    ],
    ['a clock six minutes fast', CREDENTIALS, { systemClockOffset: 6 * 60_000 }, 'InvalidSignatureException'],
  ])('a client with %s is refused, and nothing is made', async (_, credentials, options, name) => {
    const { server, client, clock, service } = await standIn()
    const stranger = clientOf(server, credentials, options)
    await expect(stranger.send(CREATE)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } })
    stranger.destroy()
    expect((await client.send(new ListDeploymentsCommand())).deployments).toEqual([])
    await client.send(CREATE)
    await clock.until(service.idle())
  })

  test('another region is named', async () => {
    const { server } = await standIn()
    const stranger = clientOf(server, CREDENTIALS, { region: 'us-east-1' })
    await expect(stranger.send(CREATE)).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringMatching(/us-east-1, and this is sa-east-1/),
    })
    stranger.destroy()
  })

  test('four minutes are no matter', async () => {
    const { server, clock, service } = await standIn()
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
    const { server, service, clock } = await standIn()
    const headers = await signed(server, 'CreateDeployment', BODY, { at: clock.now() })
    const answer = await send(server, { headers: forge(headers), body: BODY })
    expect([answer.status, JSON.parse(answer.body).__type]).toEqual([403, code])
    expect(answer.headers['content-type']).toBe('application/x-amz-json-1.1')
    expect(await service.call('ListDeployments', {})).toMatchObject({ deployments: [] })
  })

  test('another body under a good signature: refused', async () => {
    const { server, clock } = await standIn()
    const headers = await signed(server, 'CreateDeployment', BODY, { at: clock.now() })
    const answer = await send(server, { headers, body: BODY.replace('aaaa', 'aaab') })
    expect([answer.status, JSON.parse(answer.body).__type]).toEqual([403, 'InvalidSignatureException'])
  })

  test('the hand that signs here is let in', async () => {
    const { server, service, clock } = await standIn()
    const headers = await signed(server, 'CreateDeployment', BODY, { at: clock.now() })
    const answer = await send(server, { headers, body: BODY })
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { deploymentId: expect.any(String) }])
    await clock.until(service.idle())
  })
})

describe('requests', () => {
  test.each<[string, operation: string, body: string, code: string, message: string]>([
    ['an unknown operation', 'DeleteApplication', '{}', 'UnknownOperationException', 'DeleteApplication'],
    ['a name every object has', 'constructor', '{}', 'UnknownOperationException', 'constructor'],
    ['no JSON', 'GetApplication', '{', 'SerializationException', 'not JSON'],
    ['a list', 'GetApplication', '[]', 'SerializationException', 'has to be an object; it is a list'],
    [
      'a wrong type',
      'GetApplication',
      '{"applicationName":7}',
      'SerializationException',
      'applicationName has to be a string',
    ],
    [
      'a wrong type deep down',
      'ListDeployments',
      '{"createTimeRange":{"start":"now"}}',
      'SerializationException',
      'createTimeRange.start has to be a number',
    ],
    [
      'a wrong item',
      'BatchGetDeployments',
      '{"deploymentIds":["d-123456789",false]}',
      'SerializationException',
      'deploymentIds[1] has to be a string',
    ],
    [
      'an unknown member',
      'CreateDeployment',
      '{"applicationName":"App","dryRun":true}',
      'ValidationException',
      'no member "dryRun"',
    ],
    [
      'a member every object has',
      'GetApplication',
      '{"constructor":"x"}',
      'ValidationException',
      'no member "constructor"',
    ],
  ])('%s', async (_, operation, body, code, message) => {
    const { server, clock } = await standIn()
    const headers = await signed(server, operation, body, { at: clock.now() })
    const answer = await send(server, { headers, body })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toEqual({ __type: code, message: expect.stringContaining(message) })
  })

  test('null is as if it were not there', async () => {
    const { server, clock } = await standIn()
    const body = '{"applicationName":"App","deploymentGroupName":null}'
    const headers = await signed(server, 'ListDeployments', body, { at: clock.now() })
    expect((await send(server, { headers, body })).body).toBe('{"deployments":[]}')
  })

  test('times are seconds with milliseconds', async () => {
    const { server, clock } = await standIn()
    const headers = await signed(server, 'GetApplication', '{"applicationName":"App"}', { at: clock.now() })
    const answer = await send(server, { headers, body: '{"applicationName":"App"}' })
    expect(JSON.parse(answer.body).application.createTime).toBe(clock.now() / 1000)
  })

  test.each<[string, OutgoingHttpHeaders]>([
    ['that says so', { 'content-length': 100 * 1024 * 1024 }],
    ['that does not', { 'transfer-encoding': 'chunked' }],
  ])('a body of 100 MB %s is refused', async (_, headers) => {
    const { server } = await standIn()
    const answer = await send(server, { headers, body: Buffer.alloc(100 * 1024 * 1024, 32) })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body).__type).toBe('RequestEntityTooLargeException')
  })

  test('headers without end are refused', async () => {
    const { server } = await standIn()
    const answer = await send(server, { headers: { 'x-long': 'a'.repeat(20_000) } })
    expect(answer.status).toBe(431)
  })
})

describe('the address', () => {
  test('is of this machine only', async () => {
    const { server } = await standIn()
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const others = Object.values(networkInterfaces())
      .flat()
      .filter(found => found?.family === 'IPv4' && !found.internal)
    for (const { address } of others.flatMap(found => found ?? []))
      await expect(
        send({ ...server, url: server.url.replace('127.0.0.1', address) }, { headers: {} }),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test.each([
    ['evil.example', 421],
    ['evil.example:PORT', 421],
    ['127.0.0.1', 421],
    ['127.0.0.1.evil.example:PORT', 421],
    ['localhost:PORT', 403],
    ['127.0.0.1:PORT', 403],
  ])('a request to %s is answered with %i', async (host, status) => {
    const { server } = await standIn()
    const answer = await send(server, { headers: { host: host.replace('PORT', new URL(server.url).port) } })
    expect(answer.status).toBe(status)
  })

  test('a port that is taken is a problem with a way out', async () => {
    const { server, service } = await standIn()
    const port = Number(new URL(server.url).port)
    const clock = createFakeClock()
    await expect(
      startServer({ service, credentials: CREDENTIALS, region: REGION, clock, port }),
    ).rejects.toMatchObject({ code: 'rehearsal/port-taken', fix: expect.stringContaining('--port') })
  })

  test('is free again after it was closed, whoever was still connected', async () => {
    const clock = createFakeClock(Date.now())
    const service = serviceWith(clock, { instances: [] })
    const options = { service, credentials: CREDENTIALS, region: REGION, clock }
    const first = await startServer(options)
    const client = clientOf(first)
    await client.send(new ListDeploymentsCommand())
    service.failNext('*', { kind: 'delay', milliseconds: 60_000 })
    const waiting = expect(client.send(new ListDeploymentsCommand())).rejects.toThrow()
    await clock.advance(1)
    await first.close()
    await waiting
    client.destroy()
    const second = await startServer({ ...options, port: Number(new URL(first.url).port) })
    expect(second.url).toBe(first.url)
    await second.close()
  })
})
