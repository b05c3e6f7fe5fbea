// Explains a deployment: what went wrong, what to do next, and what the instances run now.

import { eventOrder, hasStarted, lifecycleOf } from '../../appspec/lifecycle.ts'
import type { Problem } from '../../core/problem.ts'
import { type Diagnostics, EventFailure, type Facts, type FailedEvent, type Outcome } from '../progress.ts'
import { deploymentProblem, instanceProblem, rollbackProblem } from './deployment-errors.ts'
import { eventProblem, groupingKey } from './event-errors.ts'
import { stateLine } from './state-line.ts'

// They only say that instances failed; the instances' events say why.
const RESTATEMENTS = ['HEALTH_CONSTRAINTS', 'AGENT_ISSUE', 'CUSTOMER_APPLICATION_UNHEALTHY', 'TIMEOUT']

/**
 * Adds the problems and the state line. Reasons come from codes first and from the wording of messages second: the wording
 * changes. `own` are problems on our side; they come first.
 */
export function explain(facts: Facts, own: readonly Problem[] = []): Outcome {
  const silent = silentInstances(facts)
  const found = [...eventFailures(facts), ...(silent.length === 0 ? [] : [instanceProblem(silent)])]
  const general = deploymentProblem(facts)
  const isRestated = found.length > 0 && RESTATEMENTS.includes(facts.error?.code ?? '')
  const explained = general === undefined || isRestated ? found : [general, ...found]
  return {
    ...facts,
    stateLine: stateLine(facts),
    problems: [...own, ...explained, ...rollbackProblems(facts)],
  }
}

/** A rollback that failed is explained like any other failure. */
function rollbackProblems(facts: Facts): readonly Problem[] {
  const { rollback } = facts
  if (rollback === undefined) return []
  const { instances, status, commit = '' } = rollback
  const failures = eventFailures({ ...facts, instances, commit }, true)
  return status === 'Failed' || status === 'Stopped' ? [rollbackProblem(rollback), ...failures] : failures
}

/**
 * Failures that are the same on several instances become one; those on the most instances come first, ignored ones
 * last.
 */
function eventFailures(facts: Facts, isRollback = false): EventFailure[] {
  const groups = new Map<string, FailedEvent & { readonly instances: string[] }>()
  for (const { id, events } of facts.instances) {
    for (const [index, { event, status, diagnostics = NO_DIAGNOSTICS }] of events.entries()) {
      if (status !== 'Failed') continue
      const failed = {
        event,
        diagnostics,
        instances: [id],
        ignored: events.slice(index + 1).some(hasStarted),
        isRollback,
      }
      const known = groups.get(groupingKey(failed))
      if (known === undefined) groups.set(groupingKey(failed), failed)
      else known.instances.push(id)
    }
  }
  const order = lifecycleOf(facts.instances)
  return [...groups.values()]
    .sort(
      (one, other) =>
        Number(one.ignored) - Number(other.ignored) ||
        other.instances.length - one.instances.length ||
        eventOrder(one.event, order) - eventOrder(other.event, order),
    )
    .map(failed => new EventFailure(failed, eventProblem(failed, facts)))
}

const NO_DIAGNOSTICS: Diagnostics = { errorCode: 'UnknownError', scriptName: '', message: '', logTail: '' }

/** Failed, although not one of their events was ever started. */
function silentInstances({ instances }: Facts): string[] {
  return instances
    .filter(({ status, events }) => status === 'Failed' && !events.some(hasStarted))
    .map(instance => instance.id)
}
