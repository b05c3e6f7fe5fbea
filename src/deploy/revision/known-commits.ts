// Tells of which commits deployed bundles are, by the metadata of their objects in S3.

import { CallFailure } from '../aws/call-failure.ts'
import type { CodeDeploy } from '../aws/operations.ts'
import type { S3Store } from '../aws/s3-store.ts'
import type { Deployment } from '../deployment.ts'
import type { S3Location } from './s3-location.ts'

/** The same operations; the deployments of bundles have a commit where their objects are still there and say so. */
export function rememberCommits(codedeploy: CodeDeploy, openStore: () => Promise<S3Store>): CodeDeploy {
  const known = new Map<string, string | undefined>()

  async function commitOf(location: S3Location, signal?: AbortSignal): Promise<string | undefined> {
    const id = JSON.stringify(location)
    if (!known.has(id)) {
      const store = await openStore()
      // Without the commit the order of commits is unknown, and the deployment goes on.
      const found = await store.find(location, signal).catch(failure => {
        if (!(failure instanceof CallFailure)) throw failure
      })
      known.set(id, found?.commit)
    }
    return known.get(id)
  }

  return {
    ...codedeploy,
    async getDeployment(id, signal): Promise<Deployment> {
      const deployment = await codedeploy.getDeployment(id, signal)
      const { s3, previousS3 } = deployment
      const commit = deployment.commit ?? (s3 && (await commitOf(s3, signal)))
      const previousCommit = deployment.previousCommit ?? (previousS3 && (await commitOf(previousS3, signal)))
      return { ...deployment, ...(commit && { commit }), ...(previousCommit && { previousCommit }) }
    },
  }
}
