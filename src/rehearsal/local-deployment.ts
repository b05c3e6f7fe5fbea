// Deploys to an emulator as to AWS.

import type { Clock } from '../core/clock.ts'
import { createHttpGet } from '../core/http.ts'
import { createClient } from '../deploy/aws/client.ts'
import { deploy } from '../deploy/deploy.ts'
import { createGithub } from '../deploy/github/octokit.ts'
import type { Outcome, Report } from '../deploy/progress.ts'
import type { DeployRequest } from '../deploy/request.ts'
import type { Emulator } from './emulator.ts'

// Nothing throttles calls on loopback. Milliseconds.
const POLL_INTERVAL = 50

/** The request as it is, with the emulator in the place of AWS and GitHub. */
export function deployTo(
  { url, region, credentials, token }: Emulator,
  request: DeployRequest,
  { clock, signal, report }: { clock: Clock; signal: AbortSignal; report: Report },
): Promise<Outcome> {
  return deploy({
    clock,
    signal,
    report,
    request: { ...request, region, rehearse: true },
    connect: async () => createClient({ region, credentials, endpoint: url }),
    openStore: async () => {
      const { createS3Store } = await import('../deploy/aws/s3-store.ts')
      return createS3Store({ region, credentials: async () => credentials, endpoint: url })
    },
    github: createGithub({ api: url, token, http: createHttpGet({ clock }) }),
    pace: () => POLL_INTERVAL,
  })
}
