// What is in a revision, without unpacking it.

import { setImmediate } from 'node:timers/promises'
import type { FindExportIgnore } from './git-attributes.ts'
import { Problem } from './problem.ts'

/** Where CodeDeploy looks: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html */
export const APPSPEC = 'appspec.yml'

export interface RevisionEntry {
  /** Of a link it is not known what it leads to. */
  readonly kind: 'file' | 'link' | 'folder'
  readonly executable: boolean
}

/** Paths are relative to its top, without a slash at the end. */
export interface Revision {
  readonly entries: ReadonlyMap<string, RevisionEntry>
  /**
   * The content of those paths that are files, their first `LARGEST_READ` bytes; of a link the path that it leads to, from
   * where it is.
   */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** Says that it is too large to be looked at: then it has no entries. */
  readonly tooLarge?: Problem
  /** Of an archive that git made: what left a path out of it. */
  readonly leftOut?: FindExportIgnore
  /** The files of which it has only a pointer to their content. */
  readonly lfsPointers?: ReadonlySet<string>
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
export function isLfsPointer(content: Uint8Array): boolean {
  const start = content.length < 1024 ? Buffer.from(content.subarray(0, 64)).toString('latin1') : ''
  return /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\n/.test(start)
}

/** Bytes. An AppSpec that is larger is an error. */
export const LARGEST_APPSPEC = 1024 * 1024
export const LARGEST_READ = LARGEST_APPSPEC + 1

// A large site has a tenth of it. What is beyond would take seconds, and hundreds of megabytes.
const MOST_ENTRIES = 200_000
const MOST_LETTERS = 32 * 1024 * 1024
// What is added before signals are let in: a hundredth of a second.
const MOST_AT_ONCE = 10_000
// Linux takes no path that is longer: PATH_MAX of limits.h.
const LONGEST_PATH = 4096

const FOLDER: RevisionEntry = { kind: 'folder', executable: true }

/** Adds the folders that the paths are in: git and archives may not name them. Stops reading what is too large. */
export async function createRevision(
  listed: AsyncIterable<readonly [string, RevisionEntry]> | Iterable<readonly [string, RevisionEntry]>,
  read: Revision['read'],
): Promise<Revision> {
  const entries = new Map<string, RevisionEntry>()
  let letters = 0
  /** The folder of the path before, with its slash: paths come sorted, mostly. */
  let known = ''
  /** What it then has too much of. */
  const add = ([path, entry]: readonly [string, RevisionEntry]): string | undefined => {
    if (path.length > LONGEST_PATH) return `a path of ${path.length} characters`
    entries.set(path, entry)
    letters += path.length
    const name = path.lastIndexOf('/') + 1
    if (name !== known.length || !path.startsWith(known)) addFolders(path)
    known = path.slice(0, name)
    if (entries.size > MOST_ENTRIES) return `more than ${MOST_ENTRIES} files and folders`
    return letters > MOST_LETTERS ? 'too many long paths' : undefined
  }
  const addFolders = (path: string) => {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (entries.has(folder)) break
      entries.set(folder, FOLDER)
      letters += folder.length
    }
  }
  let excess: string | undefined
  // To wait for what is there takes longer than to add it.
  if (Symbol.iterator in listed) {
    let added = 0
    for (const each of listed) {
      excess = add(each)
      if (excess !== undefined) break
      added += 1
      if (added % MOST_AT_ONCE === 0) await setImmediate()
    }
  } else {
    for await (const each of listed) {
      excess = add(each)
      if (excess !== undefined) break
    }
  }
  return excess === undefined ? { entries, read } : unreadRevision(tooLarge(excess))
}

/** Its paths of one kind, in the order of its entries. */
export function findPaths(
  { entries }: Revision,
  isWanted: (path: string, entry: RevisionEntry) => boolean,
): string[] {
  const found: string[] = []
  // Without an array for each entry, as a loop would have.
  entries.forEach((entry, path) => {
    if (isWanted(path, entry)) found.push(path)
  })
  return found
}

export function unreadRevision(tooLarge: Problem): Revision {
  return { entries: new Map(), read: async () => new Map(), tooLarge }
}

export function tooLarge(what: string): Problem {
  return new Problem({
    code: 'check/too-large',
    what: `The revision is too large to check: it has ${what}.`,
    why: 'CodeDeploy may still deploy it.',
    fix: 'Deploy only what the site needs: move the rest to another repository, or deploy one folder.',
  })
}

// A part of a path that is empty, `.` or `..`: most paths have none, and there may be many thousands.
const ODD_PART = /(?:^|\/)\.{0,2}(?:\/|$)/

/**
 * The path in the revision that a location or a source means: a slash before it, one at the end and `.` make no
 * difference. The empty text is the revision itself; undefined is outside of it.
 */
export function pathInRevision(written: string): string | undefined {
  const path = written.startsWith('/') ? written.slice(1) : written
  if (!ODD_PART.test(path)) return path
  const parts: string[] = []
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
