// How does a test get a CodeDeploy to talk to?

import { CodeDeployClient } from '@aws-sdk/client-codedeploy'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../src/codedeploy/clock.ts'
import type { Github } from '../../src/rehearsal/github.ts'
import { type Server, startServer } from '../../src/rehearsal/server.ts'
import { createService, type Service, type ServiceOptions } from '../../src/rehearsal/service.ts'
import type { GroupSetup } from '../../src/rehearsal/setup.ts'

export const REGION = 'sa-east-1'
export const CREDENTIALS = { accessKeyId: 'AKIDREHEARSAL', secretAccessKey: 'for-one-run-only' }
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
    archiveUrl: ({ repository, commitId }) => `http://github.test/repos/${repository}/tarball/${commitId}`,
    ...options,
  })
}

/** The service behind a socket, until the test ends; the client is the official one, and tries only once. */
export async function serve(
  service: Service,
  clock: Clock,
  github?: Github,
): Promise<{ server: Server; client: CodeDeployClient }> {
  const server = await startServer({
    service,
    credentials: CREDENTIALS,
    region: REGION,
    clock,
    ...(github && { github }),
  })
  const client = clientOf(server)
  onTestFinished(async () => {
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
