// An HTTP proxy on loopback, for names that resolve nowhere else.

import { createServer, request as forward, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

export interface ForwardProxy {
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** What was asked for, in order: `CONNECT github.test:443`, `GET github.test:80`. */
  readonly requests: string[]
}

/** Leads every host to loopback, at the port that was asked for. With `credentials` ("user:password") it asks for them. */
export async function startForwardProxy({
  credentials,
}: {
  readonly credentials?: string
} = {}): Promise<ForwardProxy> {
  const requests: string[] = []
  const expected = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`
  const isRefused = ({ headers }: IncomingMessage) => headers['proxy-authorization'] !== expected
  const server = createServer((incoming, outgoing) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? '')
    requests.push(`${incoming.method} ${hostname}:${port || 80}`)
    if (isRefused(incoming)) return outgoing.writeHead(407).end('no')
    const { method, headers } = incoming
    const onward = forward(
      { host: '127.0.0.1', port: port || 80, path: pathname + search, method, headers },
      answer => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    return incoming.pipe(onward)
  })
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`)
    if (isRefused(incoming)) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const onward = connect(Number(/\d+$/.exec(incoming.url ?? '')?.[0]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    return socket.on('error', () => onward.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return { host: `127.0.0.1:${address.port}`, requests }
}
