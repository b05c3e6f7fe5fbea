import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createHttpGet, readJson } from '../../src/core/http.ts'
import { readProxy } from '../../src/core/proxy.ts'
import { createHttpAgent } from '../../src/core/proxy-agent.ts'
import { startForwardProxy } from '../forward-proxy.ts'
import { serveSecurely } from '../secure-server.ts'
import { systemClock } from '../system-clock.ts'

const serve = () => serveSecurely(['api.test'], (_, response) => response.end('{"a":1}'))

function open(proxy: string, ca?: readonly string[]) {
  const settings = readProxy({ proxy, exceptions: undefined }, {})
  const get = createHttpGet({ clock: systemClock, agent: createHttpAgent({ proxy: settings, ca }) })
  return (url: string) => get(url, { headers: {}, timeout: 5_000 })
}

test('an https address, through a tunnel, with a certificate of our own, twice', async () => {
  const { port, caFile } = await serve()
  const proxy = await startForwardProxy({ credentials: 'me:s@cret' })
  const get = open(`http://me:s%40cret@${proxy.host}`, [readFileSync(caFile, 'utf8')])
  expect(await readJson(await get(`https://api.test:${port}/`))).toEqual({ a: 1 })
  expect(await readJson(await get(`https://api.test:${port}/`))).toEqual({ a: 1 })
  expect(new Set(proxy.requests)).toEqual(new Set([`CONNECT api.test:${port}`]))
})

test('without the certificate it is not trusted', async () => {
  const { port } = await serve()
  const proxy = await startForwardProxy()
  await expect(open(`http://${proxy.host}`)(`https://api.test:${port}/`)).rejects.toThrow(/self-signed/)
})

test('a proxy that refuses is named, without its password', async () => {
  const proxy = await startForwardProxy({ credentials: 'me:right' })
  const failure = open(`http://me:wr0ng@${proxy.host}`)('https://api.test/')
  await expect(failure).rejects.toMatchObject({
    code: 'proxy/credentials',
    what: `The proxy ${proxy.host} refused the connection to api.test:443 with HTTP 407`,
  })
  expect(String(await failure.catch(String))).not.toContain('wr0ng')
})

test.each(['https://api.test/', 'http://api.test/'])(
  'a proxy that is not there is named: %s',
  async address => {
    const failure = open('http://127.0.0.1:1')(address)
    await expect(failure).rejects.toThrow(/the proxy 127\.0\.0\.1:1 cannot be reached: connect ECONNREFUSED/)
    await expect(failure).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  },
)
