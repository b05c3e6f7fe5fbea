// The command `enter`: a shell in a sandbox that runs on this machine.

import { Problem } from '../../core/problem.ts'
import { enterSandbox } from '../../instance/sandbox-shell.ts'
import { listSandboxes, type Sandbox } from '../../instance/sandboxes.ts'
import type { Terminal } from '../terminal.ts'

/** `holder` names it; undefined: the only one. Resolves to the exit code of the shell. */
export async function enter(holder: number | undefined, { host, terminal }: Terminal): Promise<number> {
  const running = listSandboxes()
  const found = holder === undefined ? running : running.filter(sandbox => sandbox.holder === holder)
  const [sandbox, ...more] = found
  if (sandbox === undefined || more.length > 0) throw notOne(running, holder)
  if (sandbox.pid === undefined) {
    throw new Problem({
      code: 'enter/not-up',
      what: `The sandbox ${sandbox.holder} has not started yet.`,
      fix: 'Try again in a second.',
    })
  }
  return await enterSandbox(host, { pid: sandbox.pid, terminal })
}

function notOne(running: readonly Sandbox[], holder: number | undefined): Problem {
  if (running.length === 0) {
    return new Problem({
      code: 'enter/none',
      what: 'No sandbox is running.',
      fix: 'Start one with "potato-deploy rehearse --keep" or "potato-deploy serve".',
    })
  }
  return new Problem({
    code: 'enter/which',
    what:
      holder === undefined ? `${running.length} sandboxes are running.` : `There is no sandbox ${holder}.`,
    why: running.map(({ holder, age }) => `${holder} has been up for ${age} s.`).join('\n'),
    fix: `Write "potato-deploy enter ${running[0]?.holder}" for the oldest one.`,
  })
}
