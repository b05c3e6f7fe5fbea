// Stops the deployment that a cancelled job left running.

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { createDeniedCalls } from '../aws/denied-calls.ts'
import { createRetry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import { openHistory } from '../create/group-history.ts'
import { findOwnDeployment, unknownOutcome } from '../create/lost-response.ts'
import { conclude } from '../outcome.ts'
import type { Outcome } from '../progress.ts'
import type { DeployRequest } from '../request.ts'
import { Interrupted, startDeadline } from './deadline.ts'
import { createFleet } from './fleet.ts'
import { afterStop } from './follow.ts'
import { stop } from './stop.ts'

export interface CleanupOptions extends Pick<DeployContext, 'codedeploy' | 'clock' | 'report'> {
  readonly request: DeployRequest
  /** undefined if the step was killed before it knew. */
  readonly deploymentId: string | undefined
  /** When the step began, in milliseconds since the epoch. */
  readonly since: number
}

// The runner does not limit the post step so tightly, but somebody is waiting for it.
const PATIENCE = 30_000

/** Stops it and reports how that went; undefined if nothing was running. */
export async function cleanUp(options: CleanupOptions): Promise<Outcome | undefined> {
  const { request, codedeploy, clock, report } = options
  const deadline = startDeadline(PATIENCE, new AbortController().signal, clock)
  const retry = createRetry({ clock, report, signal: deadline.signal, hurried: true })
  const deniedCalls = createDeniedCalls(report)
  const history = openHistory({ name: request, codedeploy, retry, deniedCalls })
  try {
    const id =
      options.deploymentId ?? (await findOwnDeployment({ key: request.key, history, since: options.since }))
    if (id === undefined) return undefined
    const before = await history.deployment(id)
    if (isFinalDeployment(before?.status)) return undefined
    const fleet = createFleet(() => {})
    const stopped = await stop({ ...options, deniedCalls, deploymentId: id, fleet, grace: PATIENCE })
    const deployment = stopped.deployment ?? before
    const seen = {
      deploymentId: id,
      since: options.since,
      instances: fleet.list(),
      ...(deployment && { deployment }),
    }
    const outcome = conclude({
      request,
      commit: deployment?.commit ?? '',
      tracked: afterStop('cancelled', stopped, seen),
      scripts: undefined,
      now: clock.now(),
    })
    report({ kind: 'ended', outcome })
    return outcome
  } catch (failure) {
    throw failure instanceof Interrupted ? unknownOutcome('CodeDeploy could not be reached.') : failure
  } finally {
    deadline.end()
  }
}
