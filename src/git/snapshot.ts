// Makes a commit of a folder as it stands.

import { lstatSync } from 'node:fs'
import { copyFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { APPSPEC, LARGEST_READ } from '../core/revision.ts'
import type { Git } from './git.ts'
import { readListed } from './listing.ts'
import { commitDate, type Repository, writeCommit } from './repository.ts'

/**
 * Makes a commit, in our own repository, of the folder with its uncommitted changes and without its ignored files. What
 * equals HEAD is HEAD. In no repository every file counts. Throws a Problem with git's words where a file cannot be read.
 */
export async function takeSnapshot(repository: Repository): Promise<string> {
  const [head, tree] = await Promise.all([repository.resolve('HEAD'), stagedTree(repository)])
  if (head !== undefined && tree === (await repository.git.need(['rev-parse', `${head}^{tree}`]))) return head
  return writeCommit(repository.git, {
    tree,
    parent: head,
    date: await commitDate(repository.git, head),
    message: 'The folder as it stands',
  })
}

/** The sha of a tree of it. */
export async function stagedTree(repository: Repository, options?: StageOptions): Promise<string> {
  const index = await stage(repository, options)
  return await index.need(['write-tree', `--prefix=${repository.origin?.prefix ?? ''}`])
}

interface StageOptions {
  /** New and changed files that are very large are stored empty: for who does not read them. */
  readonly abridged?: boolean
}

/** The same, in an index only: git where that index is its own. Another call of it begins anew. */
export async function stage(
  { git, gitDirectory, directory, origin }: Repository,
  { abridged = false }: StageOptions = {},
): Promise<Git> {
  const index = join(gitDirectory, 'index')
  const work = git.with({ GIT_INDEX_FILE: index, GIT_WORK_TREE: origin?.top ?? directory })
  // The index knows which files are unchanged without reading them. A repository without commits may have none.
  if (origin !== undefined) await copyIndex(origin.index, index).catch(() => {})
  // What is "big" goes into one pack: thousands of objects, each a file of its own, take twice as long.
  const settings = origin === undefined ? 'core.bigFileThreshold=1' : `core.excludesFile=${origin.exclude}`
  const top = origin?.prefix ?? ''
  const large = abridged ? await findLarge(work, directory, ['-c', settings], origin === undefined) : []
  // For a submodule, "add" runs "git status" in it, which obeys the configuration there. Those stay as the index has them.
  const submodules = origin === undefined ? [] : await findSubmodules(work)
  const left = [...submodules, ...large.map(({ path }) => `${top}${path}`)]
  const paths = ['.', ...left.map(path => `:(exclude,top,literal)${path}`)]
  const options = ['--all', '--pathspec-from-file=-', '--pathspec-file-nul']
  const force = origin === undefined ? ['--force'] : []
  await work.need(['-c', settings, 'add', ...force, ...options], paths.join('\0'))
  await abridge(work, top, large)
  return work
}

// Bytes. What is larger takes seconds to store, and as much of the disk once more.
const VERY_LARGE = 16 * 1024 * 1024

interface LargeFile {
  /** Below the folder. */
  readonly path: string
  readonly isExecutable: boolean
}

/** Of those that would be added. */
async function findLarge(
  work: Git,
  directory: string,
  settings: readonly string[],
  isAll: boolean,
): Promise<LargeFile[]> {
  const ignored = isAll ? [] : ['--exclude-standard']
  const paths = await work.list([...settings, 'ls-files', '-z', '--modified', '--others', ...ignored])
  return [...new Set(paths)].flatMap(path => {
    const found = lstatSync(join(directory, path), { throwIfNoEntry: false })
    const isLarge = found?.isFile() === true && found.size > VERY_LARGE
    return isLarge ? { path, isExecutable: (found.mode & 0o100) !== 0 } : []
  })
}

/** With nothing in them. Of an AppSpec that large only its size is looked at. */
async function abridge(work: Git, top: string, large: readonly LargeFile[]): Promise<void> {
  if (large.length === 0) return
  const store = (content: string) => work.need(['hash-object', '-w', '--stdin'], content)
  const empty = await store('')
  const lines: string[] = []
  for (const { path, isExecutable } of large) {
    const sha = path === APPSPEC ? await store(' '.repeat(LARGEST_READ)) : empty
    lines.push(`${isExecutable ? '100755' : '100644'} ${sha} 0\t${top}${path}\0`)
  }
  await work.need(['update-index', '-z', '--index-info'], lines.join(''))
}

async function findSubmodules(work: Git): Promise<string[]> {
  const listed = await work.list(['ls-files', '-z', '--stage', '--full-name', ':/'])
  return listed.map(readListed).flatMap(({ mode, path }) => (mode === '160000' ? [path] : []))
}

/** With its time: a file that was changed in the very moment in which the index was written is read again for it. */
async function copyIndex(from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(from)
  await copyFile(from, to)
  await utimes(to, atime, mtime)
}
