// What is known of each instance, and what has changed since it was last seen?

import { eventOrder, isFinalEvent } from '../codedeploy/lifecycle.ts'
import type { EventState, InstanceState, Report } from './progress.ts'

export interface Fleet {
  /** Instances in the order they were listed. */
  list(): readonly InstanceState[]
  size(): number
  /** Ids of the instances that can still change. */
  unfinished(): readonly string[]
  /** Ids from a listing; those already known stay as they are. */
  enlist(ids: readonly string[]): void
  /** Tells every event that has changed, in lifecycle order. */
  update(states: readonly InstanceState[]): void
}

export function createFleet(report: Report): Fleet {
  const instances = new Map<string, InstanceState>()

  function tell(before: InstanceState | undefined, now: InstanceState): void {
    const known = new Map(before?.events.map(state => [state.event, state.status]))
    const changed = now.events.filter(state => hasChanged(known.get(state.event), state))
    for (const state of changed.sort((one, other) => eventOrder(one.event) - eventOrder(other.event))) {
      report({ kind: 'event', instance: now.id, state, fleet: instances.size })
    }
  }

  return {
    list: () => [...instances.values()],
    size: () => instances.size,
    unfinished: () =>
      [...instances.values()].filter(({ status }) => !isFinalEvent(status)).map(({ id }) => id),
    enlist(ids) {
      for (const id of ids) {
        if (!instances.has(id)) instances.set(id, { id, status: 'Pending', events: [] })
      }
    },
    update(states) {
      for (const state of states) {
        const before = instances.get(state.id)
        instances.set(state.id, state)
        tell(before, state)
      }
    },
  }
}

/** An event that has not begun is no news. */
function hasChanged(before: string | undefined, { status }: EventState): boolean {
  return status !== (before ?? 'Pending')
}
