// What did the scripts of a deployment say, all of it?

import type { AgentNotice } from '../agent/protocol.ts'

/** One script, from its start to its end. Hostile text. */
export interface ScriptRun {
  readonly event: string
  readonly script: string
  /** null when a signal ended it, or nobody learned how it ended. */
  readonly exit: number | null
  readonly signal: string | null
  readonly stdout: readonly string[]
  readonly stderr: readonly string[]
}

export interface Transcript {
  note(notice: AgentNotice): void
  /** The scripts since the last taking. */
  take(): readonly ScriptRun[]
}

export function createTranscript(): Transcript {
  let runs: {
    event: string
    script: string
    exit: number | null
    signal: string | null
    stdout: string[]
    stderr: string[]
  }[] = []
  return {
    note: notice => {
      switch (notice.kind) {
        case 'script-started':
          runs.push({
            event: notice.event,
            script: notice.script,
            exit: null,
            signal: null,
            stdout: [],
            stderr: [],
          })
          break
        case 'output':
          runs.at(-1)?.[notice.stream].push(notice.line)
          break
        case 'script-ended':
          Object.assign(runs.at(-1) ?? {}, { exit: notice.exit, signal: notice.signal })
          break
        default:
          notice satisfies never
      }
    },
    take: () => {
      const taken = runs
      runs = []
      return taken
    },
  }
}
