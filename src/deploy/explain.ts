// Why did a deployment fail, and what does the reader do next?

import { eventOrder } from '../codedeploy/lifecycle.ts'
import { Problem } from '../codedeploy/problem.ts'
import { deploymentProblem, instanceProblem } from './deployment-failure.ts'
import { eventProblem } from './event-failure.ts'
import type { Diagnostics, Failure, InstanceState, Outcome } from './progress.ts'
import { stateLine } from './state-line.ts'

/** Everything that is known of a deployment when it is over, or is left. */
export interface Ended extends Omit<Outcome, 'stateLine' | 'problems' | 'failures'> {
  /** Full sha of the revision that was installed before. */
  readonly previousCommit?: string
  /** How the deployment group chooses its instances: `name=potato-ecs`. */
  readonly tagFilters?: string
  /** CodeDeploy's own deployment of the revision before, as last seen. */
  readonly rollback?: { readonly status: string; readonly commit?: string }
  /** Why this job left the deployment before its end. */
  readonly interrupted?: 'cancelled' | 'timeout'
}

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

/** Failures that are the same on several instances become one; those on the most instances come first. */
function failuresOf(ended: Ended): Failure[] {
  const groups = new Map<string, { event: string; diagnostics: Diagnostics; instances: string[] }>()
  for (const instance of ended.instances) {
    for (const { event, status, diagnostics = NOTHING_TOLD } of instance.events) {
      if (status !== 'Failed') continue
      const key = JSON.stringify([event, diagnostics.errorCode, diagnostics.scriptName, diagnostics.message])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { event, diagnostics, instances: [instance.id] })
      else group.instances.push(instance.id)
    }
  }
  return [...groups.values()]
    .sort(
      (one, other) =>
        other.instances.length - one.instances.length || eventOrder(one.event) - eventOrder(other.event),
    )
    .map(group => ({ ...group, problem: new Problem(eventProblem(group, ended)) }))
}

const NOTHING_TOLD: Diagnostics = { errorCode: 'UnknownError', scriptName: '', message: '', logTail: '' }

/** Failed, although not one of their events was ever started. */
function silentInstances({ instances }: Ended): string[] {
  const started = (instance: InstanceState) =>
    instance.events.some(({ status }) => status !== 'Pending' && status !== 'Skipped')
  return instances
    .filter(instance => instance.status === 'Failed' && !started(instance))
    .map(instance => instance.id)
}
