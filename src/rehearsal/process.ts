// How is a process started? The one file that does it.

import { type ChildProcess, spawn } from 'node:child_process'

export interface ProcessOptions {
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Leads a process group of its own, so that the whole group can be signalled. */
  readonly group?: boolean
  /** stdin, stdout and stderr are pipes unless said otherwise; further entries are passed on as they are. */
  readonly stdio?: readonly ('pipe' | 'ignore' | 'inherit' | number)[]
}

/** Starts a program, without a shell. A program that cannot be started is an `error` event of what is returned. */
export function start(command: string, args: readonly string[], options: ProcessOptions): ChildProcess {
  return spawn(command, args, {
    env: options.env,
    cwd: options.cwd,
    detached: options.group ?? false,
    stdio: options.stdio === undefined ? ['pipe', 'pipe', 'pipe'] : [...options.stdio],
  })
}

export interface Finished {
  /** null when a signal ended it. */
  readonly exit: number | null
  readonly signal: string | null
  readonly stdout: Buffer
  readonly stderr: Buffer
}

/** Runs a program to its end and keeps what it said. Rejects only when it cannot be started, or is too talkative. */
export async function run(
  command: string,
  args: readonly string[],
  options: ProcessOptions & {
    readonly input?: string | Buffer
    readonly signal?: AbortSignal
    /** Bytes of output at which it is killed; 256 MiB unless said otherwise. */
    readonly limit?: number
  },
): Promise<Finished> {
  const limit = options.limit ?? 256 * 1024 * 1024
  const child = start(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
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
  // A program that does not read its input is not our trouble: its exit code tells.
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
