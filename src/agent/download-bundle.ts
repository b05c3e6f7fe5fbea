// Downloads and unpacks the revision: the DownloadBundle event.

import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import { run } from '../core/process.ts'
import { entriesOf, refuseHostileName, refuseHostileTar } from './bundle-safety.ts'
import { copyTree } from './copy.ts'
import type { DeploymentFolders } from './deployment-root.ts'
import { fetchRevision } from './fetch-archive.ts'
import type { AgentNotice, RevisionSource } from './protocol.ts'

interface Delivery {
  readonly revision: RevisionSource
  readonly folders: DeploymentFolders
  readonly environment: Readonly<Record<string, string>>
  readonly clock: Clock
  /** Seconds. */
  readonly retryDelays: readonly number[]
  readonly notify: (notice: AgentNotice) => void
}

/** Fetches the revision and unpacks it, in place of what the deployment unpacked before. */
export async function deliverRevision(delivery: Delivery): Promise<void> {
  const { revision, folders, environment } = delivery
  const { archive, bundle } = folders
  await rm(bundle, { force: true })
  if (revision.kind !== 'Local') await fetchRevision(revision, { ...delivery, bundle })
  await rm(archive, { recursive: true, force: true })
  if (revision.kind === 'Local') {
    if (revision.bundleType === 'directory') return copyTree(revision.location, archive)
    await symlink(revision.location, bundle)
  }
  const unpacking = { bundle, archive, environment }
  const type = revision.kind === 'GitHub' ? 'tar' : revision.bundleType
  if (type === 'zip') await unpackZip(unpacking)
  else await unpackTar({ ...unpacking, gzip: type === 'tgz' || isGzip(bundle) })
  await stripTopFolder(archive, `${archive}-temp`)
}

interface Unpacking {
  readonly bundle: string
  readonly archive: string
  readonly environment: Readonly<Record<string, string>>
}

async function unpackTar({
  bundle,
  archive,
  environment,
  gzip,
}: Unpacking & { gzip: boolean }): Promise<void> {
  await refuseHostileTar(entriesOf(bundle, { gzip }))
  await mkdir(archive, { recursive: true })
  const flags = gzip ? '-zxpsf' : '-xpsf'
  const { exit, stderr } = await run('tar', [flags, bundle, '-C', archive], { env: environment })
  if (exit === 0) return
  throw unpackingFailed('tar', exit, stderr)
}

async function unpackZip({ bundle, archive, environment }: Unpacking): Promise<void> {
  const listing = await run('unzip', ['-Z1', bundle], { env: environment })
  if (listing.exit !== 0) throw unpackingFailed('unzip', listing.exit, listing.stderr)
  for (const name of listing.stdout.toString().split('\n')) refuseHostileName(name)
  const { exit, stderr } = await run('unzip', ['-qo', bundle, '-d', archive], { env: environment })
  // Exit code 1: unpacked with warnings.
  if (exit === 0 || exit === 1) return
  throw unpackingFailed('unzip', exit, stderr)
}

function unpackingFailed(program: string, exit: number | null, stderr: Buffer): Problem {
  const lastLine = stderr.toString().trim().split('\n').at(-1) ?? ''
  return new Problem({
    code: 'bundle/unpacking',
    what: `The bundle cannot be unpacked: ${program} ended with exit code ${exit}. ${lastLine}`.trim(),
    fix: 'State its type (tar, tgz or zip), and check that it is complete.',
  })
}

/** GitHub's archives have one top folder; so have many bundles. */
async function stripTopFolder(archive: string, temporary: string): Promise<void> {
  const [only, ...others] = await readdir(archive)
  if (only === undefined || others.length > 0) return
  const top = join(archive, only)
  if (!(await stat(top).catch(() => undefined))?.isDirectory()) return
  if (!(await readdir(top)).some(name => /appspec/i.test(name))) return
  await rm(temporary, { recursive: true, force: true })
  await rename(archive, temporary)
  await rename(join(temporary, only), archive)
  await rmdir(temporary)
}

function isGzip(bundle: string): boolean {
  if (!existsSync(bundle)) return false
  const file = openSync(bundle, 'r')
  try {
    const magic = Buffer.alloc(2)
    readSync(file, magic)
    return magic.equals(Buffer.from([0x1f, 0x8b]))
  } finally {
    closeSync(file)
  }
}
