// What would a tar put where, before it is unpacked?

import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Problem } from '../codedeploy/problem.ts'

export interface TarEntry {
  readonly name: string
  /** The type flag: `0` a file, `1` a hard link, `2` a symbolic one, `3` and `4` devices, `5` a folder, `6` a pipe … */
  readonly type: string
  readonly linkName: string
}

// https://www.gnu.org/software/tar/manual/html_node/Standard.html
const BLOCK = 512
const NAME = [0, 100] as const
const SIZE = [124, 136] as const
const TYPE = 156
const LINK_NAME = [157, 257] as const
const MAGIC = [257, 262] as const
const PREFIX = [345, 500] as const

// A long name or a set of pax records; more than this is no honest archive.
const LARGEST_RECORD = 1024 * 1024

/** The entries of a tar, in order. Throws a Problem for what is none. */
export async function* readTar(path: string, { gzip }: { readonly gzip: boolean }): AsyncGenerator<TarEntry> {
  const file = createReadStream(path)
  const read = readerOf(gzip ? file.pipe(createGunzip()) : file)
  try {
    let long: { name?: string; linkName?: string } = {}
    for (;;) {
      const header = await read(BLOCK)
      if (header === undefined || header.every(byte => byte === 0)) return
      const size = sizeOf(header)
      const type = String.fromCharCode(header[TYPE] ?? 0).replace('\0', '0')
      if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
        if (size > LARGEST_RECORD) throw notATar('one of its names is too long')
        const record = ((await read(padded(size))) ?? Buffer.alloc(0)).subarray(0, size)
        if (type === 'L') long.name = textOf(record)
        if (type === 'K') long.linkName = textOf(record)
        if (type === 'x') long = { ...long, ...readPax(record) }
        continue
      }
      yield { name: long.name ?? nameOf(header), type, linkName: long.linkName ?? field(header, LINK_NAME) }
      long = {}
      await skip(read, type === '1' || type === '2' ? 0 : padded(size))
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
  for (let left = length; left > 0; left -= BLOCK) {
    if ((await read(Math.min(left, BLOCK))) === undefined) return
  }
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK
}

function sizeOf(header: Buffer): number {
  const bytes = header.subarray(...SIZE)
  // Above 8 GiB it is a binary number, marked by the first bit.
  if (((bytes[0] ?? 0) & 0x80) !== 0) return Number(BigInt(`0x${bytes.subarray(1).toString('hex')}`))
  const text = textOf(bytes).trim()
  if (!/^[0-7]*$/.test(text)) throw notATar('it has no tar header where one should be')
  return Number.parseInt(text || '0', 8)
}

function nameOf(header: Buffer): string {
  // Only POSIX headers ("ustar" and a NUL) have a prefix; GNU's have other things there.
  const isPosix = header.subarray(...MAGIC).toString() === 'ustar' && header[MAGIC[1]] === 0
  const prefix = isPosix ? field(header, PREFIX) : ''
  return prefix === '' ? field(header, NAME) : `${prefix}/${field(header, NAME)}`
}

function field(header: Buffer, [start, end]: readonly [number, number]): string {
  return textOf(header.subarray(start, end))
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.subarray(0, end < 0 ? bytes.length : end).toString()
}

/** Records like `30 path=some/long/name\n`; the number is the record's length. */
function readPax(record: Buffer): { name?: string; linkName?: string } {
  const found: { name?: string; linkName?: string } = {}
  for (let start = 0; start < record.length; ) {
    const length = Number.parseInt(record.subarray(start, start + 20).toString(), 10)
    if (!(length > 0)) break
    const [, key, value] =
      /^\d+ ([^=]*)=(.*)\n$/s.exec(record.subarray(start, start + length).toString()) ?? []
    if (key === 'path' && value !== undefined) found.name = value
    if (key === 'linkpath' && value !== undefined) found.linkName = value
    start += length
  }
  return found
}
