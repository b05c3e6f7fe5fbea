// Starts an emulator with a client for a test.

import {
  CodeDeployClient,
  CreateDeploymentCommand,
  type CreateDeploymentInput,
} from '@aws-sdk/client-codedeploy'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../src/core/clock.ts'
import { createService, type Service, type ServiceOptions } from '../../src/emulator/codedeploy/service.ts'
import type { GroupSetup } from '../../src/emulator/codedeploy/state.ts'
import type { GithubApi } from '../../src/emulator/github/github-api.ts'
import { createS3 } from '../../src/emulator/s3/s3-api.ts'
import { type Server, startServer } from '../../src/emulator/server.ts'
import { createFakeClock } from '../fake-clock.ts'
import { type AtEnd, folder } from '../git/git-fixture.ts'
import { type Act, scriptedInstance } from './scripted-instance.ts'

export const REGION = 'sa-east-1'
export const CREDENTIALS = { accessKeyId: 'AKIDREHEARSAL', secretAccessKey: 'for-one-run-only' }
export const GITHUB_TOKEN = 'for-one-run-only'
export const REVISION = {
  revisionType: 'GitHub',
  gitHubLocation: { repository: 'me/site', commitId: 'a'.repeat(40) },
} as const
/** What CreateDeployment needs at least. */
export const DEPLOYMENT = { applicationName: 'App', deploymentGroupName: 'Group', revision: REVISION }

/** A service with the application App and its group Group. */
export function serviceWith(
  clock: Clock,
  group: Partial<GroupSetup> & Pick<GroupSetup, 'instances'>,
  options: Partial<ServiceOptions> = {},
): Service {
  return createService({
    clock,
    region: REGION,
    applications: [{ name: 'App', groups: [{ name: 'Group', ...group }] }],
    archiveUrl: revision =>
      revision.kind === 'S3'
        ? `http://s3.test/${revision.bucket}/${revision.key}`
        : `http://github.test/repos/${revision.repository}/tarball/${revision.commitId}`,
    ...options,
  })
}

/**
 * A service behind a socket, with a client, a clock that is a test's own, and a fleet whose instances do these acts in
 * AfterInstall: what an act is may change between deployments.
 */
export async function emulator(
  acts: Record<string, Act> = { 'i-1': {} },
  options: Partial<ServiceOptions> = {},
) {
  const clock = createFakeClock(Date.now())
  const instances = Object.keys(acts).map(id =>
    scriptedInstance(id, clock, ({ event }) => (event === 'AfterInstall' ? acts[id] : undefined)),
  )
  const service = serviceWith(
    clock,
    {
      instances,
      deploymentConfig: 'CodeDeployDefault.AllAtOnce',
      tagFilters: [{ Key: 'name', Value: 'web' }],
    },
    options,
  )
  const { server, client } = await serve(service, clock)
  const create = async (input: Partial<CreateDeploymentInput> = {}) =>
    (await client.send(new CreateDeploymentCommand({ ...DEPLOYMENT, ...input }))).deploymentId ?? ''
  return { clock, service, server, client, instances, create, acts }
}

/** The service behind a socket, until the end; the client is the official one, and tries only once. */
export async function serve(
  service: Service,
  clock: Clock,
  github?: GithubApi,
  atEnd: AtEnd = onTestFinished,
): Promise<{ server: Server; client: CodeDeployClient }> {
  const directory = await folder({}, atEnd)
  const server = await startServer({
    service,
    s3: createS3({ clock, region: REGION, credentials: CREDENTIALS, directory }),
    credentials: CREDENTIALS,
    region: REGION,
    clock,
    ...(github && { github: { api: github, token: GITHUB_TOKEN } }),
  })
  const client = clientOf(server)
  atEnd(async () => {
    client.destroy()
    await server.close()
  })
  return { server, client }
}

export function clientOf(
  { url }: Server,
  credentials = CREDENTIALS,
  options: { region?: string; systemClockOffset?: number } = {},
): CodeDeployClient {
  return new CodeDeployClient({ region: REGION, endpoint: url, credentials, maxAttempts: 1, ...options })
}
