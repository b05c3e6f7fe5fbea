// Sums up how each lifecycle event went over all instances, and which scripts it ran.

import {
  EVENTS_OF_THE_PREVIOUS_REVISION,
  EVENTS_WITHOUT_SCRIPTS,
  eventOrder,
  lifecycleOf,
} from '../../appspec/lifecycle.ts'
import type { EventState, InstanceState, Scripts } from '../progress.ts'
import { spanOf } from './time.ts'

export interface EventStats {
  readonly event: string
  /** The worst that matters: Failed before what is unfinished, before Succeeded, before Skipped. */
  readonly status: string
  /** Milliseconds since the epoch: the first start and the last end on any instance. */
  readonly startedAt: number | undefined
  readonly endedAt: number | undefined
  /** Milliseconds it took where it took longest. */
  readonly longest: number | undefined
  readonly succeeded: number
  readonly failed: number
  readonly skipped: number
  /** Pending, in progress, unknown. */
  readonly open: number
}

const WORST_FIRST = ['Failed', 'InProgress', 'Unknown', 'Pending', 'Succeeded', 'Skipped']

/** One tally for each event that any instance has, in lifecycle order. */
export function eventStats(instances: readonly InstanceState[]): EventStats[] {
  const states = new Map<string, EventState[]>()
  for (const state of instances.flatMap(instance => instance.events)) {
    const known = states.get(state.event)
    if (known === undefined) states.set(state.event, [state])
    else known.push(state)
  }
  const lifecycle = lifecycleOf(instances)
  return [...states]
    .sort(([one], [other]) => eventOrder(one, lifecycle) - eventOrder(other, lifecycle))
    .map(([event, list]) => statsOfEvent(event, list))
}

/** @param states the same event on different instances */
export function statsOfEvent(event: string, states: readonly EventState[]): EventStats {
  const count = (status: string) => states.filter(state => state.status === status).length
  const succeeded = count('Succeeded')
  const failed = count('Failed')
  const skipped = count('Skipped')
  const worst = worstOf(states.map(state => state.status))
  return {
    event,
    // Done on some instances and still to come on others.
    status: worst === 'Pending' && succeeded > 0 ? 'InProgress' : worst,
    startedAt: extreme(
      Math.min,
      states.map(state => state.startedAt),
    ),
    endedAt: extreme(
      Math.max,
      states.map(state => state.endedAt),
    ),
    longest: extreme(Math.max, states.map(spanOf)),
    succeeded,
    failed,
    skipped,
    open: states.length - succeeded - failed - skipped,
  }
}

/** `3 succeeded`, `1 failed` */
export function countsText({ succeeded, failed, skipped, open }: EventStats): string[] {
  return Object.entries({ succeeded, failed, skipped, unfinished: open }).flatMap(([what, number]) =>
    number === 0 ? [] : [`${number} ${what}`],
  )
}

// What AWS may invent ranks with what is unfinished: it must not look like a success.
function worstOf(statuses: readonly string[]): string {
  const rank = (status: string) => {
    const index = WORST_FIRST.indexOf(status)
    return index < 0 ? WORST_FIRST.indexOf('Unknown') : index
  }
  return statuses.reduce((worst, status) => (rank(status) < rank(worst) ? status : worst), 'Skipped')
}

function extreme(
  pick: (one: number, other: number) => number,
  values: readonly (number | undefined)[],
): number | undefined {
  return values.reduce<number | undefined>(
    (found, value) => (value === undefined ? found : found === undefined ? value : pick(found, value)),
    undefined,
  )
}

/** Their locations; none where they are not known, and none for events that run the revision before. */
export function scriptsOfEvent(event: string, scripts: Scripts | undefined): readonly string[] {
  return isOfThisCommit(event) ? (scripts?.[event] ?? []) : []
}

/** Whether there may have been something to run. */
export function mayHaveScripts(event: string, scripts: Scripts | undefined): boolean {
  if (EVENTS_WITHOUT_SCRIPTS.some(name => name === event)) return false
  return scripts === undefined || !isOfThisCommit(event) || scriptsOfEvent(event, scripts).length > 0
}

function isOfThisCommit(event: string): boolean {
  return !EVENTS_OF_THE_PREVIOUS_REVISION.some(name => name === event)
}
