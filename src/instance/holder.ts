// The process that holds an instance: it boots it, boots it again when it restarts, and passes on what is said to its agent.

import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { signalProcess, start } from '../core/process.ts'
import { type BootPlan, bootCommand } from './boot.ts'
import { createCgroups, emptyCgroups, removeCgroups } from './cgroups.ts'
import { type HolderMessage, KEEP } from './holder-protocol.ts'
import { freePort, startSlirp } from './slirp.ts'

/** Milliseconds. With two busy cores a boot takes some seconds; without a fault it never takes this long. */
const BOOT_TIMEOUT = 60_000

// In the holder's folder, which is the current one.
const RPC_SOCKET = 'rpc'
const SLIRP_SOCKET = '../slirp'

export type HolderPlan = Omit<BootPlan, 'cgroups'>

/**
 * Resolves when the instance has ended: with its input, unless a line of it was `keep`; or because its first process ended
 * other than by a restart. Runs in a mount namespace of its own, with `plan.holder` as its folder, and needs root. Throws
 * when the instance does not come up.
 */
export async function hold({
  plan,
  input,
  output,
  pid,
  clock,
}: {
  plan: HolderPlan
  input: Readable
  output: Writable
  /** Of this process. */
  pid: number
  clock: Clock
}): Promise<void> {
  const say = (line: string) => output.write(`${line}\n`)
  const tell = (message: HolderMessage) => say(JSON.stringify(message))
  const cgroups = createCgroups(pid)
  const sitePort = plan.network === 'own' ? await freePort() : undefined
  let boot: Boot | undefined
  let agent: Socket | undefined
  let ending = false
  let kept = false
  const waiting: string[] = []

  // The path of a socket has at most 107 characters, so it is named by where this process is.
  const server = createServer(async socket => {
    socket.on('error', () => {})
    await boot?.network
    agent = socket
    for (const line of waiting.splice(0)) socket.write(line)
    boot?.onAgent()
    for await (const line of createInterface({ input: socket })) say(line)
    agent = undefined
    tell({ kind: 'gone' })
  }).listen(RPC_SOCKET)

  output.on('error', () => {})
  const lines = createInterface({ input })
  lines.on('line', line => {
    if (line === KEEP) kept = true
    else if (agent === undefined) waiting.push(`${line}\n`)
    else agent.write(`${line}\n`)
  })
  lines.once('close', () => {
    ending = !kept
    if (ending) boot?.kill()
  })

  try {
    let { savedRun } = plan
    do {
      boot = startBoot({ ...plan, savedRun, cgroups }, sitePort, clock)
      boot.network.then(
        () => tell({ kind: 'site', ...(sitePort !== undefined && { port: sitePort }) }),
        () => boot?.kill(),
      )
      const end = await boot.ended
      emptyCgroups(cgroups)
      if (ending || !end.restart) {
        await boot.network
        if (!ending && !end.up)
          throw new Error(`The instance ended before its agent came up. ${end.complaint}`)
        return
      }
      savedRun = ''
    } while (!ending)
  } finally {
    server.close()
    // Input that may still come would keep this process.
    input.destroy()
    await removeCgroups(cgroups, clock)
  }
}

interface Boot {
  /** Resolves when the instance has its network; rejects when it cannot have it. */
  readonly network: Promise<void>
  readonly ended: Promise<{
    /** Its agent has come up. */
    readonly up: boolean
    readonly restart: boolean
    readonly complaint: string
  }>
  onAgent(): void
  kill(): void
}

function startBoot(plan: BootPlan, sitePort: number | undefined, clock: Clock): Boot {
  const { command, args, env } = bootCommand(plan)
  const child = start(command, args, { env, cwd: '/' })
  let pid: number | undefined
  // The instance rather than what started it, so that nothing of it is left when that ends.
  const kill = () => {
    if (pid === undefined) child.kill('SIGKILL')
    else signalProcess(pid, 'SIGKILL')
  }
  const settled = new AbortController()
  clock.sleep(BOOT_TIMEOUT, settled.signal).then(() => {
    if (!settled.signal.aborted) kill()
  })
  let up = false
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  const ended = once(child, 'close').then(([exit]) => {
    settled.abort()
    // systemd ends like this where it must not call reboot(2). Everything else is somebody's kill.
    return { up, restart: up && exit === 0, complaint: complaint.trim() }
  })
  const connectNetwork = async () => {
    const printed = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]()
    const nextLine = async () => {
      const { done, value } = await printed.next()
      if (done) throw new Error(`The instance did not boot. ${(await ended).complaint}`)
      return value
    }
    pid = Number(await nextLine())
    await nextLine()
    if (sitePort === undefined) return
    const slirp = await startSlirp({ pid, socket: SLIRP_SOCKET, sitePort })
    child.once('close', slirp.end)
  }
  const network = connectNetwork()
  network.catch(() => {})
  return {
    network,
    ended,
    onAgent: () => {
      up = true
      settled.abort()
    },
    kill,
  }
}
