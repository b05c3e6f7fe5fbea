// How is a deployment followed to its end?

import { isFinalDeployment } from '../codedeploy/lifecycle.ts'
import { Problem } from '../codedeploy/problem.ts'
import { TARGETS_AT_ONCE } from './client.ts'
import type { Deployment } from './deployment.ts'
import { isFailure, mayPass } from './failure.ts'
import type { Fleet } from './fleet.ts'
import { Interrupted } from './interruption.ts'
import type { Means } from './means.ts'

export interface Watching extends Means {
  readonly deploymentId: string
  readonly fleet: Fleet
}

/** What was last seen, and why the watch is over. */
export interface Watched {
  readonly end: 'final' | 'interrupted' | Problem
  readonly deployment: Deployment | undefined
}

// The deployment itself tells of a stop from outside and of failures without instances. The instances tell the rest.
const LOOKS_PER_DEPLOYMENT_LOOK = 4

// Five calls a second are less than what CodeDeploy was seen to throttle.
const BETWEEN_BATCHES = 200
// A thousand instances are forty batches: they are looked at less often, so that the calls stay in bounds.
const PAUSE_PER_BATCH = 500

const LONGEST_PAUSE = 30_000

// Where only the instances cannot be asked, the deployment has to have its turn.
const TRIES = 3

/** Keeps the fleet up to date. Never rejects for what a service says: that is an `end`, with what was seen before. */
export async function watch(watching: Watching): Promise<Watched> {
  const { deploymentId, fleet, codedeploy, clock, weather, blindness, signal, pace } = watching
  const since = clock.now()
  let deployment: Deployment | undefined
  let targetsReadable = true
  let listedFor = 0

  const isOver = () => isFinalDeployment(deployment?.status)
  const isWaiting = () => deployment?.status === 'Created' || deployment?.status === 'Queued'
  const isListed = () => fleet.size() > 0 && listedFor >= (deployment?.instanceCount ?? 1)
  const everyInstanceIsDone = () => isListed() && fleet.unfinished().length === 0

  async function lookAtDeployment(): Promise<void> {
    deployment = await weather.through(within => codedeploy.getDeployment(deploymentId, within))
  }

  async function lookAtTargets(): Promise<void> {
    try {
      if (!isListed()) {
        listedFor = deployment?.instanceCount ?? 1
        fleet.enlist(await weather.through(within => codedeploy.listTargets(deploymentId, within), TRIES))
      }
      const ids = fleet.unfinished()
      for (let first = 0; first < ids.length; first += TARGETS_AT_ONCE) {
        if (first > 0) await clock.sleep(BETWEEN_BATCHES, signal)
        const batch = ids.slice(first, first + TARGETS_AT_ONCE)
        fleet.update(
          await weather.through(within => codedeploy.getTargets(deploymentId, batch, within), TRIES),
        )
      }
    } catch (failure) {
      if (isFailure(failure, 'not-started') || mayPass(failure)) return
      blindness.bear(failure)
      targetsReadable = false
    }
  }

  function pause(): number {
    // What is left to happen when every instance is done takes CodeDeploy a moment.
    const waited = everyInstanceIsDone() ? 0 : clock.now() - since
    const batches = Math.ceil(fleet.unfinished().length / TARGETS_AT_ONCE)
    const wanted = Math.max(pace(waited), (batches - 1) * PAUSE_PER_BATCH)
    return Math.min(wanted * weather.slowness(), LONGEST_PAUSE)
  }

  async function look(turn: number): Promise<void> {
    const both = !isListed() || !targetsReadable
    const deploymentsTurn = both || turn % LOOKS_PER_DEPLOYMENT_LOOK === 0 || everyInstanceIsDone()
    if (deploymentsTurn) await lookAtDeployment()
    const targetsTurn = isOver() || (both && !isWaiting()) || !deploymentsTurn
    if (targetsTurn && targetsReadable) await lookAtTargets()
    if (!deploymentsTurn && everyInstanceIsDone()) await lookAtDeployment()
  }

  try {
    for (let turn = 1; !isOver(); turn++) {
      await clock.sleep(pause(), signal)
      await look(turn)
    }
    return { end: 'final', deployment }
  } catch (failure) {
    if (isOver()) return { end: 'final', deployment }
    if (failure instanceof Interrupted) return { end: 'interrupted', deployment }
    if (failure instanceof Problem) return { end: failure, deployment }
    throw failure
  }
}
