// What is in a commit, for who only wants to look?

import { type Revision, type RevisionEntry, withFolders } from '../../codedeploy/revision.ts'
import { readTree } from './commit.ts'
import type { Git } from './git.ts'

/** One call of git for the list, and one each time something is read, however many files. */
export async function openGitRevision(git: Git, sha: string): Promise<Revision> {
  const tree = await readTree(git, ['-r', sha])
  const blobs = new Map(tree.map(entry => [entry.path, entry]))
  return {
    entries: withFolders(tree.map(({ path, mode }) => [path, entryOf(mode)] as const)),
    read: async paths => {
      const wanted = paths.filter(path => blobs.get(path)?.mode.startsWith('100'))
      const contents = await readBlobs(
        git,
        wanted.map(path => blobs.get(path)?.sha ?? ''),
      )
      return new Map(wanted.map((path, index) => [path, contents[index] ?? new Uint8Array()]))
    },
  }
}

/** An archive of GitHub's has an empty folder for a submodule (`160000`). */
function entryOf(mode: string): RevisionEntry {
  if (mode === '120000') return { kind: 'link', executable: false }
  return { kind: mode === '160000' ? 'folder' : 'file', executable: mode === '100755' }
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
