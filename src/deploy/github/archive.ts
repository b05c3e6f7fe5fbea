// Reads the archive of a commit, the one that every agent will download.

import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../core/problem.ts'
import { type Revision, unreadRevision } from '../../core/revision.ts'
import { atMost, readTarRevision } from '../../core/tar-revision.ts'

// Bytes. A site is much smaller; what is larger is not worth the job's time.
const ARCHIVE_LIMIT = 64 * 1024 * 1024

/** Reads a gzipped tar as it comes, without the one folder that all of it is in. undefined where it is none. */
export async function readArchive(gzipped: Readable): Promise<Revision | undefined> {
  try {
    return await pipeline(
      gzipped,
      bytes => atMost(ARCHIVE_LIMIT, bytes),
      createGunzip(),
      bytes => readTarRevision(bytes),
    )
  } catch (error) {
    return error instanceof Problem ? unreadRevision(error) : undefined
  }
}
