// Runs on the instance what the rehearsal calls for.

import { chown, mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { CommandResult, HostCommand } from '../agent/protocol.ts'
import { startScript } from '../core/process.ts'
import type { AwsAgentHandlers } from './aws-agent.ts'
import type { Relay } from './relay.ts'
import type { InstanceFile, InstanceProgram, ProgramEnd, RpcHandlers } from './rpc.ts'
import type { Watch } from './settle.ts'

/** Lines of a program's output that are told when it has ended. */
const LINES_KEPT = 200

interface RpcHandlerOptions {
  readonly agent: { execute(command: HostCommand): Promise<CommandResult> }
  readonly awsAgent: AwsAgentHandlers
  /** What programs inherit: this, and nothing else. */
  readonly environment: Readonly<Record<string, string>>
  /** A folder for what is there for a moment only. */
  readonly scratch: string
  /** Opens the way to a URL of the emulator; absent where the instance has the host's loopback. */
  readonly relay?: Relay
  readonly watch: Watch
}

/** The agent's own duty, and those of the machine it is on. */
export function createRpcHandlers(options: RpcHandlerOptions): RpcHandlers {
  return {
    execute: async command => {
      const { revision } = command.specification
      if (revision.kind !== 'Local') await options.relay?.open(revision.archiveUrl)
      return await options.agent.execute(command)
    },
    put: putFile,
    run: program => runProgram(program, options),
    settle: options.watch.settle,
    ...options.awsAgent,
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

async function runProgram(
  { argv: [command, ...args], env }: InstanceProgram,
  { environment, scratch }: RpcHandlerOptions,
): Promise<ProgramEnd> {
  const script = await startScript(command, args, { env: { ...environment, ...env }, cwd: '/', scratch })
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
