// Starts CodeDeploy, GitHub's API and S3 on loopback, for one instance.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { createService } from '../emulator/codedeploy/service.ts'
import { archivePath, createGithubApi } from '../emulator/github/github-api.ts'
import { createS3, objectPath } from '../emulator/s3/s3-api.ts'
import { startServer } from '../emulator/server.ts'
import { type Credentials, presign } from '../emulator/signature.ts'
import type { Repository } from '../git/repository.ts'
import { EMULATOR_SOCKET } from '../instance/boot-files.ts'
import { DEPLOYMENT_ROOT } from '../instance/choices.ts'
import type { RunningInstance } from '../instance/running-instance.ts'
import type { EmulatorSetup } from './options.ts'

const TAG = { Key: 'name', Value: 'potato-ecs' }

// Long enough for a client to meet DeploymentNotStartedException, as on AWS. Milliseconds.
const START_DELAY = 50

// Longer than a deployment lasts. Seconds.
const PRESIGNED = 24 * 3600

export interface EndpointPlan {
  readonly options: Pick<EmulatorSetup, 'agent' | 'root'> & { readonly port?: number }
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly instance: RunningInstance
  readonly repository: Repository
  /** The application and the deployment group that exist. */
  readonly application: string
  readonly group: { readonly name: string; readonly id: string }
  readonly region: string
  readonly credentials: Credentials
  /** For GitHub's API. */
  readonly token: string
  /** Folders: for what is uploaded, and for the socket. */
  readonly scratch: string
  readonly sockets: string
}

/** Throws a Problem where the agent of AWS does not start; then nothing listens any more. */
export async function startEndpoints(
  plan: EndpointPlan,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { options, clock, signal, instance, application, group, region, credentials, token } = plan
  let url = ''
  const awsAgent = options.agent === 'aws' ? await openAwsAgent(plan) : undefined
  const service = createService({
    clock,
    region,
    applications: [
      {
        name: application,
        groups: [
          {
            ...group,
            instances: [awsAgent?.target ?? instance],
            tagFilters: [TAG],
            deploymentConfig: 'CodeDeployDefault.AllAtOnce',
          },
        ],
      },
    ],
    githubToken: token,
    archiveUrl: revision =>
      revision.kind === 'S3'
        ? presign(`${url}${objectPath(revision)}`, {
            credentials,
            region,
            now: clock.now(),
            expires: PRESIGNED,
          })
        : `${url}${archivePath(revision)}`,
    startDelay: START_DELAY,
  })
  const objects = join(plan.scratch, 's3')
  await mkdir(objects)
  const server = await startServer({
    service,
    ...(awsAgent !== undefined && { hostCommands: awsAgent.hostCommands }),
    github: { api: createGithubApi(plan.repository), token },
    s3: createS3({ clock, region, credentials, directory: objects }),
    credentials,
    region,
    clock,
    port: options.port ?? 0,
    socket: join(plan.sockets, EMULATOR_SOCKET),
  })
  url = server.url
  try {
    await awsAgent?.start({ url, region, credentials })
    signal.throwIfAborted()
  } catch (error) {
    await server.close()
    throw error
  }
  return server
}

/** What few rehearsals need is loaded only for them. */
async function openAwsAgent({ options, clock, signal, instance }: EndpointPlan) {
  const { createAwsAgentInstance } = await import('./aws-agent-instance.ts')
  const { createHostCommands } = await import('../emulator/codedeploy/host-commands.ts')
  const { createSigner } = await import('../emulator/codedeploy/pkcs7.ts')
  const hostCommands = createHostCommands({ clock, sign: createSigner() })
  const root = options.root ?? DEPLOYMENT_ROOT
  return { hostCommands, ...createAwsAgentInstance({ instance, hostCommands, root, clock, signal }) }
}
