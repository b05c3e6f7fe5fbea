// How is one commit deployed to a CodeDeploy that is not AWS's, as the action would?

import { createClient } from './client.ts'
import { type DeployOptions, deploy } from './deploy.ts'
import { readInputs } from './inputs.ts'
import { readJob } from './job.ts'
import type { Outcome, Progress } from './progress.ts'
import { createGithub } from './revision.ts'
import type { Settings } from './settings.ts'

/** Where CodeDeploy and GitHub's API answer. */
export interface Endpoint {
  readonly url: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** What is deployed; what is not named is as in the action. */
export interface Deployable {
  readonly application: string | undefined
  readonly group: string | undefined
  /** `owner/name` */
  readonly repository: string
  /** The full sha. */
  readonly commit: string
  /** Different for every deployment that ever is. */
  readonly once: string
}

// On loopback nobody counts the calls. Milliseconds.
const PACE = 100

/** Throws Problems where a name cannot be one; all else is told in the outcome. */
export function deployTo(
  endpoint: Endpoint,
  deployable: Deployable,
  world: Pick<DeployOptions, 'clock' | 'report' | 'signal'>,
): Promise<Outcome> {
  return deploy({
    ...world,
    report: progress => world.report(withoutLink(progress)),
    settings: settingsOf(endpoint, deployable),
    codedeploy: createClient({ ...endpoint, endpoint: endpoint.url }),
    github: createGithub({ api: endpoint.url, token: '' }),
    pace: () => PACE,
  })
}

/** No console shows it. */
function withoutLink(progress: Progress): Progress {
  return progress.kind === 'created' ? { ...progress, url: '' } : progress
}

function settingsOf(
  { region }: Endpoint,
  { application, group, repository, commit, once }: Deployable,
): Settings {
  const raw = {
    'application-name': application,
    'deployment-group-name': group,
    'aws-region': region,
    'when-older': 'deploy',
    repository,
    commit,
  }
  return readInputs({ raw, job: readJob({}, undefined), once })
}
