// Asks GitHub about the revision, through Octokit.

import type { Readable } from 'node:stream'
import type { Octokit } from '@octokit/core'
import { type HttpGet, JSON_LIMIT, readAll } from '../../core/http.ts'
import { at, textAt } from '../../core/json.ts'
import type { Revision } from '../../core/revision.ts'
import { readArchive } from './archive.ts'

export type CommitFound =
  | { readonly kind: 'found'; readonly sha: string }
  /** The repository can be read, and has no such commit. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'unreadable'
      readonly why: string
      readonly passing: boolean
      /** Milliseconds that GitHub asks to wait before the next request. */
      readonly retryAfter?: number
    }

/** How `head` lies to `base`; unknown where they have no history in common, or GitHub does not say. */
export type Relation = 'ahead' | 'behind' | 'identical' | 'diverged' | 'unknown'

export interface Github {
  /** `ref`: a sha, short or full, a branch or a tag; `heads/x` and `tags/x` where both exist. */
  findCommit(repository: string, ref: string, signal?: AbortSignal): Promise<CommitFound>
  /** Whether a branch and a tag of this name point to different commits. */
  isAmbiguous(repository: string, name: string, signal?: AbortSignal): Promise<boolean>
  compare(repository: string, base: string, head: string, signal?: AbortSignal): Promise<Relation>
  /** undefined where the file is not there, or cannot be read. */
  readFile(
    repository: string,
    sha: string,
    path: string,
    signal?: AbortSignal,
  ): Promise<Uint8Array | undefined>
  /** What CodeDeploy's agent will download; undefined where it cannot be had, or is too large. */
  readRevision(repository: string, sha: string, signal?: AbortSignal): Promise<Revision | undefined>
  /** All of the commit as a gzipped tar, in one folder; undefined where it cannot be had. */
  openArchive(repository: string, sha: string, signal?: AbortSignal): Promise<Readable | undefined>
}

/** What setting up an account asks for besides. */
interface GithubClient extends Github {
  /** A text: why GitHub does not say. https://docs.github.com/en/rest/repos/repos#get-a-repository */
  findIds(
    repository: string,
    signal?: AbortSignal,
  ): Promise<{ readonly repository: number; readonly owner: number } | string>
}

interface GithubOptions {
  /** URL of the API, without a slash at the end. */
  readonly api: string
  /** Empty: requests without authorization. */
  readonly token: string
  readonly http: HttpGet
}

type Reply =
  | { readonly kind: 'ok'; readonly body: unknown }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly message: string
      readonly retryAfter: number | undefined
    }
  | { readonly kind: 'unreachable'; readonly why: string }

// GitHub responds in a fraction of a second; no deployment has to wait longer for what it can do without.
const TIMEOUT = 10_000

export function createGithub(options: GithubOptions): GithubClient {
  let loading: Promise<Octokit['request']> | undefined
  const send = async (path: string, signal?: AbortSignal, { parsed = true } = {}) => {
    loading ??= loadOctokit(options)
    const request = await loading
    const parameters = { parseSuccessResponseBody: parsed, ...(signal && { signal }) }
    return (await request(`GET /repos/${path}`, { request: parameters })).data
  }

  async function get(path: string, signal?: AbortSignal): Promise<Reply> {
    try {
      return { kind: 'ok', body: await send(path, signal) }
    } catch (error) {
      return replyOf(error)
    }
  }

  async function isReadable(repository: string, signal?: AbortSignal): Promise<boolean> {
    return (await get(repository, signal)).kind === 'ok'
  }

  return {
    async findCommit(repository, ref, signal) {
      const reply = await get(`${repository}/commits/${encode(ref)}`, signal)
      switch (reply.kind) {
        case 'ok': {
          const sha = textAt(reply.body, 'sha')
          if (sha !== undefined && /^[0-9a-f]{40}$/.test(sha)) return { kind: 'found', sha }
          return { kind: 'unreadable', why: 'the response contains no commit', passing: false }
        }
        case 'refused': {
          const { status, message, retryAfter } = reply
          // 422: no such commit; 409: an empty repository; 404: no such commit, or the repository is hidden from us.
          if (status === 422 || status === 409) return { kind: 'unknown' }
          if (status === 404 && (await isReadable(repository, signal))) return { kind: 'unknown' }
          const why = message === '' ? `HTTP ${status}` : `HTTP ${status}, "${message}"`
          if (retryAfter !== undefined) return { kind: 'unreadable', why, passing: true, retryAfter }
          return { kind: 'unreadable', why, passing: status >= 500 || status === 429 }
        }
        case 'unreachable':
          return { kind: 'unreadable', why: reply.why, passing: true }
        default:
          return reply satisfies never
      }
    },

    async isAmbiguous(repository, name, signal) {
      const shas = await Promise.all(
        ['heads', 'tags'].map(async kind => {
          const reply = await get(`${repository}/git/ref/${kind}/${encode(name)}`, signal)
          return reply.kind === 'ok' ? textAt(reply.body, 'object', 'sha') : undefined
        }),
      )
      const [branch, tag] = shas
      return branch !== undefined && tag !== undefined && branch !== tag
    },

    async compare(repository, base, head, signal) {
      const reply = await get(`${repository}/compare/${base}...${head}?per_page=1`, signal)
      const status = reply.kind === 'ok' ? textAt(reply.body, 'status') : undefined
      switch (status) {
        case 'ahead':
        case 'behind':
        case 'identical':
        case 'diverged':
          return status
        default:
          return 'unknown'
      }
    },

    async findIds(repository, signal) {
      const reply = await get(repository, signal)
      if (reply.kind === 'unreachable') return reply.why
      if (reply.kind === 'refused') return `HTTP ${reply.status} ${reply.message}`.trim()
      const [id, owner] = [at(reply.body, 'id'), at(reply.body, 'owner', 'id')]
      return typeof id === 'number' && typeof owner === 'number'
        ? { repository: id, owner }
        : 'The response has no ids.'
    },

    async readFile(repository, sha, path, signal) {
      const reply = await get(`${repository}/contents/${encode(path)}?ref=${sha}`, signal)
      if (reply.kind !== 'ok' || at(reply.body, 'encoding') !== 'base64') return undefined
      const content = textAt(reply.body, 'content')
      return content === undefined ? undefined : Buffer.from(content, 'base64')
    },

    async readRevision(repository, sha, signal) {
      try {
        return await readArchive(await send(`${repository}/tarball/${sha}`, signal, { parsed: false }))
      } catch {
        return undefined
      }
    },

    async openArchive(repository, sha, signal) {
      try {
        return await send(`${repository}/tarball/${sha}`, signal, { parsed: false })
      } catch {
        return undefined
      }
    },
  }
}

/** Octokit without its own authentication, which refuses an empty token. Its requests go through `http`. */
async function loadOctokit({ api, token, http }: GithubOptions): Promise<Octokit['request']> {
  const { Octokit } = await import('@octokit/core')
  const { request } = new Octokit({
    baseUrl: api,
    userAgent: 'potato-deploy',
    request: { fetch: fetchThrough(http) },
  })
  return request.defaults({
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token !== '' && { authorization: `Bearer ${token}` }),
    },
  })
}

interface FetchInit {
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** As much of `fetch` as Octokit uses for a GET. */
function fetchThrough(http: HttpGet) {
  return async (url: string, { headers, signal }: FetchInit) => {
    const response = await http(url, { headers, signal, timeout: TIMEOUT })
    const { status, body } = response
    return {
      url,
      status,
      // A body of no type is JSON to us; Octokit would not parse it.
      headers: new Map(Object.entries({ 'content-type': 'application/json', ...response.headers })),
      body,
      text: async () => (await readAll(response, JSON_LIMIT))?.toString('utf8') ?? '',
      arrayBuffer: async () => (await readAll(response, JSON_LIMIT))?.buffer ?? new ArrayBuffer(0),
    }
  }
}

/** Octokit throws for a status of 400 and more, and gives a failed connection a status too, without a response. */
function replyOf(error: unknown): Reply {
  const response = at(error, 'response')
  const status = at(response, 'status')
  if (typeof status !== 'number')
    return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) }
  const seconds = textAt(response, 'headers', 'retry-after')
  return {
    kind: 'refused',
    status,
    message: textAt(response, 'data', 'message') ?? '',
    retryAfter: /^\d+$/.test(seconds ?? '') ? Number(seconds) * 1000 : undefined,
  }
}

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')
