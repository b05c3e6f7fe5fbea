// Opens a job's connection to CodeDeploy.

import type { HttpGet } from '../core/http.ts'
import { createClient } from '../deploy/aws/client.ts'
import { assumeRole } from '../deploy/aws/credentials.ts'
import type { CodeDeploy } from '../deploy/aws/operations.ts'
import type { DeployRequest } from '../deploy/request.ts'
import type { Job } from './job.ts'

export interface Connection {
  readonly request: DeployRequest
  readonly job: Job
  readonly http: HttpGet
  /** Hides a secret from the log; called before anything else gets it. */
  readonly mask: (secret: string) => void
}

/** With the role of the request, or whatever credentials the SDK finds. Throws a Problem where the job may assume no role. */
export function connect({ request, job, http, mask }: Connection): CodeDeploy {
  const { region, role, repository, key } = request
  return createClient({
    region,
    ...(role !== undefined && { credentials: assumeRole({ role, region, job, http, mask }) }),
    userAgent: [['potato-deploy'], ['run', `${key.runId}.${key.attempt}`], ['repository', repository]],
  })
}
