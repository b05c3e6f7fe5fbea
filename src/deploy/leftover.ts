// What did a cancelled job leave running?

import type { Clock } from '../codedeploy/clock.ts'
import { isFinalDeployment } from '../codedeploy/lifecycle.ts'
import type { CodeDeploy } from './client.ts'
import { conclude } from './conclude.ts'
import { createFleet } from './fleet.ts'
import { openHistory } from './history.ts'
import { allow, Interrupted } from './interruption.ts'
import type { Outcome, Report } from './progress.ts'
import { findOurs } from './search.ts'
import type { Settings } from './settings.ts'
import { stop } from './stop.ts'
import { createWeather } from './weather.ts'

export interface LeftoverOptions {
  readonly settings: Settings
  /** undefined: the step was killed before it knew. */
  readonly deploymentId: string | undefined
  /** When the step began, in milliseconds since the epoch. */
  readonly since: number
  readonly codedeploy: CodeDeploy
  readonly clock: Clock
  readonly report: Report
}

// The runner gives this step time of its own, but a person waits for it.
const PATIENCE = 30_000

/** Stops it, and tells how that went; undefined where nothing was left. */
export async function stopLeftover(options: LeftoverOptions): Promise<Outcome | undefined> {
  const { settings, codedeploy, clock, report } = options
  const allowance = allow(PATIENCE, new AbortController().signal, clock)
  const weather = createWeather({ clock, report, signal: allowance.signal })
  const history = openHistory({ name: settings, codedeploy, weather, report })
  try {
    const id = options.deploymentId ?? (await findOurs({ key: settings.key, history, since: options.since }))
    if (id === undefined) return undefined
    const before = await history.deployment(id)
    if (isFinalDeployment(before?.status)) return undefined
    const fleet = createFleet(() => {})
    const { deployment = before, problem } = await stop({
      ...options,
      deploymentId: id,
      fleet,
      grace: PATIENCE,
    })
    const made = {
      id,
      since: options.since,
      instances: fleet.list(),
      ...(deployment && { deployment }),
    }
    const outcome = conclude({
      settings,
      commit: deployment?.commit ?? '',
      course:
        problem === undefined
          ? { status: 'Stopped', interrupted: 'cancelled', made }
          : { status: 'Created', interrupted: 'cancelled', problems: [problem], made },
      scripts: undefined,
      now: clock.now(),
    })
    report({ kind: 'ended', outcome })
    return outcome
  } catch (failure) {
    if (failure instanceof Interrupted) return undefined
    throw failure
  } finally {
    allowance.end()
  }
}
