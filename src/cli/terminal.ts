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
  /** Fires at Ctrl-C. */
  readonly signal: AbortSignal
  /** Writes one line of the command's result, given without its end. */
  write(line: string): void
  /** Writes one line of messages, to stderr. */
  complain(line: string): void
  /** Shows the running step, given as safe text, with its seconds where the output is a terminal. */
  show(text: string | undefined): void
}

/** Call it once. `bundle` is the URL of the running file. */
export function openTerminal(bundle: string): Terminal {
  const { env, stdout, stderr } = process
  const interrupt = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt.abort())
  // The reader has closed the pipe (`… | head`).
  stdout.on('error', () => process.exit())
  const live = createLiveLine({
    write: text => stdout.write(text),
    columns: () => (stdout.isTTY === true ? stdout.columns : undefined),
    now: systemClock.now,
    every: (milliseconds, draw) => setInterval(draw, milliseconds).unref(),
  })
  const above = (write: () => void) => {
    live.clear()
    write()
  }
  const color = stdout.isTTY === true && !env['NO_COLOR']
  return {
    clock: systemClock,
    color,
    style: color ? COLORED : PLAIN,
    host: hostOf(bundle),
    cache: cacheFolder(env),
    path: env['PATH'] ?? '',
    home: env['HOME'],
    sudoUid: env['SUDO_UID'],
    signal: interrupt.signal,
    write: line => above(() => stdout.write(`${line}\n`)),
    complain: line => above(() => stderr.write(`${line}\n`)),
    show: live.show,
  }
}
