// Stops a deployment in the little time that is left.

import { Problem } from '../../core/problem.ts'
import { isFailure } from '../aws/call-failure.ts'
import { createRetry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import { Interrupted, type Share } from './deadline.ts'
import type { Fleet } from './fleet.ts'
import { type Watched, watch } from './watch.ts'

interface StopOptions extends Pick<DeployContext, 'codedeploy' | 'clock' | 'report' | 'deniedCalls'> {
  readonly deploymentId: string
  readonly fleet: Fleet
  /** The time for all of it. */
  readonly share: Share
}

export type Stop = Watched & {
  /**
   * - `accepted`: by CodeDeploy, or perhaps: an earlier request that got no response may have stopped it.
   * - `ended-before`: the deployment was over.
   * - a Problem: it may still be running.
   */
  readonly result: 'accepted' | 'ended-before' | Problem
}

const BETWEEN_LOOKS = 500

/** Requests the stop, and polls until the deployment has stopped. */
export async function stop(options: StopOptions): Promise<Stop> {
  const { deploymentId, report, clock, share } = options
  const { signal } = share
  const retry = createRetry({ clock, report, signal, hurried: true })
  try {
    report({ kind: 'notice', text: `Stopping ${deploymentId}.` })
    const result = await request()
    const watched = await watch({ ...options, retry, signal, pace: () => BETWEEN_LOOKS })
    return { ...watched, result }
  } finally {
    share.end()
  }

  async function request(): Promise<Stop['result']> {
    let isUnanswered = false
    try {
      await retry.call(async within => {
        try {
          await options.codedeploy.stopDeployment(deploymentId, within)
        } catch (failure) {
          isUnanswered ||= isFailure(failure, 'lost')
          throw failure
        }
      })
      return 'accepted'
    } catch (failure) {
      if (isFailure(failure, 'completed')) return isUnanswered ? 'accepted' : 'ended-before'
      return notStopped(deploymentId, failure)
    }
  }
}

function notStopped(deploymentId: string, failure: unknown): Problem {
  const { why, fix } = reasonOf(failure)
  return new Problem({
    code: 'deployment/not-stopped',
    what: `${deploymentId} could not be stopped, and may still be running`,
    why,
    fix: fix ?? 'Stop it in the CodeDeploy console.',
    at: { kind: 'operation', operation: 'StopDeployment' },
    cause: failure,
  })
}

function reasonOf(failure: unknown): { readonly why: string; readonly fix?: string | undefined } {
  if (failure instanceof Problem) {
    const { what, why, fix } = failure
    return { why: why === undefined ? what : `${what}: ${why}`, fix }
  }
  if (failure instanceof Interrupted) return { why: 'CodeDeploy did not respond in the remaining time' }
  return { why: String(failure) }
}
