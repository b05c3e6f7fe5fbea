// What runs on the instance? The agent, and what else the rehearsal asks of that machine.

import type { Readable, Writable } from 'node:stream'
import { createAgent } from '../agent/agent.ts'
import type { Clock } from '../core/clock.ts'
import { BARE_ENVIRONMENT } from './instance.ts'
import { serveRpc } from './rpc.ts'
import { createRpcHandlers } from './rpc-handlers.ts'

export interface AgentArguments {
  /** The deployment root. */
  readonly root: string
  /** The process id by which the rehearsal's host knows the instance. */
  readonly pid: number
}

/** Resolves when the rehearsal has ended; to true where the instance is to stay, which ends with its agent's process. */
export async function runAgent({
  asked: { root, pid },
  input,
  output,
  clock,
}: {
  asked: AgentArguments
  input: Readable
  output: Writable
  clock: Clock
}): Promise<boolean> {
  let kept = false
  await serveRpc({ input, output, pid }, notify =>
    createRpcHandlers({
      agent: createAgent({ root, environment: BARE_ENVIRONMENT, workingDirectory: '/', clock, notify }),
      environment: BARE_ENVIRONMENT,
      scratch: '/tmp',
      onKeep: () => {
        kept = true
      },
    }),
  )
  return kept
}
