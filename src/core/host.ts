// What does every door know of the machine it opens on?

import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Clock } from './clock.ts'

// The bundle was tried on this Node.js; what the AWS SDK has to say of it is nothing a user could mend.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

/** What an instance is made on. Gathered in the doors. */
export interface Host {
  readonly platform: string
  /** The user id of this process. */
  readonly uid: number
  /** The Node.js program, and the folder of the bundle with cli.js. */
  readonly node: string
  readonly bundle: string
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {}),
}

/** `bundle` is the URL of the file that runs: the command, which is the agent on an instance, lies beside it. */
export function hostOf(bundle: string): Host {
  return {
    platform: process.platform,
    uid: process.getuid?.() ?? -1,
    node: process.execPath,
    bundle: dirname(fileURLToPath(bundle)),
  }
}

/** Absolute: prepared instances, and what is there while a rehearsal runs. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'potato-deploy')
}
