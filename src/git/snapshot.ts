// Makes a commit of a folder as it stands.

import { copyFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
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
export async function stagedTree(repository: Repository): Promise<string> {
  const index = await stage(repository)
  return await index.need(['write-tree', `--prefix=${repository.origin?.prefix ?? ''}`])
}

/** The same, in an index only: git where that index is its own. Another call of it begins anew. */
export async function stage({ git, gitDirectory, directory, origin }: Repository): Promise<Git> {
  const index = join(gitDirectory, 'index')
  const work = git.with({ GIT_INDEX_FILE: index, GIT_WORK_TREE: origin?.top ?? directory })
  if (origin === undefined) {
    // What is "big" goes into one pack: thousands of objects, each a file of its own, take twice as long.
    await work.need(['-c', 'core.bigFileThreshold=1', 'add', '--all', '--force', '.'])
    return work
  }
  // The index knows which files are unchanged without reading them. A repository without commits may have none.
  await copyIndex(origin.index, index).catch(() => {})
  // For a submodule, "add" runs "git status" in it, which obeys the configuration there. Those stay as the index has them.
  const paths = ['.', ...(await findSubmodules(work)).map(path => `:(exclude,top,literal)${path}`)]
  const options = ['--all', '--pathspec-from-file=-', '--pathspec-file-nul']
  await work.need(['-c', `core.excludesFile=${origin.exclude}`, 'add', ...options], paths.join('\0'))
  return work
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
