// Sends HTTP GET requests. Node.js's own fetch takes longer to load than GitHub takes to respond.

import {
  type Agent,
  get as getPlain,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { get as getSecure } from 'node:https'
import type { Readable } from 'node:stream'
import type { Clock } from './clock.ts'

interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Still arriving: read it, or destroy it. */
  readonly body: Readable
}

interface HttpRequest {
  readonly headers: Readonly<Record<string, string>>
  /** Ends the request and the response. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the end of the body. */
  readonly timeout: number
}

/** Follows redirects. Rejects where no server responds. */
export type HttpGet = (url: string, request: HttpRequest) => Promise<HttpResponse>

// https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
const REDIRECTS = [301, 302, 307, 308]
const MOST_REDIRECTS = 5

/** `agent`: opens the connections, `http:` and `https:` alike; without one, Node.js's own. */
export function createHttpGet({
  clock,
  agent,
}: {
  readonly clock: Pick<Clock, 'sleep'>
  readonly agent?: Agent
}): HttpGet {
  return async (url, { headers, signal, timeout }) => {
    const deadline = new AbortController()
    const closed = new AbortController()
    void clock.sleep(timeout, closed.signal).then(() => {
      if (!closed.signal.aborted) deadline.abort()
    })
    const end = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal])
    let sent = headers
    let address = new URL(url)
    try {
      for (let redirects = 0; ; redirects += 1) {
        const response = await send(address, { headers: sent, signal: end, ...(agent && { agent }) })
        const { statusCode: status = 0, headers: received } = response
        if (received.location === undefined || !REDIRECTS.includes(status)) {
          response.once('close', () => closed.abort())
          return { status, headers: received, body: response }
        }
        response.resume()
        if (redirects === MOST_REDIRECTS) throw new Error(`more than ${MOST_REDIRECTS} redirects`)
        const next = new URL(received.location, address)
        // Never send the token to another origin.
        if (next.origin !== address.origin) sent = without(sent, 'authorization')
        address = next
      }
    } catch (error) {
      closed.abort()
      throw deadline.signal.aborted ? new Error(`no response within ${timeout / 1000} seconds`) : error
    }
  }
}

/** undefined where the body is longer than `limit` bytes; the rest is not waited for. Rejects where it is truncated. */
export async function readAll({ body }: HttpResponse, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// GitHub's largest JSON response is a file of 1 MB in base64.
export const JSON_LIMIT = 16 * 1024 * 1024

/** undefined where it is no JSON, or breaks off. */
export async function readJson(response: HttpResponse): Promise<unknown> {
  try {
    return JSON.parse((await readAll(response, JSON_LIMIT))?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}

function send(address: URL, options: RequestOptions): Promise<IncomingMessage> {
  const get = address.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    get(address, options, resolve).once('error', reject)
  })
}

function without(headers: HttpRequest['headers'], name: string): HttpRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}
