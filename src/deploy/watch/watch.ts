// Polls a deployment until it ends: the deployment and its targets each at their own pace.

import { Problem } from '../../core/problem.ts'
import { isFailure, mayPass } from '../aws/call-failure.ts'
import { TARGETS_AT_ONCE } from '../aws/operations.ts'
import type { Retry } from '../aws/retry.ts'
import type { DeployContext } from '../context.ts'
import { type Deployment, type FinalDeployment, isFinal } from '../deployment.ts'
import type { InstancesSeen } from '../progress.ts'
import { Interrupted } from './deadline.ts'
import type { Fleet } from './fleet.ts'
import { createPendingWait } from './pending-wait.ts'
import type { Polled } from './poll-interval.ts'
import { openTargets } from './targets.ts'

interface Watching extends DeployContext {
  readonly deploymentId: string
  readonly fleet: Fleet
}

/** The last known state, and why polling ended. */
export type Watched = { readonly instancesSeen: InstancesSeen } & (
  | { readonly end: 'final'; readonly deployment: FinalDeployment }
  | { readonly end: 'interrupted' | Problem; readonly deployment: Deployment | undefined }
)

const LONGEST_PAUSE = 30_000

// When every instance is done, CodeDeploy needs a moment to finish; where it takes longer, it is asked less and less often.
const FIRST_PAUSE_WHEN_DONE = 400

/** Keeps the fleet up to date. Never rejects because of a response: that is an `end`, with what was known before. */
export async function watch(watching: Watching): Promise<Watched> {
  const { deploymentId, fleet, codedeploy, clock, report, retry, deniedCalls, signal, pace } = watching
  const since = clock.now()
  const over = new AbortController()
  const ended = AbortSignal.any([signal, over.signal])
  const retries = { deployment: retry.fork(), targets: retry.fork(ended) }
  const targets = openTargets({ ...watching, retry: retries.targets, tries: 3 })
  const pendingWait = createPendingWait(clock)
  let deployment: Deployment | undefined
  let listedFor = 0
  // Wakes the poller of the deployment before its pause is over.
  let wake = () => {}
  let pauseWhenDone = FIRST_PAUSE_WHEN_DONE

  const final = () => (isFinal(deployment) ? deployment : undefined)
  const isWaiting = () => deployment?.status === 'Created' || deployment?.status === 'Queued'
  const instanceCount = () => sum(Object.values(deployment?.overview ?? { Pending: 1 }))
  const isListed = () => fleet.size() > 0 && listedFor >= instanceCount()
  const isEveryInstanceDone = () => isListed() && fleet.unfinished().length === 0
  const usualPause = (polled: Polled) => pauseFor(polled, retries[polled], pace, clock.now() - since)

  function nextPause(): number {
    if (!isEveryInstanceDone()) return usualPause('deployment')
    const pause = Math.min(pauseWhenDone, usualPause('deployment'))
    pauseWhenDone *= 2
    return pause
  }

  async function pollDeployment(): Promise<FinalDeployment> {
    for (;;) {
      const alarm = new AbortController()
      wake = () => alarm.abort()
      await clock.sleep(nextPause(), AbortSignal.any([signal, alarm.signal]))
      deployment = await retries.deployment.call(within => codedeploy.getDeployment(deploymentId, within))
      const news = pendingWait(deployment)
      if (news !== undefined) report({ kind: 'notice', text: news })
      if (isFinal(deployment)) return deployment
    }
  }

  async function readTargets(): Promise<number> {
    const before = targets.calls()
    if (!isListed()) {
      listedFor = instanceCount()
      await targets.enlist()
    }
    if (fleet.unfinished().length <= TARGETS_AT_ONCE) {
      await targets.read(fleet.unfinished())
      return 0
    }
    // Failures are reported before the rest of a large fleet is read.
    await targets.read(await targets.failed(deployment?.overview))
    const ids = await targets.changed(deployment?.overview)
    for (let first = 0; first < ids.length; first += TARGETS_AT_ONCE) {
      await targets.read(ids.slice(first, first + TARGETS_AT_ONCE))
      await targets.read(await targets.failed(deployment?.overview))
    }
    return roundTime(targets.calls() - before)
  }

  /** Ends when the deployment is over, or when the role may not read its targets. */
  async function pollTargets(): Promise<void> {
    let round = 0
    let nextRound = since
    while (!ended.aborted) {
      // Whatever the clock says now: it may have been set back.
      const pause = Math.max(usualPause('targets'), Math.min(nextRound - clock.now(), round))
      await clock.sleep(pause, ended)
      if (isWaiting() || isEveryInstanceDone()) continue
      const began = clock.now()
      try {
        round = await readTargets()
        nextRound = began + round
      } catch (failure) {
        if (failure instanceof Interrupted) return
        if (isFailure(failure, 'not-started') || mayPass(failure)) continue
        deniedCalls.tolerate(failure)
        return
      }
      report({ kind: 'looked' })
      if (isEveryInstanceDone()) wake()
    }
  }

  try {
    const [last] = await Promise.all([pollDeployment().finally(() => over.abort()), pollTargets()])
    return { end: 'final', deployment: last, instancesSeen: await settle() }
  } catch (failure) {
    const last = final()
    if (last !== undefined) return { end: 'final', deployment: last, instancesSeen: 'some' }
    if (failure instanceof Interrupted) return { end: 'interrupted', deployment, instancesSeen: 'some' }
    if (failure instanceof Problem) return { end: failure, deployment, instancesSeen: 'some' }
    throw failure
  }

  /** Reads what the last poll had not seen. */
  async function settle(): Promise<InstancesSeen> {
    // What failed until now is not worth a delay.
    const tries = retries.targets.pollFactor() > 1 ? 1 : 3
    const last = openTargets({ ...watching, retry: retry.fork(), tries })
    try {
      if (!isListed()) await last.enlist()
      await last.settle(deployment?.overview)
      return fleet.size() >= sum(Object.values(deployment?.overview ?? {})) ? 'all' : 'some'
    } catch (failure) {
      if (isFailure(failure, 'not-started')) return 'none-started'
      // What is not tolerated is thrown, and does not change how the deployment ended.
      deniedCalls.tolerate(failure)
      return 'some'
    }
  }
}

function pauseFor(polled: Polled, retry: Retry, pace: DeployContext['pace'], waited: number): number {
  const usual = pace(polled, retry.wasThrottled() ? Number.POSITIVE_INFINITY : waited)
  return Math.min(usual * retry.pollFactor(), Math.max(usual, LONGEST_PAUSE))
}

/** Milliseconds for this many calls: one every two seconds, or one a second if that would take too long. */
function roundTime(calls: number): number {
  return Math.max(Math.min(calls * 2_000, 40_000), calls * 1_000)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
