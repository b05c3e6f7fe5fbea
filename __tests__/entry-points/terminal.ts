// Starts the command as a user at a terminal does.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Shared by all tests, so that one provisioning serves them all; in a folder that a machine may lose. */
export const CACHE = '/var/tmp/potato-deploy-tests'

export interface Called {
  readonly process: ChildProcess
  /** What it has printed so far. */
  readonly output: () => { readonly out: string; readonly err: string }
  /** Resolves when a line that matches has been printed; rejects when it ends without one. */
  saying(pattern: RegExp): Promise<void>
  /** The exit code, and all that was printed. */
  readonly ended: Promise<{ readonly exit: number | null; readonly out: string; readonly err: string }>
}

/** `node dist/cli.js …args`, in a scrubbed environment. */
export function call(
  args: readonly string[],
  { cwd, program = CLI, env = {} }: { cwd?: string; program?: string; env?: Record<string, string> } = {},
): Called {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], XDG_CACHE_HOME: CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  const ended = once(child, 'close').then(([exit]) => ({ exit: exit as number | null, out, err }))
  return {
    process: child,
    output: () => ({ out, err }),
    saying: async pattern => {
      while (!pattern.test(out + err)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended without saying ${pattern}:\n${out}${err}`)
        await sleep(20)
      }
    },
    ended,
  }
}

/** What the first group of `pattern` found in `text`. It throws where nothing matches: process 0 is whoever runs the tests. */
export function matched(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`Nothing matches ${pattern}:\n${text}`)
  return found
}
