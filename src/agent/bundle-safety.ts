// Refuses bundles that would write outside their folder.

import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Problem } from '../core/problem.ts'
import { readTar, type TarEntry } from '../core/tar.ts'

const KINDS: Readonly<Record<string, string>> = { '3': 'a device', '4': 'a device', '6': 'a named pipe' }

/** Throws a Problem for the first entry that would, by its name or through a link before it. */
export async function refuseHostileTar(entries: AsyncIterable<TarEntry>): Promise<void> {
  const links = new Set<string>()
  for await (const { name, type, linkName } of entries) {
    const path = refuseHostileName(name)
    const kind = KINDS[type]
    if (kind !== undefined) throw refused(name, `is ${kind}`)
    refuseThroughLink(path, links, name)
    if (type === '1') refuseThroughLink(refuseHostileName(linkName), links, name)
    if (type === '2') links.add(path)
    else links.delete(path)
  }
}

/** Returns the normalized name. */
export function refuseHostileName(name: string): string {
  if (name.startsWith('/')) throw refused(name, 'is an absolute path')
  const parts = name.split('/').filter(part => part !== '' && part !== '.')
  if (parts.includes('..')) throw refused(name, 'points outside the bundle')
  return parts.join('/')
}

function refuseThroughLink(path: string, links: ReadonlySet<string>, name: string): void {
  const parts = path.split('/')
  for (let depth = 1; depth < parts.length; depth += 1) {
    if (links.has(parts.slice(0, depth).join('/'))) throw refused(name, 'would be written through a link')
  }
}

function refused(name: string, reason: string): Problem {
  return new Problem({
    code: 'bundle/hostile',
    what: `The bundle is rejected: its entry ${JSON.stringify(name)} ${reason}.`,
    why: 'Unpacking it could write outside its folder.',
    fix: 'Build the bundle from the folder itself, with relative paths.',
  })
}

/** The entries of a tar, in order. Throws a Problem where the file is not a tar. */
export async function* entriesOf(
  path: string,
  { gzip }: { readonly gzip: boolean },
): AsyncGenerator<TarEntry> {
  const file = createReadStream(path)
  try {
    yield* readTar(gzip ? file.pipe(createGunzip()) : file)
  } catch (error) {
    throw error instanceof Problem ? error : notATar(error instanceof Error ? error.message : String(error))
  } finally {
    file.destroy()
  }
}

function notATar(reason: string): Problem {
  return new Problem({
    code: 'bundle/not-a-tar',
    what: `The bundle cannot be unpacked as a tar: ${reason}.`,
    fix: 'State its type (tar, tgz or zip), and check that it is complete.',
  })
}
