import { expect, test } from 'vitest'
import { ask, readAll, readJson } from '../../src/core/http.ts'
import { listen } from '../listen.ts'

const QUESTION = { headers: { authorization: 'Bearer secret', accept: 'text/plain' }, patience: 5_000 }

test('an answer, whatever its status', async () => {
  const url = await listen((_, response) => response.writeHead(404).end('{"message":"Not Found"}'))
  const answer = await ask(url, QUESTION)
  expect(answer.status).toBe(404)
  expect(await readJson(answer)).toEqual({ message: 'Not Found' })
})

test('a redirection is followed, and the token stays with the one it was meant for', async () => {
  const tokens: (string | undefined)[] = []
  const other = await listen(({ headers }, response) => {
    tokens.push(headers.authorization)
    response.end('here')
  })
  const url = await listen(({ headers, url }, response) => {
    tokens.push(headers.authorization)
    response.writeHead(302, { location: url === '/first' ? '/second' : other }).end('there')
  })
  const answer = await ask(`${url}/first`, QUESTION)
  expect((await readAll(answer, 100))?.toString()).toBe('here')
  expect(tokens).toEqual(['Bearer secret', 'Bearer secret', undefined])
})

test('a redirection that leads nowhere has an end', async () => {
  const url = await listen((_, response) => response.writeHead(307, { location: '/' }).end())
  await expect(ask(url, QUESTION)).rejects.toThrow('more than 5 redirections')
})

test.each([
  [4, 'four'],
  [3, undefined],
])('with a limit of %d bytes the answer is %j', async (limit, expected) => {
  const url = await listen((_, response) => response.end('four'))
  expect((await readAll(await ask(url, QUESTION), limit))?.toString()).toBe(expected)
})

test('what is no JSON, or breaks off, is nothing', async () => {
  const url = await listen((request, response) => {
    if (request.url === '/text') return response.end('no JSON')
    response.writeHead(200, { 'content-length': 100 }).write('{')
    return setTimeout(() => request.socket.destroy(), 20)
  })
  expect(await readJson(await ask(`${url}/text`, QUESTION))).toBeUndefined()
  expect(await readJson(await ask(url, QUESTION))).toBeUndefined()
})

test('nobody answers', async () => {
  const url = await listen(() => {})
  await expect(ask(url, { ...QUESTION, patience: 50 })).rejects.toThrow('no answer within 0.05 seconds')
  await expect(ask('http://127.0.0.1:1', QUESTION)).rejects.toThrow('ECONNREFUSED')
  const cancelled = AbortSignal.abort()
  await expect(ask(url, { ...QUESTION, signal: cancelled })).rejects.toThrow('aborted')
})
