// Where a revision comes from: GitHub, or a bundle in S3.

import type { BundleType, RevisionLocation } from '@aws-sdk/client-codedeploy'
import type { RevisionSource } from '../../agent/protocol.ts'
import { AwsError } from '../aws-error.ts'
import { oneOf } from './one-of.ts'
import type * as requests from './request-shapes.ts'

interface GitHubRevision {
  readonly kind: 'GitHub'
  /** `owner/name` */
  readonly repository: string
  /** 40 hexadecimal digits */
  readonly commitId: string
}

type S3Revision = Omit<Extract<RevisionSource, { kind: 'S3' }>, 'archiveUrl'>

export type SourceRevision = GitHubRevision | S3Revision

type Given = NonNullable<ReturnType<typeof requests.createDeploymentInput>['revision']>

// YAML and JSON are of Lambda and ECS deployments.
const BUNDLE_TYPES: readonly Extract<BundleType, S3Revision['bundleType']>[] = ['tar', 'tgz', 'zip']

export function readRevision(given: Given | undefined): SourceRevision {
  if (given === undefined) throw new AwsError('RevisionRequiredException', 'The request has no revision.')
  const { revisionType, gitHubLocation, s3Location } = given
  if (revisionType === 'GitHub' && gitHubLocation !== undefined) return readGitHub(gitHubLocation)
  if (revisionType === 'S3' && s3Location !== undefined) return readS3(s3Location)
  throw invalid(
    `Revisions for instances are of type GitHub or S3, each with its location; that of the request is ${JSON.stringify(revisionType)}.`,
  )
}

function readGitHub({
  repository = '',
  commitId = '',
}: NonNullable<Given['gitHubLocation']>): GitHubRevision {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw invalid(`The repository ${JSON.stringify(repository)} is not in the form account/name.`)
  if (!/^[0-9a-f]{40}$/i.test(commitId))
    throw invalid(`The commit id ${JSON.stringify(commitId)} is not a full one of 40 hexadecimal digits.`)
  return { kind: 'GitHub', repository, commitId }
}

function readS3({
  bucket,
  key,
  bundleType = '',
  version,
  eTag,
}: NonNullable<Given['s3Location']>): S3Revision {
  if (!bucket || !key) throw invalid('s3Location needs a bucket and a key.')
  return {
    kind: 'S3',
    bucket,
    key,
    bundleType: oneOf(BUNDLE_TYPES, bundleType, 'InvalidRevisionException', 's3Location.bundleType'),
    ...(version && { version }),
    ...(eTag && { eTag }),
  }
}

export function showRevision(revision: SourceRevision): RevisionLocation {
  switch (revision.kind) {
    case 'GitHub': {
      const { kind: revisionType, ...gitHubLocation } = revision
      return { revisionType, gitHubLocation }
    }
    case 'S3': {
      const { kind: revisionType, ...s3Location } = revision
      return { revisionType, s3Location }
    }
    default:
      return revision satisfies never
  }
}

/** Equal for equal revisions. An ETag is the same with and without its quotes. */
export function revisionKey(revision: SourceRevision): string {
  switch (revision.kind) {
    case 'GitHub':
      return `${revision.repository}@${revision.commitId}`
    case 'S3': {
      const { bucket, key, bundleType, version = '', eTag = '' } = revision
      return JSON.stringify([bucket, key, bundleType, version, eTag.replaceAll('"', '')])
    }
    default:
      return revision satisfies never
  }
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidRevisionException', message)
}
