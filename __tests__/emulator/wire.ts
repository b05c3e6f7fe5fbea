// Sends requests that no client would.

import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { Sha256 } from '@smithy/core/checksum'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Server } from '../../src/emulator/server.ts'
import { CREDENTIALS, REGION } from './emulator.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A request with these very headers. */
export function send(
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

export type Headers = Record<string, string>

/** The headers of a request, signed by hand. */
export async function signed(
  { url }: Server,
  operation: string,
  body: string,
  {
    at,
    service = 'codedeploy',
    target = 'CodeDeploy_20141006',
  }: { at: number; service?: string; target?: string },
): Promise<Headers> {
  const signer = new SignatureV4({
    credentials: CREDENTIALS,
    region: REGION,
    service,
    sha256: Sha256,
  })
  const { host, hostname } = new URL(url)
  const headers = {
    host,
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `${target}.${operation}`,
  }
  const unsigned = { method: 'POST', protocol: 'http:', hostname, path: '/', query: {}, headers, body }
  return (await signer.sign(unsigned, { signingDate: new Date(at) })).headers
}
