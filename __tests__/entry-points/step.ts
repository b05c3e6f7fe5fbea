// Starts a step of the action as a runner does.

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../src/core/clock.ts'
import type { AtEnd } from '../git/git-fixture.ts'
import { systemClock } from '../system-clock.ts'

type Texts = Readonly<Record<string, string>>

export interface Step {
  /** Lines of standard output; nothing is expected on standard error. */
  readonly log: readonly string[]
  readonly errors: string
  readonly outputs: Texts
  /** As saved for the post step. */
  readonly state: Texts
  readonly summary: string
  readonly exit: number | null
  /** Milliseconds from the signal to the end. */
  readonly toEnd: number
}

export interface StepOptions {
  readonly entryPoint: 'main' | 'post'
  readonly env: Texts
  /** By name, as under `with:`. */
  readonly inputs?: Texts
  /** What the main step has saved. */
  readonly state?: Texts
  /** The payload of the event that started the run. */
  readonly event?: unknown
  /** A command, with arguments, that runs the step as the rest of its arguments. */
  readonly within?: readonly string[]
  /** Sends SIGINT once the log has a line like this. */
  readonly cancelAt?: RegExp
  /** Closes the log once it has a line like this. */
  readonly closeAt?: RegExp
}

/** Real time, in which nobody sleeps longer than the test lasts. */
export function clockOfTheTest(): Clock {
  const over = new AbortController()
  onTestFinished(() => over.abort())
  return { now: Date.now, sleep: milliseconds => systemClock.sleep(milliseconds, over.signal) }
}

const DIST = resolve(process.env['DIST'] ?? 'dist')

/** Runs the built entry point to its end, with nothing of this process's environment but the path. */
export async function runStep(options: StepOptions, atEnd: AtEnd = onTestFinished): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'potato-step-'))
  atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  const files = { GITHUB_OUTPUT: 'outputs', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' }
  const paths = Object.entries(files).map(([name, file]) => [name, join(folder, file)] as const)
  for (const [, path] of paths) writeFileSync(path, '')
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(options.event ?? {}))

  const command = [...(options.within ?? []), process.execPath, join(DIST, `${options.entryPoint}.js`)]
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_EVENT_PATH: eventPath,
      ...Object.fromEntries(paths),
      ...rename(options.inputs, name => `INPUT_${name.toUpperCase()}`),
      ...rename(options.state, name => `STATE_${name}`),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let errors = ''
  let cancelledAt = 0
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  child.stdout.on('data', chunk => {
    log += chunk
    if (options.cancelAt?.test(log) && cancelledAt === 0) {
      cancelledAt = Date.now()
      child.kill('SIGINT')
    }
    if (options.closeAt?.test(log)) child.stdout.destroy()
  })
  const exit = await new Promise<number | null>(done => child.once('close', done))
  return {
    log: log.split('\n').slice(0, -1),
    errors,
    outputs: entries(readFileSync(join(folder, 'outputs'), 'utf8')),
    state: entries(readFileSync(join(folder, 'state'), 'utf8')),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    exit,
    toEnd: Date.now() - cancelledAt,
  }
}

function rename(texts: Texts = {}, to: (name: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [to(name), text]))
}

/** `name<<delimiter`, the value, and the delimiter again. */
function entries(text: string): Texts {
  const found = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2\n/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]))
}
