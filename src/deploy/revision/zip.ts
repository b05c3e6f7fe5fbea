// Reads the entries of a zip.

import { inflateRawSync } from 'node:zlib'
import type { BundleEntry } from './bundle-entry.ts'

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: the end of the directory, one of its entries, a file's header.
const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
// The end has 22 bytes and a comment of at most 64 KiB.
const END_LENGTH = 22
const COMMENT_LIMIT = 0xffff
const LINK = 0o120000
const FILE_TYPE = 0o170000

/** Throws an Error where it is no zip, or one that is encrypted or compressed in another way. */
export function readZip(bytes: Buffer): readonly BundleEntry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const entries: BundleEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('its directory is damaged')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset =>
      bytes.readUInt16LE(at + offset),
    )
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const path = name.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
    // Unix puts its mode into the upper half; a zip of another system has none.
    const mode = bytes.readUInt32LE(at + 38) >>> 16
    const kind = name.endsWith('/') ? 'folder' : (mode & FILE_TYPE) === LINK ? 'link' : 'file'
    if (path !== '')
      entries.push({ path, kind, executable: (mode & 0o100) !== 0, content: contentAt(bytes, at) })
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - COMMENT_LIMIT); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  throw new Error('it has no zip directory')
}

function contentAt(bytes: Buffer, entry: number): Buffer {
  const [method, size, header] = [
    bytes.readUInt16LE(entry + 10),
    bytes.readUInt32LE(entry + 20),
    bytes.readUInt32LE(entry + 42),
  ]
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const packed = bytes.subarray(start, start + size)
  if ((bytes.readUInt16LE(entry + 8) & 1) === 1) throw new Error('it is encrypted')
  if (method === STORED) return packed
  if (method === DEFLATED) return inflateRawSync(packed)
  throw new Error(`it is compressed by method ${method}`)
}
