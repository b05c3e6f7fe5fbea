// Runs a step as a process and measures it from outside.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))

export interface Run {
  /** Milliseconds since the epoch, to the fraction. */
  readonly began: number
  readonly ended: number
  readonly exit: number | null
  /** Megabytes of resident memory, at the most. */
  readonly peak: number
  readonly log: string
}

const now = () => performance.timeOrigin + performance.now()

/** Runs Node.js with these arguments and nothing of this process's environment but the path. */
export async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const began = now()
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let log = ''
  child.stdout.on('data', text => {
    log += text
  })
  let peak = 0
  const closed = once(child, 'close')
  const over = closed.then(() => true)
  // The kernel keeps the most that it ever was.
  for (let isOver = false; !isOver; isOver = await Promise.race([over, sleep(50, false)])) {
    peak = Math.max(peak, peakOf(child.pid))
  }
  const [exit] = await closed
  return { began, ended: now(), exit, peak, log }
}

function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
