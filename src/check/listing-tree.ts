// The listed files of a revision, seen through its links.

import { basename, dirname } from 'node:path/posix'
import type { PathKind, RevisionTree } from '../appspec/install-plan.ts'
import { findPaths, pathInRevision, type Revision } from '../core/revision.ts'

export interface ListingTree extends RevisionTree {
  /** Where a path leads, and what is there. Of what is `unknown`, the path itself: a link on the way leads out. */
  resolve(path: string): { readonly path: string; readonly kind: PathKind }
  /** What the link at a path says; undefined where there is none. */
  linkAt(path: string): string | undefined
  readonly hasLinks: boolean
  /** The paths in a folder of that very path. */
  pathsIn(folder: string): readonly string[]
}

// Linux gives up after 40: https://man7.org/linux/man-pages/man7/path_resolution.7.html
const MOST_LINKS = 40

export async function openListingTree(revision: Revision): Promise<ListingTree> {
  const { entries } = revision
  const decoder = new TextDecoder()
  const found = findPaths(revision, (_, { kind }) => kind === 'link')
  const links = new Map([...(await revision.read(found))].map(([path, text]) => [path, decoder.decode(text)]))
  const byFolder = groupByFolder(entries.keys())

  const resolve: ListingTree['resolve'] = written => {
    const path = pathInRevision(written)
    if (path === undefined) return { path: written, kind: 'unknown' }
    // Above what is listed by its own path there is no link.
    const listed = entries.get(path)?.kind
    if (listed !== undefined && listed !== 'link') return { path, kind: listed }
    let [at, rest] = ['', partsOf(path)]
    for (let followed = 0; rest.length > 0; ) {
      const next = joined(at, rest[0] ?? '')
      const kind = entries.get(next)?.kind
      if (kind === undefined || followed > MOST_LINKS) return { path: joined(at, ...rest), kind: undefined }
      rest = rest.slice(1)
      if (kind !== 'link') {
        at = next
        continue
      }
      followed += 1
      const target = links.get(next)
      const inside = target?.startsWith('/') === false ? pathInRevision(joined(at, target)) : undefined
      if (inside === undefined) return { path, kind: 'unknown' }
      ;[at, rest] = ['', [...partsOf(inside), ...rest]]
    }
    return { path: at, kind: at === '' || entries.get(at)?.kind === 'folder' ? 'folder' : 'file' }
  }

  const kindOf = (path: string): PathKind => {
    const { kind, path: target } = resolve(path)
    // A slash at the end asks for a folder.
    return kind === 'file' && path.endsWith('/') && target !== '' ? undefined : kind
  }
  return {
    top: '',
    hasLinks: links.size > 0,
    linkAt: written => {
      // A slash at the end asks for what it leads to.
      const folder = written.endsWith('/') ? undefined : pathInRevision(dirname(written))
      return folder === undefined ? undefined : links.get(joined(resolve(folder).path, basename(written)))
    },
    pathsIn: folder => byFolder.get(folder) ?? [],
    resolve,
    kindOf,
    *list(folder) {
      const { path } = resolve(folder)
      const nameAt = path === '' ? 0 : path.length + 1
      for (const entry of byFolder.get(path) ?? []) {
        const name = entry.slice(nameAt)
        const kind = entries.get(entry)?.kind
        yield { name, isLink: kind === 'link', kind: kind === 'link' ? kindOf(entry) : kind }
      }
    },
    // What lies outside is unknown, and left out.
    isOutside: () => false,
  }
}

/** Those at the top are in the folder without a name. */
function groupByFolder(paths: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  let [folder, group]: [string, string[]] = ['', []]
  groups.set(folder, group)
  for (const path of paths) {
    const end = Math.max(path.lastIndexOf('/'), 0)
    // They come sorted, mostly.
    if (end !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, end)
      group = groups.get(folder) ?? []
      groups.set(folder, group)
    }
    group.push(path)
  }
  return groups
}

function partsOf(path: string): string[] {
  return path === '' ? [] : path.split('/')
}

function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('/')
}
