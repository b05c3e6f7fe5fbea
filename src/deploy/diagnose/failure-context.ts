// Finds out what helps to explain a failure, beside the deployment itself.

import { EVENTS_OF_THE_PREVIOUS_REVISION } from '../../appspec/lifecycle.ts'
import type { History } from '../create/group-history.ts'
import type { Deployment } from '../deployment.ts'
import type { Tracked } from '../outcome.ts'
import type { InstanceState } from '../progress.ts'
import { Interrupted } from '../watch/deadline.ts'

type FailureContext = Pick<Tracked, 'previousCommit' | 'tagFilters'>

export interface Failed {
  readonly deployment: Deployment | undefined
  readonly instances: readonly InstanceState[]
  readonly history: History
}

/** Asks the service only for what this failure is explained by. */
export async function findFailureContext({
  deployment,
  instances,
  history,
}: Failed): Promise<FailureContext> {
  const previous = deployment?.previousCommit
  const known: FailureContext = previous === undefined ? {} : { previousCommit: previous }
  try {
    if (deployment?.error?.code === 'NO_INSTANCES') {
      const tagFilters = (await history.group())?.tagFilters ?? ''
      return tagFilters === '' ? known : { ...known, tagFilters }
    }
    if (previous === undefined && instances.some(failedInPreviousRevision)) {
      const last = (await history.group())?.lastSuccessful
      const commit = last === undefined ? undefined : (await history.deployment(last))?.commit
      return commit === undefined ? known : { ...known, previousCommit: commit }
    }
  } catch (failure) {
    if (!(failure instanceof Interrupted)) throw failure
  }
  return known
}

function failedInPreviousRevision({ events }: InstanceState): boolean {
  const names: readonly string[] = EVENTS_OF_THE_PREVIOUS_REVISION
  return events.some(({ event, status }) => status === 'Failed' && names.includes(event))
}
