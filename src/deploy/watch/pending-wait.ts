// Says what a deployment waits for when its new instances are done.

import type { Clock } from '../../core/clock.ts'
import type { BlueGreen, Deployment } from '../deployment.ts'

/** Tells of each wait once, as a sentence: when it is first seen. */
export function createPendingWait(clock: Pick<Clock, 'now'>): (deployment: Deployment) => string | undefined {
  let before: string | undefined
  return deployment => {
    const kind = kindOf(deployment)
    if (kind === before) return undefined
    before = kind
    return kind === undefined ? undefined : `${deployment.id} waits ${pendingWait(deployment, clock.now())}`
  }
}

function kindOf({ status, blueGreen }: Deployment): 'traffic' | 'termination' | undefined {
  if (status === 'Ready') return 'traffic'
  return blueGreen?.originalsWait === true ? 'termination' : undefined
}

/** Goes on after "CodeDeploy waits". `since`: when the wait began, in milliseconds since the epoch, as far as this job saw. */
export function pendingWait(deployment: Deployment, since: number): string {
  const { id, blueGreen } = deployment
  switch (kindOf(deployment)) {
    case 'traffic':
      return `until somebody reroutes the traffic to the new instances: "Reroute traffic" in the console, or \`aws deploy continue-deployment --deployment-id ${id}\`.${readyEnd(blueGreen, since)}`
    case 'termination':
      return `until the original instances are terminated${until(blueGreen?.originalsMinutes, since)}.`
    default:
      return 'for a reason that it does not give.'
  }
}

function readyEnd(blueGreen: BlueGreen | undefined, since: number): string {
  const { readyAction, readyMinutes = 0 } = blueGreen ?? {}
  return readyAction === 'STOP_DEPLOYMENT' && readyMinutes > 0
    ? ` Without that, CodeDeploy stops the deployment${until(readyMinutes, since)}.`
    : ''
}

function until(minutes: number | undefined, since: number): string {
  if (minutes === undefined || minutes === 0) return ''
  const end = new Date(since + minutes * 60_000).toISOString()
  return `, at ${end.slice(11, 16)} UTC on ${end.slice(0, 10)}`
}
