// A server with an S3 for a test, and a client that signs each request itself.

import { Sha256 } from '@smithy/core/checksum'
import { SignatureV4 } from '@smithy/signature-v4'
import { onTestFinished } from 'vitest'
import { createS3, type S3Options } from '../../../src/emulator/s3/s3-api.ts'
import { startServer } from '../../../src/emulator/server.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { folder } from '../../git/git-fixture.ts'
import { CREDENTIALS, REGION, serviceWith } from '../emulator.ts'

interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly query?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export async function startS3(options: Partial<S3Options> = {}) {
  const clock = createFakeClock(Date.now())
  const s3 = createS3({
    clock,
    region: REGION,
    credentials: CREDENTIALS,
    directory: await folder(),
    ...options,
  })
  const service = serviceWith(clock, { instances: [] })
  const server = await startServer({ service, s3, credentials: CREDENTIALS, region: REGION, clock })
  onTestFinished(() => server.close())
  const { host, hostname } = new URL(server.url)
  const signer = new SignatureV4({
    credentials: CREDENTIALS,
    region: REGION,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
  })
  const send = async (
    method: string,
    path: string,
    { headers, body = '', query = {} }: Sent = {},
  ): Promise<Answer> => {
    const encoded = path.split('/').map(encodeURIComponent).join('/')
    const unsigned = {
      method,
      protocol: 'http:',
      hostname,
      path: encoded,
      query,
      headers: { host, ...headers },
      body,
    }
    const { headers: signed } = await signer.sign(unsigned, { signingDate: new Date(clock.now()) })
    const search = new URLSearchParams(query).toString()
    const url = `${server.url}${encoded}${search === '' ? '' : `?${search}`}`
    const sentBody = method === 'GET' || method === 'HEAD' ? {} : { body: body as string }
    const response = await fetch(url, { method, headers: signed, ...sentBody })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { s3, server, clock, send }
}

/** The text of an element of an answer. */
export function textIn({ text }: Answer, element: string): string | undefined {
  return new RegExp(`<${element}>(.*?)</${element}>`).exec(text)?.[1]
}
