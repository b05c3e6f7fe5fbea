#!/usr/bin/env node
// Runs one of the processes that an instance consists of: the agent on it, or what holds it.

import { Socket } from 'node:net'
import { systemClock as clock } from './core/host.ts'
import type { AgentArguments } from './instance/agent-command.ts'
import type { HolderPlan } from './instance/holder.ts'

const [name, options = ''] = process.argv.slice(2)
const { stdout: output, pid } = process

// Every rehearsal waits for both, so each loads nothing of the other.
switch (name) {
  case 'agent': {
    const { runAgent } = await import('./instance/agent-command.ts')
    const input = process.stdin
    await runAgent({ options: JSON.parse(options) as AgentArguments, input, output, clock, ownPid: pid })
    // A process that a hook left running does not keep it alive.
    process.exit()
    break
  }
  case 'hold': {
    const { hold } = await import('./instance/holder.ts')
    const interrupt = new AbortController()
    for (const each of ['SIGINT', 'SIGTERM'] as const) process.on(each, () => interrupt.abort())
    const plan = JSON.parse(options) as HolderPlan
    // The script that starts it mounts the root file system meanwhile.
    const mounted = new Socket({ fd: 3, readable: true, writable: false })
    const openInput = () => process.stdin
    const saved = await hold({ plan, openInput, output, mounted, pid, clock, signal: interrupt.signal })
    process.exit(saved ? 0 : 1)
    break
  }
  default:
    throw new Error(`There is no process "${name}" of an instance.`)
}
