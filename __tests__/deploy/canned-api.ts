// What if a service answered what a test says?

import type { IncomingMessage } from 'node:http'
import { listen } from '../listen.ts'

/** `reset`: the connection breaks. Text and bytes are sent as they are, anything else as JSON. */
export type Canned = readonly [status: number, body: unknown] | 'reset'

export interface CannedApi {
  readonly url: string
  /** `GET /path`, in order, with the headers. */
  readonly requests: {
    readonly line: string
    readonly headers: IncomingMessage['headers']
    readonly body: string
  }[]
}

/** Listens on loopback until the test ends. What `answer` does not know is 404. */
export async function serveCanned(
  answer: (line: string, body: string) => Canned | undefined,
): Promise<CannedApi> {
  const requests: CannedApi['requests'] = []
  const url = await listen(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const line = `${request.method} ${request.url}`
    requests.push({ line, headers: request.headers, body })
    const canned = answer(line, body) ?? [404, { message: 'Not Found' }]
    if (canned === 'reset') {
      request.socket.destroy()
      return
    }
    const [status, content] = canned
    response.writeHead(status)
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    response.end(isRaw ? content : JSON.stringify(content))
  })
  return { url, requests }
}
