// Reads the entries of a tar.

import { createByteReader } from './byte-reader.ts'
import { decodeName } from './file-name.ts'

export interface TarEntry {
  readonly name: string
  /** The type flag: `0` a file, `1` a hard link, `2` a symbolic one, `3` and `4` devices, `5` a folder, `6` a pipe … */
  readonly type: string
  readonly linkName: string
  readonly mode: number
  /** Bytes. */
  readonly size: number
  /** Its first bytes, `most` of them. Only before the next entry is asked for: what nobody reads is passed over. */
  content(most: number): Promise<Buffer>
}

type TarHeader = Omit<TarEntry, 'content'>

/** Of one header, and of those that say more of the next: a long name, or records like `30 path=some/long/name\n`. */
type LongNames = Partial<Pick<TarEntry, 'name' | 'linkName'>>

// A long name or a set of pax records; more than this is no honest archive.
const LARGEST_RECORD = 1024 * 1024

// https://www.gnu.org/software/tar/manual/html_node/Standard.html
const BLOCK = 512
const NAME = [0, 100] as const
const MODE = [100, 108] as const
const SIZE = [124, 136] as const
const TYPE = 156
const LINK_NAME = [157, 257] as const
const MAGIC = [257, 262] as const
const PREFIX = [345, 500] as const

/** Every entry, in order. Throws an Error for what is no tar, and for one that breaks off in what is read of it. */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const { read, skip, drain } = createByteReader(bytes)
  let long: LongNames = {}
  for (;;) {
    const block = await read(BLOCK)
    if (block === undefined || block.every(byte => byte === 0)) return await drain()
    const header = readHeader(block)
    const { type, size } = header
    if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
      if (size > LARGEST_RECORD) throw new Error('one of its names is too long')
      const record = ((await read(inBlocks(size))) ?? Buffer.alloc(0)).subarray(0, size)
      if (type === 'L') long = { ...long, name: textOf(record) }
      if (type === 'K') long = { ...long, linkName: textOf(record) }
      if (type === 'x') long = { ...long, ...readPax(record) }
      continue
    }
    let left = type === '1' || type === '2' ? 0 : inBlocks(size)
    const content = async (most: number) => {
      const length = Math.min(most, left, size)
      const bytes = length === 0 ? Buffer.alloc(0) : await read(length)
      left -= length
      if (bytes === undefined) throw new Error('it is truncated')
      return bytes
    }
    yield { ...header, ...long, content }
    long = {}
    await skip(left)
  }
}

function readHeader(block: Buffer): TarHeader {
  return {
    name: nameOf(block),
    type: String.fromCharCode(block[TYPE] ?? 0).replace('\0', '0'),
    linkName: field(block, LINK_NAME),
    mode: numberAt(block, MODE),
    size: numberAt(block, SIZE),
  }
}

/** A size, with what fills up its last block. */
function inBlocks(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return decodeName(bytes.subarray(0, end < 0 ? bytes.length : end))
}

/** The number is the record's length. */
function readPax(record: Buffer): LongNames {
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

function numberAt(block: Buffer, [start, end]: readonly [number, number]): number {
  const bytes = block.subarray(start, end)
  // Above 8 GiB a size is a binary number, marked by the first bit.
  if (((bytes[0] ?? 0) & 0x80) !== 0) return Number(BigInt(`0x${bytes.subarray(1).toString('hex')}`))
  const text = textOf(bytes).trim()
  if (!/^[0-7]*$/.test(text)) throw new Error('it has no tar header where one should be')
  return Number.parseInt(text || '0', 8)
}

function nameOf(block: Buffer): string {
  // Only POSIX headers ("ustar" and a NUL) have a prefix; GNU's have other things there.
  const isPosix = block.subarray(...MAGIC).toString() === 'ustar' && block[MAGIC[1]] === 0
  const prefix = isPosix ? field(block, PREFIX) : ''
  return prefix === '' ? field(block, NAME) : `${prefix}/${field(block, NAME)}`
}

function field(block: Buffer, [start, end]: readonly [number, number]): string {
  return textOf(block.subarray(start, end))
}
