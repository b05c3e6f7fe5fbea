// Connects the SDK to the emulator in a test, without a socket or real time.

import type { CodeDeployClientConfig } from '@aws-sdk/client-codedeploy'
import type { Clock } from '../../src/core/clock.ts'
import { AwsError } from '../../src/emulator/aws-error.ts'
import type { Service } from '../../src/emulator/codedeploy/service.ts'
import { Disconnected } from '../../src/emulator/faults/fault.ts'

type Handler = Exclude<CodeDeployClientConfig['requestHandler'], undefined>

interface Request {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** How long a client waits for an answer; as in src/deploy/client.ts. */
const PATIENCE = 20_000

/** The SDK's transport. A call that is given up is carried out all the same, as it is behind a real socket. */
export function wireTo(service: Service, clock: Clock): Handler {
  const answer = async ({ headers, body }: Request) => {
    const operation = (headers['x-amz-target'] ?? '').replace('CodeDeploy_20141006.', '')
    try {
      const output = await service.call(
        operation,
        JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)),
      )
      return respond(200, JSON.stringify(output, epochSeconds))
    } catch (error) {
      if (error instanceof Disconnected) throw named('ECONNRESET')
      if (!(error instanceof AwsError)) throw error
      return respond(error.status, JSON.stringify({ __type: error.code, message: error.message }))
    }
  }
  const handle = (request: Request, { abortSignal }: { abortSignal?: AbortSignal } = {}) => {
    const answered = new AbortController()
    return Promise.race([
      answer(request),
      clock.sleep(PATIENCE, answered.signal).then(() => Promise.reject(named('ETIMEDOUT'))),
      new Promise<never>((_, reject) => {
        if (abortSignal?.aborted) reject(named('AbortError'))
        abortSignal?.addEventListener('abort', () => reject(named('AbortError')), { once: true })
      }),
    ]).finally(() => answered.abort())
  }
  return { handle } as unknown as Handler
}

function respond(statusCode: number, body: string) {
  return { response: { statusCode, headers: {}, body: new TextEncoder().encode(body) } }
}

/** JSON.stringify has made text of a date before it asks. */
function epochSeconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key]
  return original instanceof Date ? original.getTime() / 1000 : value
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name, code: name })
}
