// Keeps the last known state of each instance, and reports what changed.

import { eventOrder, isFinalEvent } from '../../appspec/lifecycle.ts'
import type { EventState, InstanceState, Report } from '../progress.ts'

export interface Fleet {
  /** Instances in the order they were listed. */
  list(): readonly InstanceState[]
  size(): number
  /** Ids of the instances that can still change. */
  unfinished(): readonly string[]
  /** Ids of those among them that have not started. */
  waiting(): readonly string[]
  /** How many are in a status. */
  count(status: string): number
  /** Ids from a listing; those already known stay as they are. */
  enlist(ids: readonly string[]): void
  /** Reports every event that has changed, in lifecycle order. */
  update(states: readonly InstanceState[]): void
  /** Sets the status of instances whose details were not read: their unfinished events get it too, without a time. */
  assume(ids: readonly string[], status: 'Succeeded' | 'Skipped'): void
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

  const idsWhere = (holds: (status: string) => boolean) =>
    [...instances.values()].filter(({ status }) => holds(status)).map(({ id }) => id)

  function update(states: readonly InstanceState[]): void {
    for (const state of states) {
      const before = instances.get(state.id)
      instances.set(state.id, state)
      tell(before, state)
    }
  }

  return {
    list: () => [...instances.values()],
    size: () => instances.size,
    unfinished: () => idsWhere(status => !isFinalEvent(status)),
    waiting: () => idsWhere(status => status === 'Pending'),
    count: wanted => idsWhere(status => status === wanted).length,
    enlist(ids) {
      for (const id of ids) {
        if (!instances.has(id)) instances.set(id, { id, status: 'Pending', events: [] })
      }
    },
    update,
    assume(ids, status) {
      // An instance that was never read has the same events as the others.
      const usual = [...instances.values()].find(({ events }) => events.length > 0)?.events ?? []
      const states = ids.map(id => {
        const known = instances.get(id)?.events ?? []
        const events = known.length > 0 ? known : usual.map(({ event }) => ({ event, status: 'Pending' }))
        return {
          id,
          status,
          events: events.map(state => (isFinalEvent(state.status) ? state : { event: state.event, status })),
        }
      })
      update(states)
    },
  }
}

/** Pending is the initial state, so it is not a change. */
function hasChanged(before: string | undefined, { status }: EventState): boolean {
  return status !== (before ?? 'Pending')
}
