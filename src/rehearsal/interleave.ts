// In which order are hooks and events told? A hook is heard at once, its event only when the service is asked again.

import type { AgentNotice } from '../agent/protocol.ts'

export interface Interleaver {
  /** What an agent says waits until its event has been told as begun. */
  hear(notice: AgentNotice): void
  /** Around the telling of an event: what its scripts said comes after its beginning and before its end. */
  tell(event: { readonly event: string; readonly status: string }, telling: () => void): void
}

export function createInterleaver(say: (notice: AgentNotice) => void): Interleaver {
  const waiting: { event: string; notice: AgentNotice }[] = []
  let told = ''
  let heard = ''
  const release = () => {
    for (let next = waiting[0]; next?.event === told; next = waiting[0]) {
      waiting.shift()
      say(next.notice)
    }
  }
  return {
    hear: notice => {
      if (notice.kind === 'script-started') heard = notice.event
      waiting.push({ event: heard, notice })
      release()
    },
    tell: ({ event, status }, telling) => {
      if (status === 'InProgress') telling()
      told = event
      release()
      if (status !== 'InProgress') telling()
    },
  }
}
