// GitHub's API for one local repository, read only.

import type { Readable } from 'node:stream'
import { findEntry, isInside, readBlob, readCommits, readTree, type TreeEntry } from '../../git/commit.ts'
import type { Repository } from '../../git/repository.ts'

interface GithubRequest {
  readonly method: string
  /** As in the request line: path and query, still encoded. */
  readonly url: string
  readonly accept: string | undefined
}

interface GithubResponse {
  readonly status: number
  readonly contentType: string
  readonly body: string | Buffer | Readable
}

/** Reads only. Every `owner/name` is the one repository. */
export type GithubApi = (request: GithubRequest) => Promise<GithubResponse>

/** Where an agent fetches a revision, below the server's address. */
export function archivePath({ repository, commitId }: { repository: string; commitId: string }): string {
  return `/repos/${repository}/tarball/${commitId}`
}

// The contents API gives a file's content up to 1 MB, and up to 100 MB as raw.
// https://docs.github.com/rest/repos/contents#get-repository-content
const CONTENT_LIMIT = 1024 * 1024
const RAW_LIMIT = 100 * 1024 * 1024

// The compare API shows 250 commits on its first page.
// https://docs.github.com/rest/commits/commits#compare-two-commits
const COMPARE_LIMIT = 250

interface RouteRequest {
  readonly repository: Repository
  readonly owner: string
  readonly name: string
  /** What follows in the path, decoded. */
  readonly rest: string
  readonly query: URLSearchParams
  readonly media: 'json' | 'raw' | 'sha'
}

/** Responses have the members that describe the repository; links and accounts are left out. */
const ROUTES: readonly (readonly [
  prefix: string,
  respond: (request: RouteRequest) => Promise<GithubResponse>,
])[] = [
  ['', showRepository],
  ['commits/', showCommit],
  ['contents/', showContents],
  ['contents', showContents],
  ['git/trees/', showTree],
  ['git/blobs/', showBlob],
  ['git/ref/', showRef],
  ['tarball/', sendArchive],
  ['compare/', compare],
]

export function createGithubApi(repository: Repository): GithubApi {
  return async ({ method, url, accept = '' }) => {
    const [path = '', query = ''] = url.split('?', 2)
    const segments = path.split('/').map(decode)
    const [root, repos, owner, name, ...more] = segments
    const known = root === '' && repos === 'repos' && owner && name && !segments.includes(undefined)
    if (!known || (method !== 'GET' && method !== 'HEAD')) return notFound()
    const rest = more.join('/')
    const route = ROUTES.find(
      ([prefix]) => rest === prefix || (prefix.endsWith('/') && rest.startsWith(prefix)),
    )
    if (route === undefined) return notFound()
    const [prefix, respond] = route
    return respond({
      repository,
      owner,
      name,
      rest: rest.slice(prefix.length),
      query: new URLSearchParams(query),
      media: /vnd\.github\.(v3\.)?raw/.test(accept) ? 'raw' : /\.sha\b/.test(accept) ? 'sha' : 'json',
    })
  }
}

async function showRepository({ owner, name, repository }: RouteRequest): Promise<GithubResponse> {
  const branch = await repository.origin?.git.ask(['symbolic-ref', '--quiet', '--short', 'HEAD'])
  return json({
    name,
    full_name: `${owner}/${name}`,
    private: true,
    owner: { login: owner },
    default_branch: branch ?? 'main',
  })
}

async function showCommit({ repository, rest: ref, media }: RouteRequest): Promise<GithubResponse> {
  const sha = await resolve(repository, ref)
  if (sha === undefined) return failure(422, `No commit found for SHA: ${ref}`)
  if (media === 'sha') return { status: 200, contentType: 'application/vnd.github.sha', body: sha }
  const [commit] = await readCommits(repository.git, ['--max-count=1', sha])
  return json(commit)
}

async function showContents(request: RouteRequest): Promise<GithubResponse> {
  const { repository, rest, query, media } = request
  const ref = query.get('ref') ?? 'HEAD'
  const sha = await resolve(repository, ref)
  if (sha === undefined) return failure(404, `No commit found for the ref ${ref}`)
  const path = rest.replace(/\/$/, '')
  if (path === '') return json((await readTree(repository.git, [sha])).map(showEntry('')))
  if (!isInside(path)) return notFound()
  const entry = await findEntry(repository.git, sha, path)
  if (entry === undefined) return notFound()
  if (entry.type === 'tree')
    return json((await readTree(repository.git, [entry.sha])).map(showEntry(`${path}/`)))
  if (entry.type !== 'blob') return json(showEntry('')(entry))
  if (entry.size > RAW_LIMIT) return failure(403, 'This file is larger than 100 MB.')
  const content = await readBlob(repository.git, entry.sha)
  if (media === 'raw') return { status: 200, contentType: 'application/vnd.github.raw', body: content }
  const small = entry.size <= CONTENT_LIMIT
  return json({
    ...showEntry('')(entry),
    encoding: small ? 'base64' : 'none',
    content: small ? content.toString('base64') : '',
  })
}

async function showTree({ repository, rest, query }: RouteRequest): Promise<GithubResponse> {
  // A tree's own sha, or a commit, branch or tag.
  const commit = await resolve(repository, rest)
  const sha = await repository.git.ask(['rev-parse', '--quiet', '--verify', `${commit ?? rest}^{tree}`])
  if (!isName(rest) || sha === undefined) return notFound()
  // Any value turns it on, "0" too.
  const options = query.has('recursive') ? ['-r', '-t', sha] : [sha]
  const tree = (await readTree(repository.git, options)).map(({ path, mode, type, size, sha }) =>
    type === 'blob' ? { path, mode, type, sha, size } : { path, mode, type, sha },
  )
  return json({ sha, tree, truncated: false })
}

async function showBlob({ repository, rest, media }: RouteRequest): Promise<GithubResponse> {
  if (!/^[0-9a-f]{40}$/.test(rest)) return notFound()
  if ((await repository.git.ask(['cat-file', '-t', rest])) !== 'blob') return notFound()
  const content = await readBlob(repository.git, rest)
  if (media === 'raw') return { status: 200, contentType: 'application/vnd.github.raw', body: content }
  return json({
    sha: rest,
    size: content.length,
    encoding: 'base64',
    content: content.toString('base64'),
  })
}

/** `heads/<branch>` or `tags/<tag>`. An annotated tag is shown as the commit it points to. */
async function showRef({ repository, rest }: RouteRequest): Promise<GithubResponse> {
  const sha = /^(heads|tags)\//.test(rest) ? await resolve(repository, `refs/${rest}`) : undefined
  return sha === undefined ? notFound() : json({ ref: `refs/${rest}`, object: { type: 'commit', sha } })
}

/** GitHub redirects to another host for it; here the archive is the response. */
async function sendArchive({ repository, owner, name, rest: ref }: RouteRequest): Promise<GithubResponse> {
  const sha = await resolve(repository, ref)
  if (sha === undefined) return notFound()
  const body = repository.git.stream([
    'archive',
    '--format=tar.gz',
    '-1',
    `--prefix=${owner}-${name}-${sha.slice(0, 7)}/`,
    sha,
  ])
  return { status: 200, contentType: 'application/x-gzip', body }
}

async function compare({ repository, rest }: RouteRequest): Promise<GithubResponse> {
  const [baseRef = '', headRef = ''] = rest.split('...')
  const [base, head] = [await resolve(repository, baseRef), await resolve(repository, headRef)]
  if (base === undefined || head === undefined) return notFound()
  const mergeBase = await repository.git.ask(['merge-base', base, head])
  if (mergeBase === undefined) return failure(404, `No common ancestor between ${baseRef} and ${headRef}.`)
  const counts = await repository.git.need(['rev-list', '--left-right', '--count', `${base}...${head}`])
  const [behind = 0, ahead = 0] = counts.split('\t').map(Number)
  const [from] = await readCommits(repository.git, ['--max-count=1', base])
  const [common] = await readCommits(repository.git, ['--max-count=1', mergeBase])
  const commits = await readCommits(repository.git, ['--reverse', `${base}..${head}`])
  return json({
    base_commit: from,
    merge_base_commit: common,
    status: ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: commits.slice(0, COMPARE_LIMIT),
  })
}

/** A branch (`heads/…`), a tag (`tags/…`) or a sha: names only, no git expressions. */
async function resolve(repository: Repository, ref: string): Promise<string | undefined> {
  return isName(ref) ? repository.resolve(ref) : undefined
}

// https://git-scm.com/docs/git-check-ref-format
function isName(ref: string): boolean {
  return ref !== '' && !/^-|[\0-\x20\x7f~^:?*[\\]|\.\.|@\{/.test(ref)
}

function showEntry(folder: string) {
  return ({ path, mode, type, sha, size }: TreeEntry) => ({
    type: mode === '120000' ? 'symlink' : { blob: 'file', tree: 'dir', commit: 'submodule' }[type],
    size,
    name: path.slice(path.lastIndexOf('/') + 1),
    path: `${folder}${path}`,
    sha,
  })
}

function json(value: unknown): GithubResponse {
  return { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) }
}

function notFound(): GithubResponse {
  return failure(404, 'Not Found')
}

function failure(status: number, message: string): GithubResponse {
  return {
    ...json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }),
    status,
  }
}

/** undefined where it is not UTF-8 in percent signs. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
