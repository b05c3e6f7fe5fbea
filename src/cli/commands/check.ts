// The command `check`: checks a folder, or a commit of it.

import { checkSource } from '../../check/check.ts'
import { type Finding, inReadingOrder } from '../../check/finding.ts'
import { type CheckFormat, checkLines } from '../../check/format/text.ts'
import { isShellScript } from '../../check/hook-script.ts'
import { openSource } from '../../check/model.ts'
import { type ShellCheckOptions, startShellCheck } from '../../check/shellcheck.ts'
import { APPSPEC } from '../../core/revision.ts'
import type { OpenRevision } from '../../git/open-revision.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckArguments {
  readonly directory: string
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  readonly format: CheckFormat
}

/** Resolves to the exit code. Closes the revision. */
export async function runCheck(
  revision: OpenRevision,
  format: CheckFormat,
  { path, host, cache, style, signal, write }: Terminal,
): Promise<number> {
  const checked = await checkFolder(revision, { path, scratch: host.temporary, cache, signal })
  checkLines(checked, format, style).forEach(write)
  return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

interface CheckedFolder {
  readonly findings: readonly Finding[]
  /** How many hook scripts were read. */
  readonly scripts: number
  /** The folder in its repository, ending in a slash; empty at its top. */
  readonly prefix: string
}

/** Closes what was opened to look at it. `place` is ShellCheck's. */
async function checkFolder(
  { revision, prefix, close }: OpenRevision,
  place: Pick<ShellCheckOptions, 'path' | 'scratch' | 'cache' | 'signal'>,
): Promise<CheckedFolder> {
  try {
    const opened = await openSource(revision)
    if (opened.kind === 'refused') return { findings: [opened.finding], scripts: 0, prefix }
    const { source } = opened
    const { reader } = source
    const scripts = [...source.scripts].filter(script => isShellScript(reader.texts.get(script) ?? '\0'))
    // It takes longer than all the rest.
    const shellCheck = await startShellCheck({ revision, reader, scripts, ...place })
    const { findings } = await checkSource(source, place.signal)
    const all = inReadingOrder([...findings, ...(await shellCheck.findings())], APPSPEC)
    return { findings: all, scripts: scripts.length, prefix }
  } finally {
    await close()
  }
}
