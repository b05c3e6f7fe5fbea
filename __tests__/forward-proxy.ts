// An HTTP proxy on loopback, for names that resolve nowhere else.

import { createServer, request as forward, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

export interface ForwardProxy {
  /** `127.0.0.1:PORT`; of a proxy on a socket its path. */
  readonly host: string
  /** What was asked for, in order: `CONNECT github.test:443`, `GET github.test:80`. */
  readonly requests: string[]
}

export interface ForwardProxyOptions {
  /** `user:password`, without which it refuses. */
  readonly credentials?: string
  /** Where every tunnel leads; unless given, to the port that was asked for. */
  readonly port?: number
  /** Path of a socket to listen on, instead of a port. */
  readonly socket?: string
}

/** Leads every host to loopback. */
export async function startForwardProxy({
  credentials,
  port,
  socket,
}: ForwardProxyOptions = {}): Promise<ForwardProxy> {
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
  server.on('connect', (incoming, inner) => {
    requests.push(`CONNECT ${incoming.url}`)
    if (isRefused(incoming)) return inner.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const requested = Number(/\d+$/.exec(incoming.url ?? '')?.[0])
    const onward = connect(port ?? requested, '127.0.0.1', () => {
      inner.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(inner).pipe(onward)
    })
    onward.on('error', () => inner.destroy())
    return inner.on('error', () => onward.destroy())
  })
  await new Promise<void>(resolve =>
    socket === undefined ? server.listen(0, '127.0.0.1', resolve) : server.listen(socket, resolve),
  )
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null) throw new Error('The proxy does not listen.')
  if (typeof address === 'string') return { host: address, requests }
  return { host: `127.0.0.1:${address.port}`, requests }
}
