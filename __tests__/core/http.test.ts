import { expect, test } from 'vitest'
import { createHttpGet, readAll, readJson } from '../../src/core/http.ts'
import { listen } from '../listen.ts'
import { systemClock } from '../system-clock.ts'

const get = createHttpGet({ clock: systemClock })
const REQUEST = { headers: { authorization: 'Bearer secret', accept: 'text/plain' }, timeout: 5_000 }

test('a response, whatever its status', async () => {
  const url = await listen((_, response) => response.writeHead(404).end('{"message":"Not Found"}'))
  const response = await get(url, REQUEST)
  expect(response.status).toBe(404)
  expect(await readJson(response)).toEqual({ message: 'Not Found' })
})

test('a redirect is followed, and the token is sent to no other origin', async () => {
  const tokens: (string | undefined)[] = []
  const other = await listen(({ headers }, response) => {
    tokens.push(headers.authorization)
    response.end('here')
  })
  const url = await listen(({ headers, url }, response) => {
    tokens.push(headers.authorization)
    response.writeHead(302, { location: url === '/first' ? '/second' : other }).end('there')
  })
  const response = await get(`${url}/first`, REQUEST)
  expect((await readAll(response, 100))?.toString()).toBe('here')
  expect(tokens).toEqual(['Bearer secret', 'Bearer secret', undefined])
})

test('endless redirects have an end', async () => {
  const url = await listen((_, response) => response.writeHead(307, { location: '/' }).end())
  await expect(get(url, REQUEST)).rejects.toThrow('more than 5 redirects')
})

test.each([
  [4, 'four'],
  [3, undefined],
])('with a limit of %d bytes the body is %j', async (limit, expected) => {
  const url = await listen((_, response) => response.end('four'))
  expect((await readAll(await get(url, REQUEST), limit))?.toString()).toBe(expected)
})

test('what is no JSON, or breaks off, is nothing', async () => {
  const url = await listen((request, response) => {
    if (request.url === '/text') return response.end('no JSON')
    response.writeHead(200, { 'content-length': 100 }).write('{')
    return setTimeout(() => request.socket.destroy(), 20)
  })
  expect(await readJson(await get(`${url}/text`, REQUEST))).toBeUndefined()
  expect(await readJson(await get(url, REQUEST))).toBeUndefined()
})

test('nobody answers', async () => {
  const url = await listen(() => {})
  await expect(get(url, { ...REQUEST, timeout: 50 })).rejects.toThrow('no response within 0.05 seconds')
  await expect(get('http://127.0.0.1:1', REQUEST)).rejects.toThrow('ECONNREFUSED')
  const cancelled = AbortSignal.abort()
  await expect(get(url, { ...REQUEST, signal: cancelled })).rejects.toThrow('aborted')
})
