// Creates folders that belong to the user whom they are for.

import { chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'

/**
 * Like `mkdir -p`, but what it creates gets the owner of the folder that was there: with sudo, a folder in a user's home is
 * the user's, who can then remove it. Returns the path.
 */
export function createOwnedFolder(path: string): string {
  const first = mkdirSync(path, { recursive: true })
  if (first === undefined) return path
  const parent = dirname(resolve(first))
  const { uid, gid } = statSync(parent)
  let folder = parent
  for (const name of relative(parent, resolve(path)).split(sep)) {
    folder = resolve(folder, name)
    if (statSync(folder).uid !== uid) chownSync(folder, uid, gid)
  }
  return path
}
