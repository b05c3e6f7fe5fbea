// Polls a deployment until it ends.

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { Problem } from '../../core/problem.ts'
import { isFailure, mayPass } from '../aws/call-failure.ts'
import { TARGETS_AT_ONCE } from '../aws/operations.ts'
import type { DeployContext } from '../context.ts'
import type { Deployment } from '../deployment.ts'
import { Interrupted } from './deadline.ts'
import type { Fleet } from './fleet.ts'
import { openTargets } from './targets.ts'

export interface Watching extends DeployContext {
  readonly deploymentId: string
  readonly fleet: Fleet
}

/** The last known state, and why polling ended. */
export interface Watched {
  readonly end: 'final' | 'interrupted' | Problem
  readonly deployment: Deployment | undefined
}

// The instances tell of an ordinary end. The deployment itself tells of a stop from outside and of failures without
// instances: it is asked at every fourth look, and at each after so long that looks are rare and two calls no burden.
const LOOKS_PER_DEPLOYMENT_LOOK = 4
const LONG = 120_000

const LONGEST_PAUSE = 30_000

/** Keeps the fleet up to date. Never rejects because of a response: that is an `end`, with what was known before. */
export async function watch(watching: Watching): Promise<Watched> {
  const { deploymentId, fleet, codedeploy, clock, report, retry, deniedCalls, signal, pace } = watching
  const targets = openTargets(watching)
  const since = clock.now()
  let deployment: Deployment | undefined
  let lookedAt = since
  let nextRound = since
  let targetsReadable = true
  let listedFor = 0

  const isOver = () => isFinalDeployment(deployment?.status)
  const isWaiting = () => deployment?.status === 'Created' || deployment?.status === 'Queued'
  const instanceCount = () => sum(Object.values(deployment?.overview ?? { Pending: 1 }))
  const isListed = () => fleet.size() > 0 && listedFor >= instanceCount()
  const everyInstanceIsDone = () => isListed() && fleet.unfinished().length === 0
  const isOneCall = () => fleet.unfinished().length <= TARGETS_AT_ONCE
  // When every instance is done, CodeDeploy needs only a moment to finish.
  const pauseNow = () => pace(everyInstanceIsDone() ? 0 : clock.now() - since)

  async function lookAtDeployment(): Promise<void> {
    deployment = await retry.call(within => codedeploy.getDeployment(deploymentId, within))
    lookedAt = clock.now()
  }

  async function lookAtTargets(look: () => Promise<void>): Promise<void> {
    if (!targetsReadable) return
    try {
      if (!isListed()) {
        listedFor = instanceCount()
        await targets.enlist()
      }
      await look()
    } catch (failure) {
      if (isFailure(failure, 'not-started') || mayPass(failure)) return
      deniedCalls.bear(failure)
      targetsReadable = false
    }
  }

  /** Failures are reported at once, the rest in rounds; the more calls a round takes, the longer the pause after it. */
  async function followFleet(): Promise<void> {
    await targets.read(await targets.failed(deployment?.overview))
    if (clock.now() < nextRound) return
    const [began, before] = [clock.now(), targets.calls()]
    const ids = await targets.changed(deployment?.overview)
    for (let first = 0; first < ids.length && !isOver(); first += TARGETS_AT_ONCE) {
      await targets.read(ids.slice(first, first + TARGETS_AT_ONCE))
      if (clock.now() - lookedAt < pauseNow()) continue
      await lookAtDeployment()
      await targets.read(await targets.failed(deployment?.overview))
    }
    nextRound = began + roundTime(targets.calls() - before)
  }

  async function look(turn: number): Promise<void> {
    const everyLook = !isListed() || !targetsReadable || !isOneCall() || everyInstanceIsDone()
    const both = everyLook || clock.now() - since >= LONG
    if (both || turn % LOOKS_PER_DEPLOYMENT_LOOK === 0) {
      await lookAtDeployment()
      if (isOver() || isWaiting() || !both) return
    }
    await lookAtTargets(() => (isOneCall() ? targets.read(fleet.unfinished()) : followFleet()))
    if (everyInstanceIsDone() && !isOver()) await lookAtDeployment()
  }

  try {
    for (let turn = 1; !isOver(); turn++) {
      await clock.sleep(Math.min(pauseNow() * retry.pollFactor(), LONGEST_PAUSE), signal)
      await look(turn)
      report({ kind: 'looked' })
    }
    await lookAtTargets(() => targets.settle(deployment?.overview))
    return { end: 'final', deployment }
  } catch (failure) {
    if (isOver()) return { end: 'final', deployment }
    if (failure instanceof Interrupted) return { end: 'interrupted', deployment }
    if (failure instanceof Problem) return { end: failure, deployment }
    throw failure
  }
}

/** Milliseconds for this many calls: one every two seconds, or one a second if that would take too long. */
function roundTime(calls: number): number {
  return Math.max(Math.min(calls * 2_000, 40_000), calls * 1_000)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
