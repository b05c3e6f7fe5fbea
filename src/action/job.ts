// Reads what the runner states about the job: its commit, its run, and how it can prove who it is.

import type { context } from '@actions/github'
import { at, textAt } from '../core/json.ts'
import type { IdentityEndpoint } from '../deploy/aws/login.ts'

export interface Job {
  /** `owner/name` */
  readonly repository: string | undefined
  /** The commit to deploy when no other is named: on a pull request its head, not the merge commit. */
  readonly sha: string | undefined
  /** `owner/name` of the fork that a pull request comes from. */
  readonly fork: string | undefined
  /** On `workflow_run`: why the commit that was tested must not be deployed unless somebody names it. */
  readonly untrusted: string | undefined
  /** The push that started the run took commits away from the branch. */
  readonly forcedPush: boolean
  /** URL of the GitHub that runs the job. */
  readonly server: string
  readonly event: string
  readonly runId: string
  readonly attempt: number
  readonly actor: string
  /** Who started this attempt; on a re-run not always the actor. */
  readonly triggeringActor: string
  readonly regions: { readonly AWS_REGION: string; readonly AWS_DEFAULT_REGION: string }
  readonly identity: IdentityEndpoint | undefined
  /** Without a slash at the end. */
  readonly githubApi: string
}

/** The run and the event that started it, as `@actions/github` reads them. */
export type RunContext = Pick<
  typeof context,
  'payload' | 'eventName' | 'sha' | 'actor' | 'runId' | 'runAttempt' | 'apiUrl' | 'serverUrl'
>

/** `env`: the variables of the step, for what `@actions/github` does not read. */
export function readJob(run: RunContext, env: Readonly<Record<string, string | undefined>>): Job {
  // Its types promise what an environment may lack.
  const event = textAt(run, 'eventName') ?? ''
  const actor = textAt(run, 'actor') ?? ''
  const head = isAboutMerge(event) ? at(run.payload, 'pull_request', 'head') : undefined
  const source = textAt(head, 'repo', 'full_name')
  const repository = textAt(env, 'GITHUB_REPOSITORY')
  const tested = event === 'workflow_run' ? at(run.payload, 'workflow_run') : undefined
  const url = textAt(env, 'ACTIONS_ID_TOKEN_REQUEST_URL')
  const token = textAt(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  return {
    repository,
    sha: textAt(head, 'sha') ?? textAt(tested, 'head_sha') ?? textAt(run, 'sha'),
    fork: source?.toLowerCase() === repository?.toLowerCase() ? undefined : source,
    untrusted: event === 'workflow_run' ? untrustedRun(tested, run.payload, repository) : undefined,
    forcedPush: event === 'push' && at(run.payload, 'forced') === true,
    server: run.serverUrl,
    event,
    runId: String(run.runId || ''),
    attempt: run.runAttempt || 1,
    actor,
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? actor,
    regions: { AWS_REGION: env['AWS_REGION'] ?? '', AWS_DEFAULT_REGION: env['AWS_DEFAULT_REGION'] ?? '' },
    identity: url !== undefined && token !== undefined ? { url, token } : undefined,
    githubApi: run.apiUrl.replace(/\/+$/, ''),
  }
}

/** CodeDeploy fetches from here, and from no other GitHub. */
export const PUBLIC_SERVER = 'https://github.com'

/** At a terminal there is no job. */
export const NO_JOB: Job = {
  repository: undefined,
  sha: undefined,
  fork: undefined,
  untrusted: undefined,
  forcedPush: false,
  server: PUBLIC_SERVER,
  event: '',
  runId: '',
  attempt: 1,
  actor: '',
  triggeringActor: '',
  regions: { AWS_REGION: '', AWS_DEFAULT_REGION: '' },
  identity: undefined,
  githubApi: '',
}

/** A pull request's events carry a merge commit in GITHUB_SHA; `pull_request_target` carries the base's commit. */
function isAboutMerge(event: string): boolean {
  return event.startsWith('pull_request') && event !== 'pull_request_target'
}

/**
 * Why a run that this one follows does not vouch for its commit. On `workflow_run`, GITHUB_REF and the OIDC token's
 * claims are the default branch's whatever was tested, so any branch would pass a role that trusts the default branch.
 */
function untrustedRun(tested: unknown, payload: unknown, repository: string | undefined): string | undefined {
  const branch = textAt(tested, 'head_branch')
  const source = textAt(tested, 'head_repository', 'full_name')
  const defaultBranch = textAt(payload, 'repository', 'default_branch')
  const event = textAt(tested, 'event')
  const conclusion = textAt(tested, 'conclusion')
  if (source?.toLowerCase() !== repository?.toLowerCase())
    return `The triggering run tested ${source ?? 'a deleted repository'}, not ${repository}`
  if (event !== 'push') return `The triggering run was started by "${event}", not by a push`
  if (branch === undefined || branch !== defaultBranch)
    return `The triggering run tested "${branch}", not the default branch "${defaultBranch}"`
  if (conclusion !== 'success') return `The triggering run ended with "${conclusion}"`
  return undefined
}
