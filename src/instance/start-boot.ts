// Boots an instance once, and finds out whether it comes up.

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { signalProcess, start } from '../core/process.ts'
import { type BootPlan, bootCommand, mapIds } from './boot.ts'
import { startSlirp } from './slirp.ts'

/** Milliseconds. With two busy cores a boot takes some seconds; without a fault it never takes this long. */
const BOOT_TIMEOUT = 60_000

// What unshare prints when its child was killed.
const KILLED = /^unshare: sigprocmask unblock failed.*$/m

// Beside the holder's folder, which is the current one.
const SLIRP_SOCKET = '../slirp'

export interface Boot {
  /** Resolves when the instance has its network. Rejects when it cannot have it. */
  readonly network: Promise<void>
  readonly ended: Promise<{
    readonly restart: boolean
    /** Its agent has not come up. */
    readonly failure: { readonly systemd: boolean; readonly complaint: string } | undefined
  }>
  onAgent(): void
  kill(): void
}

/** `sitePort` is the port of the host's loopback that is to lead to the instance; undefined: it has the host's network. */
export function startBoot(plan: BootPlan, sitePort: number | undefined, clock: Clock): Boot {
  const { command, args, env } = bootCommand(plan)
  const child = start(command, args, { env, cwd: '/' })
  let pid: number | undefined
  // The instance rather than what started it, so that nothing of it is left when that ends.
  const kill = () => {
    if (pid === undefined) child.kill('SIGKILL')
    else signalProcess(pid, 'SIGKILL')
  }
  let up = false
  const systemd = plan.init !== ''
  // Whether it is systemd's turn: what comes before is this machine's.
  let entered = false
  let stuck = ''
  let printed = ''
  const giveUp = (reason: string) => {
    stuck = reason
    kill()
  }
  const settled = new AbortController()
  clock.sleep(BOOT_TIMEOUT, settled.signal).then(() => {
    if (!settled.signal.aborted) giveUp(`Its agent did not start within ${BOOT_TIMEOUT / 1000} s.`)
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-2000)
    // systemd does not end when it cannot go on.
    if (!up && stuck === '' && /Freezing execution/.test(printed)) giveUp('It froze.')
  })
  const connectNetwork = async () => {
    const lines = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]()
    const nextLine = async (): Promise<string> => {
      const { done, value } = await lines.next()
      if (done) throw new Error('The instance has ended.')
      return value
    }
    pid = Number(await nextLine())
    if (plan.network === 'own') {
      await nextLine()
      mapIds(pid)
      child.stdin?.write('\n')
    }
    await nextLine()
    entered = true
    if (sitePort === undefined) return
    const slirp = await startSlirp({ pid, socket: SLIRP_SOCKET, sitePort })
    child.once('close', slirp.end)
  }
  const network = connectNetwork()
  const ended = once(child, 'close').then(async ([exit, signal]) => {
    settled.abort()
    const noNetwork = await network.then(
      () => '',
      (error: Error) => error.message,
    )
    const isKilled = KILLED.test(printed)
    const complaint = [printed.replace(KILLED, '').trim(), stuck].filter(text => text !== '').join('\n')
    const failure = {
      systemd: systemd && entered && (stuck !== '' || !isKilled),
      complaint: complaint || noNetwork,
    }
    // systemd ends with 0 where it must not call reboot(2), else with a signal of pid_namespaces(7). The rest is a kill.
    const isRestart = exit === 0 || signal === 'SIGHUP' || signal === 'SIGINT'
    return { restart: up && isRestart, failure: up ? undefined : failure }
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
