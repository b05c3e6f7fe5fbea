import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createHttpGet, readJson } from '../../src/core/http.ts'
import { readProxy } from '../../src/core/proxy.ts'
import { createAgent } from '../../src/core/proxy-agent.ts'
import { startForwardProxy } from '../forward-proxy.ts'
import { systemClock } from '../system-clock.ts'

/** An HTTPS server with a certificate that only `ca` vouches for; its port. */
async function serveSecurely() {
  const folder = mkdtempSync(join(tmpdir(), 'potato-tls-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=api.test', '-addext', 'subjectAltName=DNS:api.test']
  const options = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-keyout',
    key,
    '-out',
    cert,
  ]
  execFileSync('openssl', [...options, ...subject], { stdio: 'ignore' })
  const ca = readFileSync(cert, 'utf8')
  const server = createServer({ key: readFileSync(key), cert: ca }, (_, response) => response.end('{"a":1}'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { port: address.port, ca }
}

function open(proxy: string, ca?: readonly string[]) {
  const settings = readProxy({ proxy, exceptions: undefined }, {})
  const get = createHttpGet({ clock: systemClock, agent: createAgent({ proxy: settings, ca }) })
  return (url: string) => get(url, { headers: {}, timeout: 5_000 })
}

test('an https address, through a tunnel, with a certificate of our own, twice', async () => {
  const { port, ca } = await serveSecurely()
  const proxy = await startForwardProxy({ credentials: 'me:s@cret' })
  const get = open(`http://me:s%40cret@${proxy.host}`, [ca])
  expect(await readJson(await get(`https://api.test:${port}/`))).toEqual({ a: 1 })
  expect(await readJson(await get(`https://api.test:${port}/`))).toEqual({ a: 1 })
  expect(new Set(proxy.requests)).toEqual(new Set([`CONNECT api.test:${port}`]))
})

test('without the certificate it is not trusted', async () => {
  const { port } = await serveSecurely()
  const proxy = await startForwardProxy()
  await expect(open(`http://${proxy.host}`)(`https://api.test:${port}/`)).rejects.toThrow(/self-signed/)
})

test('a proxy that refuses is named, without its password', async () => {
  const proxy = await startForwardProxy({ credentials: 'me:right' })
  const failure = open(`http://me:wr0ng@${proxy.host}`)('https://api.test/')
  await expect(failure).rejects.toMatchObject({
    code: 'proxy/credentials',
    what: `The proxy ${proxy.host} refuses the connection to api.test:443 with HTTP 407`,
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
