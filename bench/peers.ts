// Measures the AWS SDK's own waiter, on which other actions build.

import {
  CodeDeployClient,
  CreateDeploymentCommand,
  waitUntilDeploymentSuccessful,
} from '@aws-sdk/client-codedeploy'
import { type Figure, mean, rounded } from './figures.ts'
import { CREDENTIALS, instances, REGION, serveEmulator } from './harness.ts'

const SECONDS = 40
const RUNS = 8

/** In real time, several at once: they wait more than they work. */
export async function measurePeers(): Promise<Figure[]> {
  const runs = await Promise.all(Array.from({ length: RUNS }, (_, turn) => waitFor(SECONDS + 2 * turn)))
  return [
    {
      group: 'peers',
      what: `The SDK's own \`waitUntilDeploymentSuccessful\`, ${SECONDS} s and a little more: from the end until it knows`,
      value: rounded(mean(runs)),
      unit: 's on average',
      runs: RUNS,
    },
    {
      group: 'peers',
      what: 'The same: at most',
      value: rounded(Math.max(...runs)),
      unit: 's',
      runs: RUNS,
    },
  ]
}

async function waitFor(seconds: number): Promise<number> {
  const emulator = await serveEmulator({ instances: instances(1, seconds * 1_000) })
  const client = new CodeDeployClient({
    region: REGION,
    credentials: CREDENTIALS,
    endpoint: emulator.env.AWS_ENDPOINT_URL,
  })
  const { deploymentId } = await client.send(
    new CreateDeploymentCommand({
      applicationName: 'App',
      deploymentGroupName: 'Group',
      revision: {
        revisionType: 'GitHub',
        gitHubLocation: { repository: 'me/site', commitId: 'a'.repeat(40) },
      },
    }),
  )
  await waitUntilDeploymentSuccessful({ client, maxWaitTime: 600 }, { deploymentId })
  const known = Date.now()
  const completed = await emulator.completedAt()
  await emulator.close()
  return (known - completed) / 1_000
}
