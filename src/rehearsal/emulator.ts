// Starts the emulator of a rehearsal: a local repository, CodeDeploy on loopback, and one instance.

import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { AgentNotice } from '../agent/protocol.ts'
import type { Clock } from '../core/clock.ts'
import type { Host } from '../core/host.ts'
import { createOwnedFolder } from '../core/owned-folder.ts'
import { Problem } from '../core/problem.ts'
import type { Credentials } from '../emulator/signature.ts'
import type { GitCaller } from '../git/git.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { takeSnapshot } from '../git/snapshot.ts'
import { openBase } from '../instance/base-image.ts'
import { DEPLOYMENT_ROOT, type Network } from '../instance/choices.ts'
import { engineEnvironment } from '../instance/engine-environment.ts'
import type { Provision } from '../instance/layer.ts'
import { notLinux } from '../instance/refused.ts'
import type { InstanceFile } from '../instance/rpc.ts'
import type { RunningInstance } from '../instance/running-instance.ts'
import { listSandboxes } from '../instance/sandboxes.ts'
import { chooseNetwork, startOnHost, startSandbox } from '../instance/start.ts'
import { APPLICATION, type EmulatorSetup, GROUP, type LocalFile } from './options.ts'
import { provisionFrom, provisionOf } from './provision.ts'
import { openScratch } from './scratch.ts'

/** Reported while the emulator is set up. */
export type SetupNotice =
  /** An image is unpacked, for the first time on this machine. */
  | { readonly kind: 'unpacking'; readonly image: string }
  /** The folder is a part of a repository, as a path that ends in a slash: CodeDeploy takes the whole. */
  | { readonly kind: 'part'; readonly prefix: string }
  /** Programs prepare the instance, for the first time on this machine. */
  | { readonly kind: 'provisioning'; readonly programs: readonly string[] }
  /** That takes place again in the next rehearsal, since this machine has no loop devices. */
  | { readonly kind: 'unsaved' }
  /** The port of this host's loopback that leads to the site; undefined: the instance has this host's ports. */
  | { readonly kind: 'up'; readonly sitePort: number | undefined }
  /** The system of the instance has no systemd, although it was to be the first process. */
  | { readonly kind: 'no-systemd' }
  /** An instance cannot have a network and users of its own here. */
  | { readonly kind: 'host-network'; readonly reason: string }
  /** Another instance has this machine's ports; this one waits for its end. Its process and age in seconds, where known. */
  | {
      readonly kind: 'waiting'
      readonly other: { readonly holder: number; readonly age: number } | undefined
    }
  /** This host is the instance; the agent's deployment root on it. */
  | { readonly kind: 'root'; readonly root: string }
  /** The instance stays up at the end: the commands to enter and to end it. */
  | { readonly kind: 'kept'; readonly enter: string; readonly end: string }

export interface EmulatorOptions extends GitCaller {
  readonly options: EmulatorSetup & { readonly port?: number }
  /** Refs or shas; the first one with a provisioning program prepares the instance. undefined: the working tree. */
  readonly provisionedBy: readonly (string | undefined)[]
  /** The folder of a commit that is deployed alone, from S3; undefined: all of it. */
  readonly folder?: string | undefined
  readonly host: Host
  /** Absolute: where layers and temporary repositories are kept. */
  readonly cache: string
  /** The environment, for Docker and Podman. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Aborts the setup. */
  readonly signal: AbortSignal
  readonly onSetup: (notice: SetupNotice) => void
  readonly onAgent: (notice: AgentNotice) => void
  /** Called while the instance boots: what is needed when it is up can be loaded meanwhile. */
  readonly onBooting?: () => void
}

export interface Emulator {
  /** CodeDeploy's and S3's endpoint, and GitHub's API. */
  readonly url: string
  readonly region: string
  readonly credentials: Credentials
  /** For GitHub's API. */
  readonly token: string
  /** The application and the deployment group that exist in it. */
  readonly application: string
  readonly group: string
  /** A name for the folder's repository; every other `owner/name` is the same one. */
  readonly repository: string
  readonly instance: RunningInstance
  /** The full shas of `provisionedBy`. */
  readonly commits: readonly string[]
  /** Leaves the instance up, and reports how to enter and to end it. */
  keep(): void
  /** Ends everything; the instance only if it is not kept. */
  close(): Promise<void>
}

// The region is only a name, since nothing leaves this machine.
const REGION = 'us-east-1'

/** Throws a Problem where a part of it cannot start; then nothing is left behind. */
export async function startEmulator(setup: EmulatorOptions): Promise<Emulator> {
  const { options, host, cache, clock, signal } = setup
  const { application = APPLICATION, group = GROUP } = options
  const region = REGION
  const { folder: scratch, remove } = await openScratch(createOwnedFolder(cache), {
    pid: host.pid,
    path: setup.path,
  })
  const closing: (() => Promise<unknown>)[] = [remove]
  const close = async () => {
    while (closing.length > 0) await closing.pop()?.()
  }
  try {
    const reading = readSources(setup, scratch)
    const sockets = join(scratch, 'emulator')
    mkdirSync(sockets, { mode: 0o700 })
    const instance = await startInstance(setup, reading, sockets)
    closing.push(() => instance.close())
    const { repository, commits, files } = await reading
    setup.onSetup({ kind: 'up', sitePort: instance.sitePort })
    if (options.systemd && !options.host && instance.restart === undefined)
      setup.onSetup({ kind: 'no-systemd' })
    for (const file of files) await instance.put(file)
    const credentials = {
      accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
      secretAccessKey: randomBytes(20).toString('hex'),
    }
    const token = randomBytes(20).toString('hex')
    const { startEndpoints } = await import('./endpoints.ts')
    const server = await startEndpoints({
      options,
      clock,
      signal,
      instance,
      repository,
      application,
      group: { name: group, id: groupId(application, group) },
      region,
      credentials,
      token,
      scratch,
      sockets,
    })
    closing.push(() => server.close())
    return {
      url: server.url,
      region,
      credentials,
      token,
      application,
      group,
      repository: `rehearsal/${basename(repository.directory).replace(/[^\w.-]/g, '-')}`,
      instance,
      commits,
      keep: () => {
        const holder = instance.keep()
        if (holder === undefined) return
        const enter = `node ${join(host.bundle, 'cli.js')} enter ${holder}`
        const end = `${host.uid === 0 ? '' : 'sudo '}kill ${holder}`
        setup.onSetup({ kind: 'kept', enter, end })
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** What is deployed, and what is put on the instance beside it. */
interface Sources {
  readonly repository: Repository
  /** The full shas of `provisionedBy`. */
  readonly commits: readonly string[]
  readonly files: readonly InstanceFile[]
}

async function readSources(setup: EmulatorOptions, scratch: string): Promise<Sources> {
  const { options, provisionedBy, onSetup } = setup
  const repository = await openRepository({ ...setup, directory: options.directory, scratch })
  const prefix = repository.origin?.prefix ?? ''
  if (prefix !== '' && !options.alone) onSetup({ kind: 'part', prefix })
  const commits = await Promise.all(provisionedBy.map(ref => resolveIn(repository, ref)))
  const files = await Promise.all(options.files.map(readLocal))
  return { repository, commits, files }
}

function findNetwork({ options, host, onSetup }: EmulatorOptions): Promise<Network> {
  return chooseNetwork({
    host,
    network: options.network,
    onHostNetwork: reason => onSetup({ kind: 'host-network', reason }),
  })
}

async function startInstance(
  setup: EmulatorOptions,
  reading: Promise<Sources>,
  sockets: string,
): Promise<RunningInstance> {
  const { options, host, cache, clock, signal, onSetup } = setup
  const { application = APPLICATION, group = GROUP } = options
  const machine = {
    id: instanceId(application, group),
    host,
    notify: setup.onAgent,
    onMounted: () => {
      void import('./endpoints.ts')
      setup.onBooting?.()
    },
    // Both processes have the lock.
    onWaiting: (owner: number) =>
      onSetup({
        kind: 'waiting',
        other: listSandboxes().find(({ holder, starter }) => [holder, starter].includes(owner)),
      }),
    signal,
  }
  if (options.host) {
    await reading
    const root = options.root ?? (await mkdtemp(join(host.temporary, 'potato-deploy-')))
    onSetup({ kind: 'root', root })
    return await startOnHost({ ...machine, root })
  }
  // The sandbox starts while git reads. A problem of the revision is told before one of the sandbox.
  const provisions = readProvisions(setup, reading)
  provisions.catch(() => {})
  if (host.platform !== 'linux') throw notLinux(host.platform)
  if (options.base !== undefined) await provisions
  const base = await openBase(options.base, {
    host,
    cache,
    env: engineEnvironment(setup.env),
    onUnpack: image => onSetup({ kind: 'unpacking', image }),
  })
  return await startSandbox({
    ...machine,
    clock,
    cache,
    base,
    root: options.root ?? DEPLOYMENT_ROOT,
    emulator: sockets,
    network: findNetwork(setup),
    systemd: options.systemd,
    unit: options.agent === 'aws' ? 'potato-deploy' : 'codedeploy-agent',
    provisions,
    onProvision: programs => onSetup({ kind: 'provisioning', programs }),
    onUnsaved: () => onSetup({ kind: 'unsaved' }),
  })
}

async function readProvisions(
  setup: EmulatorOptions,
  reading: Promise<Sources>,
): Promise<readonly Provision[]> {
  const { options, folder } = setup
  const { repository, commits } = await reading
  const provisions = await Promise.all([
    options.provision === undefined
      ? firstProvision(repository, commits, folder)
      : provisionFrom(options.provision, await readdir(dirname(options.provision)).catch(() => [])),
    options.agentPackage === undefined ? undefined : readPackage(options.agentPackage, setup),
  ])
  return provisions.filter(part => part !== undefined)
}

async function readPackage(path: string, setup: EmulatorOptions): Promise<Provision> {
  const { provisionOfPackage } = await import('./agent-package.ts')
  return await provisionOfPackage(path, { PATH: setup.path })
}

async function firstProvision(
  repository: Repository,
  commits: readonly string[],
  folder: string | undefined,
) {
  for (const commit of commits) {
    const provision = await provisionOf(repository, commit, folder)
    if (provision !== undefined) return provision
  }
  return undefined
}

async function resolveIn(repository: Repository, ref: string | undefined): Promise<string> {
  if (ref === undefined) return await takeSnapshot(repository)
  const sha = await repository.resolve(ref)
  if (sha !== undefined) return sha
  throw new Problem({
    code: 'rehearsal/commit-unknown',
    what: `There is no commit "${ref}" in ${repository.directory}.`,
    why:
      repository.origin === undefined
        ? 'The folder is not in a git repository.'
        : 'It is not a branch, a tag or a sha of its repository.',
    fix: 'Use one that "git rev-parse" knows; a shallow clone needs "git fetch --unshallow" first.',
  })
}

async function readLocal({ source, destination }: LocalFile): Promise<InstanceFile> {
  const [content, { mode }] = await Promise.all([readFile(source), stat(source)]).catch(cause => {
    throw new Problem({
      code: 'rehearsal/file-missing',
      what: `${source} cannot be read.`,
      fix: 'Write "--file SRC:DEST" with a local file as SRC.',
      at: { kind: 'option', name: '--file', value: `${source}:${destination}` },
      cause,
    })
  })
  return { path: destination, mode: mode & 0o777, content }
}

/** As EC2's ids look: `i-0` and 16 hexadecimal digits. */
function instanceId(application: string, group: string): string {
  return `i-0${groupId(application, group).replaceAll('-', '').slice(0, 16)}`
}

/** The agent files what it installed under the group's id: the same group on the same host has the same id. */
function groupId(application: string, group: string): string {
  const hash = createHash('sha256').update(`${application}\0${group}`).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
