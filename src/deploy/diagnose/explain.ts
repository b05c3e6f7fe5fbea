// Why did a deployment fail, and what does the reader do next?

import { eventOrder } from '../../appspec/lifecycle.ts'
import { Problem } from '../../core/problem.ts'
import type { Ended } from '../ended.ts'
import type { Diagnostics, EventState, Failure, Outcome } from '../progress.ts'
import { deploymentProblem, instanceProblem } from './deployment-errors.ts'
import { eventProblem, type FailedEvent, sortOf } from './event-errors.ts'
import { stateLine } from './state-line.ts'

export type Explanation = Pick<Outcome, 'stateLine' | 'problems' | 'failures'>

// They only say that instances failed; why stands in the instances' events.
const RESTATEMENTS = ['HEALTH_CONSTRAINTS', 'AGENT_ISSUE', 'CUSTOMER_APPLICATION_UNHEALTHY', 'TIMEOUT']

/** Reasons come from codes first and from the wording of messages second: the wording changes. */
export function explain(ended: Ended): Explanation {
  const failures = failuresOf(ended)
  const silent = silentInstances(ended)
  const problems = [
    ...failures.map(failure => failure.problem),
    ...(silent.length === 0 ? [] : [instanceProblem(silent)]),
  ]
  const general = deploymentProblem(ended)
  const restated = problems.length > 0 && RESTATEMENTS.includes(ended.error?.code ?? '')
  return {
    stateLine: stateLine(ended),
    problems: general === undefined || restated ? problems : [general, ...problems],
    failures,
  }
}

/**
 * Failures that are the same on several instances become one; those on the most instances come first, and those
 * that CodeDeploy passed over last.
 */
function failuresOf(ended: Ended): Failure[] {
  const groups = new Map<string, FailedEvent & { readonly instances: string[] }>()
  for (const { id, events } of ended.instances) {
    for (const [index, { event, status, diagnostics = NOTHING_TOLD }] of events.entries()) {
      if (status !== 'Failed') continue
      const failed = {
        event,
        diagnostics,
        instances: [id],
        ignored: events.slice(index + 1).some(wasStarted),
      }
      const known = groups.get(sortOf(failed))
      if (known === undefined) groups.set(sortOf(failed), failed)
      else known.instances.push(id)
    }
  }
  return [...groups.values()]
    .sort(
      (one, other) =>
        Number(one.ignored) - Number(other.ignored) ||
        other.instances.length - one.instances.length ||
        eventOrder(one.event) - eventOrder(other.event),
    )
    .map(failed => ({ ...failed, problem: new Problem(eventProblem(failed, ended)) }))
}

const NOTHING_TOLD: Diagnostics = { errorCode: 'UnknownError', scriptName: '', message: '', logTail: '' }

/** Failed, although not one of their events was ever started. */
function silentInstances({ instances }: Ended): string[] {
  return instances
    .filter(({ status, events }) => status === 'Failed' && !events.some(wasStarted))
    .map(instance => instance.id)
}

function wasStarted({ status }: EventState): boolean {
  return status !== 'Pending' && status !== 'Skipped'
}
