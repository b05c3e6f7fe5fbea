// A folder for temporary files that is gone with this process, however it ends.

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { start } from '../core/process.ts'

interface Scratch {
  readonly folder: string
  remove(): Promise<void>
}

// Another process, which is started first, removes it: its input ends with this one. A line before that says that nobody
// writes any more. Else what this one had started goes on for some moments, and git makes the folders again that it misses.
const SCRIPT = `
read -r unused || unused=
for _ in 1 2 3 4 5 6 7 8 9; do
    if rm -rf "$1" 2>/dev/null && [ -n "$unused" ]; then exit; fi
    sleep 0.2
done`

/** Makes it in a folder that exists, and removes there what a crash of the machine has left. */
export async function openScratch(
  parent: string,
  { pid, path }: { pid: number; path: string },
): Promise<Scratch> {
  await sweep(parent)
  const folder = join(parent, `scratch.${pid}.${randomUUID()}`)
  const keeper = start('sh', ['-c', SCRIPT, 'scratch', folder], { env: { PATH: path }, group: true })
  await once(keeper, 'spawn')
  const ended = once(keeper, 'close')
  mkdirSync(folder, { mode: 0o700 })
  return {
    folder,
    remove: async () => {
      keeper.stdin?.end('unused\n')
      await ended
    },
  }
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^scratch\.(\d+)\./.exec(name)?.[1]
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue
    await rm(join(parent, name), { recursive: true, force: true })
  }
}
