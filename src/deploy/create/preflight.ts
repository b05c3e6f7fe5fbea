// Checks the commit before anything is created, and reads which scripts it runs.

import type { AppSpec } from '../../appspec/appspec.ts'
import { refuseSize } from '../../appspec/size.ts'
import type { Severity } from '../../check/finding.ts'
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
 * archive, only the AppSpec is checked; if not even that can be read, or if it is too large, the commit is deployed
 * without being checked.
 */
export async function preflight(wanted: Inspected): Promise<ScriptsRead> {
  const { github, repository, commit, signal, report } = wanted
  const coming = wanted.revision ?? github.readRevision(repository, commit, signal)
  const { check } = await import('../../check/check.ts')
  const revision = await coming
  if (revision?.tooLarge && !signal.aborted) {
    report({ kind: 'warning', problem: revision.tooLarge })
    const read = await readScripts(wanted)
    return read.kind === 'unread' ? { kind: 'unchecked', problem: revision.tooLarge } : read
  }
  if (revision === undefined || revision.entries.size === 0) {
    const read = await readScripts(wanted)
    if (signal.aborted) return read
    if (read.kind === 'unread') wanted.unread.without('check')
    else if (read.kind === 'unchecked') report({ kind: 'warning', problem: read.problem })
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
  const problemsThatAre = (wanted: Severity) =>
    findings.flatMap(({ severity, problem }) => (severity === wanted ? problem : []))
  const [errors, warnings] = [problemsThatAre('error'), problemsThatAre('warning')]
  for (const problem of warnings) report({ kind: 'warning', problem })
  if (errors.length > 0) return { kind: 'wrong', problems: errors }
  if (appspec !== undefined) return { kind: 'read', scripts: scriptsIn(appspec) }
  const [problem] = warnings
  return problem === undefined ? { kind: 'unread' } : { kind: 'unchecked', problem }
}

export type ScriptsRead =
  | { readonly kind: 'read'; readonly scripts: Scripts }
  /** The agent would reject it on every instance. */
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] }
  /** A warning: it is more than is read. CodeDeploy takes it all the same. */
  | { readonly kind: 'unchecked'; readonly problem: Problem }
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
  const size = refuseSize(text, APPSPEC)
  if (size?.code === 'appspec/too-large') return { kind: 'wrong', problems: [size] }
  if (size !== undefined) return { kind: 'unchecked', problem: size }
  const parsed = parseAppSpec(text, { path: APPSPEC })
  if (!parsed.ok) return { kind: 'wrong', problems: parsed.problems }
  return { kind: 'read', scripts: scriptsIn(parsed.appspec) }
}

export function scriptsIn({ hooks }: AppSpec): Scripts {
  return Object.fromEntries(
    hooks.map(({ event, scripts }) => [event.value, scripts.map(({ location }) => location.value)]),
  )
}
