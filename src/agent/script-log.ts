// Writes the output of scripts to the logs that the agent keeps.

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock } from '../core/clock.ts'
import type { DeploymentFolders } from './deployment-root.ts'
import { createLogTail } from './log-tail.ts'

export interface ScriptLog {
  /** An entry ends with its newline; after a last line without one the next entry follows on the same line. */
  write(entry: string | Buffer): void
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
  return {
    write: text => {
      const entry = Buffer.from(text)
      const { date, time, milliseconds } = localTime(clock.now())
      tail.append(entry)
      writeSync(scripts, Buffer.concat([Buffer.from(`${date} ${time} `), entry]))
      const stripped = entry.toString('latin1').trim()
      writeSync(
        deployments,
        `[${date} ${time}.${milliseconds}] [${deploymentId}]${stripped}\n`,
        null,
        'latin1',
      )
    },
    tail: () => tail.text(),
    close: () => {
      closeSync(scripts)
      closeSync(deployments)
    },
  }
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
