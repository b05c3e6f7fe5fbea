// Which commit holds a folder as it stands?

import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commitDate, type Repository, writeCommit } from './repository.ts'

/**
 * Makes a commit, in our own repository, of the folder with its uncommitted changes and without its ignored files. What
 * equals HEAD is HEAD. In no repository every file counts. Throws a Problem with git's words where a file cannot be read.
 */
export async function takeSnapshot(repository: Repository): Promise<string> {
  const head = await repository.resolve('HEAD')
  const tree = await writeTree(repository)
  if (head !== undefined && tree === (await repository.git.need(['rev-parse', `${head}^{tree}`]))) return head
  return writeCommit(repository.git, {
    tree,
    parent: head,
    date: await commitDate(repository.git, head),
    message: 'The folder as it stands',
  })
}

async function writeTree({ git, gitDirectory, directory, origin }: Repository): Promise<string> {
  const index = join(gitDirectory, 'index')
  const work = git.with({ GIT_INDEX_FILE: index, GIT_WORK_TREE: origin?.top ?? directory })
  if (origin === undefined) {
    // What is "big" goes into one pack: thousands of objects, each a file of its own, take twice as long.
    await work.need(['-c', 'core.bigFileThreshold=1', 'add', '--all', '--force', '.'])
    return work.need(['write-tree'])
  }
  // The index knows which files are unchanged without reading them. A repository without commits may have none.
  await copyFile(origin.index, index).catch(() => {})
  await work.need(['-c', `core.excludesFile=${origin.exclude}`, 'add', '--all', '.'])
  return work.need(['write-tree', `--prefix=${origin.prefix}`])
}
