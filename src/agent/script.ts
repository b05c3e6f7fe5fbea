// Runs one script to its end or its timeout.

import { isUtf8 } from 'node:buffer'
import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../core/clock.ts'
import { signalGroup, startScript } from '../core/process.ts'

type Stream = 'stdout' | 'stderr'

export type ScriptEnd =
  | { readonly kind: 'exited'; readonly exit: number | null; readonly signal: string | null }
  | { readonly kind: 'not-started'; readonly error: Error }
  | { readonly kind: 'timed-out' }
  /** A line ended in a byte that is not UTF-8: the agent's reader of this output stopped there. */
  | { readonly kind: 'unreadable-line'; readonly stream: Stream }
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
  /** Lines with their newline; a last one may have none. */
  readonly onLines: (stream: Stream, lines: readonly Buffer[]) => void
}

const NEWLINE = 0x0a

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
    { stream: 'stdout', end: followLines(stdout, lines => script.onLines('stdout', lines)) },
    { stream: 'stderr', end: followLines(stderr, lines => script.onLines('stderr', lines)) },
  ] as const
  // Awaited only after the exit: until then a rejection has to have a handler.
  for (const { end } of outputs) end.catch(() => {})
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
      const how = await Promise.race([output.end, timeout])
      if (how === 'timeout') return { kind: 'left-open', stream: output.stream }
      if (how === 'unreadable-line') return { kind: how, stream: output.stream }
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

/**
 * Resolves when nobody can write any more, or at a line that the agent cannot read. Rejects where the stream is destroyed.
 */
async function followLines(
  output: Readable,
  onLines: (lines: readonly Buffer[]) => void,
): Promise<'ended' | 'unreadable-line'> {
  let begun: Buffer[] = []
  // The rest stays in the pipe where this returns early.
  for await (const chunk of output.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const lines: Buffer[] = []
    let start = 0
    let isReadable = true
    for (
      let end = chunk.indexOf(NEWLINE) + 1;
      end > 0 && isReadable;
      end = chunk.indexOf(NEWLINE, start) + 1
    ) {
      const part = chunk.subarray(start, end)
      const line = begun.length === 0 ? part : Buffer.concat([...begun, part])
      lines.push(line)
      isReadable = endsInCharacter(line)
      begun = []
      start = end
    }
    if (lines.length > 0) onLines(lines)
    if (!isReadable) return 'unreadable-line'
    if (start < chunk.length) begun.push(chunk.subarray(start))
    // One chunk for each turn of the event loop, so that a flood of output delays no timeout.
    await setImmediate()
  }
  if (begun.length === 0) return 'ended'
  const line = Buffer.concat(begun)
  onLines([line])
  return endsInCharacter(line) ? 'ended' : 'unreadable-line'
}

/**
 * Whether the last bytes, without spaces, are a character in UTF-8. The agent's strip decodes just that one, and raises: of
 * Ruby's string.c, `rstrip_offset`.
 */
function endsInCharacter(line: Buffer): boolean {
  let end = line.length
  while (end > 0 && isSpace(line[end - 1])) end -= 1
  if (end === 0) return true
  let start = end - 1
  while (start > 0 && ((line[start] ?? 0) & 0xc0) === 0x80) start -= 1
  const [lead = 0] = line.subarray(start)
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  return isUtf8(line.subarray(start, start + length))
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0 || byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)
}
