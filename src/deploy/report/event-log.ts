// Logs lifecycle events: those of a few instances one by one, those of a fleet in counts.

import { isFinalEvent } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import type { EventState, InstanceState, Progress } from '../progress.ts'
import { countsText, type EventStats, eventStats, statsOfEvent } from './event-stats.ts'
import type { LogLine } from './log-line.ts'

type EventProgress = Extract<Progress, { kind: 'event' }>

type WriteState = (instance: string, state: EventState) => void

interface EventLog {
  add(progress: EventProgress): void
  /** The deployment was looked at once more. */
  look(): void
}

/** `startsAtOnce`: also where an event ends before the next look. */
export function createInstanceLog(writeState: WriteState, startsAtOnce: boolean): EventLog {
  const running = new Map<string, { readonly progress: EventProgress; looks: number }>()
  return {
    add(progress) {
      const { instance, state } = progress
      const key = JSON.stringify([instance, state.event])
      running.delete(key)
      if (state.status === 'InProgress' && !startsAtOnce) running.set(key, { progress, looks: 0 })
      else if (state.status !== 'Pending') writeState(instance, state)
    },
    look() {
      for (const event of running.values()) {
        event.looks += 1
        // The look that finds an event in progress is reported right after it: only the next one shows that it lasts.
        if (event.looks === 2) writeState(event.progress.instance, event.progress.state)
      }
    },
  }
}

/** Milliseconds between two counts of an event that is running. */
const COUNT_PAUSE = 10_000

interface FleetEvent {
  readonly states: Map<string, EventState>
  /** How many instances are done, and how many were when it was last written. */
  done: number
  written: number | undefined
  isOver: boolean
}

/** One line for each event, its counts while it is running, and a line for each failure. */
export function createFleetLog(
  write: (line: LogLine) => void,
  writeState: WriteState,
  clock: Pick<Clock, 'now'>,
): EventLog & { end(instances: readonly InstanceState[]): void } {
  const events = new Map<string, FleetEvent>()
  let size = 0
  let countedAt = clock.now()

  const eventOf = (name: string) => {
    const known = events.get(name) ?? { states: new Map(), done: 0, written: undefined, isOver: false }
    events.set(name, known)
    return known
  }

  const writeEnd = (stats: EventStats) => {
    const { event, status, endedAt, longest } = stats
    eventOf(event).isOver = true
    const at = endedAt ?? clock.now()
    write({
      at,
      subject: `${size} instances`,
      event,
      status,
      took: longest,
      remark: countsText(stats).join(', '),
    })
  }

  return {
    add({ instance, state, fleet }) {
      size = fleet
      const event = eventOf(state.event)
      event.states.set(instance, state)
      if (state.status === 'Failed') writeState(instance, state)
      if (!isFinalEvent(state.status)) return
      event.done += 1
      if (event.done >= fleet && !event.isOver)
        writeEnd(statsOfEvent(state.event, [...event.states.values()]))
    },
    look() {
      const now = clock.now()
      if (now - countedAt < COUNT_PAUSE) return
      countedAt = now
      for (const [name, event] of events) {
        const isRunning = event.states.size > event.done
        if (!isRunning || event.isOver || event.written === event.done) continue
        event.written = event.done
        const remark = `${event.done} of ${size} done`
        const subject = `${size} instances`
        write({ at: now, subject, event: name, status: 'InProgress', took: undefined, remark })
      }
    },
    end(instances) {
      if (size === 0) return
      size = instances.length
      for (const stats of eventStats(instances)) {
        if (!eventOf(stats.event).isOver && stats.startedAt !== undefined) writeEnd(stats)
      }
    },
  }
}
