// How does a job reach CodeDeploy?

import { createClient } from '../deploy/aws/client.ts'
import { assumeRole } from '../deploy/aws/credentials.ts'
import type { CodeDeploy } from '../deploy/aws/operations.ts'
import type { DeployRequest } from '../deploy/request.ts'
import type { Job } from './job.ts'

export interface Connection {
  readonly request: DeployRequest
  readonly job: Job
  /** Told every secret before anybody else hears of it. */
  readonly mask: (secret: string) => void
}

/** With the role that was asked for, or whatever the SDK finds. Throws a Problem where the job may assume no role. */
export function connect({ request, job, mask }: Connection): CodeDeploy {
  const { region, role, repository, key } = request
  return createClient({
    region,
    ...(role !== undefined && { credentials: assumeRole({ role, region, job, mask }) }),
    userAgent: [['potato-deploy'], ['run', `${key.runId}.${key.attempt}`], ['repository', repository]],
  })
}
