// A bundle for CodeDeploy: the files of a commit or of a folder, packed the same each time, or an archive as it is.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip, gzipSync } from 'node:zlib'
import { Problem } from '../../core/problem.ts'
import { createRevision, isLfsPointer, LARGEST_READ, type Revision } from '../../core/revision.ts'
import { readTar } from '../../core/tar.ts'
import { type BundleEntry, SIZE_LIMIT, tooLarge } from './bundle-entry.ts'
import type { BundleType } from './s3-location.ts'
import { writeTar } from './tar-writer.ts'
import { readZip } from './zip.ts'

export interface Bundle {
  readonly bytes: Buffer
  readonly bundleType: BundleType
  /** Of what is packed, not of its compression, which depends on the version of zlib. 16 hexadecimal digits. */
  readonly hash: string
  readonly revision: Revision
}

/** Packs them in the order of their paths, without times and owners. */
export async function packBundle(entries: readonly BundleEntry[]): Promise<Bundle> {
  const tar = writeTar([...entries].sort((a, b) => (a.path < b.path ? -1 : 1)))
  return {
    bytes: gzipSync(tar, { level: 9 }),
    bundleType: 'tgz',
    hash: hashOf(tar),
    revision: await openEntries(entries),
  }
}

/** An archive that the job has made. Throws a Problem where it is none. */
export async function readBundle(path: string, bundleType: BundleType): Promise<Bundle> {
  if ((await stat(path)).size > SIZE_LIMIT) throw tooLarge(path)
  const bytes = await readFile(path)
  return {
    bytes,
    bundleType,
    hash: hashOf(bytes),
    revision: await openEntries(await unpack(bytes, bundleType, path)),
  }
}

/** What is in an archive. `name` is for the Problem that it throws where it cannot be read. */
export async function unpack(bytes: Buffer, type: BundleType, name: string): Promise<readonly BundleEntry[]> {
  try {
    if (type === 'zip') return readZip(bytes)
    const packed = Readable.from([bytes])
    return await readEntries(type === 'tgz' ? packed.pipe(createGunzip()) : packed)
  } catch (cause) {
    throw new Problem({
      code: 'revision/archive',
      what: `${name} is not a readable .${type} file`,
      why: cause instanceof Error ? cause.message : String(cause),
      fix: 'Rebuild the archive; its file name must end in .zip, .tgz, .tar.gz or .tar.',
      cause,
    })
  }
}

/** All entries of a tar, with their contents. */
export async function readEntries(tar: AsyncIterable<Buffer>): Promise<readonly BundleEntry[]> {
  const entries: BundleEntry[] = []
  let size = 0
  for await (const entry of readTar(tar)) {
    const path = entry.name.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
    if (path === '' || path === '.') continue
    const kind = entry.type === '5' ? 'folder' : entry.type === '2' ? 'link' : 'file'
    size += entry.size
    if (size > SIZE_LIMIT) throw tooLarge('The archive')
    const content =
      kind === 'file' ? await entry.content(entry.size) : Buffer.from(kind === 'link' ? entry.linkName : '')
    entries.push({ path, kind, executable: (entry.mode & 0o100) !== 0, content })
  }
  return entries
}

export async function openEntries(entries: readonly BundleEntry[]): Promise<Revision> {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const listed = entries.map(({ path, kind, executable }) => [path, { kind, executable }] as const)
  const revision = await createRevision(listed, async paths => {
    const read = paths.flatMap(path => {
      const entry = byPath.get(path)
      return entry === undefined || entry.kind === 'folder'
        ? []
        : [[path, entry.content.subarray(0, LARGEST_READ)] as const]
    })
    return new Map(read)
  })
  const pointers = entries.filter(({ kind, content }) => kind === 'file' && isLfsPointer(content))
  return { ...revision, lfsPointers: new Set(pointers.map(({ path }) => path)) }
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
