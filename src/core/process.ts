// Starts processes. No other file does.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

interface ProcessOptions {
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Starts a process group of its own, so that the whole group can be signalled. */
  readonly group?: boolean
  /** stdin, stdout and stderr are pipes unless given; further entries are passed on as given. */
  readonly stdio?: readonly ('pipe' | 'ignore' | 'inherit' | number)[]
  /** Milliseconds after which it is killed; without limit unless given. */
  readonly timeout?: number
}

/** Starts a program without a shell. Where it cannot start, the returned process emits `error`. */
export function start(command: string, args: readonly string[], options: ProcessOptions): ChildProcess {
  return spawn(command, args, {
    env: options.env,
    cwd: options.cwd,
    detached: options.group ?? false,
    stdio: options.stdio === undefined ? ['pipe', 'pipe', 'pipe'] : [...options.stdio],
    ...(options.timeout !== undefined && { timeout: options.timeout, killSignal: 'SIGKILL' as const }),
  })
}

/** Runs a program with the streams of this process. Resolves to its exit code, to 1 where a signal ended it. */
export async function runAttached(
  command: string,
  args: readonly string[],
  env: ProcessOptions['env'],
): Promise<number> {
  const child = start(command, args, { env, stdio: ['inherit', 'inherit', 'inherit'] })
  const [exit] = (await once(child, 'close')) as [number | null]
  return exit ?? 1
}

interface ScriptProcess {
  readonly child: ChildProcess
  readonly stdout: Readable
  readonly stderr: Readable
}

/**
 * Starts a program as the agent does: no input, and pipes for its outputs. Node.js's own "pipe" is a socket: `echo … >/dev/stderr`
 * fails on it, and Bash takes it for a remote shell's and reads ~/.bashrc.
 *
 * `scratch` is a folder for two short-lived named pipes. Rejects where it cannot be written.
 */
export async function startScript(
  command: string,
  args: readonly string[],
  options: Omit<ProcessOptions, 'stdio'> & { readonly scratch: string },
): Promise<ScriptProcess> {
  const folder = await mkdtemp(join(options.scratch, 'pipes-'))
  const paths = [join(folder, 'stdout'), join(folder, 'stderr')] as const
  const { exit, stderr: error } = await run('mkfifo', paths, { env: options.env })
  if (exit !== 0) throw new Error(error.toString().trim())
  // Not blocking, else opening one end would wait for the other.
  const open = (path: string) =>
    new Socket({
      fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
      readable: true,
      writable: false,
    })
  const [stdout, stderr] = [open(paths[0]), open(paths[1])]
  const writers = paths.map(path => openSync(path, constants.O_WRONLY))
  await rm(folder, { recursive: true })
  // Nothing is awaited after the start: the caller has to listen before it ends.
  const child = start(command, args, { ...options, stdio: ['ignore', ...writers] })
  for (const writer of writers) closeSync(writer)
  return { child, stdout, stderr }
}

export interface Finished {
  /** null where a signal ended it. */
  readonly exit: number | null
  readonly signal: string | null
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/** Runs a program to its end and keeps its output. Rejects where it cannot start or prints too much. */
export async function run(
  command: string,
  args: readonly string[],
  options: ProcessOptions & {
    readonly input?: string | Buffer
    readonly signal?: AbortSignal
    /** Bytes of output at which it is killed; 256 MiB unless given. */
    readonly limit?: number
  },
): Promise<Finished> {
  const limit = options.limit ?? 256 * 1024 * 1024
  const input = options.input === undefined ? 'ignore' : 'pipe'
  const child = start(command, args, { ...options, stdio: [input, 'pipe', 'pipe'] })
  const kill = () => child.kill('SIGKILL')
  options.signal?.addEventListener('abort', kill, { once: true })
  const output: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
  let size = 0
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) kill()
      else output[name].push(chunk)
    })
  }
  // A program need not read its input: its exit code shows whether it failed.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input)
  try {
    return await new Promise<Finished>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exit, signal) => {
        if (size > limit) return reject(new Error(`${command} printed more than ${limit} bytes`))
        resolve({ exit, signal, stdout: Buffer.concat(output.stdout), stderr: Buffer.concat(output.stderr) })
      })
    })
  } finally {
    options.signal?.removeEventListener('abort', kill)
  }
}

/** Signals a whole group by its leader, which was started with `group`. */
export function signalGroup(leader: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (leader.pid !== undefined) signalProcess(-leader.pid, signal)
}

/** Signals a process, or a group by its negative number. One that is gone is no trouble. */
export function signalProcess(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
