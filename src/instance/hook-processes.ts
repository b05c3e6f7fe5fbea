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
 * Everything but the agents and what systemd runs as a service of its own. A process that `su` or `sudo` started is in a
 * session's scope. Without systemd there are no services, and all processes are counted.
 */
export function listHookProcesses(agent: number): readonly HookProcess[] {
  const own = readProc(`/proc/${agent}/cgroup`)
  return processIds().flatMap(pid => {
    const { name, state, parent } = readStat(pid)
    if (pid === agent || pid === 1 || parent === agent || state === 'Z' || name === '') return []
    const cgroup = readProc(`/proc/${pid}/cgroup`)
    if (cgroup !== own && !HOOK_CGROUP.test(cgroup)) return []
    if (isAwsAgent(pid)) return []
    return [{ pid, name, files: openFiles(pid) }]
  })
}

const HOOK_CGROUP = /\/(session-[^/]+\.scope|codedeploy-agent\.service)$/m

/** Its two processes name themselves. */
function isAwsAgent(pid: number): boolean {
  return /^codedeploy-agent: /.test(readProc(`/proc/${pid}/cmdline`))
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

/** Inodes of the sockets that all processes but one have open: the network may be shared with processes of the host. */
export function listSockets(agent: number): ReadonlySet<string> {
  const descriptors = processIds().flatMap(pid => (pid === agent ? [] : openDescriptors(pid)))
  return new Set(descriptors.flatMap(target => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []))
}

function openFiles(pid: number): readonly string[] {
  const files = [...new Set(openDescriptors(pid))].flatMap(path => {
    const found = path.startsWith('/') ? statSync(path, { throwIfNoEntry: false }) : undefined
    return found?.isFile() ? [{ path, changed: found.mtimeMs }] : []
  })
  return files.sort((a, b) => b.changed - a.changed).map(({ path }) => path)
}

/** What its file descriptors are: paths, `socket:[123]`. Empty where the process has ended in the meantime. */
function openDescriptors(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap(fd => {
      try {
        return [readlinkSync(`/proc/${pid}/fd/${fd}`)]
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}
