// An HTTPS server on loopback, for names that a certificate of its own vouches for.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface SecureServer {
  readonly port: number
  /** PEM file of the authority to trust. */
  readonly caFile: string
}

/** Listens until the test ends. */
export async function serveSecurely(
  names: readonly string[],
  answer: RequestListener,
): Promise<SecureServer> {
  const folder = mkdtempSync(join(tmpdir(), 'potato-tls-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const key = join(folder, 'key.pem')
  const caFile = join(folder, 'cert.pem')
  const subject = ['-subj', '/CN=test', '-addext', `subjectAltName=${names.map(name => `DNS:${name}`)}`]
  const files = ['-nodes', '-days', '1', '-keyout', key, '-out', caFile]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  execFileSync('openssl', ['req', '-x509', ...curve, ...files, ...subject], { stdio: 'ignore' })
  const server = createServer({ key: readFileSync(key), cert: readFileSync(caFile) }, answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { port: address.port, caFile }
}
