// The process that holds an instance: it boots it, boots it again when it restarts, and passes on what is said to its agent.

import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { signalProcess, start } from '../core/process.ts'
import { type BootPlan, bootCommand } from './boot.ts'
import { createCgroups, emptyCgroups, removeCgroups } from './cgroups.ts'
import { type HolderMessage, KEEP, SAVE } from './holder-protocol.ts'
import { freePort, startSlirp } from './slirp.ts'

/** Milliseconds. With two busy cores a boot takes some seconds; without a fault it never takes this long. */
const BOOT_TIMEOUT = 60_000

// In the holder's folder, which is the current one.
const RPC_SOCKET = 'rpc'
const SLIRP_SOCKET = '../slirp'

export type HolderPlan = Omit<BootPlan, 'cgroups'>

/**
 * Resolves when the instance has ended: with its input, unless a line of it was `keep`; at the signal; or because its first
 * process ended other than by a restart. Runs in a mount namespace of its own, with `plan.holder` as its folder, and needs
 * root. Whether the layer that the instance wrote into is to be saved.
 */
export async function hold({
  plan,
  input,
  output,
  pid,
  clock,
  signal,
}: {
  plan: HolderPlan
  input: Readable
  output: Writable
  /** Of this process. */
  pid: number
  clock: Clock
  signal: AbortSignal
}): Promise<boolean> {
  const say = (line: string) => output.write(`${line}\n`)
  const tell = (message: HolderMessage) => say(JSON.stringify(message))
  let boot: Boot | undefined
  let agent: Socket | undefined
  let ending = false
  let kept = false
  let saved = false
  const waiting: string[] = []
  const end = () => {
    ending = true
    boot?.kill()
  }

  output.on('error', () => {})
  signal.addEventListener('abort', end)
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

  const port = plan.network === 'own' ? await freePort() : undefined
  const cgroups = createCgroups(pid)
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

  try {
    let { savedRun } = plan
    let restart = true
    while (restart && !ending) {
      boot = startBoot({ ...plan, savedRun, cgroups }, port, clock)
      boot.network.then(
        systemd => tell({ kind: 'booting', holder: pid, systemd, ...(port !== undefined && { port }) }),
        () => boot?.kill(),
      )
      const { failure, ...ended } = await boot.ended
      emptyCgroups(cgroups)
      if (failure !== undefined && !ending) tell({ kind: 'failed', ...failure })
      restart = ended.restart
      savedRun = ''
    }
    return saved
  } finally {
    server.close()
    // Input that may still come would keep this process.
    input.destroy()
    await removeCgroups(cgroups, clock)
  }
}

interface Boot {
  /** Resolves when the instance has its network: to whether systemd is its first process. Rejects when it cannot have it. */
  readonly network: Promise<boolean>
  readonly ended: Promise<{
    readonly restart: boolean
    /** Its agent has not come up. */
    readonly failure: { readonly systemd: boolean; readonly complaint: string } | undefined
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
  let up = false
  let systemd = false
  let complaint = ''
  const settled = new AbortController()
  clock.sleep(BOOT_TIMEOUT, settled.signal).then(() => {
    if (settled.signal.aborted) return
    complaint += `\nIts agent did not come up within ${BOOT_TIMEOUT / 1000} s.`
    kill()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
    // systemd does not end when it cannot go on.
    if (!up && /Freezing execution/.test(complaint)) kill()
  })
  const connectNetwork = async () => {
    const printed = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]()
    const nextLine = async (): Promise<string> => {
      const { done, value } = await printed.next()
      if (done) throw new Error('The instance has ended.')
      return value
    }
    const [id, init] = (await nextLine()).split(' ')
    pid = Number(id)
    systemd = init !== ''
    await nextLine()
    if (sitePort === undefined) return systemd
    const slirp = await startSlirp({ pid, socket: SLIRP_SOCKET, sitePort })
    child.once('close', slirp.end)
    return systemd
  }
  const network = connectNetwork()
  const ended = once(child, 'close').then(async ([exit]) => {
    settled.abort()
    const noNetwork = await network.then(
      () => undefined,
      (error: Error) => error.message,
    )
    const failure = up
      ? undefined
      : { systemd: systemd && noNetwork === undefined, complaint: complaint.trim() || (noNetwork ?? '') }
    // systemd ends like this where it must not call reboot(2). Everything else is somebody's kill.
    return { restart: up && exit === 0, failure }
  })
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
