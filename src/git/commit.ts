// Reads commits, and the files of a commit.

import { posix } from 'node:path'
import type { Git } from './git.ts'

/** A commit, in the shape of GitHub's API. */
export interface Commit {
  readonly sha: string
  readonly commit: {
    readonly author: Signature
    readonly committer: Signature
    readonly message: string
    readonly tree: { readonly sha: string }
  }
  readonly parents: readonly { readonly sha: string }[]
}

interface Signature {
  readonly name: string
  readonly email: string
  /** `2026-01-31T12:34:56Z` */
  readonly date: string
}

/** One file, folder (`tree`) or submodule (`commit`). Only a file has a size. */
export interface TreeEntry {
  readonly path: string
  /** `100644`, `100755`, `120000` (a link), `040000`, `160000` */
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B']

/** The commits that `git log` gives for these arguments. */
export async function readCommits(git: Git, args: readonly string[]): Promise<readonly Commit[]> {
  const format = `--format=tformat:${FIELDS.join('%x00')}%x00`
  const fields = (await git.need(['log', '--no-show-signature', format, ...args])).split('\0')
  const commits: Commit[] = []
  for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length)
    commits.push(readCommit(fields.slice(at, at + FIELDS.length)))
  return commits
}

function readCommit(fields: readonly string[]): Commit {
  const [sha = '', tree = '', parents = '', ...rest] = fields
  const [name = '', email = '', date, committer = '', committerEmail = '', committed, message = ''] = rest
  return {
    sha: sha.trim(),
    commit: {
      author: { name, email, date: isoDate(date) },
      committer: { name: committer, email: committerEmail, date: isoDate(committed) },
      message: message.trimEnd(),
      tree: { sha: tree },
    },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map(parent => ({ sha: parent })),
  }
}

function isoDate(seconds: string | undefined): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000', '')
}

/** What `git ls-tree` gives for these arguments. */
export async function readTree(git: Git, args: readonly string[]): Promise<readonly TreeEntry[]> {
  const lines = await git.list(['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', ...args])
  return lines.map(line => {
    const [mode = '', type = '', sha = '', size] = line.slice(0, line.indexOf('\t')).split(/ +/)
    return { mode, type, sha, size: Number(size) || 0, path: line.slice(line.indexOf('\t') + 1) }
  })
}

/** What is at a path. A link to a file of the same commit is that file; another link is itself. */
export async function findEntry(git: Git, sha: string, path: string): Promise<TreeEntry | undefined> {
  const [entry] = await readTree(git, [sha, '--', path])
  if (entry?.mode !== '120000') return entry
  const target = posix.join(posix.dirname(path), (await readBlob(git, entry.sha)).toString())
  if (!isInside(target)) return entry
  const [linked] = await readTree(git, [sha, '--', target])
  return linked?.type === 'blob' && linked.mode !== '120000' ? { ...linked, path } : entry
}

/** Whether a path, below the root of a commit, stays there. */
export function isInside(path: string): boolean {
  return !path.split('/').some(part => part === '..' || part === '.' || part === '') && !path.includes('\0')
}

export async function readBlob(git: Git, sha: string): Promise<Buffer> {
  return (await git.run(['cat-file', 'blob', sha])).stdout
}
