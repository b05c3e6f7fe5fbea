// The machine of this process: its clock, its folders, and what an instance on it needs.

import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Clock } from './clock.ts'

// The bundle is tested on this Node.js; a user could not fix what the AWS SDK warns about.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

/** The machine that an instance runs on. Read at the entry points. */
export interface Host {
  readonly platform: string
  /** The user id of this process. */
  readonly uid: number
  /** The Node.js program, and the folder of the bundle with cli.js. */
  readonly node: string
  readonly bundle: string
  /** The id of this process. */
  readonly pid: number
  /** The folder for temporary files. */
  readonly temporary: string
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {}),
}

/** `bundle` is the URL of the running file. cli.js, which is the agent on an instance, is beside it. */
export function hostOf(bundle: string): Host {
  return {
    platform: process.platform,
    uid: process.getuid?.() ?? -1,
    node: process.execPath,
    bundle: dirname(fileURLToPath(bundle)),
    pid: process.pid,
    temporary: tmpdir(),
  }
}

/** Of this project, as in its package.json. */
export function readVersion({ bundle }: Pick<Host, 'bundle'>): string {
  const { version } = JSON.parse(readFileSync(join(bundle, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/**
 * Absolute: the folder of prepared instances, and of temporary files while a rehearsal runs. With sudo it is that of the user
 * who called it.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(
    env['XDG_CACHE_HOME'] || join(callerHome(env['SUDO_UID']) ?? homedir(), '.cache'),
    'potato-deploy',
  )
}

/** passwd(5): the user id is field 3, the home field 6. */
function callerHome(uid: string | undefined): string | undefined {
  if (uid === undefined || process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  return users.map(line => line.split(':')).find(fields => fields[2] === uid)?.[5]
}
