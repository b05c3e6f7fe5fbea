// Runs a command in a privileged container of Docker or Podman, where this machine cannot have a sandbox itself.

import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createOwnedFolder } from '../core/owned-folder.ts'
import { Problem } from '../core/problem.ts'
import { run, runAttached } from '../core/process.ts'
import { isImage } from '../instance/base-image.ts'
import { engineEnvironment } from '../instance/engine-environment.ts'
import type { EmulatorSetup } from '../rehearsal/options.ts'
import { copyBase } from './container-base.ts'
import {
  BUILT_IMAGE,
  CONTAINERFILE,
  ENGINES,
  ENTER_HOST,
  type Engine,
  HOST_IMAGE,
  HOST_LINKS,
} from './container-image.ts'
import { runWithSudo } from './root-consent.ts'
import type { Terminal } from './terminal.ts'

export interface ContainerArguments extends EmulatorSetup {
  /** The one that was asked for; undefined: one is chosen where it is needed. */
  readonly engine: Engine | undefined
  /** Files that the command writes. Absolute. */
  readonly outputs: readonly string[]
}

/** Resolves to the exit code; undefined: the command can run in this process itself. Throws a Problem. */
export async function runInContainer(
  args: readonly string[],
  options: ContainerArguments,
  terminal: Terminal,
): Promise<number | undefined> {
  const engine = options.engine ?? (await choosePlace(options, terminal))
  if (engine === 'here') return undefined
  if (engine === 'nowhere') {
    const exit = terminal.host.platform === 'linux' ? await runWithSudo(args, terminal) : undefined
    if (exit === undefined) throw nowhere(terminal.host.platform)
    return exit
  }
  if (!(await isUsable(engine, terminal))) throw notUsable(engine)
  const onLinux = terminal.host.platform === 'linux'
  const system = onLinux ? "this machine's system" : 'its own Debian'
  terminal.write(terminal.style.faint(`Running in a privileged container of ${engine}, on ${system}.`))
  const cache = onLinux ? realpathSync(createOwnedFolder(terminal.cache)) : '/var/cache/potato-deploy'
  const env = engineEnvironment(terminal.env)
  const runOptions = [...globalOptions(engine, terminal), 'run', ...(await limits(engine, terminal))]
  const { base } = options
  const folder =
    base !== undefined && isImage(base)
      ? await copyBase(base, cache, {
          ...{ engine, runOptions, volume: VOLUME, env },
          onCopy: () =>
            terminal.write(terminal.style.faint(`Unpacking the image ${base}; later rehearsals reuse it.`)),
        })
      : undefined
  const inside = argumentsInside(args, folder)
  const plan = onLinux
    ? await planOnHost(engine, inside, cache, options, terminal)
    : await planInImage(engine, inside, cache, options, terminal)
  return await runAttached(engine, [...runOptions, ...plan], env)
}

/** Where this machine is not Linux or gives no root, the first engine that answers. */
async function choosePlace(
  { host: isHost }: ContainerArguments,
  terminal: Terminal,
): Promise<Engine | 'here' | 'nowhere'> {
  const { host } = terminal
  if (isHost || (host.platform === 'linux' && host.uid === 0)) return 'here'
  if (host.platform === 'linux') {
    const sudo = await run('sudo', ['-n', 'true'], { env: engineEnvironment(terminal.env) }).catch(
      () => undefined,
    )
    if (sudo?.exit === 0) return 'here'
  }
  for (const engine of ENGINES) if (await isUsable(engine, terminal)) return engine
  return 'nowhere'
}

/** It answers, and has root: a rootless one cannot mount an overlay in its containers. */
async function isUsable(engine: Engine, terminal: Terminal): Promise<boolean> {
  const env = engineEnvironment(terminal.env)
  const format = engine === 'podman' ? '{{.Host.Security.Rootless}}' : '{{.SecurityOptions}}'
  const { exit, stdout } = await run(engine, ['info', '--format', format], { env }).catch(() => ({
    exit: 1,
    stdout: '',
  }))
  return exit === 0 && !/true|rootless/.test(stdout.toString())
}

const SANDBOX_OPTIONS = ['--rm', '--interactive', '--privileged', '--network', 'host', '--cgroupns', 'host']

/** This machine's file system is the container's, read only; it is seen by its own paths. */
async function planOnHost(
  engine: Engine,
  args: readonly string[],
  cache: string,
  { directory, outputs }: ContainerArguments,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { host, path } = terminal
  await haveImage(engine, HOST_IMAGE, terminal, () => importLinks(host.temporary))
  for (const output of outputs) writeFileSync(output, '', { flag: 'a' })
  return [
    ...SANDBOX_OPTIONS,
    ...['--volume', '/:/host:ro,rslave', '--volume', `${VOLUME}:/host${cache}`],
    ...mount(directory, `/host${realpathSync(directory)}`, 'ro'),
    ...outputs.flatMap(output => mount(output, `/host${realpathSync(output)}`, 'rw')),
    ...environment(terminal, {
      PATH: path,
      XDG_CACHE_HOME: join(cache, '..'),
      // Whose repository it is, as sudo would say.
      ...(host.uid > 0 && { SUDO_UID: String(host.uid) }),
    }),
    HOST_IMAGE,
    ...['/usr/bin/bash', '-c', ENTER_HOST, 'enter', terminal.directory],
    ...[host.node, join(host.bundle, 'cli.js'), ...args],
  ]
}

/** A Linux with what a sandbox needs; what the command reads is mounted by its own path. */
async function planInImage(
  engine: Engine,
  args: readonly string[],
  cache: string,
  { directory, base, files, provision, agentPackage, outputs }: ContainerArguments,
  terminal: Terminal,
): Promise<readonly string[]> {
  await haveImage(engine, BUILT_IMAGE, terminal, () => ({
    args: ['build', '--tag', BUILT_IMAGE, '-'],
    input: CONTAINERFILE,
  }))
  for (const output of outputs) writeFileSync(output, '', { flag: 'a' })
  const read = [
    directory,
    ...files.map(({ source }) => source),
    ...(provision === undefined ? [] : [join(provision, '..')]),
    ...(agentPackage === undefined ? [] : [agentPackage]),
    ...(base === undefined || isImage(base) ? [] : [base]),
  ]
  return [
    ...SANDBOX_OPTIONS,
    ...['--volume', `${VOLUME}:${cache}`, '--workdir', unixPath(terminal.directory)],
    ...mount(join(terminal.host.bundle, '..'), '/opt/potato-deploy', 'ro'),
    ...read.flatMap(path => mount(path, unixPath(path), 'ro')),
    ...outputs.flatMap(output => mount(output, unixPath(output), 'rw')),
    ...environment(terminal, { XDG_CACHE_HOME: join(cache, '..') }),
    BUILT_IMAGE,
    ...['node', '/opt/potato-deploy/dist/cli.js', ...args.map(unixPath)],
  ]
}

/** The volume of the prepared instances. */
const VOLUME = 'potato-deploy-cache'

async function haveImage(
  engine: Engine,
  image: string,
  terminal: Terminal,
  make: () =>
    | { args: readonly string[]; input: Buffer | string }
    | Promise<{ args: readonly string[]; input: Buffer | string }>,
): Promise<void> {
  const { write, style } = terminal
  const env = engineEnvironment(terminal.env)
  const { exit } = await run(engine, ['image', 'inspect', image], { env })
  if (exit === 0) return
  write(style.faint(`Building the image ${image}; later rehearsals reuse it.`))
  const { args, input } = await make()
  const made = await run(engine, args, { env, input })
  if (made.exit === 0) return
  throw new Problem({
    code: 'rehearsal/container-image',
    what: `${engine} could not build the image ${image}.`,
    why: made.stderr.toString().trim().split('\n').at(-1) ?? '',
    fix: `Check that "${engine} pull debian" works, then run the command again.`,
  })
}

/** An image of links alone: its programs and libraries are those of the file system that is mounted at /host. */
async function importLinks(temporary: string): Promise<{ args: readonly string[]; input: Buffer }> {
  const folder = mkdtempSync(join(temporary, 'potato-deploy-image-'))
  try {
    for (const name of ['etc', 'host', 'proc', 'tmp']) mkdirSync(join(folder, name))
    for (const name of HOST_LINKS) symlinkSync(`host/${name}`, join(folder, name))
    const { stdout } = await run('tar', ['-c', '-C', folder, '.'], { env: { PATH: '/usr/bin:/bin' } })
    return { args: ['import', '-', HOST_IMAGE], input: stdout }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** crun refuses machines that have both versions of cgroups; a service elsewhere chooses for itself. */
function globalOptions(engine: Engine, { env }: Terminal): readonly string[] {
  return engine === 'podman' && existsSync('/sys/fs/cgroup/unified') && env['CONTAINER_HOST'] === undefined
    ? ['--runtime', 'runc']
    : []
}

// Podman raises both limits as far as it believes it may, which fails where it may not.
const LIMIT = 16_384

async function limits(engine: Engine, terminal: Terminal): Promise<readonly string[]> {
  if (engine === 'docker') return []
  const { stdout } = await run('bash', ['-c', 'ulimit -Hn; ulimit -Hu'], {
    env: engineEnvironment(terminal.env),
  })
  const [files = LIMIT, processes = LIMIT] = stdout
    .toString()
    .trim()
    .split('\n')
    .map(limit => Math.min(LIMIT, Number(limit) || LIMIT))
  return ['--ulimit', `nofile=${files}:${files}`, '--ulimit', `nproc=${processes}:${processes}`]
}

function environment(
  { color, columns, terminal }: Terminal,
  more: Readonly<Record<string, string>>,
): readonly string[] {
  const variables = {
    ...more,
    TERM: terminal,
    ...(color ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    ...(columns !== undefined && { COLUMNS: String(columns) }),
  }
  return Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`])
}

function mount(source: string, destination: string, mode: 'ro' | 'rw'): readonly string[] {
  return ['--volume', `${source}:${destination}:${mode}`]
}

/** The command as it is inside: it runs where it is, and the image of --base is a folder there. */
function argumentsInside(args: readonly string[], base: string | undefined): readonly string[] {
  const inside = args.filter((word, index) => !/^--in(=|$)/.test(word) && args[index - 1] !== '--in')
  if (base === undefined) return inside
  return inside.map((word, index) =>
    inside[index - 1] === '--base' ? base : word.startsWith('--base=') ? `--base=${base}` : word,
  )
}

/** `C:\Sites\site` is `/c/Sites/site` in the container. */
function unixPath(path: string): string {
  return path
    .replace(/^([A-Za-z]):[\\/]/, (_, drive: string) => `/${drive.toLowerCase()}/`)
    .replaceAll('\\', '/')
}

function notUsable(engine: Engine): Problem {
  return new Problem({
    code: 'rehearsal/no-container',
    what: `${engine} does not respond here, or runs without root.`,
    why: 'A rehearsal mounts a file system of its own in a privileged container.',
    fix:
      engine === 'podman'
        ? 'Start its service as root and set CONTAINER_HOST (unix:///run/podman/podman.sock), or run "podman machine set --rootful".'
        : 'Start Docker, and check that "docker info" works.',
  })
}

function nowhere(platform: string): Problem {
  return new Problem({
    code: platform === 'linux' ? 'rehearsal/no-root' : 'rehearsal/not-linux',
    what:
      platform === 'linux'
        ? 'A rehearsal needs root: sudo asks for a password here, and neither Docker nor Podman responds.'
        : `A rehearsal needs Linux; this is ${platform}, and neither Docker nor Podman responds.`,
    why: 'Its sandbox uses Linux namespaces and an overlay file system.',
    fix:
      platform === 'linux'
        ? 'Run the command with sudo, or start Docker or Podman (with root) and run the command again.'
        : 'Start Docker or Podman and run the command again, or rehearse on a GitHub runner with the input "rehearse: true".',
  })
}
