// The prepared instances in the cache: each is a layer over a root file system, in a file.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'

/** The files that prepare a bare machine, by their name in one folder; `program` is the one that is run. */
export interface Provision {
  readonly program: string
  readonly files: ReadonlyMap<string, Buffer>
  /** What to do when it fails: a sentence. */
  readonly fix: string
}

/** What an instance stands on, and where it writes. Layers are named as in the cache, and are over the base. */
export type RootFs =
  /** The base as it is; writes go to memory. */
  | { readonly kind: 'bare' }
  /** The base as it is; writes go into a new layer, which is finished when the holder is told to save it. */
  | { readonly kind: 'into'; readonly layer: string }
  /** A provisioned layer; writes go to memory. */
  | { readonly kind: 'on'; readonly layer: string }

/** What the machine below a layer is known by: its release, its packages, its users. */
const MACHINE = ['/etc/os-release', '/etc/passwd', '/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite']

// Changes with what a sandbox does to a root file system before it is provisioned.
const FORMAT = 'image'

/** The layers that stay when a new one is made; each takes what the provisioning installed, some 130 MB for a Django site. */
const LAYERS_KEPT = 3

/** The name of the layer: the same for the same programs and files on the same root file system, and for no others. */
export async function nameLayer(provisions: readonly Provision[], base: string): Promise<string> {
  const hash = createHash('sha256').update(`${FORMAT}\0${base}`)
  for (const path of MACHINE) {
    const content = await readFile(join(base, path)).catch(() => '')
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  for (const { program, files } of provisions) {
    for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      hash.update(`${name}\0${content.length}\0`).update(content)
    }
    hash.update(program)
  }
  return hash.digest('hex').slice(0, 16)
}

export const layerFolder = (cache: string) => join(cache, 'layers')

export const layerPath = (cache: string, layer: string) => join(layerFolder(cache), layer)

/** Whether it is there; from now on it is the one that was used last. */
export async function useLayer(cache: string, layer: string, clock: Clock): Promise<boolean> {
  const path = layerPath(cache, layer)
  if (!existsSync(path)) return false
  const seconds = clock.now() / 1000
  // Another user's stays as old as it is.
  await utimes(path, seconds, seconds).catch(() => {})
  return true
}

interface Layer {
  readonly path: string
  /** What it takes on the disk. */
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly usedAt: number
}

/** The finished ones, the last used first. */
export async function listLayers(cache: string): Promise<readonly Layer[]> {
  const finished = (await namesIn(cache)).filter(name => partOf(name) === undefined)
  const layers = await Promise.all(
    finished.map(async name => {
      const path = layerPath(cache, name)
      const { blocks, mtimeMs } = await stat(path)
      return { path, bytes: blocks * 512, usedAt: mtimeMs }
    }),
  )
  return layers.sort((one, other) => other.usedAt - one.usedAt)
}

/** Removes the longest unused, and what killed rehearsals left half made. One that an instance has mounted stays usable for it. */
export async function pruneLayers(cache: string): Promise<void> {
  const old = (await listLayers(cache)).slice(LAYERS_KEPT).map(({ path }) => path)
  const halfMade = (await namesIn(cache)).filter(name => {
    const maker = partOf(name)
    return maker !== undefined && !existsSync(`/proc/${maker}`)
  })
  const paths = [...old, ...halfMade.map(name => layerPath(cache, name))]
  await Promise.all(paths.map(path => rm(path, { recursive: true, force: true })))
}

async function namesIn(cache: string): Promise<readonly string[]> {
  return await readdir(layerFolder(cache)).catch(() => [])
}

/** The process that makes it; undefined where it is finished. */
function partOf(name: string): string | undefined {
  return /\.(\d+)\.partial$/.exec(name)?.[1]
}
