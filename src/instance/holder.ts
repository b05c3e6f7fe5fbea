// The process that holds an instance: it boots it, boots it again when it restarts, and passes on what is said to its agent.

import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { type BootFilesPlan, RPC_SOCKET, writeBootFiles } from './boot-files.ts'
import { createCgroups, emptyCgroups, removeCgroups } from './cgroups.ts'
import type { Network } from './choices.ts'
import { type HolderMessage, KEEP, SAVE } from './holder-protocol.ts'
import type { RootFs } from './layer.ts'
import { freePort } from './slirp.ts'
import { type Boot, startBoot } from './start-boot.ts'

export interface HolderPlan extends Omit<BootFilesPlan, 'savingRun' | 'network'> {
  /** The folder of a layer for what provisioning leaves in /run. */
  readonly layerRun: string
}

/**
 * Resolves when the instance has ended: with its input, unless a line of it was `keep`; at the signal; or because its first
 * process ended other than by a restart. Runs in a mount namespace of its own, with `plan.holder` as its folder, and needs
 * root. Whether the layer that the instance wrote into is to be saved.
 */
export async function hold({
  plan,
  openInput,
  output,
  mounted,
  pid,
  clock,
  signal,
}: {
  plan: HolderPlan
  /** Not called before the line of `mounted`: until then the script reads there, and an open stream makes its reads fail. */
  openInput: () => Readable
  output: Writable
  /**
   * Gives a line when the root file system is mounted: the network, and the kind of the root file system. Ends without a line
   * when there will be no instance.
   */
  mounted: Readable
  /** Of this process. */
  pid: number
  clock: Clock
  signal: AbortSignal
}): Promise<boolean> {
  const say = (line: string) => output.write(`${line}\n`)
  const tell = (message: HolderMessage) => say(JSON.stringify(message))
  let boot: Boot | undefined
  let agent: Socket | undefined
  let kept = false
  let saved = false
  const waiting: string[] = []
  const ending = new AbortController()
  const end = () => {
    ending.abort()
    boot?.kill()
  }

  output.on('error', () => {})
  signal.addEventListener('abort', end)
  const server = createServer(async socket => {
    socket.on('error', () => {})
    await boot?.network.catch(() => {})
    agent = socket
    for (const line of waiting.splice(0)) socket.write(line)
    boot?.onAgent()
    for await (const line of createInterface({ input: socket })) say(line)
    agent = undefined
    tell({ kind: 'gone' })
  }).listen(RPC_SOCKET)

  let cgroups: readonly string[] = []
  let input: Readable | undefined
  try {
    const line = await readLine(mounted, ending.signal)
    mounted.destroy()
    if (line === undefined) return false
    const [network, kind] = line.split(' ') as [Network, RootFs['kind']]
    input = openInput()
    const lines = createInterface({ input })
    lines.on('line', line => {
      if (line === KEEP) kept = true
      else if (line === SAVE) saved = true
      else if (agent === undefined) waiting.push(`${line}\n`)
      else agent.write(`${line}\n`)
    })
    lines.once('close', () => {
      if (!kept) end()
    })
    tell({ kind: 'mounted' })
    const port = network === 'own' ? await freePort() : undefined
    cgroups = createCgroups(pid)
    const runOf = (wanted: RootFs['kind']) => (kind === wanted ? plan.layerRun : '')
    const files = writeBootFiles({ ...plan, network, savingRun: runOf('into') })
    let savedRun = runOf('on')
    let restart = true
    while (restart && !ending.signal.aborted) {
      boot = startBoot({ ...plan, ...files, network, savedRun, cgroups }, port, clock)
      const systemd = files.init !== ''
      boot.network.then(
        () => tell({ kind: 'booting', holder: pid, systemd, ...(port !== undefined && { port }) }),
        () => boot?.kill(),
      )
      const { failure, ...ended } = await boot.ended
      emptyCgroups(cgroups)
      if (failure !== undefined && !ending.signal.aborted) tell({ kind: 'failed', ...failure })
      restart = ended.restart
      savedRun = ''
    }
    return saved
  } finally {
    server.close()
    // Input that may still come would keep this process.
    input?.destroy()
    await removeCgroups(cgroups, clock)
  }
}

/** undefined where its end, or the signal, comes first. */
async function readLine(input: Readable, signal: AbortSignal): Promise<string | undefined> {
  for await (const line of createInterface({ input, signal })) return line
  return undefined
}
