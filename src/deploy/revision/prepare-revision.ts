// Prepares a revision in S3: makes the bundle and uploads it once, or finds the one that is there.

import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { readExportIgnore } from '../../core/git-attributes.ts'
import { Problem } from '../../core/problem.ts'
import type { Revision } from '../../core/revision.ts'
import type { CodeDeploy } from '../aws/operations.ts'
import type { Retry } from '../aws/retry.ts'
import type { S3Store } from '../aws/s3-store.ts'
import type { Github } from '../github/octokit.ts'
import type { Report } from '../progress.ts'
import type { BundleRequest, DeployRequest } from '../request.ts'
import { type Bundle, openEntries, packBundle, readBundle, readEntries, unpack } from './bundle.ts'
import { withoutIgnored } from './deploy-ignore.ts'
import { readFolderEntries } from './folder-entries.ts'
import { rememberCommits } from './known-commits.ts'
import { bundleTypeOf, type S3Location, s3Text } from './s3-location.ts'

export interface PreparedRevision {
  /** Full sha; empty where nothing says of which commit the bundle is. */
  readonly commit: string
  /** For people: of which bundle, or what it is made of. */
  readonly name: string
  /** Reads what is in the bundle. */
  readonly reader: RevisionReader
  /** The deployments of bundles have their commits, too. */
  withCommits(codedeploy: CodeDeploy): CodeDeploy
  /** Uploads it where it is not there yet. */
  place(): Promise<S3Location>
}

export interface PrepareOptions {
  readonly request: DeployRequest
  /** Full sha; empty for a bundle that is there. */
  readonly commit: string
  readonly github: Github
  readonly retry: Retry
  readonly report: Report
  readonly signal: AbortSignal
  readonly openStore?: () => Promise<S3Store>
}

interface Preparation extends PrepareOptions {
  readonly openStore: () => Promise<S3Store>
}

/** As much of GitHub as reads a revision. */
type RevisionReader = Pick<Github, 'readRevision' | 'readFile'>

/** Throws a Problem where there is nothing to make a bundle of, or no bundle. */
export async function prepareRevision(options: PrepareOptions): Promise<PreparedRevision> {
  const { revision: source } = options.request
  let store: Promise<S3Store> | undefined
  const openStore = () => {
    store ??= options.openStore?.() ?? Promise.reject(new Error('There is no way to S3.'))
    return store
  }
  const preparation: Preparation = { ...options, openStore }
  const withCommits = (codedeploy: CodeDeploy) => rememberCommits(codedeploy, openStore)
  switch (source.kind) {
    case 'bundle': {
      const bundle = await makeBundle(source, options)
      return {
        commit: options.commit,
        name: source.path ?? options.commit,
        reader: readerOf(async () => bundle.revision),
        withCommits,
        place: () => upload(bundle, source, preparation),
      }
    }
    case 's3':
      return { ...(await findBundle(source.location, preparation)), withCommits }
    case 'github':
      throw new Error('A revision on GitHub needs no preparation.')
    default:
      return source satisfies never
  }
}

async function makeBundle(source: BundleRequest, options: PrepareOptions): Promise<Bundle> {
  if (source.path === undefined) {
    const entries = await entriesOfCommit(source, options)
    const bundle = await packBundle(withoutIgnored(entries))
    const leftOut = await readExportIgnore(entries.map(({ path, content }) => [path, content] as const))
    return leftOut === undefined ? bundle : { ...bundle, revision: { ...bundle.revision, leftOut } }
  }
  const found = await stat(source.path).catch(cause => {
    throw notThere(source.path ?? '', cause)
  })
  if (found.isDirectory()) return await packBundle(await readFolderEntries(source.path))
  const bundleType = bundleTypeOf(source.path)
  if (bundleType === undefined) throw noBundle(source.path)
  return await readBundle(source.path, bundleType)
}

/** The files of the commit, or of a folder of it, as GitHub archives them. */
async function entriesOfCommit(
  { folder }: BundleRequest,
  { request, commit, github, signal }: PrepareOptions,
) {
  const archive = await github.openArchive(request.repository, commit, signal)
  if (archive === undefined) throw noArchive(request, commit)
  const all = await readEntries(archive.pipe(createGunzip()))
  // All is in one folder, which is named after the commit.
  const inRepository = all.map(entry => ({ ...entry, path: entry.path.replace(/^[^/]*\/?/, '') }))
  const top = folder === undefined ? '' : `${folder}/`
  const entries = inRepository
    .filter(({ path }) => path.startsWith(top) && path !== '' && path !== folder)
    .map(entry => ({ ...entry, path: entry.path.slice(top.length) }))
  if (entries.length === 0) throw noFolder(folder ?? '', commit)
  return entries
}

async function upload(
  { bytes, bundleType, hash }: Bundle,
  { bucket, prefix }: BundleRequest,
  { request, commit, retry, report, openStore }: Preparation,
): Promise<S3Location> {
  const place = { bucket, key: `${prefix}${commit}-${hash}.${bundleType}` }
  const store = await openStore()
  const there = await retry.call(signal => store.find(place, signal))
  if (there !== undefined) {
    report({ kind: 'notice', text: `${s3Text(place)} already exists: nothing is uploaded.` })
    return { ...place, bundleType, ...versionOf(there) }
  }
  const metadata = { commit, repository: request.repository }
  const made = await retry.call(signal => store.put({ ...place, bytes, metadata }, signal))
  report({ kind: 'notice', text: `Uploaded ${sizeText(bytes.length)} to ${s3Text(place)}.` })
  return { ...place, bundleType, ...versionOf(made) }
}

async function findBundle(
  location: S3Location,
  { retry, report, openStore }: Preparation,
): Promise<Omit<PreparedRevision, 'withCommits'>> {
  const store = await openStore()
  const found = await retry.call(signal => store.find(location, signal))
  if (found === undefined) throw notInBucket(location)
  if (found.commit === undefined) report({ kind: 'warning', problem: noCommit(location) })
  const download = async () => {
    const bytes = await retry.call(signal => store.get({ ...location, ...versionOf(found) }, signal))
    return await openEntries(await unpack(bytes, location.bundleType, s3Text(location)))
  }
  let revision: Promise<Revision> | undefined
  const open = () => {
    revision ??= download()
    return revision
  }
  return {
    commit: found.commit ?? '',
    name: s3Text(location),
    reader: readerOf(open),
    place: async () => ({ ...location, ...versionOf(found) }),
  }
}

function readerOf(open: () => Promise<Revision>): RevisionReader {
  return {
    readRevision: open,
    readFile: async (_repository, _sha, path) => (await (await open()).read([path])).get(path),
  }
}

/** A version says which object it is; without one its ETag does. */
function versionOf({
  version,
  eTag,
}: {
  readonly version?: string | undefined
  readonly eTag?: string | undefined
}) {
  return version === undefined ? { eTag } : { version }
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function notThere(path: string, cause: unknown): Problem {
  return new Problem({
    code: 'inputs/revision-path',
    what: `There is no file or folder ${path}`,
    why: 'The path is relative to the workspace of the job, GITHUB_WORKSPACE.',
    fix: 'Build it in a step before this one, or correct the path.',
    at: { kind: 'input', name: 'revision-path', value: path },
    cause,
  })
}

function noBundle(path: string): Problem {
  return new Problem({
    code: 'inputs/revision-path',
    what: `${path} is neither a folder nor a .zip, .tgz, .tar.gz or .tar file`,
    fix: 'Use a folder that the job has built, or an archive of it.',
    at: { kind: 'input', name: 'revision-path', value: path },
  })
}

function noArchive({ repository, githubToken }: DeployRequest, commit: string): Problem {
  return new Problem({
    code: 'revision/no-archive',
    what: `The archive of ${commit} could not be downloaded from GitHub`,
    why: `The bundle is built from it. ${repository} cannot be read, or GitHub is down.`,
    fix:
      githubToken === ''
        ? 'Leave "github-token" at its default, the token of the job; or check out the commit and set "revision-path: .".'
        : 'Give the job "permissions: contents: read"; or check out the commit and set "revision-path: .".',
  })
}

function noFolder(folder: string, commit: string): Problem {
  return new Problem({
    code: 'inputs/folder',
    what: `${commit} has no folder "${folder}"`,
    fix: 'Write its path from the root of the repository, without a leading slash.',
    at: { kind: 'input', name: 'folder', value: folder },
  })
}

function notInBucket(location: S3Location): Problem {
  return new Problem({
    code: 'revision/not-in-bucket',
    what: `${s3Text(location)} does not exist`,
    why:
      location.version === undefined
        ? 'There is no object with this key.'
        : `It has no version "${location.version}".`,
    fix: 'Correct "revision-s3", or upload the bundle first: aws deploy push.',
    at: { kind: 'input', name: 'revision-s3' },
  })
}

function noCommit(location: S3Location): Problem {
  return new Problem({
    code: 'revision/no-commit',
    what: `${s3Text(location)} does not name its commit, so "when-older" has no effect`,
    fix: 'Upload it with "revision-bucket", or with the metadata "commit=SHA".',
    at: { kind: 'input', name: 'revision-s3' },
  })
}
