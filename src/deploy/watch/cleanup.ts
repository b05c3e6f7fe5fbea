// What did a cancelled job leave running?

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { createBlindness } from '../aws/denied-calls.ts'
import { createWeather } from '../aws/retry.ts'
import type { Means } from '../context.ts'
import { findOurs, unsure } from '../create/find-own-deployment.ts'
import { openHistory } from '../create/group-history.ts'
import { conclude } from '../outcome.ts'
import type { Outcome } from '../progress.ts'
import type { Settings } from '../request.ts'
import { allow, Interrupted } from './deadline.ts'
import { createFleet } from './fleet.ts'
import { afterStop } from './follow.ts'
import { stop } from './stop.ts'

export interface LeftoverOptions extends Pick<Means, 'codedeploy' | 'clock' | 'report'> {
  readonly settings: Settings
  /** undefined: the step was killed before it knew. */
  readonly deploymentId: string | undefined
  /** When the step began, in milliseconds since the epoch. */
  readonly since: number
}

// The runner gives this step time of its own, but a person waits for it.
const PATIENCE = 30_000

/** Stops it, and tells how that went; undefined where nothing was left. */
export async function stopLeftover(options: LeftoverOptions): Promise<Outcome | undefined> {
  const { settings, codedeploy, clock, report } = options
  const allowance = allow(PATIENCE, new AbortController().signal, clock)
  const weather = createWeather({ clock, report, signal: allowance.signal, hurried: true })
  const blindness = createBlindness(report)
  const history = openHistory({ name: settings, codedeploy, weather, blindness })
  try {
    const id = options.deploymentId ?? (await findOurs({ key: settings.key, history, since: options.since }))
    if (id === undefined) return undefined
    const before = await history.deployment(id)
    if (isFinalDeployment(before?.status)) return undefined
    const fleet = createFleet(() => {})
    const stopped = await stop({ ...options, blindness, deploymentId: id, fleet, grace: PATIENCE })
    const deployment = stopped.deployment ?? before
    const made = { id, since: options.since, instances: fleet.list(), ...(deployment && { deployment }) }
    const outcome = conclude({
      settings,
      commit: deployment?.commit ?? '',
      course: afterStop('cancelled', stopped, made),
      scripts: undefined,
      now: clock.now(),
    })
    report({ kind: 'ended', outcome })
    return outcome
  } catch (failure) {
    throw failure instanceof Interrupted ? unsure('CodeDeploy could not be reached.') : failure
  } finally {
    allowance.end()
  }
}
