// An instance on which AWS's own agent runs the lifecycle events, in the place of ours.

import { dirname } from 'node:path'
import { resultOf } from '../agent/failure.ts'
import type { HostCommand, Instance } from '../agent/protocol.ts'
import type { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import type { HostCommands } from '../emulator/codedeploy/host-commands.ts'
import type { Credentials } from '../emulator/signature.ts'
import { AWS_AGENT, AWS_AGENT_LOG } from '../instance/aws-agent.ts'
import { AgentGone } from '../instance/rpc.ts'
import { AFTER_RESTART, type RunningInstance } from '../instance/running-instance.ts'
import { configurationOf } from './aws-agent-configuration.ts'

interface AwsAgentInstance {
  /** The instance as the service sees it. */
  readonly target: Instance
  /** Configures the agent and starts it, now and after each restart of the machine. Throws a Problem where it does not start. */
  start(emulator: {
    readonly url: string
    readonly region: string
    readonly credentials: Credentials
  }): Promise<void>
}

// Ruby and the SDK take some seconds to load, with two busy cores ten. Milliseconds.
const START_LIMIT = 60_000

const CONFIGURATION = '/etc/codedeploy-agent/conf'

/** Of the agent's log, where it does not start. */
const LINES_SHOWN = 15

export function createAwsAgentInstance(options: {
  readonly instance: RunningInstance
  readonly hostCommands: HostCommands
  /** The agent's deployment root. */
  readonly root: string
  readonly clock: Clock
  readonly signal: AbortSignal
}): AwsAgentInstance {
  const { instance, hostCommands, clock, signal } = options

  const startOnce = async (url: string) => {
    const polled = hostCommands.nextPoll(instance.id)
    await instance.startAwsAgent(url).catch(error => fail(instance, error.message))
    const waiting = new AbortController()
    const late = clock.sleep(START_LIMIT, AbortSignal.any([waiting.signal, signal])).then(() => 'late')
    const first = await Promise.race([polled, late])
    waiting.abort()
    signal.throwIfAborted()
    if (first === 'late') await fail(instance, `It did not poll within ${START_LIMIT / 1000} s.`)
  }

  let started: Promise<void> = Promise.resolve()
  // Rejects when the instance has ended.
  let running: Promise<never> = new Promise(() => {})
  const restartForever = async (url: string): Promise<never> => {
    await instance.whenRestarted()
    started = startOnce(url)
    // The agent reports the same when it is back, unless it had the time to forget the event.
    hostCommands.abandon(instance.id, AFTER_RESTART)
    await started
    return await restartForever(url)
  }

  return {
    target: {
      id: instance.id,
      execute: async command => {
        const prepared = await prepare(command, instance).catch(resultOf)
        if ('status' in prepared) return prepared
        const result = await Promise.race([hostCommands.execute(instance.id, prepared), running])
        await instance.conclude(result).catch(ignoreRestart)
        await started
        return result
      },
    },
    start: async emulator => {
      const stop = () => instance.close()
      signal.addEventListener('abort', stop)
      await configure(emulator, options)
      await startOnce(emulator.url)
      signal.removeEventListener('abort', stop)
      running = restartForever(emulator.url)
      running.catch(() => {})
    },
  }
}

/**
 * The agent would fetch the revision from GitHub and S3 themselves: it gets it as a file. It gets no list of events: version 1.8.1
 * then needs a part of itself that it has not loaded, so it is not likely that the service sends one.
 */
async function prepare(
  { event, specification }: HostCommand,
  instance: RunningInstance,
): Promise<HostCommand> {
  const revision =
    event === 'DownloadBundle' ? await instance.fetchBundle(specification) : specification.revision
  return { event, specification: { ...specification, revision, allPossibleLifecycleEvents: [] } }
}

async function configure(
  emulator: Parameters<AwsAgentInstance['start']>[0],
  { instance, root }: { instance: RunningInstance; root: string },
): Promise<void> {
  const { exit } = await instance.run({ argv: ['test', '-x', `${AWS_AGENT}/bin/codedeploy-agent`] })
  if (exit !== 0) {
    throw new Problem({
      code: 'rehearsal/agent-missing',
      what: `The instance does not have AWS's CodeDeploy agent: there is no ${AWS_AGENT}/bin/codedeploy-agent.`,
      why: 'Its package is not part of potato-deploy.',
      fix: 'Download it from AWS (see docs/rehearsing.md) and add --agent-package FILE, or install it in hooks/provision.sh.',
      at: { kind: 'option', name: '--agent', value: 'aws' },
    })
  }
  const files = configurationOf({
    emulator,
    instance: instance.id,
    root,
    folder: CONFIGURATION,
    logs: dirname(AWS_AGENT_LOG),
    state: `${AWS_AGENT}/state/.pid`,
  })
  for (const [name, text] of Object.entries(files))
    await instance.put({ path: `${CONFIGURATION}/${name}`, mode: 0o600, content: Buffer.from(text) })
}

/** The event may have restarted the machine. */
function ignoreRestart(error: unknown): void {
  if (!(error instanceof AgentGone)) throw error
}

async function fail(instance: RunningInstance, reason: string): Promise<never> {
  const { exit, output } = await instance.run({ argv: ['tail', '-n', String(LINES_SHOWN), AWS_AGENT_LOG] })
  throw new Problem({
    code: 'rehearsal/agent-failed',
    what: "AWS's agent did not start on the instance.",
    why: [reason, ...(exit === 0 ? ['The end of its log:', ...output] : [])].join('\n'),
    fix: 'Check that its package matches the system of the instance, for example its Ruby version.',
    at: { kind: 'option', name: '--agent', value: 'aws' },
  })
}
