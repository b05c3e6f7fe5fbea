// Would the commit deploy, by what is in it?

import type { Github } from '../github/client.ts'
import type { Report } from '../progress.ts'
import { readScripts, type ScriptsRead, scriptsIn, type Wanted } from './scripts.ts'

export interface Inspected extends Wanted {
  readonly report: Report
  /** Where it is asked for already. */
  readonly revision?: ReturnType<Github['readRevision']> | undefined
}

/**
 * Looks at all that the agents will download. Warnings are told; errors are the answer. Where GitHub does not give the
 * archive, the AppSpec alone is read, and where not even that, nobody is held up.
 */
export async function preflight(wanted: Inspected): Promise<ScriptsRead> {
  const { github, repository, commit, signal, report } = wanted
  const coming = wanted.revision ?? github.readRevision(repository, commit, signal)
  const { check } = await import('../../check/check.ts')
  const revision = await coming
  if (revision === undefined || revision.entries.size === 0) {
    const read = await readScripts(wanted)
    const seen = read.kind === 'unread' ? 'it is deployed unchecked' : 'only its appspec.yml is checked'
    if (!signal.aborted) {
      report({ kind: 'notice', text: `GitHub does not give the archive of ${commit}: ${seen}.` })
    }
    return read
  }
  const { findings, appspec } = await check(revision)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const { severity, problem } of findings)
    if (severity === 'warning') report({ kind: 'warning', problem })
  if (errors.length > 0) return { kind: 'wrong', problems: errors.map(({ problem }) => problem) }
  return appspec === undefined ? { kind: 'unread' } : { kind: 'read', scripts: scriptsIn(appspec) }
}
