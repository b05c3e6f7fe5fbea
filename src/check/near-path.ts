// Finds the path of the revision that was probably meant.

import { basename, dirname } from 'node:path/posix'
import { nearest } from '../core/nearest.ts'
import { groupBy } from './listing-tree.ts'

export interface PathFinder {
  /** The same in other letters, the same name in another folder, or nearly the same name in the same one. */
  findNear(path: string): string | undefined
  /** The same in other letters. */
  findCase(path: string): string | undefined
}

// Letters compared with letters, for all paths together: a fifth of a second. After them no more names are guessed.
const MOST_COMPARISONS = 8_000_000

export function createPathFinder(paths: readonly string[]): PathFinder {
  let left = MOST_COMPARISONS
  // Built when the first path is looked for: most revisions lack none.
  let index: Readonly<Record<'lower' | 'name' | 'folder', ReadonlyMap<string, readonly string[]>>> | undefined
  const indexed = () => {
    index ??= {
      lower: groupBy(paths, path => path.toLowerCase()),
      name: groupBy(paths, path => basename(path)),
      folder: groupBy(paths, path => dirname(path)),
    }
    return index
  }
  const findCase = (path: string) => indexed().lower.get(path.toLowerCase())?.[0]
  const findSibling = (path: string) => {
    const siblings = indexed().folder.get(dirname(path)) ?? []
    left -= siblings.length * basename(path).length ** 2
    if (left < 0) return undefined
    const names = siblings.map(sibling => basename(sibling))
    const name = nearest(basename(path), names)
    return name === undefined ? undefined : siblings[names.indexOf(name)]
  }
  return {
    findCase,
    findNear: path => findCase(path) ?? indexed().name.get(basename(path))?.[0] ?? findSibling(path),
  }
}
