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
import { Interrupted, startTimer } from './deadline.ts'
import { createFleet } from './fleet.ts'
import { afterStop } from './follow.ts'
import { stop } from './stop.ts'

interface CleanupOptions extends Pick<DeployContext, 'codedeploy' | 'clock' | 'report'> {
  readonly request: DeployRequest
  /** undefined if the step was killed before it knew. */
  readonly deploymentId: string | undefined
  /** When the step began, in milliseconds since the epoch. */
  readonly since: number
}

// The runner does not limit the post step so tightly, but somebody is waiting for it.
const PATIENCE = 30_000
// A call that was abandoned may still be carried out: the step gave it 20 s at most.
const LOOKS_FOR_IT = 20_000
const BETWEEN_LOOKS = 2_000

/** Stops it and reports how that went; undefined if nothing was running. */
export async function cleanUp(options: CleanupOptions): Promise<Outcome | undefined> {
  const { request, codedeploy, clock, report, since } = options
  const share = startTimer(PATIENCE, clock)
  const retry = createRetry({ clock, report, signal: share.signal, hurried: true })
  const deniedCalls = createDeniedCalls(report)
  const history = openHistory({ name: request, codedeploy, retry, deniedCalls })
  try {
    const deploymentId = options.deploymentId ?? (await find())
    if (deploymentId === undefined) return undefined
    const before = await history.deployment(deploymentId)
    if (isFinalDeployment(before?.status)) return undefined
    const fleet = createFleet(() => {})
    const stopped = await stop({ ...options, deniedCalls, deploymentId, fleet, share })
    const deployment = stopped.deployment ?? before
    const observed = {
      deploymentId,
      since,
      instances: fleet.list(),
      instancesSeen: stopped.instancesSeen,
      ...(deployment && { deployment }),
    }
    const outcome = await conclude({
      request,
      commit: deployment?.commit ?? '',
      tracked: afterStop({ by: 'cancelled', region: request.region, result: stopped.result, observed }),
      scripts: undefined,
      now: clock.now(),
    })
    report({ kind: 'ended', outcome })
    return outcome
  } catch (failure) {
    throw failure instanceof Interrupted ? unknownOutcome('CodeDeploy could not be reached.') : failure
  } finally {
    share.end()
  }

  async function find(): Promise<string | undefined> {
    const began = clock.now()
    for (;;) {
      const found = await findOwnDeployment({ key: request.key, history, since })
      if (found !== undefined || clock.now() - began >= LOOKS_FOR_IT) return found
      await clock.sleep(BETWEEN_LOOKS, share.signal)
    }
  }
}
