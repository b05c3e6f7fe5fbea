// The HTTP server of the emulator, on 127.0.0.1 only.

import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createLocalServer } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import { AwsError } from './aws-error.ts'
import { errorResponse, handleAwsRequest } from './codedeploy/aws-json.ts'
import type { HostCommands } from './codedeploy/host-commands.ts'
import type { Service } from './codedeploy/service.ts'
import { Disconnected } from './faults/fault.ts'
import type { GithubApi } from './github/github-api.ts'
import { createReplayGuard, type ReplayGuard } from './replay.ts'
import type { S3 } from './s3/s3-api.ts'
import { type Credentials, serviceOf } from './signature.ts'

// The emulator runs other people's code, even as root: only this machine may connect, whatever the options say.
const ADDRESS = '127.0.0.1'

// The largest request is a CreateDeployment of a few kilobytes; S3 has limits of its own.
const BODY_LIMIT = 1024 * 1024
const HEADER_LIMIT = 16 * 1024

// A whole request has to arrive within this time, an upload included. An idle connection is kept longer than a client keeps one
// between two polls, so that the server never closes it under a request.
const REQUEST_TIMEOUT = 30_000
const KEEP_ALIVE_TIMEOUT = 10 * 60_000

// Node.js looks for late requests this often; every 30 s unless told.
const CHECKING_INTERVAL = 1000

interface ServerOptions {
  readonly service: Service
  /** The protocol of AWS's own agent is served too where given. */
  readonly hostCommands?: HostCommands
  /** GitHub's API is served too where given, to requests with the token. */
  readonly github?: { readonly api: GithubApi; readonly token: string }
  /** S3 is served too where given, to requests that are signed for it. */
  readonly s3?: S3
  readonly credentials: Credentials
  readonly region: string
  readonly clock: Clock
  /** Any free port unless given. */
  readonly port?: number
  /** A path for a socket that answers as the port does, for an instance with a network of its own. */
  readonly socket?: string
  /** Milliseconds after which a request that has not arrived as a whole is refused; 30 s unless given. */
  readonly requestTimeout?: number
}

export interface Server {
  /** `http://127.0.0.1:<port>`: CodeDeploy's and S3's endpoint, and GitHub's API. */
  readonly url: string
  /** Ends every connection. */
  close(): Promise<void>
}

/** Listens on loopback. Throws a Problem where the port is taken. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { requestTimeout = REQUEST_TIMEOUT } = options
  const server = createServer({
    maxHeaderSize: HEADER_LIMIT,
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(CHECKING_INTERVAL, requestTimeout),
  })
  const replays = createReplayGuard(options.clock)
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', cause => reject(notListening(options.port, cause)))
    server.listen(options.port ?? 0, ADDRESS, () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
    })
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, port, { ...options, replays }).catch(error => fail(error, request, response))
  })
  const local = createLocalServer(socket => server.emit('connection', socket))
  if (options.socket !== undefined) await once(local.listen(options.socket), 'listening')
  return {
    url: `http://${ADDRESS}:${port}`,
    close: () =>
      new Promise(resolve => {
        local.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  options: ServerOptions & { replays: ReplayGuard },
): Promise<void> {
  const { url = '/', method = 'GET' } = request
  const headers = flatten(request)
  const { s3 } = options
  // A web page can point its own name at 127.0.0.1; it cannot choose the Host header that the browser sends. Every name below
  // localhost is this machine's.
  const host = headers.get('host')?.toLowerCase() ?? ''
  const bucket = host.endsWith(`.localhost:${port}`) ? host.slice(0, -`.localhost:${port}`.length) : undefined
  const isS3 = s3 !== undefined && serviceOf({ method, url, headers }) === 's3'
  if (host !== `${ADDRESS}:${port}` && host !== `localhost:${port}` && !(isS3 && bucket !== undefined)) {
    request.resume()
    return send(
      response,
      421,
      { 'content-type': 'text/plain' },
      'This server responds only for 127.0.0.1 and localhost.\n',
    )
  }
  if (isS3) {
    const { status, headers: sent, body } = await s3.handle({ method, url, headers, bucket, body: request })
    // Nothing may have read the upload that was refused.
    request.resume()
    return send(response, status, sent, body)
  }
  if (url.startsWith('/repos/') && options.github !== undefined) {
    request.resume()
    if (!isAuthorized(request, options.github.token)) {
      return send(
        response,
        401,
        { 'content-type': 'application/json' },
        '{"message":"Requires authentication"}',
      )
    }
    const { status, contentType, body } = await options.github.api({
      method,
      url,
      accept: request.headers.accept,
    })
    return send(response, status, { 'content-type': contentType }, body)
  }
  const body = await readBody(request)
  if (body === undefined) {
    const { status, headers, body } = errorResponse(tooLarge())
    return send(response, status, { ...headers, connection: 'close' }, body)
  }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const called = { method, url, headers, body, gone: gone.signal }
  const answered = await handleAwsRequest(called, options)
  return send(response, answered.status, answered.headers, answered.body)
}

/** GitHub takes both schemes: clients send the first, CodeDeploy's agent the second. */
function isAuthorized({ headers }: IncomingMessage, token: string): boolean {
  const [, sent = ''] = /^(?:bearer|token) (.*)$/i.exec(headers.authorization ?? '') ?? []
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(sent), digest(token))
}

/** Closes the connection where a fault planned that, or the response has begun; else answers that the emulator has failed. */
function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (error instanceof Disconnected || response.headersSent) {
    request.socket.destroy()
    return
  }
  const reason = error instanceof Error ? error.message : String(error)
  const { status, headers, body } = errorResponse(new AwsError('InternalFailure', reason, 500))
  response.writeHead(status, headers).end(body)
}

/** undefined: it is too large. The rest is read and dropped, so that the caller receives the response. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = Number(request.headers['content-length'] ?? 0) > BODY_LIMIT ? Number.POSITIVE_INFINITY : 0
  return new Promise((resolve, reject) => {
    if (size > BODY_LIMIT) resolve(undefined)
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > BODY_LIMIT) resolve(undefined)
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
  })
}

function flatten({ headers }: IncomingMessage): Map<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')] as const)
  return new Map(entries)
}

async function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer | Readable,
): Promise<void> {
  response.writeHead(status, headers)
  if (body instanceof Readable) await pipeline(body, response)
  else response.end(body)
}

function tooLarge(): AwsError {
  return new AwsError(
    'RequestEntityTooLargeException',
    `A request may have at most ${BODY_LIMIT} bytes.`,
    413,
  )
}

function notListening(port: number | undefined, cause: Error): Problem {
  return new Problem({
    code: 'rehearsal/port-taken',
    what: `The emulator cannot listen on ${ADDRESS}${port ? `:${port}` : ''}.`,
    why: cause.message,
    fix: 'Use another --port, or omit it to use any free port.',
    cause,
  })
}
