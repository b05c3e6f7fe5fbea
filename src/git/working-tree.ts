// Reads a folder of a repository as it stands, without storing any of it.

import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { encodeName, splitNames } from '../core/file-name.ts'
import { createRevision, LARGEST_READ, type Revision, type RevisionEntry } from '../core/revision.ts'
import { entryOf, readListed } from './listing.ts'
import type { Repository } from './repository.ts'

/** What there is: unchanged files as the index has them, and with all that is changed or new, but not ignored. */
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--modified', '--others', '--exclude-standard']
const UNCHANGED = 'H'
const CHANGED = 'C'
const NEW = '?'
const TAGS = new Set([UNCHANGED, CHANGED, NEW])

const CARRIAGE_RETURN = 13
// Files that are looked at before signals are let in: a hundredth of a second.
const AT_ONCE = 1_000

/**
 * Lists with one call of git, and reads what has changed. `asStored` gives what git would make of the folder, for what
 * git may store otherwise than it lies there. undefined: only that can tell (a sparse checkout, a merge under way, no
 * repository).
 */
export async function openWorkingTree(
  { git, directory: folder, origin }: Repository,
  asStored: () => Promise<Revision>,
): Promise<Revision | undefined> {
  if (origin === undefined) return undefined
  // In our own repository: in theirs, to compare a file is to run the filter that their configuration has for it.
  const theirs = git.with({ GIT_INDEX_FILE: origin.index, GIT_WORK_TREE: origin.top })
  // Not the user's own list of ignored files: others would deploy another folder.
  const { exit, stdout } = await theirs.run(['-c', `core.excludesFile=${origin.exclude}`, ...LIST])
  const lines = splitNames(stdout)
  if (exit !== 0) return undefined
  if (!lines.every(line => TAGS.has(line[0] ?? ''))) return undefined
  const doubtful = lines.filter(line => line[0] !== UNCHANGED).map(pathIn)
  // As they lie there. A changed file is listed as unchanged, too.
  const found = new Map<string, RevisionEntry | undefined>()
  for (const path of doubtful) {
    found.set(path, examine(folder, path))
    if (found.size % AT_ONCE === 0) await setImmediate()
  }
  const revision = await createRevision(listed(lines, found), paths =>
    readFiles(folder, revision.entries, paths, asStored),
  )
  return revision
}

function* listed(
  lines: readonly string[],
  found: ReadonlyMap<string, RevisionEntry | undefined>,
): Generator<readonly [string, RevisionEntry]> {
  for (const line of lines) {
    if (line[0] !== UNCHANGED) continue
    const { path, mode } = readListed(line.slice(2))
    if (!found.has(path)) yield [path, entryOf(mode)]
  }
  for (const [path, entry] of found) if (entry !== undefined) yield [path, entry]
}

function pathIn(line: string): string {
  const path = line.startsWith(CHANGED) ? readListed(line.slice(2)).path : line.slice(2)
  // A repository in the repository.
  return path.replace(/\/$/, '')
}

function examine(folder: string, path: string): RevisionEntry | undefined {
  const file = Buffer.concat([Buffer.from(`${folder}/`), encodeName(path)])
  const found = lstatOf(file)
  if (found === undefined) return undefined
  // git stores nothing else: no pipe, no device.
  const kind = found.isSymbolicLink()
    ? 'link'
    : found.isDirectory()
      ? 'folder'
      : found.isFile()
        ? 'file'
        : undefined
  return kind && { kind, executable: kind === 'file' && (found.mode & 0o100) !== 0 }
}

/** undefined where it is not there, or in a folder that cannot be entered. */
function lstatOf(file: Buffer): Stats | undefined {
  try {
    return lstatSync(file)
  } catch {
    return undefined
  }
}

/** Line ends may be this checkout's own; and what cannot be read, git has the words for. */
async function readFiles(
  folder: string,
  entries: ReadonlyMap<string, RevisionEntry>,
  paths: readonly string[],
  asStored: () => Promise<Revision>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = paths.filter(path => ['file', 'link'].includes(entries.get(path)?.kind ?? ''))
  const contents = new Map<string, Uint8Array>()
  for (const path of wanted) {
    const read = entries.get(path)?.kind === 'link' ? readLink : readStart
    const bytes = read(join(folder, path))
    if (bytes?.includes(CARRIAGE_RETURN) === false) contents.set(path, bytes)
  }
  if (contents.size === wanted.length) return contents
  const stored = await (await asStored()).read(wanted.filter(path => !contents.has(path)))
  return new Map([...contents, ...stored])
}

function readLink(path: string): Buffer | undefined {
  try {
    return readlinkSync(path, 'buffer')
  } catch {
    return undefined
  }
}

/** Never waits: a pipe may have come into the place of the file. undefined where it cannot be read. */
function readStart(path: string): Buffer | undefined {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    const buffer = Buffer.alloc(Math.min(fstatSync(file).size, LARGEST_READ))
    return buffer.subarray(0, readSync(file, buffer))
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
