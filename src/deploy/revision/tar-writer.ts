// Writes a tar of files, without times and owners.

import type { BundleEntry } from './bundle-entry.ts'

// https://www.gnu.org/software/tar/manual/html_node/Standard.html
const BLOCK = 512
const NAME_LENGTH = 100
const TYPES = { file: '0', link: '2', folder: '5' } as const

export function writeTar(entries: readonly BundleEntry[]): Buffer {
  const blocks = entries.flatMap(({ path, kind, executable, content }) => {
    const name = kind === 'folder' ? `${path}/` : path
    const linkName = kind === 'link' ? content.toString() : ''
    const body = kind === 'file' ? content : Buffer.alloc(0)
    const mode = kind === 'file' && !executable ? 0o644 : 0o755
    return [
      ...paxRecords(name, linkName),
      header({ name, linkName, mode, type: TYPES[kind], size: body.length }),
      ...padded(body),
    ]
  })
  // Two empty blocks end a tar.
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])
}

/** A name that the header has no room for. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
function paxRecords(path: string, linkpath: string): readonly Buffer[] {
  const records = Object.entries({ path, linkpath })
    .filter(([, value]) => Buffer.byteLength(value) > NAME_LENGTH)
    .map(([name, value]) => record(` ${name}=${value}\n`))
  if (records.length === 0) return []
  const body = Buffer.from(records.join(''))
  return [header({ name: 'pax', linkName: '', mode: 0o644, type: 'x', size: body.length }), ...padded(body)]
}

/** The number in front counts its own digits too. */
function record(text: string): string {
  const length = Buffer.byteLength(text)
  const digits = String(length + String(length).length).length
  return `${length + digits}${text}`
}

interface Header {
  readonly name: string
  readonly linkName: string
  readonly mode: number
  readonly type: string
  readonly size: number
}

function header({ name, linkName, mode, type, size }: Header): Buffer {
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, '0')
  Buffer.from(name).copy(block, 0, 0, NAME_LENGTH)
  block.write(octal(mode, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(0, 12), 136)
  // The sum counts its own field as spaces.
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  Buffer.from(linkName).copy(block, 157, 0, NAME_LENGTH)
  block.write('ustar\u000000', 257)
  const sum = block.reduce((all, byte) => all + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148)
  return block
}

function padded(body: Buffer): readonly Buffer[] {
  return body.length === 0 ? [] : [body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)]
}
