// Stops a deployment in the little time that is left.

import { Problem } from '../../core/problem.ts'
import { isFailure } from '../aws/call-failure.ts'
import { createRetry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import { Interrupted, startDeadline } from './deadline.ts'
import type { Fleet } from './fleet.ts'
import { type Watched, watch } from './watch.ts'

export interface StopOptions extends Pick<DeployContext, 'codedeploy' | 'clock' | 'report' | 'deniedCalls'> {
  readonly deploymentId: string
  readonly fleet: Fleet
  /** Milliseconds for all of it. */
  readonly grace: number
}

export interface Stop extends Watched {
  /** undefined: CodeDeploy accepted the stop, or the deployment had ended before. */
  readonly problem: Problem | undefined
}

const BETWEEN_LOOKS = 500

/** Requests the stop, and polls until the deployment has stopped. */
export async function stop(options: StopOptions): Promise<Stop> {
  const { deploymentId, codedeploy, clock, report, grace } = options
  const deadline = startDeadline(grace, new AbortController().signal, clock)
  const { signal } = deadline
  const retry = createRetry({ clock, report, signal, hurried: true })
  try {
    report({ kind: 'notice', text: `Stopping ${deploymentId}.` })
    await retry.call(within => codedeploy.stopDeployment(deploymentId, within))
    return await follow()
  } catch (failure) {
    if (isFailure(failure, 'completed')) return await follow()
    return { ...(await follow()), problem: notStopped(deploymentId, failure) }
  } finally {
    deadline.end()
  }

  async function follow(): Promise<Stop> {
    const pace = () => BETWEEN_LOOKS
    const watched = await watch({ ...options, retry, signal, pace })
    return { ...watched, problem: undefined }
  }
}

function notStopped(deploymentId: string, failure: unknown): Problem {
  const why =
    failure instanceof Interrupted ? 'CodeDeploy did not answer in the time that was left' : String(failure)
  return new Problem({
    code: 'deployment/not-stopped',
    what: `${deploymentId} could not be stopped, and may still be running`,
    why:
      failure instanceof Problem
        ? [failure.what, failure.why].filter(part => part !== undefined).join(': ')
        : why,
    fix: (failure instanceof Problem ? failure.fix : undefined) ?? 'Stop it in the CodeDeploy console.',
    at: { kind: 'operation', operation: 'StopDeployment' },
    cause: failure,
  })
}
