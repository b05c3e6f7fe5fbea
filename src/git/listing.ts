// Opens a commit or an index as a revision, by git's own list of it.

import { createByteReader } from '../core/byte-reader.ts'
import { Problem } from '../core/problem.ts'
import { createRevision, LARGEST_READ, type Revision, type RevisionEntry } from '../core/revision.ts'
import type { Git } from './git.ts'

export async function openCommit(git: Git, sha: string): Promise<Revision> {
  return openListing(git, await git.list(['ls-tree', '-r', '-z', '--full-tree', sha]))
}

/** `git` is where the index is its own; the paths are those below the folder it is asked in. */
export async function openIndex(git: Git): Promise<Revision> {
  return openListing(git, await git.list(['ls-files', '-z', '--stage']))
}

interface Listed {
  readonly path: string
  readonly mode: string
  readonly sha: string
}

// Letters; a repository with SHA-256 has longer ones.
const SHA_LENGTH = 40

/** `<mode> <type> <sha>`, a tab and a path, as `ls-tree` has it; `ls-files --stage` has `<mode> <sha> <stage>`. */
export function readListed(line: string): Listed {
  const tab = line.indexOf('\t')
  const [mode = '', second = '', third = ''] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), mode, sha: second.length < SHA_LENGTH ? third : second }
}

/** By the modes of git. An archive of GitHub's has an empty folder for a submodule (`160000`). */
const ENTRIES: Readonly<Record<string, RevisionEntry>> = {
  '120000': { kind: 'link', executable: false },
  '160000': { kind: 'folder', executable: false },
  '100755': { kind: 'file', executable: true },
}
const FILE: RevisionEntry = { kind: 'file', executable: false }

export function entryOf(mode: string): RevisionEntry {
  return ENTRIES[mode] ?? FILE
}

/** One call of git each time something is read, however many files. */
function openListing(git: Git, list: readonly string[]): Promise<Revision> {
  const listed = list.map(readListed)
  const files = new Map(listed.flatMap(({ path, mode, sha }) => (mode === '160000' ? [] : [[path, sha]])))
  return createRevision(
    listed.map(({ path, mode }) => [path, entryOf(mode)] as const),
    async paths => {
      const wanted = paths.filter(path => files.has(path))
      const contents = readBlobs(
        git,
        wanted.map(path => files.get(path) ?? ''),
      )
      const read = new Map<string, Uint8Array>()
      for await (const content of contents) read.set(wanted[read.size] ?? '', content)
      return read
    },
  )
}

// Bytes that git prints: of what comes after them nothing is read.
const ALL_READ = 256 * 1024 * 1024

/** The beginning of each. git prints `<sha> blob <size>`, a newline, the content, a newline. */
async function* readBlobs(git: Git, shas: readonly string[]): AsyncGenerator<Uint8Array> {
  if (shas.length === 0) return
  const output = git.stream(['cat-file', '--batch'], shas.map(sha => `${sha}\n`).join(''))
  const { read, readLine, skip } = createByteReader(output)
  let left = ALL_READ
  for (let header = await readLine(); header !== undefined && left > 0; header = await readLine()) {
    if (header.endsWith(' missing')) {
      output.destroy()
      throw contentMissing(header)
    }
    const size = Number(header.split(' ')[2] ?? 0)
    const content = (await read(Math.min(size, LARGEST_READ))) ?? new Uint8Array()
    await skip(size + 1 - content.length)
    left -= size
    yield content
  }
  output.destroy()
}

/** Of a partial clone, mostly. Taken for empty, it would be judged for what it is not. */
function contentMissing(header: string): Problem {
  return new Problem({
    code: 'git/object-missing',
    what: `The repository lacks the content of a file: git's object ${header.split(' ', 1)}.`,
    why: 'A partial clone has only what it needed so far, and nothing is downloaded while it is read.',
    fix: 'Complete it with "git fetch --refetch --no-filter", or clone it again.',
  })
}
