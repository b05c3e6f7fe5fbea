// Runs on the instance what the rehearsal calls for.

import { chown, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createAgent } from '../agent/agent.ts'
import type { AgentNotice } from '../agent/protocol.ts'
import type { Clock } from '../core/clock.ts'
import { startScript } from '../core/process.ts'
import { createAwsAgent } from './aws-agent.ts'
import { BARE_ENVIRONMENT } from './environment.ts'
import { createRelay } from './relay.ts'
import type { InstanceFile, InstanceProgram, ProgramEnd, RpcHandlers } from './rpc.ts'
import { createWatch } from './settle.ts'

// A rehearsal does not wait two minutes for a commit that does not exist. Seconds.
const RETRY_DELAYS = [1, 2, 3]

/** Lines of a program's output that are told when it has ended. */
const LINES_KEPT = 200

// For what is there for a moment only.
const SCRATCH = '/tmp'

/** The agent's own duty, and those of the machine it is on. */
export function createRpcHandlers({
  root,
  emulator,
  clock,
  ownPid,
  notify,
}: {
  /** The deployment root. */
  readonly root: string
  /** The socket of the emulator; undefined: its port is on this loopback. */
  readonly emulator: string | undefined
  readonly clock: Clock
  /** Of the agent's process, as the instance knows it. */
  readonly ownPid: number
  readonly notify: (notice: AgentNotice) => void
}): RpcHandlers {
  const environment = BARE_ENVIRONMENT
  const shared = { root, environment, workingDirectory: '/', clock, retryDelays: RETRY_DELAYS }
  const relay = emulator === undefined ? undefined : createRelay(emulator)
  const watch = createWatch({ agent: ownPid, environment, clock })
  const agent = createAgent({
    ...shared,
    notify: notice => {
      if (notice.kind === 'script-ended') watch.collect()
      notify(notice)
    },
  })
  return {
    execute: async command => {
      const { revision } = command.specification
      if (revision.kind !== 'Local') await relay?.open(revision.archiveUrl)
      return await agent.execute(command)
    },
    put: putFile,
    run: runProgram,
    settle: watch.settle,
    ...createAwsAgent({ ...shared, notify, onEnd: watch.collect, relay }),
  }
}

/** Written beside its place first, so that nobody reads half of it; owned as its folder is, since it is put there for its owner. */
async function putFile({ path, mode, content }: InstanceFile): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const { uid, gid } = await stat(folder)
  const partial = `${path}.partial`
  await writeFile(partial, content, { mode })
  await chown(partial, uid, gid)
  await rename(partial, path)
}

async function runProgram({ argv: [command, ...args], env }: InstanceProgram): Promise<ProgramEnd> {
  const script = await startScript(command, args, {
    env: { ...BARE_ENVIRONMENT, ...env },
    cwd: '/',
    scratch: SCRATCH,
  })
  const output: string[] = []
  const listen = async (input: Readable) => {
    for await (const line of createInterface({ input })) {
      output.push(line)
      if (output.length > LINES_KEPT) output.shift()
    }
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    script.child.once('error', reject)
    script.child.once('exit', resolve)
  })
  const [exit] = await Promise.all([ended, listen(script.stdout), listen(script.stderr)])
  return { exit, output }
}
