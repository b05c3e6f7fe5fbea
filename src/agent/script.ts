// How does one script run, and how does it end?

import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { signalGroup, startScript } from '../core/process.ts'
import { splitCommand } from './command-line.ts'

export type Stream = 'stdout' | 'stderr'

export type ScriptEnd =
  | { readonly kind: 'exited'; readonly exit: number | null; readonly signal: string | null }
  | { readonly kind: 'not-started'; readonly error: Error }
  | { readonly kind: 'timed-out' }
  /** It ended, but something that it started kept this open. */
  | { readonly kind: 'left-open'; readonly stream: Stream }

export interface ScriptRun {
  /** One text; command-line.ts says how it is split. */
  readonly command: string
  readonly environment: Readonly<Record<string, string>>
  readonly workingDirectory: string
  /** Seconds, for the script and for whatever keeps its output open. */
  readonly timeout: number
  readonly clock: Clock
  /** A folder that can be written. */
  readonly scratch: string
  /** Each line with its newline; a last one may have none. */
  readonly onLine: (stream: Stream, line: Buffer) => void
}

// Node.js's timers do not go further: 24 days.
const LONGEST_SLEEP = 2 ** 31 - 1

/**
 * Runs a script to its end as the agent does: a process group of its own, nothing on stdin, and one clock for three waits
 * (the script, its stdout, its stderr). When it is up the group gets SIGTERM, never SIGKILL, and the script is waited for,
 * however long that takes.
 */
export async function runScript(script: ScriptRun): Promise<ScriptEnd> {
  const { program, args } = splitCommand(script.command)
  const { child, stdout, stderr } = await startScript(program, args, {
    env: script.environment,
    cwd: script.workingDirectory,
    group: true,
    scratch: script.scratch,
  })
  const exit = exitOf(child)
  const outputs = [
    { stream: 'stdout', end: followLines(stdout, line => script.onLine('stdout', line)) },
    { stream: 'stderr', end: followLines(stderr, line => script.onLine('stderr', line)) },
  ] as const
  const over = new AbortController()
  const milliseconds = Math.min(script.timeout * 1000, LONGEST_SLEEP)
  const timeout = script.clock.sleep(milliseconds, over.signal).then(() => 'timeout' as const)
  try {
    const end = await Promise.race([exit, timeout])
    if (end === 'timeout') {
      signalGroup(child, 'SIGTERM')
      // Before the wait, as the agent does: what prints from here on is ended by SIGPIPE.
      stdout.destroy()
      stderr.destroy()
      await exit
      return { kind: 'timed-out' }
    }
    if (end.kind === 'not-started') return end
    for (const output of outputs) {
      if ((await Promise.race([output.end, timeout])) === 'timeout') {
        return { kind: 'left-open', stream: output.stream }
      }
    }
    return end
  } finally {
    over.abort()
    stdout.destroy()
    stderr.destroy()
  }
}

type Exit = Extract<ScriptEnd, { kind: 'exited' | 'not-started' }>

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise(resolve => {
    child.once('error', error => resolve({ kind: 'not-started', error }))
    child.once('exit', (exit, signal) => resolve({ kind: 'exited', exit, signal }))
  })
}

/** Resolves when nobody can write any more; never, when we stopped listening before. */
function followLines(output: Readable, onLine: (line: Buffer) => void): Promise<void> {
  let begun: Buffer[] = []
  output.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf('\n') + 1; end > 0; end = chunk.indexOf('\n', start) + 1) {
      onLine(Buffer.concat([...begun, chunk.subarray(start, end)]))
      begun = []
      start = end
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  })
  return new Promise(resolve => {
    output.once('end', () => {
      if (begun.length > 0) onLine(Buffer.concat(begun))
      resolve()
    })
  })
}
