// What would a tar put where, before it is unpacked?

import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../codedeploy/problem.ts'
import { inBlocks, readPax, readTarHeader, TAR_BLOCK, textOf } from '../../codedeploy/tar-header.ts'

export interface TarEntry {
  readonly name: string
  /** The type flag: `0` a file, `1` a hard link, `2` a symbolic one, `3` and `4` devices, `5` a folder, `6` a pipe … */
  readonly type: string
  readonly linkName: string
}

// A long name or a set of pax records; more than this is no honest archive.
const LARGEST_RECORD = 1024 * 1024

/** The entries of a tar, in order. Throws a Problem for what is none. */
export async function* readTar(path: string, { gzip }: { readonly gzip: boolean }): AsyncGenerator<TarEntry> {
  const file = createReadStream(path)
  const read = readerOf(gzip ? file.pipe(createGunzip()) : file)
  try {
    let long: { name?: string; linkName?: string } = {}
    for (;;) {
      const header = await read(TAR_BLOCK)
      if (header === undefined || header.every(byte => byte === 0)) return
      const { name, type, linkName, size } = readTarHeader(header)
      if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
        if (size > LARGEST_RECORD) throw notATar('one of its names is too long')
        const record = ((await read(inBlocks(size))) ?? Buffer.alloc(0)).subarray(0, size)
        if (type === 'L') long.name = textOf(record)
        if (type === 'K') long.linkName = textOf(record)
        if (type === 'x') long = { ...long, ...readPax(record) }
        continue
      }
      yield { name: long.name ?? name, type, linkName: long.linkName ?? linkName }
      long = {}
      await skip(read, type === '1' || type === '2' ? 0 : inBlocks(size))
    }
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

type Read = (length: number) => Promise<Buffer | undefined>

/** Reads exactly so many bytes; undefined at the end. */
function readerOf(stream: Readable): Read {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let buffered = Buffer.alloc(0)
  return async length => {
    while (buffered.length < length) {
      const next = await chunks.next()
      if (next.done === true) return undefined
      buffered = Buffer.concat([buffered, next.value])
    }
    const bytes = buffered.subarray(0, length)
    buffered = buffered.subarray(length)
    return bytes
  }
}

async function skip(read: Read, length: number): Promise<void> {
  for (let left = length; left > 0; left -= TAR_BLOCK) {
    if ((await read(Math.min(left, TAR_BLOCK))) === undefined) return
  }
}
