// Reads the instances that can have changed.

import { isFinalEvent } from '../../appspec/lifecycle.ts'
import { TARGETS_AT_ONCE } from '../aws/operations.ts'
import type { DeployContext } from '../context.ts'
import type { Overview } from '../progress.ts'
import type { Fleet } from './fleet.ts'

/** Keeps a fleet up to date. Every call may reject with a `CallFailure`; earlier results are kept. */
export interface Targets {
  /** Lists the instances of the deployment. */
  enlist(): Promise<void>
  /** Reads these instances, at most `TARGETS_AT_ONCE` in each call. */
  read(ids: readonly string[]): Promise<void>
  /** Instances that have failed since they were last read. */
  failed(overview: Overview | undefined): Promise<readonly string[]>
  /** Instances in progress, and those that have started since they were last read. */
  changed(overview: Overview | undefined): Promise<readonly string[]>
  /** The deployment has ended: brings every instance up to date. */
  settle(overview: Overview | undefined): Promise<void>
  /** How many calls it has taken so far. */
  calls(): number
}

interface TargetsOptions extends Pick<DeployContext, 'codedeploy' | 'clock' | 'retry' | 'signal'> {
  readonly deploymentId: string
  readonly fleet: Fleet
  /** How often a failing call is tried. */
  readonly tries: number
}

// About three calls a second, plus one for the deployment, stay below what CodeDeploy was seen to throttle.
const BETWEEN_CALLS = 300

// At the end this many are read in any case; in a larger fleet most have ended alike.
const LOOKED_AT = 4 * TARGETS_AT_ONCE

export function openTargets(options: TargetsOptions): Targets {
  const { deploymentId, fleet, codedeploy, clock, retry, signal, tries } = options
  let calls = 0

  async function ask<T>(call: (signal: AbortSignal) => Promise<T>, oneOfMany = false): Promise<T> {
    calls += 1
    if (oneOfMany || fleet.size() > TARGETS_AT_ONCE) await clock.sleep(BETWEEN_CALLS, signal)
    return await retry.call(call, tries)
  }

  async function list(status?: string): Promise<Set<string>> {
    const found = new Set<string>()
    let nextToken: string | undefined
    do {
      const listing = { deploymentId, nextToken, ...(status !== undefined && { status }) }
      const page = await ask(within => codedeploy.listTargets(listing, within), nextToken !== undefined)
      for (const id of page.ids) found.add(id)
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    return found
  }

  /** The unfinished instances that the service lists in this status. */
  async function find(status: string): Promise<readonly string[]> {
    const listed = await list(status)
    return fleet.unfinished().filter(id => listed.has(id))
  }

  async function read(ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += TARGETS_AT_ONCE) {
      const batch = ids.slice(first, first + TARGETS_AT_ONCE)
      fleet.update(await ask(within => codedeploy.getTargets(deploymentId, batch, within)))
    }
  }

  return {
    enlist: async () => fleet.enlist([...(await list())]),
    read,
    calls: () => calls,

    async failed(overview) {
      return (overview?.['Failed'] ?? 0) > fleet.count('Failed') ? await find('Failed') : []
    },

    async changed(overview) {
      const waiting = new Set(fleet.waiting())
      const begun = waiting.size - (overview?.['Pending'] ?? 0)
      const running = fleet.unfinished().filter(id => !waiting.has(id))
      if (begun <= 0) return running
      // Most of them: cheaper to read them all than to list which ones.
      if (begun > waiting.size / 2) return [...running, ...waiting]
      const started = (await find('InProgress')).filter(id => waiting.has(id))
      if (started.length >= begun) return [...running, ...started]
      // Some started and ended between two polls: those that are no longer pending.
      const still = await list('Pending')
      return [...running, ...[...waiting].filter(id => !still.has(id))]
    },

    async settle(overview = {}) {
      const open = fleet.unfinished()
      // How many of them have each status, the most common first.
      const [most, ...others] = Object.entries(overview)
        .map(([status, count]) => ({
          status,
          count: count - (isFinalEvent(status) ? fleet.count(status) : 0),
        }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count)
      if (open.length <= LOOKED_AT || most === undefined || !canBeAssumed(most.status))
        return await read(open)
      for (const { status } of others) {
        const ids = await find(status)
        if (canBeAssumed(status)) fleet.assume(ids, status)
        else await read(ids)
      }
      await read(fleet.unfinished().slice(0, TARGETS_AT_ONCE))
      fleet.assume(fleet.unfinished(), most.status)
    },
  }
}

/** The details of such an instance show nothing of interest. */
function canBeAssumed(status: string): status is 'Succeeded' | 'Skipped' {
  return status === 'Succeeded' || status === 'Skipped'
}
