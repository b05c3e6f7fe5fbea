// What would go wrong if a folder, or a commit of it, were deployed?

import { appspecMissing } from '../codedeploy/check/appspec-place.ts'
import { checkSubject } from '../codedeploy/check/check.ts'
import { type Finding, inReadingOrder } from '../codedeploy/check/finding.ts'
import { APPSPEC, openSubject } from '../codedeploy/check/subject.ts'
import { Problem } from '../codedeploy/problem.ts'
import { openGitRevision } from './github/git-revision.ts'
import { openRepository, type Repository } from './github/repository.ts'
import { takeSnapshot } from './github/snapshot.ts'
import { runShellCheck } from './shellcheck.ts'
import type { CheckArguments } from './terminal/arguments.ts'

export interface CheckedFolder {
  readonly findings: readonly Finding[]
  /** How many hook scripts were read. */
  readonly scripts: number
  /** The folder in its repository, ending in a slash; empty at its top. */
  readonly prefix: string
}

/** `scratch` is a folder for temporary files. Throws a Problem where there is no such folder or commit, or no git. */
export async function checkFolder(
  asked: CheckArguments,
  { path, scratch }: { readonly path: string; readonly scratch: string },
): Promise<CheckedFolder> {
  const repository = await openRepository({ directory: asked.directory, path, scratch })
  try {
    const revision = await openGitRevision(repository.git, await findCommit(repository, asked.commit))
    const prefix = repository.origin?.prefix ?? ''
    const subject = await openSubject(revision)
    if (subject === undefined) return { findings: [appspecMissing(revision)], scripts: 0, prefix }
    const scripts = [...new Set(subject.uses.flatMap(({ shell }) => shell?.path ?? []))]
    const shellCheck = runShellCheck({ revision, reader: subject.reader, scripts, path, scratch })
    const { findings } = await checkSubject(subject)
    const all = inReadingOrder([...findings, ...(await shellCheck)], APPSPEC)
    return { findings: all, scripts: scripts.length, prefix }
  } finally {
    await repository.close()
  }
}

async function findCommit(repository: Repository, ref: string | undefined): Promise<string> {
  if (ref === undefined) return takeSnapshot(repository)
  const sha = await repository.resolve(ref)
  if (sha !== undefined) return sha
  throw new Problem({
    code: 'command/commit',
    what: `There is no commit "${ref}" in ${repository.directory}.`,
    fix: 'Give a branch, a tag or a sha that "git log" knows there.',
    at: { kind: 'option', name: '--commit', value: ref },
  })
}
