// Jobs and requests for tests.

import { type InputsOptions, readInputs } from '../../src/action/inputs.ts'
import { type Job, type RunContext, readJob } from '../../src/action/job.ts'
import type { DeployRequest } from '../../src/deploy/request.ts'

export const SHA = 'a'.repeat(40)

/** The variables that a runner sets for a push, and a region. */
export const PUSH = {
  GITHUB_REPOSITORY: 'me/site',
  GITHUB_SHA: SHA,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'fabi',
  AWS_REGION: 'sa-east-1',
} as const

export function jobOf(env: Readonly<Record<string, string>> = {}, event?: unknown): Job {
  const variables = { ...PUSH, ...env }
  return readJob(runContextOf(variables, event), variables)
}

/** The event of a workflow_run that followed a push of `sha` to main, and passed; with these differences. */
export const testedRun = (sha: string, differences: object = {}) => ({
  repository: { default_branch: 'main' },
  workflow_run: {
    event: 'push',
    head_branch: 'main',
    head_sha: sha,
    head_repository: { full_name: 'me/site' },
    conclusion: 'success',
    ...differences,
  },
})

/** As `@actions/github` reads it from the environment. */
function runContextOf(env: Readonly<Record<string, string>>, event: unknown): RunContext {
  return {
    payload: event as RunContext['payload'],
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    runId: Number(env['GITHUB_RUN_ID']),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT']),
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  }
}

/** The request of a job whose step has these inputs. */
export function requestOf(
  raw: InputsOptions['raw'] = {},
  { job = jobOf(), nonce = 'k3x9' } = {},
): DeployRequest {
  return readInputs({ raw, job, nonce })
}
