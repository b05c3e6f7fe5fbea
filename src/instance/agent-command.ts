// The agent as a program on its instance: answers what the rehearsal calls for.

import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { serveRpc } from './rpc.ts'

/** Between two looks, in milliseconds. */
const STEP = 10

export interface AgentArguments {
  /** The deployment root. */
  readonly root: string
  /** The socket of what holds the instance; absent: stdin and stdout. */
  readonly rpc?: string
  /** A file: it begins when this is there; absent: at once. */
  readonly startsWith?: string
  /** The socket of the emulator; absent: its port is on this loopback. */
  readonly emulator?: string
}

/** Resolves when the rehearsal has ended. */
export async function runAgent({
  options: { root, rpc, startsWith, emulator },
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
  while (startsWith !== undefined && !existsSync(startsWith)) await clock.sleep(STEP)
  const streams = rpc === undefined ? { input, output } : await connectRpc(rpc)
  await serveRpc(streams, async notify => {
    // Loaded when the rehearsal knows that the instance is up: most of the agent's code is for the first deployment.
    const { createRpcHandlers } = await import('./rpc-handlers.ts')
    return createRpcHandlers({ root, emulator, clock, ownPid, notify })
  })
}

async function connectRpc(path: string) {
  const socket = connect(path)
  await once(socket, 'connect')
  return { input: socket, output: socket }
}
