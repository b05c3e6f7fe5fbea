// What does GitHub know of the revision? The one file that asks it.

import { type Answer, ask, readJson } from '../../core/http.ts'
import { at, textAt } from '../../core/json.ts'
import type { Revision } from '../../core/revision.ts'
import { readArchive } from './archive.ts'

export type CommitFound =
  | { readonly kind: 'found'; readonly sha: string }
  /** The repository can be read, and has no such commit. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable'; readonly why: string; readonly passing: boolean }

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
}

export interface GithubOptions {
  /** Without a slash at the end. */
  readonly api: string
  /** Empty: asks as anybody. */
  readonly token: string
}

type Reply =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'unreachable'; readonly why: string }

// GitHub answers in a fraction of a second; a deployment need not wait longer for what is only a courtesy.
const PATIENCE = 10_000

export function createGithub({ api, token }: GithubOptions): Github {
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': 'potato-deploy',
    'x-github-api-version': '2022-11-28',
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  }
  const open = (path: string, signal: AbortSignal | undefined) =>
    ask(`${api}/repos/${path}`, { headers, signal, patience: PATIENCE })

  async function get(path: string, signal?: AbortSignal): Promise<Reply> {
    try {
      const answer = await open(path, signal)
      const body = await readJson(answer)
      if (isFine(answer)) return { kind: 'ok', body }
      return { kind: 'refused', status: answer.status, message: textAt(body, 'message') ?? '' }
    } catch (error) {
      return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) }
    }
  }

  async function isReadable(repository: string, signal?: AbortSignal): Promise<boolean> {
    return (await get(repository, signal)).kind === 'ok'
  }

  return {
    async findCommit(repository, ref, signal) {
      const answer = await get(`${repository}/commits/${encode(ref)}`, signal)
      switch (answer.kind) {
        case 'ok': {
          const sha = textAt(answer.body, 'sha')
          if (sha !== undefined && /^[0-9a-f]{40}$/.test(sha)) return { kind: 'found', sha }
          return { kind: 'unreadable', why: 'its answer names no commit', passing: false }
        }
        case 'refused': {
          const { status, message } = answer
          // 422: no such commit; 409: an empty repository; 404: no such commit, or the repository is hidden from us.
          if (status === 422 || status === 409) return { kind: 'unknown' }
          if (status === 404 && (await isReadable(repository, signal))) return { kind: 'unknown' }
          const why = message === '' ? `it says HTTP ${status}` : `it says HTTP ${status}, "${message}"`
          return { kind: 'unreadable', why, passing: status >= 500 || status === 429 }
        }
        case 'unreachable':
          return { kind: 'unreadable', why: answer.why, passing: true }
        default:
          return answer satisfies never
      }
    },

    async isAmbiguous(repository, name, signal) {
      const shas = await Promise.all(
        ['heads', 'tags'].map(async kind => {
          const answer = await get(`${repository}/git/ref/${kind}/${encode(name)}`, signal)
          return answer.kind === 'ok' ? textAt(answer.body, 'object', 'sha') : undefined
        }),
      )
      const [branch, tag] = shas
      return branch !== undefined && tag !== undefined && branch !== tag
    },

    async compare(repository, base, head, signal) {
      const answer = await get(`${repository}/compare/${base}...${head}?per_page=1`, signal)
      const status = answer.kind === 'ok' ? textAt(answer.body, 'status') : undefined
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

    async readFile(repository, sha, path, signal) {
      const answer = await get(`${repository}/contents/${encode(path)}?ref=${sha}`, signal)
      if (answer.kind !== 'ok' || at(answer.body, 'encoding') !== 'base64') return undefined
      const content = textAt(answer.body, 'content')
      return content === undefined ? undefined : Buffer.from(content, 'base64')
    },

    async readRevision(repository, sha, signal) {
      try {
        const answer = await open(`${repository}/tarball/${sha}`, signal)
        if (isFine(answer)) return await readArchive(answer.body)
        answer.body.destroy()
        return undefined
      } catch {
        return undefined
      }
    },
  }
}

const isFine = ({ status }: Answer) => status >= 200 && status < 300

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')
