// Makes the step's outputs.

import { EventFailure, type Outcome } from '../progress.ts'
import { eventStats } from './event-stats.ts'

/** The outputs of `action.yml`, each a text; empty where there is nothing to say. */
export function outputsOf(outcome: Outcome): Readonly<Record<string, string>> {
  const first = firstFailure(outcome)
  return {
    'deployment-id': outcome.deploymentId ?? '',
    'deployment-url': outcome.deploymentUrl ?? '',
    commit: outcome.commit,
    'deployment-group-name': outcome.deploymentGroup,
    'deployment-group-created': String(outcome.groupChange === 'created'),
    'revision-bucket': outcome.s3?.bucket ?? '',
    'revision-key': outcome.s3?.key ?? '',
    'revision-version': outcome.s3?.version ?? '',
    status: outcome.status,
    rehearsal: String(outcome.purpose === 'rehearsal'),
    'failed-event': first?.event ?? '',
    'failed-script': first?.diagnostics.scriptName ?? '',
    'rollback-deployment-id': outcome.rollback?.id ?? '',
    duration: String(outcome.duration),
    hooks: JSON.stringify(
      eventStats(outcome.instances).map(({ event, status, longest, succeeded, failed, skipped }) => ({
        event,
        status,
        // On the instance where it took longest, to a tenth.
        seconds: Math.round((longest ?? 0) / 100) / 10,
        instances: { succeeded, failed, skipped },
      })),
    ),
  }
}

/** The one that failed before all others; where nothing tells the time, the worst. */
function firstFailure({ problems, instances }: Outcome): EventFailure | undefined {
  const failedAt = (failure: EventFailure) =>
    Math.min(
      ...instances
        .filter(instance => failure.instances.includes(instance.id))
        .flatMap(instance => instance.events)
        .filter(state => state.event === failure.event && state.status === 'Failed')
        .map(state => state.endedAt ?? Number.POSITIVE_INFINITY),
    )
  return problems
    .filter(problem => problem instanceof EventFailure)
    .filter(failure => !failure.ignored && !failure.isRollback)
    .map(failure => ({ failure, at: failedAt(failure) }))
    .reduce<{ failure: EventFailure; at: number } | undefined>(
      (first, next) => (first === undefined || next.at < first.at ? next : first),
      undefined,
    )?.failure
}
