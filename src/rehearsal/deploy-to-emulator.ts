// How is a commit deployed to a CodeDeploy that is not AWS's, as the action would?

import { createHttpGet } from '../core/http.ts'
import { createClient } from '../deploy/aws/client.ts'
import { type DeployOptions, deploy } from '../deploy/deploy.ts'
import { createGithub } from '../deploy/github/client.ts'
import type { Outcome } from '../deploy/progress.ts'
import type { DeployRequest } from '../deploy/request.ts'

/** Where CodeDeploy and GitHub's API answer. */
export interface Endpoint {
  readonly url: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

// On loopback nobody counts the calls. Milliseconds.
const PACE = 50

/** The request as it is, but for where CodeDeploy is. */
export function deployTo(
  { url, region, credentials }: Endpoint,
  request: DeployRequest,
  world: Pick<DeployOptions, 'clock' | 'report' | 'signal'>,
): Promise<Outcome> {
  return deploy({
    ...world,
    request: { ...request, region, rehearse: true },
    connect: async () => createClient({ region, credentials, endpoint: url }),
    github: createGithub({ api: url, token: '', http: createHttpGet(world) }),
    pace: () => PACE,
  })
}
