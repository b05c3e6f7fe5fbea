// Reads requests and writes responses of the AWS JSON 1.1 protocol.

import { createHash, randomUUID } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../aws-error.ts'
import type { ReplayGuard } from '../replay.ts'
import { type Credentials, type SignedRequest, verifySignature } from '../signature.ts'
import type { HostCommands } from './host-commands.ts'
import type { Service } from './service.ts'

interface AwsResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const TARGET = 'CodeDeploy_20141006.'

// Of AWS's own agent.
const AGENT_TARGET = 'CodeDeployCommandService_v20141006.'

/**
 * Verifies the signature, then runs the operation. Throws Disconnected where a fault was planned.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export async function handleAwsRequest(
  request: SignedRequest & {
    readonly body: Buffer
    /** Aborted when the caller has gone. */
    readonly gone: AbortSignal
  },
  {
    service,
    hostCommands,
    credentials,
    region,
    clock,
    replays,
  }: {
    service: Service
    hostCommands?: HostCommands
    credentials: Credentials
    region: string
    clock: Clock
    replays: ReplayGuard
  },
): Promise<AwsResponse> {
  try {
    const target = request.headers.get('x-amz-target') ?? ''
    const agent = target.startsWith(AGENT_TARGET) ? hostCommands : undefined
    const payload = createHash('sha256').update(request.body).digest('hex')
    verifySignature(request, {
      credentials,
      region,
      service: agent === undefined ? 'codedeploy' : 'codedeploy-commands',
      now: clock.now(),
      payload,
    })
    // A caller's own word for the body's hash would be signed in its place.
    if ((request.headers.get('x-amz-content-sha256') ?? payload) !== payload)
      throw new AwsError(
        'InvalidSignatureException',
        'x-amz-content-sha256 is not the hash of the body.',
        403,
      )
    // Two polls of AWS's agent within one second have the same signature.
    if (agent === undefined) await replays.accept(request.headers)
    const isOperation = request.method === 'POST' && request.url === '/'
    if (isOperation && agent !== undefined) {
      const output = await agent.call(target.slice(AGENT_TARGET.length), parse(request.body), request.gone)
      return { status: 200, headers: headers(), body: JSON.stringify(output) }
    }
    if (!isOperation || !target.startsWith(TARGET))
      throw new AwsError(
        'UnknownOperationException',
        `An operation is a POST to / with X-Amz-Target: ${TARGET}<Operation>; this has ${JSON.stringify(target)}.`,
      )
    const output = await service.call(target.slice(TARGET.length), parse(request.body))
    return { status: 200, headers: headers(), body: JSON.stringify(toWire(output)) }
  } catch (error) {
    if (error instanceof AwsError) return errorResponse(error)
    throw error
  }
}

/** An error as AWS sends it. */
export function errorResponse({ code, message, status }: AwsError): AwsResponse {
  return { status, headers: headers(), body: JSON.stringify({ __type: code, message }) }
}

function headers(): Record<string, string> {
  return { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() }
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return {}
  try {
    return JSON.parse(body.toString())
  } catch (error) {
    throw new AwsError('SerializationException', `The request is not JSON: ${(error as Error).message}`)
  }
}

/** Times are seconds since the epoch, with milliseconds behind the point. */
function toWire(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000
  if (Array.isArray(value)) return value.map(toWire)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toWire(member)]))
}
