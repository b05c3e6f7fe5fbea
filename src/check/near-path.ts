// Finds the path of the revision that was probably meant.

import { basename, dirname } from 'node:path/posix'
import { nearest } from '../core/nearest.ts'

/** The same in other letters, the same name in another folder, or nearly the same name in the same one. */
export function nearPath(path: string, paths: readonly string[]): string | undefined {
  const lower = path.toLowerCase()
  const siblings = paths.filter(other => dirname(other) === dirname(path))
  return (
    paths.find(other => other.toLowerCase() === lower) ??
    paths.find(other => basename(other) === basename(path)) ??
    siblings.find(
      other =>
        basename(other) ===
        nearest(
          basename(path),
          siblings.map(near => basename(near)),
        ),
    )
  )
}
