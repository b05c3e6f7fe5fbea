// What became of what hooks started, once the instance has settled.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { run } from '../core/process.ts'
import { type HookProcess, listHookProcesses, listSockets, measureActivity } from './hook-processes.ts'
import { readProc } from './proc.ts'

/** An instance that has settled. All texts are hostile. */
export interface Settled {
  /** How long that took. */
  readonly milliseconds: number
  /** systemd is the first process, so that a restart brings back what is enabled. */
  readonly systemd: boolean
  /** It still worked when the time for it was over. */
  readonly busy: boolean
  /** Programs that a hook left running, of which no process is left. */
  readonly died: readonly DeadProgram[]
  readonly failedUnits: readonly FailedUnit[]
  /** Units that start at boot. */
  readonly enabledUnits: readonly string[]
  /** TCP ports that listen, ascending. */
  readonly ports: readonly number[]
}

interface DeadProgram {
  readonly name: string
  /** The last of what it wrote, and the file; absent where it had none open. */
  readonly log?: { readonly path: string; readonly lines: readonly string[] }
}

export interface FailedUnit {
  readonly name: string
  /** The last of its journal. */
  readonly lines: readonly string[]
}

// A daemon that cannot start ends after its imports, which keep the processor busy: settled is what has been idle for the
// first time, at the latest after the second. Milliseconds.
const IDLE = 600
const LIMIT = 10_000
const STEP = 100
// Of a hundredth of a second: what idle daemons use to look whether they have something to do.
const IDLE_TICKS = 2

const LINES_SHOWN = 8

export interface Watch {
  /** To be called when a script has ended: it has left processes behind, or not. */
  collect(): void
  /** Waits until it has settled. What has died is told once. `restarted`: since the agent began, services have, too. */
  settle(restarted: boolean): Promise<Settled>
}

export function createWatch(options: {
  /** The process id of the agent. */
  readonly agent: number
  readonly environment: Readonly<Record<string, string>>
  readonly clock: Clock
}): Watch {
  const { agent, environment, clock } = options
  const running = new Map<number, HookProcess>()
  let pidsBefore: string | undefined
  const collect = () => {
    for (const hooked of listHookProcesses(agent)) running.set(hooked.pid, hooked)
  }
  const output = async (command: string, ...args: readonly string[]) => {
    const finished = await run(command, args, { env: environment }).catch(() => undefined)
    const lines = finished?.exit === 0 ? finished.stdout.toString().split('\n') : []
    return lines.filter(line => line.trim() !== '')
  }
  const firstWord = (line: string) => line.trim().split(/\s+/)[0] ?? ''
  const plain = ['--plain', '--no-legend', '--no-pager']
  const isWorking = async () => (await output('systemctl', 'list-jobs', ...plain)).length > 0

  /** Whether it was idle in time. */
  const waitUntilIdle = async (since: number, restarted: boolean): Promise<boolean> => {
    collect()
    let before = measureActivity(agent)
    const unchanged =
      running.size === 0 && (pidsBefore === undefined ? !restarted : pidsBefore === before.pids)
    let idleSince = unchanged ? Number.NEGATIVE_INFINITY : clock.now()
    while (clock.now() - idleSince < IDLE || (await isWorking())) {
      if (clock.now() - since > LIMIT) return false
      await clock.sleep(STEP)
      // A process may have been seen before it became its program.
      collect()
      const now = measureActivity(agent)
      if (now.pids === before.pids && now.ticks - before.ticks <= IDLE_TICKS) continue
      before = now
      idleSince = clock.now()
    }
    return true
  }

  const takeDead = (): readonly DeadProgram[] => {
    const alive = listHookProcesses(agent)
    const names = new Set(alive.map(({ name }) => name))
    const dead = [...running.values()].filter(({ name }) => !names.has(name))
    running.clear()
    for (const hooked of alive) running.set(hooked.pid, hooked)
    return [...new Map(dead.map(process => [process.name, process])).values()].map(({ name, files }) => {
      const log = files.map(path => ({ path, lines: lastLines(path) })).find(({ lines }) => lines.length > 0)
      return { name, ...(log !== undefined && { log }) }
    })
  }

  return {
    collect,
    settle: async restarted => {
      const since = clock.now()
      const idle = await waitUntilIdle(since, restarted)
      const failed = (await output('systemctl', 'list-units', '--state=failed', ...plain)).map(firstWord)
      const failedUnits = await Promise.all(
        failed.map(async name => ({
          name,
          lines: await output('journalctl', '-u', name, '-n', String(LINES_SHOWN), '-o', 'cat', '--no-pager'),
        })),
      )
      pidsBefore = measureActivity(agent).pids
      return {
        milliseconds: clock.now() - since,
        systemd: existsSync('/run/systemd/system'),
        busy: !idle,
        died: takeDead(),
        failedUnits,
        enabledUnits: listEnabledUnits(),
        ports: listeningPorts(listSockets(agent)),
      }
    },
  }
}

const UNITS = '/etc/systemd/system'

// "systemctl list-unit-files" says the same, and keeps systemd busy for as long as a boot.
function listEnabledUnits(): readonly string[] {
  const entriesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
  const folders = entriesIn(UNITS).filter(name => /\.(wants|requires|upholds)$/.test(name))
  return [...new Set(folders.flatMap(name => entriesIn(join(UNITS, name))))]
}

/** proc_pid_net(5): the local address is field 2, the state field 4, 0A is TCP_LISTEN; the inode is field 10. */
function listeningPorts(sockets: ReadonlySet<string>): readonly number[] {
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(path => readProc(path).trim().split('\n').slice(1))
  const ports = rows
    .map(row => row.trim().split(/\s+/))
    .filter(fields => fields[3] === '0A' && sockets.has(fields[9] ?? ''))
    .map(([, local = '']) => Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16))
  return [...new Set(ports)].sort((a, b) => a - b)
}

function lastLines(path: string): readonly string[] {
  const lines = readProc(path).trimEnd().split('\n').slice(-LINES_SHOWN)
  return lines.filter(line => line !== '' && !line.includes('\0'))
}
