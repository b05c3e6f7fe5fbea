// An instance with an agent: a sandbox, or this host.

import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AgentNotice, CommandResult, Instance } from '../agent/protocol.ts'
import type { Host } from '../core/host.ts'
import { Problem } from '../core/problem.ts'
import { run, start } from '../core/process.ts'
import type { Network } from './boot.ts'
import { BARE_ENVIRONMENT } from './environment.ts'
import { FINISH_LAYER, LAYERS_KEPT, MAKE_LAYER, nameLayer, PRUNE_LAYERS, type Provision } from './layer.ts'
import { AgentGone, connectAgent, type InstanceFile, type InstanceProgram, type ProgramEnd } from './rpc.ts'
import { type RootFs, type SandboxPlan, sandboxCommand } from './sandbox.ts'
import type { Settled } from './settle.ts'

/** Where the agent keeps revisions, logs and markers: its default on a real instance. */
export const DEPLOYMENT_ROOT = '/opt/codedeploy-agent/deployment-root'

export interface InstanceOptions {
  readonly id: string
  readonly host: Host
  readonly notify: (notice: AgentNotice) => void
  /** Told when another rehearsal has this machine's ports, and this one waits for its end. */
  readonly onWaiting: () => void
  /** Ends the starting and the provisioning. An instance that is up is ended with `close`. */
  readonly signal: AbortSignal
}

export interface SandboxOptions extends InstanceOptions, Omit<SandboxPlan, 'rootFs' | 'node' | 'bundle'> {
  readonly provision?: Provision
  readonly onProvision: (program: string) => void
  /** Told why the instance has the network of the host, although it was to have its own. */
  readonly onHostNetwork: (reason: string) => void
}

/** An instance that is up: an agent, and the machine it is on. */
export interface RunningInstance extends Instance {
  put(file: InstanceFile): Promise<void>
  run(program: InstanceProgram): Promise<ProgramEnd>
  /** Waits until what hooks have started has settled, for some seconds at most. */
  settle(): Promise<Settled>
  /** Restarts the machine; resolves when its agent is back. undefined: this host, or nothing there can be restarted. */
  readonly restart: (() => Promise<void>) | undefined
  /** The port of this host's loopback that leads to the site; undefined: the instance has this host's ports. */
  readonly sitePort: number | undefined
  /** Leaves it up when this process ends; returns the commands that enter it and that end it. */
  keep(): { readonly enter: string; readonly end: string }
  /** Ends it, with all that runs on it, unless it is kept. Safe to call twice. */
  close(): Promise<void>
}

/** This machine is the instance. `root` is the agent's deployment root. Throws a Problem when it cannot be had. */
export async function startOnHost(
  options: InstanceOptions & { readonly root: string },
): Promise<RunningInstance> {
  const { node, bundle } = options.host
  const command = [node, join(bundle, 'cli.js'), 'agent', '--root', options.root] as const
  return await startAgent(options, command, false)
}

/**
 * A machine of its own inside this one: everything works as on an instance, nothing outside it changes, and it is gone
 * with this process. The first sandbox with a provision takes as long as that needs; the next stand on its layer.
 *
 * `cache` is absolute. Throws a Problem when this machine cannot have one, or the provisioning fails.
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningInstance> {
  if (options.host.platform !== 'linux') throw notLinux(options.host.platform)
  return await startIsolated({ ...options, network: await chooseNetwork(options) })
}

// What an instance's own network is made of. Prints what it lacks.
const ISOLATION = `
PATH=${BARE_ENVIRONMENT.PATH}
command -v slirp4netns >/dev/null || { echo 'slirp4netns is not installed.'; exit; }
unshare --user --net true 2>&1 || echo 'User namespaces are refused.'`

async function chooseNetwork({ network, host, onHostNetwork }: SandboxOptions): Promise<Network> {
  if (network === 'host') return network
  const [command, args] = asRoot(host, ['sh', '-c', ISOLATION])
  const { stdout } = await run(command, args, { env: BARE_ENVIRONMENT, cwd: '/' })
  const reason = stdout.toString().trim()
  if (reason === '') return 'own'
  onHostNetwork(reason)
  return 'host'
}

/** sudo without a password or a question, where this is not root. */
function asRoot(host: Host, argv: readonly [string, ...string[]]): readonly [string, readonly string[]] {
  const [program, ...args] = argv
  return host.uid === 0 ? [program, args] : ['sudo', ['-n', '--', ...argv]]
}

async function startIsolated(options: SandboxOptions): Promise<RunningInstance> {
  if (options.provision === undefined) {
    await inCache(options, MAKE_LAYER, '')
    return await startOn({ kind: 'bare' }, options)
  }
  const layer = await nameLayer(options.provision)
  if (existsSync(join(options.cache, 'layers', layer))) return await startOn({ kind: 'on', layer }, options)

  options.onProvision(options.provision.program)
  const partial = `${layer}.${randomBytes(4).toString('hex')}.partial`
  try {
    await inCache(options, MAKE_LAYER, partial)
    const instance = await startOn({ kind: 'into', layer: partial }, options).catch(() => undefined)
    // The cache is on a file system that carries no layer (another overlay, in a container): in memory, each time.
    if (instance === undefined) {
      return await provisionInstance(await startOn({ kind: 'bare' }, options), options.provision, options)
    }
    await (await provisionInstance(instance, options.provision, options)).close()
    await inCache(options, FINISH_LAYER, partial, layer)
  } finally {
    await inCache(options, PRUNE_LAYERS, String(LAYERS_KEPT))
  }
  return await startOn({ kind: 'on', layer }, options)
}

async function startOn(rootFs: RootFs, options: SandboxOptions): Promise<RunningInstance> {
  const { node, bundle } = options.host
  return await startAgent(options, sandboxCommand({ ...options, rootFs, node, bundle }), options.systemd)
}

/** Lines of a failed provisioning that are shown. */
const LINES_SHOWN = 15

const PROVISION_FOLDER = '/run/potato-deploy/provision'

/** The same instance, prepared. Throws a Problem, and ends the instance, when the program fails. */
async function provisionInstance(
  instance: RunningInstance,
  { program, files }: Provision,
  { signal }: { signal: AbortSignal },
): Promise<RunningInstance> {
  const stop = () => instance.close()
  signal.addEventListener('abort', stop)
  try {
    for (const [name, content] of files) {
      await instance.put({ path: `${PROVISION_FOLDER}/${name}`, mode: 0o755, content })
    }
    const { exit, output } = await instance.run({ argv: ['bash', `${PROVISION_FOLDER}/${program}`] })
    if (exit === 0) return instance
    await instance.close()
    throw new Problem({
      code: 'rehearsal/provision-failed',
      what: `${program} failed with ${exit === null ? 'a signal' : `exit code ${exit}`} while it prepared the instance.`,
      why: [
        'The instance is not ready, so no deployment was begun. It said last:',
        ...output.slice(-LINES_SHOWN),
      ].join('\n'),
      fix: 'Mend it, or name another program with --provision FILE.',
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

// What the agent sends when it finds, at its start, an event that had not ended.
const AFTER_RESTART: CommandResult = {
  status: 'Failed',
  noop: false,
  errorCode: 'UnknownError',
  scriptName: '',
  message: 'Failed: Failing in-progress lifecycle event after an agent restart.',
  logTail: '',
}

async function startAgent(
  options: InstanceOptions,
  argv: readonly [string, ...string[]],
  restartable: boolean,
): Promise<RunningInstance> {
  const [program, args] = asRoot(options.host, argv)
  // A group of its own: Ctrl-C in a terminal is for this process, which then ends the instance in order.
  const agent = start(program, args, { env: BARE_ENVIRONMENT, cwd: '/', group: true })
  const ended = whenEnded(agent)
  const { stdin, stdout, stderr } = agent
  if (stdin === null || stdout === null || stderr === null) throw new Error('The agent has no pipes.')
  let complaint = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  const { notify, onWaiting } = options
  const link = connectAgent({ input: stdout, output: stdin, notify, onWaiting })
  const stop = () => stdin.end()
  options.signal.addEventListener('abort', stop)
  let up = await link.ready
    .catch(async cause => {
      throw refused(options.host, (await ended) ?? complaint, cause)
    })
    .finally(() => options.signal.removeEventListener('abort', stop))
  let kept = false
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
    restart: restartable
      ? async () => {
          const back = link.whenRestarted()
          // The answer may be lost, since the agent ends with the machine.
          await Promise.race([back, link.run({ argv: ['systemctl', 'reboot'] }).catch(() => {})])
          up = await back
        }
      : undefined,
    sitePort: up.sitePort,
    keep: () => {
      link.keep()
      kept = true
      stdin.end()
      for (const pipe of [stdout, stderr]) pipe.destroy()
      agent.unref()
      return { enter: `sudo nsenter --target ${up.pid} --all bash`, end: `sudo kill -KILL ${up.pid}` }
    },
    close: async () => {
      if (kept) return
      stdin.end()
      await ended
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

async function inCache({ cache, host }: { cache: string; host: Host }, script: string, ...args: string[]) {
  const text = `set -e; mkdir -p "$0"; cd "$0"; ${script}`
  const [command, commandArgs] = asRoot(host, ['bash', '-c', text, cache, ...args])
  const { exit, stderr } = await run(command, commandArgs, { env: BARE_ENVIRONMENT, cwd: '/' })
  if (exit !== 0) throw refused(host, stderr.toString(), undefined)
}

function notLinux(platform: string): Problem {
  return new Problem({
    code: 'rehearsal/not-linux',
    what: `A rehearsal needs Linux; this is ${platform}.`,
    why: 'Its sandbox is made of Linux namespaces and an overlay file system.',
    fix: 'Rehearse in a Linux virtual machine, or on a GitHub runner with the input "rehearse: true".',
  })
}

function refused(host: Host, complaint: string, cause: unknown): Problem {
  const said = complaint.trim()
  if (host.uid !== 0 && /sudo/.test(said)) {
    return new Problem({
      code: 'rehearsal/no-root',
      what: 'A rehearsal needs root, and sudo asks for a password here.',
      why: `The sandbox mounts a file system of its own. sudo said: ${said}`,
      fix: 'Run "sudo -v" first, or the command as root.',
      cause,
    })
  }
  return new Problem({
    code: 'rehearsal/sandbox-refused',
    what: 'This machine did not let a sandbox be made.',
    why: said === '' ? 'The sandbox ended before its agent came up.' : `It said: ${said}`,
    fix: 'In a container, allow it mounts (--privileged); elsewhere use a virtual machine, or --host on a machine that may be changed.',
    cause,
  })
}
