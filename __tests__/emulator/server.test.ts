// Which connections the server accepts, and how it refuses the others.

import { mkdtempSync, rmSync } from 'node:fs'
import type { OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ListDeploymentsCommand } from '@aws-sdk/client-codedeploy'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../src/emulator/server.ts'
import { createFakeClock } from '../fake-clock.ts'
import { CREDENTIALS, clientOf, emulator, REGION, serviceWith } from './emulator.ts'
import { send, signed } from './wire.ts'

describe('requests', () => {
  test.each<[string, operation: string, body: string, code: string, message: string]>([
    ['an unknown operation', 'DeleteSite', '{}', 'UnknownOperationException', 'DeleteSite'],
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
    const { server, clock } = await emulator()
    const headers = await signed(server, operation, body, { at: clock.now() })
    const answer = await send(server, { headers, body })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toEqual({ __type: code, message: expect.stringContaining(message) })
  })

  test('null is the same as absent', async () => {
    const { server, clock } = await emulator()
    const body = '{"applicationName":"App","deploymentGroupName":null}'
    const headers = await signed(server, 'ListDeployments', body, { at: clock.now() })
    expect((await send(server, { headers, body })).body).toBe('{"deployments":[]}')
  })

  test('times are seconds with milliseconds', async () => {
    const { server, clock } = await emulator()
    const headers = await signed(server, 'GetApplication', '{"applicationName":"App"}', { at: clock.now() })
    const answer = await send(server, { headers, body: '{"applicationName":"App"}' })
    expect(JSON.parse(answer.body).application.createTime).toBe(clock.now() / 1000)
  })

  test.each<[string, OutgoingHttpHeaders]>([
    ['that says so', { 'content-length': 100 * 1024 * 1024 }],
    ['that does not', { 'transfer-encoding': 'chunked' }],
  ])('a body of 100 MB %s is refused', async (_, headers) => {
    const { server } = await emulator()
    const answer = await send(server, { headers, body: Buffer.alloc(100 * 1024 * 1024, 32) })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body).__type).toBe('RequestEntityTooLargeException')
  })

  test('endless headers are refused', async () => {
    const { server } = await emulator()
    const answer = await send(server, { headers: { 'x-long': 'a'.repeat(20_000) } })
    expect(answer.status).toBe(431)
  })
})

describe('the address', () => {
  test('is on loopback only', async () => {
    const { server } = await emulator()
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
    const { server } = await emulator()
    const answer = await send(server, { headers: { host: host.replace('PORT', new URL(server.url).port) } })
    expect(answer.status).toBe(status)
  })

  test('a port that is taken is a Problem with a fix', async () => {
    const { server, service } = await emulator()
    const port = Number(new URL(server.url).port)
    const clock = createFakeClock()
    await expect(
      startServer({ service, credentials: CREDENTIALS, region: REGION, clock, port }),
    ).rejects.toMatchObject({ code: 'rehearsal/port-taken', fix: expect.stringContaining('--port') })
  })

  test('is free again after close, even with open connections', async () => {
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

test('a body that does not arrive in time ends its connection', async () => {
  const clock = createFakeClock()
  const service = serviceWith(clock, { instances: [] })
  const folder = mkdtempSync(join(tmpdir(), 'potato-server-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const socket = join(folder, 'http')
  const options = { service, credentials: CREDENTIALS, region: REGION, clock, socket, requestTimeout: 200 }
  const server = await startServer(options)
  onTestFinished(() => server.close())
  const { port } = new URL(server.url)
  for (const address of [{ host: '127.0.0.1', port: Number(port) }, { path: socket }]) {
    const connection = connect(address)
    connection.write(`POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 100\r\n\r\nslow`)
    let answer = ''
    for await (const chunk of connection) answer += chunk
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
  }
})
