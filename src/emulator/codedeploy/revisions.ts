// The operations on the revisions of an application.

import type {
  ApplicationRevisionSortBy,
  BatchGetApplicationRevisionsOutput,
  GenericRevisionInfo,
  GetApplicationRevisionOutput,
  ListApplicationRevisionsOutput,
  ListStateFilterAction,
  SortOrder,
} from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { findApplication } from './lookup.ts'
import { oneOf } from './one-of.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import { readRevision, revisionKey, type SourceRevision, showRevision } from './revision-location.ts'
import type { ApplicationRecord, Store } from './state.ts'

// "The maximum number of application revisions … you can specify is 25": the model's words.
const BATCH_LIMIT = 25
// As CreateDeployment has it. https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const DESCRIPTION_LIMIT = 256

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
  if (description !== undefined && description.length > DESCRIPTION_LIMIT)
    throw new AwsError(
      'DescriptionTooLongException',
      `A description may have at most ${DESCRIPTION_LIMIT} characters.`,
    )
  const registeredAt = store.context.clock.now()
  application.revisions.set(revisionKey(revision), { revision, description, registeredAt })
  return {}
}

export function getApplicationRevision(
  store: Store,
  request: ReturnType<typeof requests.getApplicationRevisionInput>,
): GetApplicationRevisionOutput {
  const application = findApplication(store, request.applicationName)
  const revision = readRevision(request.revision)
  const found = revisionsOf(application).find(({ key }) => key === revisionKey(revision))
  if (found === undefined)
    throw new AwsError(
      'RevisionDoesNotExistException',
      `The application ${application.name} has no such revision: ${JSON.stringify(showRevision(revision))}.`,
    )
  return {
    applicationName: application.name,
    revision: showRevision(revision),
    revisionInfo: found.info,
  }
}

/** Revisions that the application does not have are named in the error message. */
export function batchGetApplicationRevisions(
  store: Store,
  request: ReturnType<typeof requests.batchGetApplicationRevisionsInput>,
): BatchGetApplicationRevisionsOutput {
  const application = findApplication(store, request.applicationName)
  const { revisions: given = [] } = request
  if (given.length === 0)
    throw new AwsError('RevisionRequiredException', 'The request does not specify a revision.')
  if (given.length > BATCH_LIMIT)
    throw new AwsError('BatchLimitExceededException', `A request may name at most ${BATCH_LIMIT} revisions.`)
  const wanted = given.map(readRevision)
  const known = new Map(revisionsOf(application).map(({ key, info }) => [key, info]))
  const missing = wanted.filter(revision => !known.has(revisionKey(revision)))
  return {
    applicationName: application.name,
    revisions: wanted
      .filter(revision => known.has(revisionKey(revision)))
      .map(revision => ({
        revisionLocation: showRevision(revision),
        genericRevisionInfo: known.get(revisionKey(revision)),
      })),
    errorMessage: missing.length > 0 ? `Not registered: ${missing.map(revisionKey).join(', ')}.` : undefined,
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
  const timeOf = ({ info }: RevisionUse) => info[by]?.getTime() ?? 0
  const sorted = revisionsOf(application).toSorted((one, other) => timeOf(one) - timeOf(other))
  const items = order === 'ascending' ? sorted : sorted.reverse()
  const { page, nextToken } = paginate({
    items,
    id: ({ key }) => key,
    keep: ({ isDeployed, revision }) => isKept(isDeployed) && isIn(revision, request),
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

/** The filters of the request let only bundles in S3 through. */
function isIn(
  revision: SourceRevision,
  { s3Bucket, s3KeyPrefix = '' }: { readonly s3Bucket?: string; readonly s3KeyPrefix?: string },
): boolean {
  if (s3Bucket === undefined) return true
  return revision.kind === 'S3' && revision.bucket === s3Bucket && revision.key.startsWith(s3KeyPrefix)
}

interface RevisionUse {
  readonly key: string
  readonly revision: SourceRevision
  /** It is the revision that a group's last successful deployment installed. */
  readonly isDeployed: boolean
  readonly info: GenericRevisionInfo
}

/** Registered by RegisterApplicationRevision, or by the first deployment of it, as on AWS. */
function revisionsOf(application: ApplicationRecord): readonly RevisionUse[] {
  const groups = [...application.groups.values()]
  const deployments = groups.flatMap(group => group.deployments)
  const registered = new Map(application.revisions)
  for (const { input, createdAt } of deployments) {
    const key = revisionKey(input.revision)
    if (!registered.has(key)) registered.set(key, { revision: input.revision, registeredAt: createdAt })
  }
  return [...registered].map(([key, { revision, description, registeredAt }]) => {
    const uses = deployments.filter(({ input }) => revisionKey(input.revision) === key)
    const times = uses.map(({ createdAt }) => createdAt)
    const current = groups.filter(group => {
      const last = group.deployments.findLast(({ status }) => status === 'Succeeded')
      return last !== undefined && revisionKey(last.input.revision) === key
    })
    return {
      key,
      revision,
      isDeployed: current.length > 0,
      info: {
        description,
        deploymentGroups: current.map(({ name }) => name),
        firstUsedTime: times.length > 0 ? new Date(Math.min(...times)) : undefined,
        lastUsedTime: times.length > 0 ? new Date(Math.max(...times)) : undefined,
        registerTime: new Date(registeredAt),
      },
    }
  })
}
