// The processes of an instance that lifecycle hooks started, as /proc shows them.

import { readdirSync, readlinkSync, statSync } from 'node:fs'
import { processIds, readProc, readStat } from './proc.ts'

export interface HookProcess {
  readonly pid: number
  /** The name of its program, as in `ps`. */
  readonly name: string
  /** Regular files that it has open, latest change first: where its log may be. */
  readonly files: readonly string[]
}

/**
 * Everything but the agent and what systemd runs as a service. A process that `su` or `sudo` started is in a session's
 * scope. Without systemd there are no services, and all processes are counted.
 */
export function listHookProcesses(agent: number): readonly HookProcess[] {
  const own = readProc(`/proc/${agent}/cgroup`)
  return processIds().flatMap(pid => {
    const { name, state, parent } = readStat(pid)
    if (pid === agent || pid === 1 || parent === agent || state === 'Z' || name === '') return []
    const cgroup = readProc(`/proc/${pid}/cgroup`)
    if (cgroup !== own && !/\/session-[^/]+\.scope$/m.test(cgroup)) return []
    return [{ pid, name, files: openFiles(pid) }]
  })
}

/** Processor time of all processes but one, in ticks, and what they are. */
export function measureActivity(agent: number): { readonly ticks: number; readonly pids: string } {
  const stats = processIds()
    .filter(pid => pid !== agent)
    .map(pid => ({ pid, ...readStat(pid) }))
    .filter(({ parent, name }) => parent !== agent && name !== '')
  return {
    ticks: stats.reduce((sum, { ticks }) => sum + ticks, 0),
    pids: stats.map(({ pid }) => pid).join(' '),
  }
}

function openFiles(pid: number): readonly string[] {
  try {
    const paths = readdirSync(`/proc/${pid}/fd`).map(fd => readlinkSync(`/proc/${pid}/fd/${fd}`))
    const files = [...new Set(paths)].flatMap(path => {
      const found = path.startsWith('/') ? statSync(path, { throwIfNoEntry: false }) : undefined
      return found?.isFile() ? [{ path, changed: found.mtimeMs }] : []
    })
    return files.sort((a, b) => b.changed - a.changed).map(({ path }) => path)
  } catch {
    return []
  }
}
