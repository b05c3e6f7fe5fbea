// The terminal that a command runs in: its streams, its signals, its machine.

import type { Clock } from '../core/clock.ts'
import type { Host } from '../core/host.ts'
import { cacheFolder, hostOf, systemClock } from '../core/host.ts'
import { COLORED, PLAIN, type Style } from '../core/style.ts'
import type { GitCaller } from '../git/git.ts'
import { createLiveLine } from './live-line.ts'

export interface Terminal extends GitCaller {
  readonly clock: Clock
  readonly color: boolean
  readonly style: Style
  readonly host: Host
  /** Absolute: the folder of prepared instances, and of temporary files while a command runs. */
  readonly cache: string
  /** Its width, where it is known. */
  readonly columns: number | undefined
  /** The value of TERM. */
  readonly terminal: string
  /** GitHub's API, without a slash at the end, and a token for it; empty: requests without authorization. */
  readonly github: { readonly api: string; readonly token: string }
  /** The folder that the command was called in. */
  readonly directory: string
  /** Fires at Ctrl-C. */
  readonly signal: AbortSignal
  /** Writes one line of the command's result, given without its end. */
  write(line: string): void
  /** Writes one line of messages, to stderr. */
  complain(line: string): void
  /** The line that the user types; undefined where nobody can. */
  ask(question: string): Promise<string | undefined>
  /** The environment, for what the tools of AWS, Docker and Podman read there. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Shows the running step, given as safe text, with its seconds where the output is a terminal. */
  show(text: string | undefined): void
}

/** Call it once. `bundle` is the URL of the running file. */
export function openTerminal(bundle: string): Terminal {
  const { env, stdout } = process
  const interrupt = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt.abort())
  // The reader has closed the pipe (`… | head`): what runs is ended in order, as by Ctrl-C.
  stdout.on('error', () => interrupt.abort())
  const live = createLiveLine({
    write: text => stdout.write(text),
    // A dumb terminal cannot go back to the start of a line.
    columns: () => (stdout.isTTY === true && env['TERM'] !== 'dumb' ? stdout.columns : undefined),
    now: systemClock.now,
    every: (milliseconds, draw) => setInterval(draw, milliseconds).unref(),
  })
  const above = (write: () => void) => {
    live.clear()
    write()
  }
  const color = hasColor(env, stdout.isTTY === true)
  return {
    clock: systemClock,
    color,
    style: color ? COLORED : PLAIN,
    host: hostOf(bundle),
    cache: cacheFolder(env),
    columns: stdout.isTTY === true ? stdout.columns : Number(env['COLUMNS']) || undefined,
    terminal: env['TERM'] ?? 'dumb',
    github: { api: env['GITHUB_API_URL'] || 'https://api.github.com', token: env['GITHUB_TOKEN'] ?? '' },
    path: env['PATH'] ?? '',
    directory: process.cwd(),
    home: env['HOME'],
    sudoUid: env['SUDO_UID'],
    signal: interrupt.signal,
    write: line => above(() => stdout.write(`${line}\n`)),
    complain: line => above(() => process.stderr.write(`${line}\n`)),
    ask: async question => {
      // Few commands ask: to open the input takes longer than to read the command line.
      const { stdin } = process
      if (stdin.isTTY !== true) return undefined
      const { createInterface } = await import('node:readline/promises')
      const lines = createInterface({ input: stdin, output: stdout })
      const answer = await lines.question(question, { signal: interrupt.signal }).catch(() => undefined)
      lines.close()
      return answer
    },
    env,
    show: live.show,
  }
}

/** https://no-color.org and https://force-color.org: what is not empty counts, and the first one more. */
function hasColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb'
}
