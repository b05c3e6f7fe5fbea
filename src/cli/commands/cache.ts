// The command `cache`: shows what is kept for the next rehearsals, and removes it.

import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runAsRoot } from '../../instance/as-root.ts'
import { baseFolder } from '../../instance/base-image.ts'
import { listLayers } from '../../instance/layer.ts'
import { listSandboxes } from '../../instance/sandboxes.ts'
import type { Terminal } from '../terminal.ts'

/** Resolves to the exit code. */
export async function cacheCommand(empty: boolean, { cache, clock, write, host }: Terminal): Promise<number> {
  const layers = await listLayers(cache)
  const bytes = layers.reduce((sum, layer) => sum + layer.bytes, 0)
  if (empty) {
    // A sandbox that runs is mounted in a folder of the cache, and its temporary files are there.
    const isInUse = listSandboxes().some(({ rootFs }) => rootFs.startsWith(join(cache, '/')))
    const inUse = isInUse ? /^(mnt$|scratch\.)/ : /^$/
    const names = (await readdir(cache).catch(() => [])).filter(name => !inUse.test(name))
    if (existsSync(baseFolder(cache))) await runAsRoot(host, ['rm', '-rf', baseFolder(cache)])
    await Promise.all(names.map(name => rm(join(cache, name), { recursive: true, force: true })))
    write(`Removed ${count(layers.length)}, ${megabytes(bytes)}, from ${cache}.`)
    return 0
  }
  write(`${count(layers.length)}, ${megabytes(bytes)}, in ${cache}`)
  for (const { path, bytes, usedAt } of layers) {
    const hours = Math.floor((clock.now() - usedAt) / 3_600_000)
    const when = hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`
    write(`  ${path}  ${megabytes(bytes)}, last used ${when} ago`)
  }
  return 0
}

function count(layers: number): string {
  return layers === 1 ? '1 prepared instance' : `${layers} prepared instances`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
