// Writes what each boot of an instance reads: two tables of mounts, and a skeleton of /dev and /run.

import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { quoteForShell } from '../core/file-name.ts'
import type { AgentArguments } from './agent-command.ts'
import type { Network } from './choices.ts'

/** Where an instance has what belongs to the rehearsal, none of it writable. */
export const PARTS = '/run/potato-deploy'

// The root file system can be written from the start, so the journal need not begin in memory.
const JOURNAL_IS_ON_DISK = 'run/systemd/journal/flushed'

/** A file that says that services may start, since the base of the system is up. */
const UP = join(PARTS, 'up')

/** The emulator's socket, and the holder's, each in its folder. */
export const EMULATOR_SOCKET = 'http'
export const RPC_SOCKET = 'rpc'

const FOLDERS = [
  ...['dev/pts', 'dev/shm', 'run/lock'],
  ...['bundle', 'holder', 'emulator'].map(part => join(PARTS, part)),
]

const LINKS = {
  'dev/ptmx': 'pts/ptmx',
  'dev/fd': '/proc/self/fd',
  'dev/stdin': '/proc/self/fd/0',
  'dev/stdout': '/proc/self/fd/1',
  'dev/stderr': '/proc/self/fd/2',
}

const UNITS = 'run/systemd/system'

// What a user namespace refuses, what D-Bus starts for every apt-get, and what has nothing to do on a machine without disks,
// modules and terminals. Those of the second list, see systemd.generator(7), are programs that every boot starts.
const MASKED = [
  ...['dev-hugepages.mount', 'sys-fs-fuse-connections.mount', 'packagekit.service'],
  ...['sys-kernel-config.mount', 'sys-kernel-debug.mount', 'sys-kernel-tracing.mount'],
  ...['modprobe@.service', 'systemd-modules-load.service', 'systemd-remount-fs.service'],
  ...['systemd-tmpfiles-setup-dev.service', 'systemd-journal-flush.service'],
  ...['systemd-update-utmp.service', 'systemd-update-utmp-runlevel.service'],
].map(unit => join(UNITS, unit))

const MASKED_GENERATORS = [
  ...['bless-boot', 'cryptsetup', 'debug', 'getty', 'gpt-auto', 'hibernate-resume'],
  ...['integritysetup', 'run', 'system-update', 'veritysetup'],
].map(name => `run/systemd/system-generators/systemd-${name}-generator`)

export interface BootFilesPlan {
  /** Absolute: where the root file system is mounted. */
  readonly rootFs: string
  /** A folder for the files; it may hold device nodes already. */
  readonly skeleton: string
  /** A folder that is /run itself, so that it is saved; empty for one in memory. */
  readonly savingRun: string
  /** The Node.js program and the folder of the bundle, which run the agent inside. */
  readonly node: string
  readonly bundle: string
  /** A folder with the socket on which the holder waits for the agent. */
  readonly holder: string
  /** A folder with the socket of the emulator. */
  readonly emulator: string
  readonly network: Network
  /** Where the root file system has systemd, it is the first process. */
  readonly systemd: boolean
  /** The agent's deployment root. */
  readonly root: string
  /** The unit of the agent that the rehearsal brings, without `.service`. */
  readonly unit: string
}

export interface BootFiles {
  /** What is copied into the root file system. */
  readonly skeleton: string
  /** Tables as fstab(5) has them: what the skeleton is copied into, and what is mounted on it. */
  readonly folders: string
  readonly parts: string
  /** The text of /etc/resolv.conf. */
  readonly resolv: string
  /** The program on the root file system that is the first process; empty: a shell that waits for the agent. */
  readonly init: string
}

/** To be called before the first boot: later, hooks may have led any path of the root file system elsewhere. */
export function writeBootFiles(plan: BootFilesPlan): BootFiles {
  const { rootFs, skeleton, network } = plan
  // An image may lack what its engine mounts.
  for (const name of ['dev', 'etc', 'proc', 'run', 'sys', 'tmp'])
    mkdirSync(join(rootFs, name), { recursive: true })
  const init = plan.systemd ? findSystemd(rootFs) : ''
  writeSkeleton(plan, init !== '')
  const [folders, parts] = [`${skeleton}.folders`, `${skeleton}.parts`]
  writeFileSync(folders, folderTable(plan))
  writeFileSync(parts, partTable(plan))
  return { skeleton, folders, parts, init, resolv: network === 'own' ? OWN_RESOLV : readHostResolv() }
}

// The name server of slirp4netns.
const OWN_RESOLV = 'nameserver 10.0.2.3'

function readHostResolv(): string {
  return existsSync('/etc/resolv.conf') ? readFileSync('/etc/resolv.conf', 'utf8') : ''
}

/** Its path on the root file system; empty where it has none. */
function findSystemd(rootFs: string): string {
  const isProgram = (path: string) => {
    try {
      accessSync(join(rootFs, path), constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  return ['/usr/lib/systemd/systemd', '/lib/systemd/systemd'].find(isProgram) ?? ''
}

/** In memory; the nodes of /dev are the instance's own, so that a hook changes the mode of none of the host's. */
function folderTable({ rootFs, savingRun }: BootFilesPlan): string {
  return tableOf([
    ['tmpfs', join(rootFs, 'tmp'), 'tmpfs', 'mode=1777,nosuid,nodev'],
    savingRun === ''
      ? ['tmpfs', join(rootFs, 'run'), 'tmpfs', 'mode=0755,nosuid,nodev']
      : [savingRun, join(rootFs, 'run'), 'none', 'bind'],
    ['tmpfs', join(rootFs, 'dev'), 'tmpfs', 'mode=0755,nosuid'],
  ])
}

/** No disks, no kernel settings. */
function partTable({ rootFs, node, bundle, holder, emulator }: BootFilesPlan): string {
  const parts = Object.entries({ node, bundle, holder, emulator })
  return tableOf([
    ...parts.map(([name, source]) => [source, join(rootFs, PARTS, name), 'none', 'bind,ro'] as const),
    ['devpts', join(rootFs, 'dev/pts'), 'devpts', 'newinstance,ptmxmode=0666,mode=0620'],
    ['tmpfs', join(rootFs, 'dev/shm'), 'tmpfs', 'mode=1777,nosuid,nodev'],
    ['sysfs', join(rootFs, 'sys'), 'sysfs', 'ro,nosuid,nodev,noexec'],
    ['proc', join(rootFs, 'proc'), 'proc', 'nosuid,nodev,noexec'],
  ])
}

/** Source, target, type and options of each mount. fstab(5): a space in a name would end its field. */
function tableOf(mounts: readonly (readonly [string, string, string, string])[]): string {
  const escapeField = (field: string) =>
    field.replace(/[\s\\]/g, character => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
  return mounts.map(fields => `${fields.map(escapeField).join(' ')}\n`).join('')
}

function writeSkeleton({ skeleton, network, root, unit }: BootFilesPlan, systemd: boolean): void {
  const create = (path: string, make: (path: string) => void) => {
    mkdirSync(dirname(join(skeleton, path)), { recursive: true })
    make(join(skeleton, path))
  }
  const link = (path: string, target: string) => create(path, at => symlinkSync(target, at))
  const agent: AgentArguments = {
    root,
    rpc: join(PARTS, 'holder', RPC_SOCKET),
    ...(systemd && { startsWith: UP }),
    ...(network === 'own' && { emulator: join(PARTS, 'emulator', EMULATOR_SOCKET) }),
  }
  for (const folder of FOLDERS) mkdirSync(join(skeleton, folder), { recursive: true })
  for (const [path, target] of Object.entries(LINKS)) link(path, target)
  create(join(PARTS, 'node'), at => writeFileSync(at, ''))
  create(join(PARTS, 'agent'), at => writeFileSync(at, agentProgram(agent), { mode: 0o755 }))
  if (!systemd) return
  const units = { [`${unit}.service`]: AGENT_UNIT, [`${unit}-up.service`]: UP_UNIT }
  for (const [name, text] of Object.entries(units)) {
    create(join(UNITS, name), at => writeFileSync(at, text))
    link(join(UNITS, 'multi-user.target.wants', name), `../${name}`)
  }
  create(JOURNAL_IS_ON_DISK, at => writeFileSync(at, ''))
  for (const path of [...MASKED, ...MASKED_GENERATORS]) link(path, '/dev/null')
}

function agentProgram(agent: AgentArguments): string {
  return `#!/bin/sh\nexec ${PARTS}/node ${PARTS}/bundle/instance.js agent ${quoteForShell(JSON.stringify(agent))}\n`
}

// Node.js takes as long to start as systemd, so the agent is started first and waits for the other unit.
const AGENT_UNIT = `[Unit]
Description=Agent of a CodeDeploy emulator
DefaultDependencies=no
Conflicts=shutdown.target
Before=shutdown.target
[Service]
ExecStart=${PARTS}/agent
Restart=on-failure
RestartSec=100ms
TasksMax=infinity
OOMPolicy=continue
`

const UP_UNIT = `[Unit]
Description=Lets the agent of a CodeDeploy emulator begin
[Service]
Type=oneshot
ExecStart=/bin/sh -c ': >${UP}'
`
