// Opens a shell in a sandbox.

import type { Host } from '../core/host.ts'
import { runAttached } from '../core/process.ts'
import { asRoot } from './as-root.ts'
import { BARE_ENVIRONMENT } from './environment.ts'

// A terminal of the instance's own, where it can have one: its shell then has no descriptor of this machine's terminal.
const SHELL = `
cd /root 2>/dev/null || cd /
if [ -t 0 ] && command -v script >/dev/null; then exec script --quiet --command 'bash --login' /dev/null; fi
exec bash --login`

/** `pid` is the first process of the sandbox, `terminal` the value of TERM. Resolves to the exit code of the shell. */
export async function enterSandbox(
  host: Host,
  { pid, terminal }: { pid: number; terminal: string },
): Promise<number> {
  const environment = { ...BARE_ENVIRONMENT, HOME: '/root', TERM: terminal }
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  const [program, ...args] = asRoot(host, [
    ...(['nsenter', '--target', String(pid), '--all', '--'] as const),
    ...['env', '-i', ...variables, 'sh', '-c', SHELL],
  ])
  return await runAttached(program, args, BARE_ENVIRONMENT)
}
