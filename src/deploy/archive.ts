// What is in the archive of a commit, the one that every agent will download?

import { gunzipSync } from 'node:zlib'
import { type Revision, type RevisionEntry, withFolders } from '../codedeploy/revision.ts'
import { inBlocks, readPax, readTarHeader, TAR_BLOCK } from '../codedeploy/tar-header.ts'

/** Bytes. A site is much smaller; what is larger is not worth the job's time and memory. */
export const ARCHIVE_LIMIT = 64 * 1024 * 1024
const UNPACKED_LIMIT = 256 * 1024 * 1024

/** Reads a gzipped tar, without the one folder that all of it is in. undefined where it is none, or too large. */
export function openArchive(gzipped: Uint8Array): Revision | undefined {
  try {
    return readArchive(gunzipSync(gzipped, { maxOutputLength: UNPACKED_LIMIT }))
  } catch {
    return undefined
  }
}

function readArchive(tar: Buffer): Revision {
  const entries: [string, RevisionEntry][] = []
  const contents = new Map<string, Uint8Array>()
  let long: { name?: string; linkName?: string } = {}
  for (let at = 0; at + TAR_BLOCK <= tar.length && tar[at] !== 0; ) {
    const { name, type, linkName, mode, size } = readTarHeader(tar.subarray(at, at + TAR_BLOCK))
    const content = tar.subarray(at + TAR_BLOCK, at + TAR_BLOCK + size)
    at += TAR_BLOCK + inBlocks(size)
    if (type === 'x') long = readPax(content)
    if (type === 'x' || type === 'g') continue
    const path = (long.name ?? name).replace(/^[^/]*\//, '').replace(/\/+$/, '')
    const leadsTo = long.linkName ?? linkName
    long = {}
    if (path === '') continue
    const kind = type === '5' ? 'folder' : type === '2' ? 'link' : 'file'
    entries.push([path, { kind, executable: (mode & 0o100) !== 0 }])
    if (kind !== 'folder') contents.set(path, kind === 'link' ? Buffer.from(leadsTo) : content)
  }
  return {
    entries: withFolders(entries),
    read: async paths =>
      new Map(
        paths.flatMap(path => {
          const content = contents.get(path)
          return content === undefined ? [] : [[path, content] as const]
        }),
      ),
  }
}
