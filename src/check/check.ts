// Checks a revision: everything that would fail if it were deployed.

import type { AppSpec } from '../appspec/appspec.ts'
import { APPSPEC, type Revision } from '../core/revision.ts'
import { type Finding, inReadingOrder, warning } from './finding.ts'
import { analyze, giveWay, type Model, openSource, type Source } from './model.ts'
import { checkPermissionsOnWindows, type Platform } from './platform.ts'
import { LONGEST, MOST_TEXT } from './reader.ts'
import { checkEvents } from './rules/events.ts'
import { checkFiles } from './rules/files.ts'
import { checkFailures } from './rules/hidden-failures.ts'
import { checkHomes } from './rules/homes.ts'
import { checkInterpreters } from './rules/interpreters.ts'
import { checkInvertedTests } from './rules/inverted-tests.ts'
import { checkKeys } from './rules/keys.ts'
import { checkLocations } from './rules/locations.ts'
import { checkModes } from './rules/modes.ts'
import { checkPermissions } from './rules/permissions.ts'
import { checkProcesses } from './rules/processes.ts'
import { checkScripts } from './rules/scripts.ts'
import { checkSecrets } from './rules/secrets.ts'
import { checkSiteSettings } from './rules/site-settings.ts'
import { checkStored } from './rules/stored.ts'
import { checkUses } from './rules/uses.ts'
import { withoutSuppressed } from './suppressions.ts'

export interface Checked {
  /** In reading order; those that somebody has silenced are left out. */
  readonly findings: readonly Finding[]
  /** undefined where there is none, or the agent would refuse it. */
  readonly appspec: AppSpec | undefined
}

type Rule = (subject: Model) => readonly Finding[]

const RULES_ANYWHERE: readonly Rule[] = [checkKeys, checkEvents, checkLocations, checkFiles, checkStored]
const RULES_ON: Readonly<Record<Platform, readonly Rule[]>> = {
  windows: [checkPermissionsOnWindows],
  linux: [
    checkModes,
    checkPermissions,
    checkInterpreters,
    checkFailures,
    checkProcesses,
    checkUses,
    checkHomes,
    checkInvertedTests,
    checkScripts,
  ],
}

/** An error is what the real agent would fail at; rejects only where the revision cannot be read. */
export async function check(revision: Revision, signal?: AbortSignal): Promise<Checked> {
  const opened = await openSource(revision, signal)
  return opened.kind === 'open'
    ? await checkSource(opened.source, signal)
    : { findings: [opened.finding], appspec: undefined }
}

/** The same, of a revision that has an AppSpec. */
export async function checkSource(source: Source, signal?: AbortSignal): Promise<Checked> {
  const subject = await analyze(source, signal)
  const findings: Finding[] = subject.refused.map(problem => ({ severity: 'error', problem }))
  const rules = [...RULES_ANYWHERE, ...RULES_ON[subject.platform]]
  for (const rule of rules) {
    await giveWay(signal)
    findings.push(...rule(subject))
  }
  findings.push(
    ...(await checkSecrets(subject)),
    ...(await checkSiteSettings(subject)),
    ...checkUnread(subject.reader),
  )
  return {
    findings: inReadingOrder(withoutSuppressed(findings, subject.reader.texts), APPSPEC),
    appspec: subject.refused.length === 0 ? subject.appspec : undefined,
  }
}

function checkUnread({ unread }: Model['reader']): Finding[] {
  const [first] = unread
  if (first === undefined) return []
  return [
    warning({
      code: 'check/too-much-text',
      what: `${first}${unread.size > 1 ? ` and ${unread.size - 1} more` : ''} ${unread.size > 1 ? 'are' : 'is'} not checked: there is too much text in the scripts.`,
      why: `Up to ${LONGEST} characters of each script are read, and ${MOST_TEXT} of all scripts together.`,
      fix: 'Name only scripts in the hooks section.',
      at: { kind: 'file', path: first },
    }),
  ]
}
