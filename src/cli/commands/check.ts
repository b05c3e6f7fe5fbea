// The command `check`: checks a folder, or a commit of it.

import { checkSource } from '../../check/check.ts'
import { error, type Finding, inReadingOrder, warning } from '../../check/finding.ts'
import { type CheckFormat, checkLines } from '../../check/format/text.ts'
import { isShellScript } from '../../check/hook-script.ts'
import { openSource } from '../../check/model.ts'
import { type ShellCheckOptions, startShellCheck } from '../../check/shellcheck.ts'
import { APPSPEC } from '../../core/revision.ts'
import type { OpenRevision } from '../../git/open-revision.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckArguments {
  readonly directory: string
  /** It is deployed alone, and not with the repository that it is in. */
  readonly alone: boolean
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  readonly format: CheckFormat
}

/** Resolves to the exit code. Closes the revision. */
export async function runCheck(
  revision: OpenRevision,
  { format, alone }: CheckArguments,
  { path, host, cache, style, signal, write }: Terminal,
): Promise<number> {
  const found = await checkFolder(revision, { path, scratch: host.temporary, cache, signal })
  const part = alone ? [] : checkPart(revision)
  const checked = { ...found, findings: [...part, ...found.findings] }
  const lines = checkLines(checked, format, style)
  // At once: a line at a time is slow where there are thousands.
  if (lines.length > 0) write(lines.join('\n'))
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
    const opened = await openSource(revision, place.signal)
    if (opened.kind === 'refused') return { findings: [opened.finding], scripts: 0, prefix }
    const { source } = opened
    const { reader } = source
    const read = [...source.scripts].filter(path => reader.texts.has(path))
    const isShell = (path: string) => isShellScript(reader.texts.get(path) ?? '', path)
    const scripts = source.platform === 'linux' ? read.filter(isShell) : []
    // It takes longer than all the rest.
    const shellCheck = await startShellCheck({ revision, reader, scripts, ...place })
    const { findings } = await checkSource(source, place.signal)
    const broken = new Set(
      findings.flatMap(found => (found.problem.code === 'script/syntax' ? pathOf(found) : [])),
    )
    // Where a script cannot be parsed, it has other words for the same.
    const more = (await shellCheck.findings()).filter(found => !broken.has(pathOf(found)))
    const all = inReadingOrder([...findings, ...more], APPSPEC)
    return { findings: all, scripts: read.length, prefix }
  } finally {
    await close()
  }
}

function pathOf({ problem: { at } }: Finding): string {
  return at?.kind === 'file' ? at.path : ''
}

/** CodeDeploy takes a whole repository from GitHub. */
function checkPart({ prefix, topHasAppSpec }: OpenRevision): Finding[] {
  if (prefix === '') return []
  const text = {
    code: 'check/not-at-top',
    what: `CodeDeploy reads ${APPSPEC} in the repository's root folder, and ${prefix} is a subfolder.`,
    why: topHasAppSpec ? `The root folder has another ${APPSPEC}.` : `The root folder has no ${APPSPEC}.`,
    fix: `Move it to the root folder, or deploy only this folder, with the inputs "folder" and "revision-bucket", and check it with --folder ${prefix}`,
    at: { kind: 'file', path: APPSPEC },
  } as const
  return [topHasAppSpec ? warning(text) : error(text)]
}
