// The files of an unpacked revision, and of the instance, for the install plan.

import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import type { PathKind, RevisionTree } from '../appspec/install-plan.ts'
import { joinPath } from '../appspec/target-path.ts'

export function openTree(archive: string): RevisionTree {
  const top = realpathSync.native(archive)
  return {
    top: archive,
    kindOf: kindOnDisk,
    *list(folder) {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const isLink = entry.isSymbolicLink()
        const isFolder = isLink ? kindOnDisk(joinPath(folder, entry.name)) === 'folder' : entry.isDirectory()
        yield { name: entry.name, isLink, kind: isFolder ? 'folder' : 'file' }
      }
    },
    isOutside: folder =>
      statusOf(folder) !== undefined && !`${realpathSync.native(folder)}/`.startsWith(`${top}/`),
  }
}

export function kindOnDisk(path: string): PathKind {
  const status = statusOf(path)
  return status && (status.isDirectory() ? 'folder' : 'file')
}

/** What is there, links followed; undefined for nothing, and for a link that leads nowhere. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
