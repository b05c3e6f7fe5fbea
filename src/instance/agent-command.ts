// The agent as a program on its instance.

import { once } from 'node:events'
import { connect } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { createAgent } from '../agent/agent.ts'
import type { AgentNotice } from '../agent/protocol.ts'
import type { Clock } from '../core/clock.ts'
import { createAwsAgent } from './aws-agent.ts'
import { BARE_ENVIRONMENT } from './environment.ts'
import { createRelay } from './relay.ts'
import { serveRpc } from './rpc.ts'
import { createRpcHandlers } from './rpc-handlers.ts'
import { createWatch } from './settle.ts'

// A rehearsal does not wait two minutes for a commit that does not exist. Seconds.
const RETRY_DELAYS = [1, 2, 3]

export interface AgentArguments {
  /** The deployment root. */
  readonly root: string
  /** The socket of what holds the instance; undefined: stdin and stdout. */
  readonly rpc: string | undefined
  /** The socket of the emulator; undefined: its port is on this loopback. */
  readonly emulator: string | undefined
}

/** Resolves when the rehearsal has ended. */
export async function runAgent({
  options: { root, rpc, emulator },
  input,
  output,
  clock,
  ownPid,
}: {
  options: AgentArguments
  input: Readable
  output: Writable
  clock: Clock
  /** Of this process, as the instance knows it. */
  ownPid: number
}): Promise<void> {
  const agentOptions = {
    root,
    environment: BARE_ENVIRONMENT,
    workingDirectory: '/',
    clock,
    retryDelays: RETRY_DELAYS,
  }
  const streams = rpc === undefined ? { input, output } : await connectRpc(rpc)
  const relay = emulator === undefined ? undefined : createRelay(emulator)
  const watch = createWatch({
    agent: ownPid,
    environment: BARE_ENVIRONMENT,
    clock,
  })
  await serveRpc(streams, send => {
    const notify = (notice: AgentNotice) => {
      if (notice.kind === 'script-ended') watch.collect()
      send(notice)
    }
    return createRpcHandlers({
      agent: createAgent({ ...agentOptions, notify }),
      awsAgent: createAwsAgent({ ...agentOptions, notify: send, onEnd: watch.collect, relay }),
      ...(relay !== undefined && { relay }),
      watch,
      environment: BARE_ENVIRONMENT,
      scratch: '/tmp',
    })
  })
}

async function connectRpc(path: string) {
  const socket = connect(path)
  await once(socket, 'connect')
  return { input: socket, output: socket }
}
