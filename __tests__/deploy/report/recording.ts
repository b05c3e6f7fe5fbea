// How does a deployment come about, step by step, before the eyes of a report?

import { createRunnerReport } from '../../../src/action/runner-log.ts'
import { createTerminalReport } from '../../../src/cli/terminal-log.ts'
import type { EventState, Outcome, Report } from '../../../src/deploy/progress.ts'
import { linesPrintedBy } from '../../stdout.ts'
import { START } from './outcomes.ts'

/** A clock that stands where the deployments end. */
const clock = { now: () => START + 42_000 }

/** The lines that the runner gets. */
export function playToRunner(outcome: Outcome, annotations: 'all' | 'failures' | 'none' = 'all'): string[] {
  return linesPrintedBy(() => play(outcome, createRunnerReport({ annotations, clock })))
}

/** The lines that a terminal gets. */
export function playToTerminal(outcome: Outcome, color = false): string[] {
  const lines: string[] = []
  play(outcome, createTerminalReport({ write: line => lines.push(line), color, clock }))
  return lines
}

/** Every state that an event had, in the order of time; what has no time comes last. */
function play(outcome: Outcome, report: Report): void {
  const { deploymentId, deploymentUrl, instances } = outcome
  const steps = instances.flatMap(({ id, events }) =>
    events.flatMap(state => history(state).map(past => ({ instance: id, state: past }))),
  )
  report({ kind: 'started', ...outcome })
  if (deploymentId !== undefined) report({ kind: 'created', deploymentId, url: deploymentUrl ?? '' })
  for (const step of steps.toSorted((one, other) => moment(one.state) - moment(other.state))) {
    report({ kind: 'event', ...step, fleet: instances.length })
    // Each event lasts longer than a look.
    report({ kind: 'looked' })
    report({ kind: 'looked' })
  }
  report({ kind: 'ended', outcome })
}

function history(state: EventState): EventState[] {
  const { event, startedAt, endedAt } = state
  if (startedAt === undefined) return [state]
  const started = { event, status: 'InProgress', startedAt }
  return endedAt === undefined ? [started] : [started, state]
}

function moment({ startedAt, endedAt }: EventState): number {
  return endedAt ?? startedAt ?? Number.POSITIVE_INFINITY
}
