// Opens a commit or an index as a revision, by git's own list of it.

import { type Revision, type RevisionEntry, withFolders } from '../core/revision.ts'
import type { Git } from './git.ts'

export async function openCommit(git: Git, sha: string): Promise<Revision> {
  return openListing(git, await git.need(['ls-tree', '-r', '-z', '--full-tree', sha]))
}

/** `git` is where the index is its own; the paths are those below the folder it is asked in. */
export async function openIndex(git: Git): Promise<Revision> {
  return openListing(git, await git.need(['ls-files', '-z', '--stage']))
}

export interface Listed {
  readonly path: string
  readonly mode: string
  readonly sha: string
}

/** `<mode> … <sha> …`, a tab and a path, as `ls-tree` and `ls-files --stage` have it. */
export function readListed(line: string): Listed {
  const tab = line.indexOf('\t')
  const words = line.slice(0, tab).split(' ')
  const sha = words.find(word => /^[0-9a-f]{40,}$/.test(word)) ?? ''
  return { path: line.slice(tab + 1), mode: words[0] ?? '', sha }
}

/** An archive of GitHub's has an empty folder for a submodule (`160000`). */
export function entryOf(mode: string): RevisionEntry {
  if (mode === '120000') return { kind: 'link', executable: false }
  return { kind: mode === '160000' ? 'folder' : 'file', executable: mode === '100755' }
}

/** One call of git each time something is read, however many files. */
function openListing(git: Git, list: string): Revision {
  const listed = list.split('\0').filter(Boolean).map(readListed)
  const entries = withFolders(listed.map(({ path, mode }) => [path, entryOf(mode)] as const))
  const shas = new Map(listed.map(({ path, sha }) => [path, sha]))
  return {
    entries,
    read: async paths => {
      const wanted = paths.filter(path => shas.has(path) && entries.get(path)?.kind !== 'folder')
      const contents = await readBlobs(
        git,
        wanted.map(path => shas.get(path) ?? ''),
      )
      return new Map(wanted.map((path, index) => [path, contents[index] ?? new Uint8Array()]))
    },
  }
}

/** `<sha> blob <size>`, a newline, the content, a newline: for each one that was asked for. */
async function readBlobs(git: Git, shas: readonly string[]): Promise<Uint8Array[]> {
  if (shas.length === 0) return []
  const { stdout } = await git.run(['cat-file', '--batch'], shas.map(sha => `${sha}\n`).join(''))
  let at = 0
  return shas.map(() => {
    const end = stdout.indexOf('\n', at)
    const size = Number(stdout.subarray(at, end).toString().split(' ')[2] ?? 0)
    at = end + 1 + size + 1
    return stdout.subarray(end + 1, end + 1 + size)
  })
}
