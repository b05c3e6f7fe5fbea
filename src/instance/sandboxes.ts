// The sandboxes that run on this machine: of rehearsals, of emulators that serve, and those that were kept.

import { statSync } from 'node:fs'
import { processIds, readProc, readStat } from './proc.ts'

export interface Sandbox {
  /** The process that holds it, by which it is named. */
  readonly holder: number
  /** Its first process; undefined while it boots. */
  readonly pid: number | undefined
  /** Seconds since it was started. */
  readonly age: number
}

/** The oldest first. Only those of root, since anybody may give a process such a command line. */
export function listSandboxes(): readonly Sandbox[] {
  const processes = processIds().map(pid => ({ pid, ...readStat(pid) }))
  const childrenOf = (parent: number) => processes.filter(process => process.parent === parent)
  const uptime = Number(readProc('/proc/uptime').split(' ')[0])
  return processes
    .filter(({ pid }) => isHolder(pid))
    .sort((one, other) => one.startedAt - other.startedAt)
    .map(({ pid: holder, startedAt }) => ({
      holder,
      // The holder starts what boots the instance, which starts its first process.
      pid: childrenOf(holder)
        .flatMap(({ pid }) => childrenOf(pid))
        .find(({ pid }) => isFirstProcess(pid))?.pid,
      age: Math.round(uptime - startedAt / 100),
    }))
}

function isHolder(pid: number): boolean {
  const [, program = '', command] = readProc(`/proc/${pid}/cmdline`).split('\0')
  if (command !== 'hold' || !program.endsWith('/cli.js')) return false
  return statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid === 0
}

/** Of a namespace of processes below this one: the last of its ids is 1. */
function isFirstProcess(pid: number): boolean {
  return /^NSpid:.*\t1$/m.test(readProc(`/proc/${pid}/status`))
}
