// The root file system that an instance stands on: this machine's, a folder, or an image of Docker or Podman.

import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../core/host.ts'
import { createOwnedFolder } from '../core/owned-folder.ts'
import { Problem } from '../core/problem.ts'
import { run } from '../core/process.ts'
import { runAsRoot } from './as-root.ts'

// Podman first: without a daemon it is asked in no time.
const ENGINES = ['podman', 'docker'] as const

interface BaseOptions {
  readonly host: Host
  readonly cache: string
  /** What finds the engines and their services: PATH, HOME, DOCKER_HOST … */
  readonly env: Readonly<Record<string, string>>
  /** Told before an image is unpacked, which takes some seconds. */
  readonly onUnpack: (image: string) => void
}

/** The folder of it. An image is unpacked into the cache once. Throws a Problem where there is none. */
export async function openBase(base: string | undefined, options: BaseOptions): Promise<string> {
  if (base === undefined) return '/'
  if (isImage(base)) return await unpackImage(base, options)
  if (statSync(base, { throwIfNoEntry: false })?.isDirectory() && existsSync(join(base, 'usr/bin')))
    return base
  throw baseMissing(base, 'There is no root file system in this folder: it has no usr/bin.')
}

/** Not a folder: these are absolute. */
export const isImage = (base: string) => !base.startsWith('/')

/** Where the images that were unpacked are. Their files are root's and of the images' users. */
export const baseFolder = (cache: string) => join(cache, 'bases')

async function unpackImage(image: string, options: BaseOptions): Promise<string> {
  const { host, cache, env, onUnpack } = options
  const { engine, id } = await findImage(image, env)
  const folder = join(baseFolder(cache), id)
  if (existsSync(folder)) return folder
  onUnpack(image)
  createOwnedFolder(baseFolder(cache))
  const tar = `${folder}.${host.pid}.tar`
  const partial = `${folder}.${host.pid}.partial`
  const ask = async (...args: readonly string[]): Promise<string> => {
    const { exit, stdout, stderr } = await run(engine, args, { env })
    if (exit !== 0) throw baseMissing(image, stderr.toString().trim())
    return stdout.toString().trim()
  }
  try {
    // It is never started, so any program will do.
    const container = await ask('create', image, 'true')
    await ask('export', '--output', tar, container).finally(() => ask('rm', container))
    // Root unpacks it, so that owners and modes are kept.
    const unpack = 'mkdir -p "$2" && tar -x -p --numeric-owner --xattrs -f "$1" -C "$2" && mv -T "$2" "$3"'
    const { exit, stderr } = await runAsRoot(host, ['sh', '-c', unpack, 'unpack', tar, partial, folder])
    if (exit !== 0) throw baseMissing(image, stderr.toString().trim())
  } finally {
    rmSync(tar, { force: true })
    await runAsRoot(host, ['rm', '-rf', partial])
  }
  return folder
}

/** The first engine that has it, else the first that can pull it. Throws a Problem where there is none. */
export async function findImage(
  image: string,
  env: Readonly<Record<string, string>>,
  engines: readonly string[] = ENGINES,
): Promise<{ engine: string; id: string }> {
  const complaints: string[] = []
  for (const step of ['have', 'pull'] as const)
    for (const engine of engines) {
      if (step === 'pull') {
        const pulled = await run(engine, ['pull', image], { env }).catch(() => undefined)
        if (pulled !== undefined && pulled.exit !== 0)
          complaints.push(`${engine}: ${pulled.stderr.toString().trim().split('\n').at(-1)}`)
      }
      const found = await run(engine, ['image', 'inspect', '--format', '{{.Id}}', image], { env }).catch(
        () => undefined,
      )
      const [, id] =
        /^(?:sha256:)?([0-9a-f]{16})/.exec(found?.exit === 0 ? found.stdout.toString() : '') ?? []
      if (id !== undefined) return { engine, id }
    }
  throw baseMissing(image, complaints.join(' ') || 'Neither Docker nor Podman is installed.')
}

export function baseMissing(base: string, why: string): Problem {
  return new Problem({
    code: 'rehearsal/base-missing',
    what: `${base} cannot be used as the system of an instance.`,
    why,
    fix: 'Give --base an absolute folder with a root file system (from debootstrap), or an image that "docker pull" or "podman pull" finds.',
    at: { kind: 'option', name: '--base', value: base },
  })
}
