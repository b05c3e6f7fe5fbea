// The agent as a program on its instance.

import { once } from 'node:events'
import { connect } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { createAgent } from '../agent/agent.ts'
import type { Clock } from '../core/clock.ts'
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
    ownPorts: () => [...(relay?.ports ?? [])],
  })
  await serveRpc(streams, notify =>
    createRpcHandlers({
      agent: createAgent({
        ...agentOptions,
        notify: notice => {
          watch.note(notice)
          notify(notice)
        },
      }),
      ...(relay !== undefined && { relay }),
      watch,
      environment: BARE_ENVIRONMENT,
      scratch: '/tmp',
    }),
  )
}

async function connectRpc(path: string) {
  const socket = connect(path)
  await once(socket, 'connect')
  return { input: socket, output: socket }
}
