// Writes the output of scripts to the logs that the agent keeps.

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock } from '../core/clock.ts'
import type { DeploymentFolders } from './deployment-root.ts'
import { createLogTail, TAIL_REACH } from './log-tail.ts'

export interface ScriptLog {
  /** An entry ends with its newline; after a last line without one the next entry follows on the same line. */
  write(entry: string): void
  /** Several entries at once, each a prefix and the line of a script. */
  writeLines(prefix: string, lines: readonly Buffer[]): void
  /** The text sent when the event fails; undefined where it is not UTF-8. */
  tail(): string | undefined
  close(): void
}

/** Opens the logs of the current deployment, whichever revision the scripts come from. */
export function openScriptLog(options: {
  readonly folders: DeploymentFolders
  readonly deploymentId: string
  readonly clock: Clock
}): ScriptLog {
  const { folders, deploymentId, clock } = options
  const [scripts, deployments] = [folders.scriptLog, folders.deploymentLog].map(path => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'a')
  }) as [number, number]
  const tail = createLogTail()
  const writeLines = (prefix: string, lines: readonly Buffer[]) => {
    const { date, time, milliseconds } = localTime(clock.now())
    const scriptStart = Buffer.from(`${date} ${time} ${prefix}`)
    const deploymentStart = Buffer.from(`[${date} ${time}.${milliseconds}] [${deploymentId}]${prefix}`)
    for (const line of lastLines(lines)) tail.append(prefix, line)
    writeAll(
      scripts,
      lines.flatMap(line => [scriptStart, line]),
    )
    writeAll(
      deployments,
      lines.flatMap(line => [deploymentStart, line.subarray(0, endOf(line)), NEWLINE]),
    )
  }
  return {
    write: entry => writeLines('', [Buffer.from(entry)]),
    writeLines,
    tail: () => tail.text(),
    close: () => {
      closeSync(scripts)
      closeSync(deployments)
    },
  }
}

const NEWLINE = Buffer.from('\n')
const SPACES: ReadonlySet<number | undefined> = new Set([0, 9, 10, 11, 12, 13, 32])

/** Enough for the tail, which a flood of lines before them does not change: only lines near the end are ever in it. */
function lastLines(lines: readonly Buffer[]): readonly Buffer[] {
  let first = lines.length
  for (let bytes = 0; first > 0 && bytes < TAIL_REACH; ) {
    first -= 1
    bytes += lines[first]?.length ?? 0
  }
  return lines.slice(first)
}

/** Where a line ends without the spaces at its end. */
function endOf(line: Buffer): number {
  let end = line.length
  while (end > 0 && SPACES.has(line[end - 1])) end -= 1
  return end
}

/** One call for many short pieces, none copied that is long. */
function writeAll(file: number, pieces: readonly Buffer[]): void {
  const LONG = 64 * 1024
  if (pieces.every(({ length }) => length < LONG)) writeFully(file, Buffer.concat(pieces))
  else for (const piece of pieces) writeFully(file, piece)
}

function writeFully(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}

/** Local, as the agent writes it: without a zone. */
function localTime(now: number): { date: string; time: string; milliseconds: string } {
  const local = new Date(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    date: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
    time: `${two(local.getHours())}:${two(local.getMinutes())}:${two(local.getSeconds())}`,
    milliseconds: String(local.getMilliseconds()).padStart(3, '0'),
  }
}
