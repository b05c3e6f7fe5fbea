// An instance that is up, as the rehearsal sees it: an agent, and the machine it is on.

import type { ChildProcess } from 'node:child_process'
import type { AgentNotice, CommandResult, Instance } from '../agent/protocol.ts'
import type { Host } from '../core/host.ts'
import { start } from '../core/process.ts'
import { asRoot } from './as-root.ts'
import type { AwsAgentHandlers } from './aws-agent.ts'
import { BARE_ENVIRONMENT } from './environment.ts'
import { sandboxRefused, systemdRefused } from './refused.ts'
import {
  AgentGone,
  BootFailure,
  connectAgent,
  type InstanceFile,
  type InstanceProgram,
  type ProgramEnd,
} from './rpc.ts'
import type { Settled } from './settle.ts'

export interface InstanceOptions {
  readonly id: string
  readonly host: Host
  readonly notify: (notice: AgentNotice) => void
  /** Told when another instance has this machine's ports, with the process that holds it: 0 where that is not known. */
  readonly onWaiting: (holder: number) => void
  /** Called when it has its root file system and boots, which leaves this machine a free processor. */
  readonly onMounted: () => void
  /** Ends the starting and the provisioning. An instance that is up is ended with `close`. */
  readonly signal: AbortSignal
}

export interface RunningInstance extends Instance, AwsAgentHandlers {
  put(file: InstanceFile): Promise<void>
  run(program: InstanceProgram): Promise<ProgramEnd>
  /** Waits until what hooks have started has settled, for some seconds at most. */
  settle(): Promise<Settled>
  /** Resolves when the machine has restarted, for whatever reason; rejects at its end. */
  whenRestarted(): Promise<unknown>
  /** Restarts the machine; resolves when its agent is back. undefined: this host, or nothing there can be restarted. */
  readonly restart: (() => Promise<void>) | undefined
  /** The port of this host's loopback that leads to the site; undefined: the instance has this host's ports. */
  readonly sitePort: number | undefined
  /** Leaves it up when this process ends. Returns the process by which it is entered and ended; undefined: this host. */
  keep(): number | undefined
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<unknown>
  /** Ends it, with all that runs on it, unless it is kept. Safe to call twice. */
  close(): Promise<void>
  /** Ends it and saves the layer that it has written into. */
  save(): Promise<void>
}

// What the agent sends when it finds, at its start, an event that had not ended.
export const AFTER_RESTART: CommandResult = {
  status: 'Failed',
  noop: false,
  errorCode: 'UnknownError',
  scriptName: '',
  message: 'Failed: Failing in-progress lifecycle event after an agent restart.',
  logTail: '',
}

/**
 * `command` becomes the agent, or holds an instance with one. `line` is the first of its input: when it rejects, the command
 * is ended, and this rejects likewise. Throws a Problem where no agent comes up.
 */
export async function openInstance(
  options: InstanceOptions & { readonly onUnsaved: () => void },
  command: readonly [string, ...string[]],
  line?: Promise<string>,
): Promise<RunningInstance> {
  options.signal.throwIfAborted()
  const [program, ...args] = asRoot(options.host, command)
  // A group of its own: Ctrl-C in a terminal is for this process, which then ends the instance in order.
  const agent = start(program, args, { env: BARE_ENVIRONMENT, cwd: '/', group: true })
  const ended = whenEnded(agent)
  const { stdin, stdout, stderr } = agent
  if (stdin === null || stdout === null || stderr === null) throw new Error('The agent has no pipes.')
  let complaint = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  const { notify, onWaiting, onMounted, onUnsaved } = options
  const link = connectAgent({ input: stdout, output: stdin, notify, onWaiting, onMounted, onUnsaved })
  const stop = () => stdin.end()
  options.signal.addEventListener('abort', stop)
  const sent = line?.then(
    text => stdin.write(`${text}\n`),
    async cause => {
      stop()
      await ended
      throw cause
    },
  )
  const whenReady = () =>
    link.ready.catch(async cause => {
      const noStart = await ended
      if (!(cause instanceof BootFailure)) throw sandboxRefused(options.host, noStart ?? complaint, cause)
      throw cause.systemd ? systemdRefused(cause.complaint) : sandboxRefused(options.host, cause.complaint)
    })
  const booting = await Promise.resolve(sent)
    .then(whenReady)
    .finally(() => options.signal.removeEventListener('abort', stop))
  let kept = false
  const close = async () => {
    if (kept) return
    stdin.end()
    await ended
  }
  return {
    id: options.id,
    execute: command =>
      link.execute(command).catch(async error => {
        if (!(error instanceof AgentGone)) throw error
        await link.whenRestarted()
        return AFTER_RESTART
      }),
    put: link.put,
    run: link.run,
    settle: link.settle,
    startAwsAgent: link.startAwsAgent,
    fetchBundle: link.fetchBundle,
    conclude: link.conclude,
    whenRestarted: link.whenRestarted,
    restart: booting?.systemd
      ? async () => {
          const back = link.whenRestarted()
          // The answer may be lost, since the agent ends with the machine.
          await Promise.race([back, link.run({ argv: ['systemctl', 'reboot'] }).catch(() => {})])
          await back
        }
      : undefined,
    sitePort: booting?.port,
    keep: () => {
      if (booting === undefined) return undefined
      link.keep()
      kept = true
      stdin.end()
      for (const pipe of [stdout, stderr]) pipe.destroy()
      agent.unref()
      return booting.holder
    },
    ended,
    close,
    save: async () => {
      link.save()
      await close()
    },
  }
}

/** Resolves when the process is gone: to what kept it from starting, else to undefined. */
function whenEnded(child: ChildProcess): Promise<string | undefined> {
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', () => resolve(undefined))
  })
}
