// What does a block of a tar say about the file that follows?

export interface TarHeader {
  readonly name: string
  /** The type flag: `0` a file, `1` a hard link, `2` a symbolic one, `5` a folder; `x`, `g`, `L`, `K` say more of the next. */
  readonly type: string
  readonly linkName: string
  readonly mode: number
  /** Bytes that follow, up to the next whole block. */
  readonly size: number
}

// https://www.gnu.org/software/tar/manual/html_node/Standard.html
export const TAR_BLOCK = 512
const NAME = [0, 100] as const
const MODE = [100, 108] as const
const SIZE = [124, 136] as const
const TYPE = 156
const LINK_NAME = [157, 257] as const
const MAGIC = [257, 262] as const
const PREFIX = [345, 500] as const

/** Throws an Error where the block is no header. */
export function readTarHeader(block: Buffer): TarHeader {
  return {
    name: nameOf(block),
    type: String.fromCharCode(block[TYPE] ?? 0).replace('\0', '0'),
    linkName: field(block, LINK_NAME),
    mode: numberAt(block, MODE),
    size: numberAt(block, SIZE),
  }
}

/** A size, with what fills up its last block. */
export function inBlocks(size: number): number {
  return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK
}

export function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.subarray(0, end < 0 ? bytes.length : end).toString()
}

/** Records like `30 path=some/long/name\n`; the number is the record's length. */
export function readPax(record: Buffer): { name?: string; linkName?: string } {
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
