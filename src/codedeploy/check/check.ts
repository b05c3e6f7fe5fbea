// What would go wrong if this revision were deployed?

import type { AppSpec } from '../appspec.ts'
import { APPSPEC, type Revision } from '../revision.ts'
import { appspecMissing } from './appspec-place.ts'
import { checkEvents } from './event-rules.ts'
import { checkFailures } from './failure-rules.ts'
import { checkFiles } from './file-rules.ts'
import { type Finding, inReadingOrder } from './finding.ts'
import { checkInterpreters } from './interpreter-rules.ts'
import { checkKeys } from './key-rules.ts'
import { checkLocations } from './location-rules.ts'
import { checkPermissions } from './permission-rules.ts'
import { checkProcesses } from './process-rules.ts'
import { checkSecrets } from './secret-rules.ts'
import { withoutSilenced } from './silence.ts'
import { openSource, type Source, type Subject, understand } from './subject.ts'
import { checkUses } from './use-rules.ts'

export interface Checked {
  /** In reading order; those that somebody has silenced are left out. */
  readonly findings: readonly Finding[]
  /** undefined where there is none, or the agent would refuse it. */
  readonly appspec: AppSpec | undefined
}

type Rule = (subject: Subject) => readonly Finding[]

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
  const subject = await understand(source)
  const findings = [
    ...subject.refused.map(problem => ({ severity: 'error' as const, problem })),
    ...RULES.flatMap(rule => rule(subject)),
    ...(await checkSecrets(subject)),
  ]
  return {
    findings: inReadingOrder(withoutSilenced(findings, subject.reader.texts), APPSPEC),
    appspec: subject.refused.length === 0 ? subject.appspec : undefined,
  }
}
