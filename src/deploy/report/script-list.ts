// Which scripts of the deployed commit does an event run?

import { EVENTS_OF_THE_PREVIOUS_REVISION, EVENTS_WITHOUT_SCRIPTS } from '../../appspec/lifecycle.ts'
import type { Scripts } from '../progress.ts'

/** Their locations; none where they are not known, and none for events that run the revision before. */
export function scriptsOf(event: string, scripts: Scripts | undefined): readonly string[] {
  return isOfThisCommit(event) ? (scripts?.[event] ?? []) : []
}

/** Whether there may have been something to run. */
export function mayHaveScripts(event: string, scripts: Scripts | undefined): boolean {
  if (EVENTS_WITHOUT_SCRIPTS.some(name => name === event)) return false
  return scripts === undefined || !isOfThisCommit(event) || scriptsOf(event, scripts).length > 0
}

function isOfThisCommit(event: string): boolean {
  return !EVENTS_OF_THE_PREVIOUS_REVISION.some(name => name === event)
}
