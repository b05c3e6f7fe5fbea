// A control group for one instance, in every hierarchy of the host.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'

/**
 * Makes the groups below those of this process, named after it, and removes the empty ones of killed instances. Without
 * groups of its own, an instance's systemd would make its groups in the host's root. Needs root.
 */
export function createCgroups(pid: number): readonly string[] {
  return ownGroups().map(parent => {
    for (const name of readdirSync(parent)) {
      const owner = /^potato-deploy-(\d+)$/.exec(name)?.[1]
      if (owner !== undefined && !existsSync(`/proc/${owner}`)) removeTree(join(parent, name))
    }
    const group = join(parent, `potato-deploy-${pid}`)
    mkdirSync(group, { recursive: true })
    // A new group of cpuset has neither processors nor memory, and takes no process.
    for (const name of ['cpuset.cpus', 'cpuset.mems']) {
      if (existsSync(join(group, name)) && readFileSync(join(group, name), 'utf8').trim() === '')
        writeFileSync(join(group, name), readFileSync(join(parent, name)))
    }
    return group
  })
}

/** Removes what an ended instance made in its groups, not the groups themselves. */
export function emptyCgroups(groups: readonly string[]): void {
  for (const group of groups) for (const child of subgroups(group)) removeTree(child)
}

/** Waits, for some moments, for processes that are being killed. */
export async function removeCgroups(groups: readonly string[], clock: Pick<Clock, 'sleep'>): Promise<void> {
  for (let tries = 0; groups.some(group => existsSync(group)) && tries < 50; tries++) {
    if (tries > 0) await clock.sleep(20)
    groups.forEach(removeTree)
  }
}

/** The folder of this process's group in every hierarchy that is mounted. */
function ownGroups(): readonly string[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map(line => /^\S+ \S+ \S+ (\S+) (\S+) .* - (cgroup2?) \S+ (\S+)$/.exec(line))
    .flatMap(match => (match === null ? [] : [match]))
    .map(([, root = '', point = '', type, options = '']) => ({
      root,
      point,
      type,
      options: options.split(','),
    }))
  const lines = readFileSync('/proc/self/cgroup', 'utf8').trim().split('\n')
  return lines.flatMap(line => {
    const [, controllers = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? []
    const mount = mounts.find(({ type, options }) =>
      controllers === '' ? type === 'cgroup2' : controllers.split(',').every(name => options.includes(name)),
    )
    if (mount === undefined) return []
    const { root, point } = mount
    const below = root === '/' ? path : path.startsWith(root) ? path.slice(root.length) : ''
    const group = join(point, below)
    return [existsSync(group) ? group : point]
  })
}

function subgroups(group: string): readonly string[] {
  if (!existsSync(group)) return []
  return readdirSync(group, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => join(group, name))
}

/** Leaves what still has processes, which the next instance removes. */
function removeTree(group: string): void {
  subgroups(group).forEach(removeTree)
  try {
    rmdirSync(group)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^(EBUSY|ENOENT)$/.test(String(error.code))))
      throw error
  }
}
