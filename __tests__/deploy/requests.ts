// How does a test come by a job and its request?

import { type Asked, readInputs } from '../../src/action/inputs.ts'
import { type Job, readJob } from '../../src/action/job.ts'
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
  return readJob({ ...PUSH, ...env }, event)
}

/** The request of a job whose step has these inputs. */
export function requestOf(raw: Asked['raw'] = {}, { job = jobOf(), nonce = 'k3x9' } = {}): DeployRequest {
  return readInputs({ raw, job, nonce })
}
