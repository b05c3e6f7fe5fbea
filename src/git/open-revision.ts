// Opens what would be deployed of a folder or of a commit of it, to read it.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../core/problem.ts'
import { APPSPEC, type Revision } from '../core/revision.ts'
import { asArchived } from './archived.ts'
import type { GitCaller } from './git.ts'
import { openCommit, openIndex } from './listing.ts'
import { findFolder, openRepository, type Repository } from './repository.ts'
import { stage, stagedTree } from './snapshot.ts'
import { openWorkingTree } from './working-tree.ts'

export interface OpenRevision {
  readonly revision: Revision
  /** The folder in its repository, ending in a slash; empty at its top. */
  readonly prefix: string
  /** Whether the repository itself has an AppSpec, as its files lie there. */
  readonly topHasAppSpec: boolean
  close(): Promise<void>
}

/**
 * `commit` is a branch, a tag or a sha; undefined is the folder with its uncommitted changes. `scratch` is a folder for
 * temporary files. Throws a Problem where there is no such folder or commit, or no git.
 */
export async function openRevision({
  directory,
  commit,
  scratch,
  ...caller
}: GitCaller & {
  readonly directory: string
  readonly commit: string | undefined
  readonly scratch: string
}): Promise<OpenRevision> {
  const folder = findFolder(directory)
  let opened: Promise<Repository> | undefined
  const open = () => {
    opened ??= openRepository({ ...caller, directory: folder, scratch })
    return opened
  }
  const close = async () => (await opened)?.close()
  const asStored = async () => openIndex(await stage(await open(), { abridged: true }))
  try {
    if (commit === undefined) {
      const repository = await open()
      if (repository.origin?.isBare) throw onlyCommits(folder)
      const listed = (await openWorkingTree(repository, asStored)) ?? (await asStored())
      const revision = await asArchived(listed, repository.git, () =>
        stagedTree(repository, { abridged: true }),
      )
      return { revision, ...placeOf(repository), close }
    }
    const repository = await open()
    const sha = await repository.resolve(commit)
    if (sha === undefined) throw commitMissing(folder, commit)
    const listed = await openCommit(repository.git, sha)
    const revision = await asArchived(listed, repository.git, async () => sha)
    return { revision, ...placeOf(repository), close }
  } catch (failure) {
    await close()
    throw failure
  }
}

function placeOf({ origin }: Repository): Pick<OpenRevision, 'prefix' | 'topHasAppSpec'> {
  return {
    prefix: origin?.prefix ?? '',
    topHasAppSpec: origin !== undefined && existsSync(join(origin.top, APPSPEC)),
  }
}

function onlyCommits(folder: string): Problem {
  return new Problem({
    code: 'command/commit',
    what: `${folder} is a bare repository: it has commits, but no files of its own.`,
    fix: 'Name one of its commits: --commit HEAD',
  })
}

function commitMissing(folder: string, ref: string): Problem {
  return new Problem({
    code: 'command/commit',
    what: `There is no commit "${ref}" in ${folder}.`,
    fix: 'Use a branch, a tag or a sha that "git log" shows there.',
    at: { kind: 'option', name: '--commit', value: ref },
  })
}
