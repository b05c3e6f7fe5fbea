// Checks a revision: everything that would fail if it were deployed.

import type { AppSpec } from '../appspec/appspec.ts'
import { APPSPEC, type Revision } from '../core/revision.ts'
import { appspecMissing } from './appspec-missing.ts'
import { type Finding, inReadingOrder } from './finding.ts'
import { analyze, type Model, openSource, type Source } from './model.ts'
import { checkEvents } from './rules/events.ts'
import { checkFiles } from './rules/files.ts'
import { checkFailures } from './rules/hidden-failures.ts'
import { checkInterpreters } from './rules/interpreters.ts'
import { checkKeys } from './rules/keys.ts'
import { checkLocations } from './rules/locations.ts'
import { checkPermissions } from './rules/permissions.ts'
import { checkProcesses } from './rules/processes.ts'
import { checkSecrets } from './rules/secrets.ts'
import { checkSiteSettings } from './rules/site-settings.ts'
import { checkUses } from './rules/uses.ts'
import { withoutSuppressed } from './suppressions.ts'

export interface Checked {
  /** In reading order; those that somebody has silenced are left out. */
  readonly findings: readonly Finding[]
  /** undefined where there is none, or the agent would refuse it. */
  readonly appspec: AppSpec | undefined
}

type Rule = (subject: Model) => readonly Finding[]

const RULES: readonly Rule[] = [
  checkKeys,
  checkEvents,
  checkLocations,
  checkFiles,
  checkPermissions,
  checkInterpreters,
  checkFailures,
  checkProcesses,
  checkUses,
]

/** An error is what the real agent would fail at; rejects only where the revision cannot be read. */
export async function check(revision: Revision): Promise<Checked> {
  const source = await openSource(revision)
  return source === undefined
    ? { findings: [appspecMissing(revision)], appspec: undefined }
    : await checkSource(source)
}

/** The same, of a revision that has an AppSpec. */
export async function checkSource(source: Source): Promise<Checked> {
  const subject = await analyze(source)
  const findings = [
    ...subject.refused.map(problem => ({ severity: 'error' as const, problem })),
    ...RULES.flatMap(rule => rule(subject)),
    ...(await checkSecrets(subject)),
    ...(await checkSiteSettings(subject)),
  ]
  return {
    findings: inReadingOrder(withoutSuppressed(findings, subject.reader.texts), APPSPEC),
    appspec: subject.refused.length === 0 ? subject.appspec : undefined,
  }
}
