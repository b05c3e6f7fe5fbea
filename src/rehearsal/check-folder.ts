// What would go wrong if a folder, or a commit of it, were deployed?

import { appspecMissing } from '../codedeploy/check/appspec-place.ts'
import { checkSource } from '../codedeploy/check/check.ts'
import { type Finding, inReadingOrder } from '../codedeploy/check/finding.ts'
import { isShellScript } from '../codedeploy/check/hook-script.ts'
import { openSource } from '../codedeploy/check/subject.ts'
import { APPSPEC } from '../codedeploy/revision.ts'
import type { Look } from './github/look.ts'
import { type ShellCheckOptions, startShellCheck } from './shellcheck.ts'

export interface CheckedFolder {
  readonly findings: readonly Finding[]
  /** How many hook scripts were read. */
  readonly scripts: number
  /** The folder in its repository, ending in a slash; empty at its top. */
  readonly prefix: string
}

/** Closes what was opened to look at it. `place` is ShellCheck's. */
export async function checkFolder(
  { revision, prefix, close }: Look,
  place: Pick<ShellCheckOptions, 'path' | 'scratch' | 'cache'>,
): Promise<CheckedFolder> {
  try {
    const source = await openSource(revision)
    if (source === undefined) return { findings: [appspecMissing(revision)], scripts: 0, prefix }
    const { reader } = source
    const files = new Set(source.scripts.values())
    const scripts = [...files].filter(script => isShellScript(reader.texts.get(script) ?? '\0'))
    // It takes longer than all the rest.
    const shellCheck = await startShellCheck({ revision, reader, scripts, ...place })
    const { findings } = await checkSource(source)
    const all = inReadingOrder([...findings, ...(await shellCheck.findings())], APPSPEC)
    return { findings: all, scripts: scripts.length, prefix }
  } finally {
    await close()
  }
}
