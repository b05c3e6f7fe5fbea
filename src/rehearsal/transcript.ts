// The whole output of the scripts of a deployment.

import type { AgentNotice } from '../agent/protocol.ts'

/** One script, from its start to its end. The text is hostile. */
export interface ScriptOutput {
  readonly event: string
  readonly script: string
  /** null where a signal ended it, or its end is not known. */
  readonly exit: number | null
  readonly signal: string | null
  readonly stdout: readonly string[]
  readonly stderr: readonly string[]
}

interface Transcript {
  add(notice: AgentNotice): void
  /** The scripts since the last call. */
  take(): readonly ScriptOutput[]
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
    add: notice => {
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
        case 'download-retry':
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
