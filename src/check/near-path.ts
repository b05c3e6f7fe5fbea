// Finds the path of the revision that was probably meant.

import { basename, dirname } from 'node:path/posix'
import { nearest } from '../core/nearest.ts'
import type { Revision } from '../core/revision.ts'
import type { ListingTree } from './listing-tree.ts'

export interface PathFinder {
  /** The same in other letters, the same name in another folder, or nearly the same name in the same one. */
  findNear(path: string): string | undefined
  /** The same in other letters. */
  findCase(path: string): string | undefined
}

// Letters compared with letters, for all paths together: a fifth of a second. After them no more names are guessed.
const MOST_COMPARISONS = 8_000_000

export function createPathFinder({ entries }: Revision, tree: ListingTree): PathFinder {
  let left = MOST_COMPARISONS
  // Built when the first path is looked for: most revisions lack none.
  let byLetters: ReadonlyMap<string, string> | undefined
  let byName: ReadonlyMap<string, string> | undefined
  const findCase = (path: string) => {
    byLetters ??= firstBy(entries.keys(), known => known.toLowerCase())
    return byLetters.get(path.toLowerCase())
  }
  const findName = (path: string) => {
    byName ??= firstBy(entries.keys(), basename)
    return byName.get(basename(path))
  }
  const findSibling = (path: string) => {
    const folder = dirname(path)
    const siblings = tree.pathsIn(folder === '.' ? '' : folder)
    left -= siblings.length * basename(path).length ** 2
    if (left < 0) return undefined
    const names = siblings.map(sibling => basename(sibling))
    const name = nearest(basename(path), names)
    return name === undefined ? undefined : siblings[names.indexOf(name)]
  }
  return {
    findCase,
    findNear: path => findCase(path) ?? findName(path) ?? findSibling(path),
  }
}

/** Of several with one key the first counts. */
function firstBy(paths: Iterable<string>, keyOf: (path: string) => string): Map<string, string> {
  const first = new Map<string, string>()
  for (const path of paths) {
    const key = keyOf(path)
    if (!first.has(key)) first.set(key, path)
  }
  return first
}
