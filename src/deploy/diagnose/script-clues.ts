// Finds out from a script's exit code and its log why it failed.

import type { Diagnostics } from '../progress.ts'
import { FOREGROUND, IN_LOG, PACKAGE_LOCK } from './log-traces.ts'
import {
  type Clue,
  COMMAND_MISSING,
  ENV_MISSING,
  IN_MESSAGE,
  KILLED,
  MISSING_INTERPRETERS,
  NOT_EXECUTABLE,
  RELATIVE_PATH,
  SPACE_IN_NAME,
  type Trace,
} from './start-traces.ts'

// Of apt, yum, dnf, npx, ssh, sudo and read -p. Nobody answers: standard input is closed or empty.
const PROMPT =
  /(?:\[y\/(?:d\/)?n\]|\(y\)|\((?:yes\/no|y\/n)[^)]*\)|password[^:]*:|passphrase[^:]*:)\s*\??:?\s*$/i

/** The cause that the exit code leaves open and the log shows; undefined where neither is sure. */
export function clueOf(diagnostics: Diagnostics): Clue | undefined {
  const { message, logTail, scriptName } = diagnostics
  const lines = linesOf(logTail)
  switch (exitCode(message)) {
    case 126:
      return lastTrace(MISSING_INTERPRETERS, lines) ?? NOT_EXECUTABLE
    case 127:
      return lastTrace([...MISSING_INTERPRETERS, ENV_MISSING, RELATIVE_PATH], lines) ?? COMMAND_MISSING
    case 137:
      return KILLED
    default:
      if (/Errno::ENOENT/.test(message) && scriptName.includes(' ')) return SPACE_IN_NAME
      return IN_MESSAGE.find(({ pattern }) => pattern.test(message)) ?? lastTrace(IN_LOG, lines)
  }
}

// A server may print something more once it is up.
const LAST_WORDS = 5

/** What a script was waiting for that did not end, where its log ends with that. */
export function lastWait({ logTail }: Diagnostics): Clue | undefined {
  const lines = linesOf(logTail)
  return lastTrace([PACKAGE_LOCK], lines.slice(-1)) ?? lastTrace([FOREGROUND], lines.slice(-LAST_WORDS))
}

/** Whether the log of a script that did not end stops at a question. */
export function endsAtPrompt({ logTail }: Diagnostics): boolean {
  return PROMPT.test(linesOf(logTail).at(-1) ?? '')
}

export function exitCode(message: string): number | undefined {
  const code = /exit(?:ed)? (?:code|with|status) (\d+)/.exec(message)?.[1]
  return code === undefined ? undefined : Number(code)
}

/** What is printed last is nearest to the failure. */
function lastTrace(traces: readonly Trace[], lines: readonly string[]): Trace | undefined {
  for (const line of lines.toReversed()) {
    const trace = traces.find(({ pattern }) => pattern.test(line))
    if (trace !== undefined) return trace
  }
  return undefined
}

/** The lines of the script that failed: all scripts of an event share one log, and it is the last. */
function linesOf(logTail: string): readonly string[] {
  const lines = logTail.split('\n').filter(line => line.trim() !== '')
  return lines.slice(lines.findLastIndex(line => /(?:^|\s)Script - /.test(line)) + 1)
}
