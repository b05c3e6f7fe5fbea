// Loads the AWS SDK and connects when it is needed: while GitHub answers, or not at all.

import type { CodeDeploy } from '../deploy/aws/operations.ts'
import type { S3Store } from '../deploy/aws/s3-store.ts'
import type { AwsConnection, Connection } from './connect.ts'

interface LaterConnection {
  readonly connect: () => Promise<CodeDeploy>
  readonly openStore: () => Promise<S3Store>
}

/** Both share one login. */
export function connectLater(options: Connection): LaterConnection {
  let connection: Promise<AwsConnection> | undefined
  const open = () => {
    connection ??= import('./connect.ts').then(({ connect }) => connect(options))
    return connection
  }
  return {
    connect: async () => (await open()).codedeploy,
    openStore: async () => await (await open()).openStore(),
  }
}
