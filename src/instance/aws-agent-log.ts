// Reads the log in which AWS's agent keeps what scripts print, while it grows.

import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { AgentNotice, CommandResult } from '../agent/protocol.ts'
import type { Clock } from '../core/clock.ts'

interface AwsAgentLog {
  /** Reads what is there; `result` is that of the event which has just ended. */
  conclude(result: CommandResult): Promise<void>
  close(): void
}

/** Between two readings, in milliseconds. */
const INTERVAL = 100

const CHUNK = 1024 * 1024
const NEWLINE = 0x0a

/** Notifies of what is written from now on, below the deployment root. */
export function followAwsAgentLog(options: {
  readonly root: string
  readonly clock: Clock
  readonly notify: (notice: AgentNotice) => void
}): AwsAgentLog {
  const { clock, notify } = options
  const path = join(options.root, 'deployment-logs', 'codedeploy-agent-deployments.log')
  const parser = createParser(notify)
  const closing = new AbortController()
  let position: number | undefined
  let rest: Buffer = Buffer.alloc(0)

  const read = async () => {
    const file = await open(path).catch(() => undefined)
    if (file === undefined) {
      position = 0
      return
    }
    try {
      const { size } = await file.stat()
      position ??= size
      // The agent goes on in a new file when this one is large.
      if (size < position) position = 0
      while (position < size) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, position)
        position += bytesRead
        const text = Buffer.concat([rest, buffer.subarray(0, bytesRead)])
        const end = text.lastIndexOf(NEWLINE) + 1
        for (const line of text.subarray(0, end).toString().split('\n')) parser.add(line)
        rest = text.subarray(end)
      }
    } finally {
      await file.close()
    }
  }

  // One reading at a time.
  let reading = read()
  const readAgain = () => (reading = reading.then(read))
  const follow = async () => {
    while (!closing.signal.aborted) {
      await readAgain()
      await clock.sleep(INTERVAL, closing.signal)
    }
  }
  follow()
  return {
    conclude: async result => {
      await readAgain()
      parser.conclude(result)
    },
    close: () => closing.abort(),
  }
}

/** `[2026-01-31 12:34:56.789] [d-ABCDEF123]` and the entry. */
const ENTRY = /^\[[\d-]+ [\d:.]+\] \[[^\]]*\](.*)$/s

function createParser(notify: (notice: AgentNotice) => void) {
  let event = ''
  let script: string | undefined
  const endScript = (exit: number | null) => {
    if (script !== undefined) notify({ kind: 'script-ended', event, script, exit, signal: null })
    script = undefined
  }
  return {
    add: (line: string): void => {
      const entry = ENTRY.exec(line)?.[1] ?? ''
      const [, title, name = ''] = /^(LifecycleEvent|Script) - (.*)$/s.exec(entry) ?? []
      const [, stream, output = ''] = /^\[(stdout|stderr)\](.*)$/s.exec(entry) ?? []
      if (title === 'LifecycleEvent') {
        endScript(null)
        event = name
      } else if (title === 'Script') {
        // The agent starts no script after one that has failed.
        endScript(0)
        script = name
        notify({ kind: 'script-started', event, script })
      } else if (stream === 'stdout' || stream === 'stderr') {
        notify({ kind: 'output', stream, line: output })
      }
    },
    conclude: ({ status, errorCode, message }: CommandResult): void => {
      const exit = / failed with exit code (\d+)$/.exec(message)?.[1]
      // The one that failed did not start, so the log ends with the one before it.
      const isAnother = errorCode === 'ScriptMissing' || errorCode === 'ScriptNotExecutable'
      if (status === 'Succeeded' || isAnother) endScript(0)
      else endScript(exit === undefined ? null : Number(exit))
    },
  }
}
