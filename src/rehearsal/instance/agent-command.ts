// What runs on the instance? The agent, and what else the rehearsal asks of that machine.

import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../../codedeploy/clock.ts'
import { createAgent } from '../agent.ts'
import { BARE_ENVIRONMENT } from '../instance.ts'
import type { AgentArguments } from '../terminal/arguments.ts'
import { serveDuties } from './agent-link.ts'
import { createDuties } from './duties.ts'

/** Resolves when the rehearsal has ended; to true where the instance is to stay, which ends with its agent's process. */
export async function runAgent({
  asked: { root, pid },
  input,
  output,
  clock,
}: {
  asked: AgentArguments
  input: Readable
  output: Writable
  clock: Clock
}): Promise<boolean> {
  let kept = false
  await serveDuties({ input, output, pid }, notify =>
    createDuties({
      agent: createAgent({ root, environment: BARE_ENVIRONMENT, workingDirectory: '/', clock, notify }),
      environment: BARE_ENVIRONMENT,
      scratch: '/tmp',
      onKeep: () => {
        kept = true
      },
    }),
  )
  return kept
}
