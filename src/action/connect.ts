// Opens a job's connection to CodeDeploy.

import { createClient } from '../deploy/aws/client.ts'
import { openCredentials } from '../deploy/aws/credentials.ts'
import type { CodeDeploy } from '../deploy/aws/operations.ts'
import type { S3Store } from '../deploy/aws/s3-store.ts'
import type { DeployRequest } from '../deploy/request.ts'
import type { Job } from './job.ts'
import type { JobNetwork } from './network.ts'

export interface Connection {
  readonly request: DeployRequest
  readonly job: Job
  readonly network: JobNetwork
  /** Hides a secret from the log; called before anything else gets it. */
  readonly mask: (secret: string) => void
}

export interface AwsConnection {
  readonly codedeploy: CodeDeploy
  readonly openStore: () => Promise<S3Store>
}

/** With the role of the request, or whatever credentials the SDK finds. Throws a Problem where the job may assume no role. */
export function connect({ request, job, network, mask }: Connection): AwsConnection {
  const { region, repository, key } = request
  const { agent } = network
  const credentials = openCredentials({ login: request, region, job, mask, ...network })
  const codedeploy = createClient({
    region,
    agent,
    ...(credentials && { credentials }),
    userAgent: [['potato-deploy'], ['run', `${key.runId}.${key.attempt}`], ['repository', repository]],
  })
  return {
    codedeploy,
    openStore: async () => {
      const { createS3Store } = await import('../deploy/aws/s3-store.ts')
      return createS3Store({ region, agent, credentials })
    },
  }
}
