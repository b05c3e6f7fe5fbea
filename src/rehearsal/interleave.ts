// Puts the agent's notices and the lifecycle events in order: notices arrive at once, events with the next poll.

import type { AgentNotice } from '../agent/protocol.ts'

export interface Interleaver {
  /** A notice waits until its event has been shown as started. */
  addNotice(notice: AgentNotice): void
  /** Shows an event: its notices come after its start and before its end. */
  addEvent(event: { readonly event: string; readonly status: string }, show: () => void): void
}

export function createInterleaver(showNotice: (notice: AgentNotice) => void): Interleaver {
  const waiting: { event: string; notice: AgentNotice }[] = []
  let shown = ''
  let running = ''
  const release = () => {
    for (let next = waiting[0]; next?.event === shown; next = waiting[0]) {
      waiting.shift()
      showNotice(next.notice)
    }
  }
  return {
    addNotice: notice => {
      if (notice.kind === 'script-started') running = notice.event
      waiting.push({ event: running, notice })
      release()
    },
    addEvent: ({ event, status }, show) => {
      if (status === 'InProgress') show()
      shown = event
      release()
      if (status !== 'InProgress') show()
    },
  }
}
