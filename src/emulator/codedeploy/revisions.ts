// The operations on the revisions of an application.

import type {
  ApplicationRevisionSortBy,
  GenericRevisionInfo,
  GetApplicationRevisionOutput,
  ListApplicationRevisionsOutput,
  ListStateFilterAction,
  SortOrder,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from './aws-error.ts'
import { oneOf, readRevision } from './create-deployment.ts'
import { findApplication } from './lookup.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { showRevision } from './response-shapes.ts'
import type { ApplicationRecord, GitHubRevision, Store } from './state.ts'

const SORT_BY: readonly ApplicationRevisionSortBy[] = ['registerTime', 'firstUsedTime', 'lastUsedTime']
const SORT_ORDER: readonly SortOrder[] = ['ascending', 'descending']
const DEPLOYED: readonly ListStateFilterAction[] = ['include', 'exclude', 'ignore']

export function registerApplicationRevision(
  store: Store,
  request: ReturnType<typeof requests.registerApplicationRevisionInput>,
): object {
  const application = findApplication(store, request.applicationName)
  const revision = readRevision(request.revision)
  const { description } = request
  const registeredAt = store.context.clock.now()
  application.revisions.set(keyOf(revision), { revision, description, registeredAt })
  return {}
}

export function getApplicationRevision(
  store: Store,
  request: ReturnType<typeof requests.getApplicationRevisionInput>,
): GetApplicationRevisionOutput {
  const application = findApplication(store, request.applicationName)
  const revision = readRevision(request.revision)
  const found = revisionsOf(application).find(({ key }) => key === keyOf(revision))
  if (found === undefined)
    throw new AwsError(
      'RevisionDoesNotExistException',
      `The application ${application.name} has no revision ${revision.commitId} of ${revision.repository}.`,
    )
  return {
    applicationName: application.name,
    revision: showRevision(revision),
    revisionInfo: found.info,
  }
}

/** By the time of registration unless the request says otherwise, oldest first. */
export function listApplicationRevisions(
  store: Store,
  request: ReturnType<typeof requests.listApplicationRevisionsInput>,
): ListApplicationRevisionsOutput {
  const application = findApplication(store, request.applicationName)
  const { sortBy = 'registerTime', sortOrder = 'ascending', deployed = 'ignore' } = request
  const by = oneOf(SORT_BY, sortBy, 'InvalidSortByException', 'sortBy')
  const order = oneOf(SORT_ORDER, sortOrder, 'InvalidSortOrderException', 'sortOrder')
  const filter = oneOf(DEPLOYED, deployed, 'InvalidDeployedStateFilterException', 'deployed')
  if (request.s3KeyPrefix !== undefined && request.s3Bucket === undefined)
    throw new AwsError('BucketNameFilterRequiredException', 's3KeyPrefix needs s3Bucket.')
  const isKept = (isDeployed: boolean) => filter === 'ignore' || isDeployed === (filter === 'include')
  const timeOf = ({ info }: Revision) => info[by]?.getTime() ?? 0
  const sorted = revisionsOf(application).toSorted((one, other) => timeOf(one) - timeOf(other))
  const items = order === 'ascending' ? sorted : sorted.reverse()
  const { page, nextToken } = paginate({
    items,
    id: ({ key }) => key,
    // Every revision of the emulator is GitHub's.
    keep: ({ isDeployed }) => isKept(isDeployed) && request.s3Bucket === undefined,
    token: request.nextToken,
    size: store.pageSize,
  })
  const revisions = new Map(items.map(({ key, revision }) => [key, revision]))
  return {
    revisions: page
      .flatMap(key => (revisions.has(key) ? [revisions.get(key)] : []))
      .flatMap(revision => (revision === undefined ? [] : [showRevision(revision)])),
    nextToken,
  }
}

interface Revision {
  readonly key: string
  readonly revision: GitHubRevision
  /** It is the revision that a group's last successful deployment installed. */
  readonly isDeployed: boolean
  readonly info: GenericRevisionInfo
}

/** Registered by RegisterApplicationRevision, or by the first deployment of it, as on AWS. */
function revisionsOf(application: ApplicationRecord): readonly Revision[] {
  const groups = [...application.groups.values()]
  const deployments = groups.flatMap(group => group.deployments)
  const registered = new Map(application.revisions)
  for (const { input, createdAt } of deployments) {
    const key = keyOf(input.revision)
    if (!registered.has(key)) registered.set(key, { revision: input.revision, registeredAt: createdAt })
  }
  return [...registered].map(([key, { revision, description, registeredAt }]) => {
    const uses = deployments.filter(({ input }) => keyOf(input.revision) === key)
    const times = uses.map(({ createdAt }) => createdAt)
    const current = groups.filter(group => {
      const last = group.deployments.findLast(({ status }) => status === 'Succeeded')
      return last !== undefined && keyOf(last.input.revision) === key
    })
    return {
      key,
      revision,
      isDeployed: current.length > 0,
      info: {
        description,
        deploymentGroups: current.map(({ setup }) => setup.name),
        firstUsedTime: times.length > 0 ? new Date(Math.min(...times)) : undefined,
        lastUsedTime: times.length > 0 ? new Date(Math.max(...times)) : undefined,
        registerTime: new Date(registeredAt),
      },
    }
  })
}

const keyOf = ({ repository, commitId }: GitHubRevision) => `${repository}@${commitId}`
