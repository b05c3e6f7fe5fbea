// Reads a folder of a repository as it stands, without storing any of it.

import { lstat, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Revision, type RevisionEntry, withFolders } from '../core/revision.ts'
import { entryOf, readListed } from './listing.ts'
import type { Repository } from './repository.ts'

/** What there is: unchanged files as the index has them, and with all that is changed or new, but not ignored. */
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--modified', '--others', '--exclude-standard']
const UNCHANGED = 'H'
const CHANGED = 'C'
const NEW = '?'

const CARRIAGE_RETURN = 13

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
  const list = await theirs.ask(['-c', `core.excludesFile=${origin.exclude}`, ...LIST])
  const lines = list?.split('\0').filter(Boolean)
  if (lines === undefined || !lines.every(line => [UNCHANGED, CHANGED, NEW].includes(line[0] ?? '')))
    return undefined
  const entries = new Map<string, RevisionEntry>()
  for (const line of lines.filter(([tag]) => tag === UNCHANGED)) {
    const { path, mode } = readListed(line.slice(2))
    entries.set(path, entryOf(mode))
  }
  const doubtful = lines.filter(([tag]) => tag !== UNCHANGED)
  for (const [path, entry] of await Promise.all(doubtful.map(line => openRevision(folder, pathIn(line))))) {
    if (entry === undefined) entries.delete(path)
    else entries.set(path, entry)
  }
  return { entries: withFolders(entries), read: paths => readFiles(folder, entries, paths, asStored) }
}

function pathIn(line: string): string {
  const path = line.startsWith(CHANGED) ? readListed(line.slice(2)).path : line.slice(2)
  // A repository in the repository.
  return path.replace(/\/$/, '')
}

async function openRevision(folder: string, path: string): Promise<[string, RevisionEntry | undefined]> {
  const found = await lstat(join(folder, path)).catch(() => undefined)
  if (found === undefined) return [path, undefined]
  const kind = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file'
  return [path, { kind, executable: kind === 'file' && (found.mode & 0o100) !== 0 }]
}

/** Line ends may be this checkout's own; and what cannot be read, git has the words for. */
async function readFiles(
  folder: string,
  entries: ReadonlyMap<string, RevisionEntry>,
  paths: readonly string[],
  asStored: () => Promise<Revision>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = paths.filter(path => ['file', 'link'].includes(entries.get(path)?.kind ?? ''))
  const readOne = async (path: string) =>
    entries.get(path)?.kind === 'link'
      ? Buffer.from(await readlink(join(folder, path)))
      : await readFile(join(folder, path))
  const read = await Promise.all(
    wanted.map(async path => [path, await readOne(path).catch(() => undefined)] as const),
  )
  const sure = read.flatMap(([path, bytes]) =>
    bytes === undefined || bytes.includes(CARRIAGE_RETURN) ? [] : [[path, bytes] as const],
  )
  const contents = new Map<string, Uint8Array>(sure)
  if (contents.size === wanted.length) return contents
  const stored = await (await asStored()).read(wanted.filter(path => !contents.has(path)))
  return new Map([...contents, ...stored])
}
