// What does the runner say about this job?

import { at, textAt } from '../core/json.ts'
import type { IdentityEndpoint } from '../deploy/aws/credentials.ts'

/** The job, as its environment and the event that started it tell. Absent outside a runner. */
export interface Job {
  /** `owner/name` */
  readonly repository: string | undefined
  /** The commit to deploy when no other is asked for: on a pull request its head, not the merge commit. */
  readonly sha: string | undefined
  /** `owner/name` of the fork that a pull request comes from. */
  readonly fork: string | undefined
  readonly event: string
  readonly runId: string
  readonly attempt: number
  readonly actor: string
  /** Who asked for this attempt; on a re-run not always the actor. */
  readonly triggeringActor: string
  readonly regions: { readonly AWS_REGION: string; readonly AWS_DEFAULT_REGION: string }
  readonly identity: IdentityEndpoint | undefined
  /** Without a slash at the end. */
  readonly githubApi: string
}

type Texts = Readonly<Record<string, string | undefined>>

/** `env`: the variables of the step. `event`: the parsed file of GITHUB_EVENT_PATH, or undefined. */
export function readJob(env: Texts, event: unknown): Job {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const head = isAboutMerge(name) ? at(event, 'pull_request', 'head') : undefined
  const source = textAt(head, 'repo', 'full_name')
  const repository = textAt(env, 'GITHUB_REPOSITORY')
  const url = textAt(env, 'ACTIONS_ID_TOKEN_REQUEST_URL')
  const token = textAt(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  return {
    repository,
    sha: textAt(head, 'sha') ?? textAt(env, 'GITHUB_SHA'),
    fork: source?.toLowerCase() === repository?.toLowerCase() ? undefined : source,
    event: name,
    runId: env['GITHUB_RUN_ID'] ?? '',
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    actor: env['GITHUB_ACTOR'] ?? '',
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
    regions: { AWS_REGION: env['AWS_REGION'] ?? '', AWS_DEFAULT_REGION: env['AWS_DEFAULT_REGION'] ?? '' },
    identity: url !== undefined && token !== undefined ? { url, token } : undefined,
    githubApi: (textAt(env, 'GITHUB_API_URL') ?? 'https://api.github.com').replace(/\/+$/, ''),
  }
}

/** A pull request's events carry a merge commit in GITHUB_SHA; `pull_request_target` carries the base's commit. */
function isAboutMerge(event: string): boolean {
  return event.startsWith('pull_request') && event !== 'pull_request_target'
}
