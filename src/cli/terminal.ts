// What does a command know of the terminal it was called in?

import type { Clock } from '../core/clock.ts'
import type { Host } from '../core/host.ts'
import { cacheFolder, hostOf, systemClock } from '../core/host.ts'
import { COLORED, PLAIN, type Style } from '../core/style.ts'
import { createLiveLine } from './live-line.ts'

export interface Terminal {
  readonly clock: Clock
  readonly color: boolean
  readonly style: Style
  readonly host: Host
  /** Absolute: prepared instances, and what is there while a command runs. */
  readonly cache: string
  /** PATH, to find git by. */
  readonly path: string
  /** Fires at Ctrl-C. */
  readonly signal: AbortSignal
  /** One line, without its end: what was asked for. */
  write(line: string): void
  /** One line, without its end: what is said beside it. */
  complain(line: string): void
  /** What goes on and may take long, harmless; shown with the time it takes while somebody watches. */
  show(text: string | undefined): void
}

/** Made once. `bundle` is the URL of the file that runs. */
export function openTerminal(bundle: string): Terminal {
  const { env, stdout, stderr } = process
  const interrupt = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt.abort())
  // Whoever read it has heard enough (`… | head`).
  stdout.on('error', () => process.exit())
  const live = createLiveLine({
    write: text => stdout.write(text),
    columns: () => (stdout.isTTY === true ? stdout.columns : undefined),
    now: Date.now,
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
    signal: interrupt.signal,
    write: line => above(() => stdout.write(`${line}\n`)),
    complain: line => above(() => stderr.write(`${line}\n`)),
    show: live.show,
  }
}
