// Commands that need root: as they are, or through sudo.

import type { Host } from '../core/host.ts'
import { run } from '../core/process.ts'
import { BARE_ENVIRONMENT } from './environment.ts'

type Command = readonly [string, ...string[]]

/** sudo without a password or a question, where this is not root. */
export function asRoot(host: Pick<Host, 'uid'>, command: Command): Command {
  return host.uid === 0 ? command : ['sudo', '-n', '--', ...command]
}

/** Runs it to its end, without this machine's environment. Rejects where it cannot start. */
export async function runAsRoot(host: Pick<Host, 'uid'>, command: Command) {
  const [program, ...args] = asRoot(host, command)
  return await run(program, args, { env: BARE_ENVIRONMENT, cwd: '/' })
}
