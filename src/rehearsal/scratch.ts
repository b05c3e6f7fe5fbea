// A folder for temporary files that is gone with this process, however it ends.

import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { start } from '../core/process.ts'

interface Scratch {
  readonly folder: string
  remove(): Promise<void>
}

// Another process removes it: its input ends with this one, which may be killed before it reads the name. A line before that
// says that nobody writes any more. Else what this one had started goes on for some moments, and git makes the folders again
// that it misses.
const SCRIPT = `
trap '' PIPE
folder=$(mktemp -d "$1") || exit
echo "$folder" 2>/dev/null
read -r unused || unused=
for _ in 1 2 3 4 5 6 7 8 9; do
    if rm -rf "$folder" 2>/dev/null && [ -n "$unused" ]; then exit; fi
    sleep 0.2
done`

/** Makes it in a folder that exists, and removes there what a crash of the machine has left. */
export async function openScratch(
  parent: string,
  { pid, path }: { pid: number; path: string },
): Promise<Scratch> {
  await sweep(parent)
  const template = join(parent, `scratch.${pid}.XXXXXX`)
  const keeper = start('sh', ['-c', SCRIPT, 'scratch', template], { env: { PATH: path }, group: true })
  const ended = once(keeper, 'close')
  ended.catch(() => {})
  for await (const folder of createInterface({ input: keeper.stdout as Readable })) {
    return {
      folder,
      remove: async () => {
        keeper.stdin?.end('unused\n')
        await ended
      },
    }
  }
  await ended
  throw new Error(`Cannot create a temporary folder in ${parent}.`)
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^scratch\.(\d+)\./.exec(name)?.[1]
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue
    await rm(join(parent, name), { recursive: true, force: true })
  }
}
