// Checks the commit before anything is created, and reads which scripts it runs.

import type { AppSpec } from '../../appspec/appspec.ts'
import { refuseSize } from '../../appspec/size.ts'
import type { Problem } from '../../core/problem.ts'
import { APPSPEC } from '../../core/revision.ts'
import type { Github } from '../github/octokit.ts'
import type { Report, Scripts } from '../progress.ts'
import type { UnreadRepository } from './unread-repository.ts'

export interface Inspected extends Wanted {
  readonly report: Report
  readonly unread: UnreadRepository
  /** If it was requested already. */
  readonly revision?: ReturnType<Github['readRevision']> | undefined
}

/**
 * Checks everything that the agents will download. Reports warnings, returns errors. If GitHub does not deliver the
 * archive, only the AppSpec is checked; if not even that can be read, the commit is deployed without being checked.
 */
export async function preflight(wanted: Inspected): Promise<ScriptsRead> {
  const { github, repository, commit, signal, report } = wanted
  const coming = wanted.revision ?? github.readRevision(repository, commit, signal)
  const { check } = await import('../../check/check.ts')
  const revision = await coming
  if (revision?.tooLarge && !signal.aborted) {
    report({ kind: 'warning', problem: revision.tooLarge })
    return await readScripts(wanted)
  }
  if (revision === undefined || revision.entries.size === 0) {
    const read = await readScripts(wanted)
    if (signal.aborted) return read
    if (read.kind === 'unread') wanted.unread.without('check')
    else {
      const text = `The archive of ${commit} could not be downloaded from GitHub: only its appspec.yml is checked.`
      report({ kind: 'notice', text })
    }
    return read
  }
  const checked = await check(revision, signal).catch(failure => {
    if (!signal.aborted) throw failure
  })
  if (checked === undefined) return { kind: 'unread' }
  const { findings, appspec } = checked
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const { severity, problem } of findings)
    if (severity === 'warning') report({ kind: 'warning', problem })
  if (errors.length > 0) return { kind: 'wrong', problems: errors.map(({ problem }) => problem) }
  return appspec === undefined ? { kind: 'unread' } : { kind: 'read', scripts: scriptsIn(appspec) }
}

export type ScriptsRead =
  | { readonly kind: 'read'; readonly scripts: Scripts }
  /** The agent would reject it on every instance. */
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unread' }

interface Wanted {
  readonly github: Pick<Github, 'readRevision' | 'readFile'>
  readonly repository: string
  /** Full sha. */
  readonly commit: string
  readonly signal: AbortSignal
}

export async function readScripts({ github, repository, commit, signal }: Wanted): Promise<ScriptsRead> {
  const reading = import('../../appspec/appspec.ts')
  const text = await github.readFile(repository, commit, APPSPEC, signal)
  if (text === undefined) return { kind: 'unread' }
  const { parseAppSpec } = await reading
  if (refuseSize(text, APPSPEC) !== undefined) return { kind: 'unread' }
  const parsed = parseAppSpec(text, { path: APPSPEC })
  if (!parsed.ok) return { kind: 'wrong', problems: parsed.problems }
  return { kind: 'read', scripts: scriptsIn(parsed.appspec) }
}

export function scriptsIn({ hooks }: AppSpec): Scripts {
  return Object.fromEntries(
    hooks.map(({ event, scripts }) => [event.value, scripts.map(({ location }) => location.value)]),
  )
}
