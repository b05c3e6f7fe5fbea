// Reads the archive of a commit, the one that every agent will download.

import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../core/problem.ts'
import {
  APPSPEC,
  createRevision,
  LARGEST_READ,
  type Revision,
  type RevisionEntry,
  tooLarge,
  unreadRevision,
} from '../../core/revision.ts'
import { readTar } from '../../core/tar.ts'

// Bytes. A site is much smaller; what is larger is not worth the job's time.
const ARCHIVE_LIMIT = 64 * 1024 * 1024
const UNPACKED_LIMIT = 256 * 1024 * 1024

// Bytes that are kept: of a file, since no script is longer, and of all of them.
const FILE_KEPT = 128 * 1024
const ALL_KEPT = 24 * 1024 * 1024

/** Reads a gzipped tar as it comes, without the one folder that all of it is in. undefined where it is none. */
export async function readArchive(gzipped: Readable): Promise<Revision | undefined> {
  try {
    return await pipeline(
      gzipped,
      bytes => atMost(ARCHIVE_LIMIT, bytes),
      createGunzip(),
      bytes => atMost(UNPACKED_LIMIT, bytes),
      readRevision,
    )
  } catch (error) {
    return error instanceof Problem ? unreadRevision(error) : undefined
  }
}

async function* atMost(limit: number, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLarge(`more than ${limit / 1024 / 1024} MB`)
    yield chunk
  }
}

async function readRevision(tar: AsyncIterable<Buffer>): Promise<Revision> {
  const contents = new Map<string, Uint8Array>()
  const revision = await createRevision(listEntries(tar, contents), async paths => {
    const read = paths.flatMap(path => {
      const content = contents.get(path)
      return content === undefined ? [] : [[path, content] as const]
    })
    return new Map(read)
  })
  // A pipeline ends where all is read, or something is thrown.
  if (revision.tooLarge) throw revision.tooLarge
  return revision
}

async function* listEntries(
  tar: AsyncIterable<Buffer>,
  contents: Map<string, Uint8Array>,
): AsyncGenerator<readonly [string, RevisionEntry]> {
  let kept = 0
  for await (const { name, type, linkName, mode, size, content } of readTar(tar)) {
    const path = name.slice(name.indexOf('/') + 1, name.endsWith('/') ? -1 : undefined)
    if (path === '') continue
    const kind = type === '5' ? 'folder' : type === '2' ? 'link' : 'file'
    if (kind === 'link') contents.set(path, Buffer.from(linkName))
    const isShort = size <= FILE_KEPT && kept + size <= ALL_KEPT
    if (kind === 'file' && (isShort || path === APPSPEC)) {
      const bytes = Buffer.from(await content(LARGEST_READ))
      kept += bytes.length
      contents.set(path, bytes)
    }
    yield [path, { kind, executable: (mode & 0o100) !== 0 }]
  }
}
