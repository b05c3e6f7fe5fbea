// What would a bundle put where, before it is unpacked?

import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Problem } from '../core/problem.ts'
import { readTar, type TarEntry } from '../core/tar.ts'

/** The entries of a tar, in order. Throws a Problem for what is none. */
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

export function notATar(reason: string): Problem {
  return new Problem({
    code: 'bundle/not-a-tar',
    what: `The bundle cannot be unpacked as a tar: ${reason}.`,
    fix: 'Say what type it is (tar, tgz or zip), and check that it arrived whole.',
  })
}
