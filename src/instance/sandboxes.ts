// The sandboxes that run on this machine: of rehearsals, of emulators that serve, and those that were kept.

import { statSync } from 'node:fs'
import { processIds, readProc, readStat } from './proc.ts'

export interface Sandbox {
  /** The process that holds it, by which it is named. */
  readonly holder: number
  /** The process that started it, and cleans up after it. */
  readonly starter: number
  /** Its first process; undefined while it boots. */
  readonly pid: number | undefined
  /** Seconds since it was started. */
  readonly age: number
  /** Where its root file system is mounted, in the cache that it uses. */
  readonly rootFs: string
}

/** The oldest first. Only those of root, since anybody may give a process such a command line. */
export function listSandboxes(): readonly Sandbox[] {
  const processes = processIds().map(pid => ({ pid, ...readStat(pid) }))
  const childrenOf = (parent: number) => processes.filter(process => process.parent === parent)
  const uptime = Number(readProc('/proc/uptime').split(' ')[0])
  return processes
    .flatMap(({ pid, parent, startedAt }) => {
      const rootFs = heldBy(pid)
      return rootFs === undefined ? [] : [{ holder: pid, starter: parent, startedAt, rootFs }]
    })
    .sort((one, other) => one.startedAt - other.startedAt)
    .map(({ holder, starter, startedAt, rootFs }) => ({
      holder,
      starter,
      // The holder starts what boots the instance, which starts its first process.
      pid: childrenOf(holder)
        .flatMap(({ pid }) => childrenOf(pid))
        .find(({ pid }) => isFirstProcess(pid))?.pid,
      age: Math.round(uptime - startedAt / 100),
      rootFs,
    }))
}

/** The root file system of the sandbox that a process holds; undefined where it holds none. */
function heldBy(pid: number): string | undefined {
  const [, program = '', command, plan = ''] = readProc(`/proc/${pid}/cmdline`).split('\0')
  if (command !== 'hold' || !program.endsWith('/instance.js')) return undefined
  if (statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid !== 0) return undefined
  return /"rootFs":"([^"]+)"/.exec(plan)?.[1]
}

/** Of a namespace of processes below this one: the last of its ids is 1. */
function isFirstProcess(pid: number): boolean {
  return /^NSpid:.*\t1$/m.test(readProc(`/proc/${pid}/status`))
}
