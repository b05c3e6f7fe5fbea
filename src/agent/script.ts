// Runs one script to its end or its timeout.

import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Clock } from '../core/clock.ts'
import { signalGroup, startScript } from '../core/process.ts'

type Stream = 'stdout' | 'stderr'

export type ScriptEnd =
  | { readonly kind: 'exited'; readonly exit: number | null; readonly signal: string | null }
  | { readonly kind: 'not-started'; readonly error: Error }
  | { readonly kind: 'timed-out' }
  /** It ended, but a process that it started kept this open. */
  | { readonly kind: 'left-open'; readonly stream: Stream }

interface ScriptOptions {
  /** One text; splitCommand says how it is split. */
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

// Node.js's timers allow no more: 24 days.
const LONGEST_SLEEP = 2 ** 31 - 1

/**
 * Runs a script to its end as the agent does: a process group of its own, nothing on stdin, and one timeout for three waits
 * (the script, its stdout, its stderr). At the timeout the group gets SIGTERM, never SIGKILL, and the agent waits for the script,
 * however long that takes.
 */
export async function runScript(script: ScriptOptions): Promise<ScriptEnd> {
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
      // Before the wait, as the agent does: SIGPIPE ends what prints from here on.
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

// Of Ruby's process.c, in which the agent is written: with one of these in it, the text goes to a shell.
const SHELL_CHARACTER = /[*?{}[\]<>()~&|\\$;'`"\n#]/

/** A text with shell characters goes to /bin/sh; any other is split at its spaces. */
export function splitCommand(text: string): { readonly program: string; readonly args: readonly string[] } {
  if (SHELL_CHARACTER.test(text)) return { program: '/bin/sh', args: ['-c', text] }
  const [program = '', ...args] = text.split(/[ \t]+/).filter(word => word !== '')
  return { program, args }
}

type Exit = Extract<ScriptEnd, { kind: 'exited' | 'not-started' }>

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise(resolve => {
    child.once('error', error => resolve({ kind: 'not-started', error }))
    child.once('exit', (exit, signal) => resolve({ kind: 'exited', exit, signal }))
  })
}

/** Resolves when nobody can write any more; never where the stream was destroyed before. */
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
