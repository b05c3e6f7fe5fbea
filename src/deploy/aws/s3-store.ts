// Keeps bundles in S3, through the AWS SDK.

import { createHash } from 'node:crypto'
import type { Agent } from 'node:http'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { at } from '../../core/json.ts'
import type { Problem } from '../../core/problem.ts'
import type { S3Location } from '../revision/s3-location.ts'
import { CallFailure, isFailure } from './call-failure.ts'
import { toCallFailure } from './errors.ts'
import type { CredentialsProvider } from './login.ts'
import { requestHandlerOf } from './request-handler.ts'

type Place = Pick<S3Location, 'bucket' | 'key' | 'version'>

interface StoredObject {
  readonly version?: string | undefined
  /** Without its quotes. */
  readonly eTag?: string | undefined
  /** Full sha, of the metadata. */
  readonly commit?: string | undefined
}

interface NewObject extends Place {
  readonly bytes: Buffer
  readonly metadata: Readonly<Record<string, string>>
}

/** Each makes one call, never retries, and rejects with a `CallFailure`. */
export interface S3Store {
  /** undefined where there is no such object. */
  find(place: Place, signal?: AbortSignal): Promise<StoredObject | undefined>
  put(object: NewObject, signal?: AbortSignal): Promise<StoredObject>
  get(place: Place, signal?: AbortSignal): Promise<Buffer>
}

interface S3StoreOptions {
  readonly region: string
  /** undefined: the SDK's default chain. */
  readonly credentials?: CredentialsProvider | undefined
  /** undefined: AWS's, or AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL. */
  readonly endpoint?: string
  readonly agent?: Agent | undefined
}

// A bundle of 1 GiB over 10 Mbit/s takes a quarter of an hour. Milliseconds.
const UPLOAD_TIMEOUT = 900_000

export function createS3Store({ region, credentials, endpoint, agent }: S3StoreOptions): S3Store {
  const client = new S3Client({
    region,
    // As for CodeDeploy: retry.ts repeats the calls.
    maxAttempts: 1,
    requestHandler: { ...requestHandlerOf(agent), requestTimeout: UPLOAD_TIMEOUT },
    ...(credentials && { credentials }),
    ...(endpoint && { endpoint, forcePathStyle: true }),
  })

  async function ask<T>(operation: Operation, place: Place, call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw toS3Failure(error, operation, place)
    }
  }

  return {
    async find(place, signal) {
      const { bucket, key, version } = place
      const command = new HeadObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(version && { VersionId: version }),
      })
      try {
        const answer = await ask('HeadObject', place, () => client.send(command, within(signal)))
        return { ...stored(answer), ...shaOf(answer.Metadata?.['commit']) }
      } catch (failure) {
        if (isFailure(failure, 'final') && failure.code === NOT_FOUND) return undefined
        throw failure
      }
    },
    async put(object, signal) {
      const { bucket, key, bytes, metadata } = object
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentLength: bytes.length,
        // S3 refuses what has not arrived as it was sent.
        ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
        Metadata: { ...metadata },
      })
      return stored(await ask('PutObject', object, () => client.send(command, within(signal))))
    },
    async get(place, signal) {
      const { bucket, key, version } = place
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(version && { VersionId: version }),
      })
      const read = async () => {
        const { Body } = await client.send(command, within(signal))
        return (await Body?.transformToByteArray()) ?? new Uint8Array()
      }
      return Buffer.from(await ask('GetObject', place, read))
    },
  }
}

const within = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { abortSignal: signal })

function stored(answer: {
  readonly VersionId?: string | undefined
  readonly ETag?: string | undefined
}): StoredObject {
  const version = answer.VersionId
  // "null" is the version of an object from before the bucket had versions, or while they are suspended.
  return {
    ...(version && version !== 'null' && { version }),
    ...(answer.ETag && { eTag: answer.ETag.replaceAll('"', '') }),
  }
}

function shaOf(text: string | undefined): Pick<StoredObject, 'commit'> {
  return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? { commit: text } : {}
}

type Operation = 'HeadObject' | 'PutObject' | 'GetObject'

const NOT_FOUND = 'aws/no-object'

// HeadObject needs s3:GetObject. https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
const ACTIONS: Readonly<Record<Operation, string>> = {
  HeadObject: 's3:GetObject',
  GetObject: 's3:GetObject',
  PutObject: 's3:PutObject',
}

/** HeadObject's answer has no body, so its status has to say what is wrong. */
function toS3Failure(error: unknown, operation: Operation, { bucket, key, version }: Place): Problem {
  const status = at(error, '$metadata', 'httpStatusCode')
  const name = error instanceof Error ? error.name : ''
  const refusal = {
    kind: 'final' as const,
    error: name,
    at: { kind: 'operation' as const, operation },
    cause: error,
  }
  if (name === 'NoSuchBucket')
    return new CallFailure({
      ...refusal,
      code: 'aws/no-bucket',
      what: `There is no bucket "${bucket}"`,
      fix: 'Correct the name, or create the bucket in the region of the deployment group.',
    })
  if (status === 404)
    return new CallFailure({ ...refusal, code: NOT_FOUND, what: `s3://${bucket}/${key} does not exist` })
  if (status === 301 || status === 307)
    return new CallFailure({
      ...refusal,
      code: 'aws/bucket-region',
      what: `The bucket "${bucket}" is in another region`,
      why: 'CodeDeploy deploys bundles only from buckets in its own region.',
      fix: 'Use a bucket in the region of the deployment group.',
    })
  const action =
    version === undefined ? ACTIONS[operation] : ACTIONS[operation].replace('Object', 'ObjectVersion')
  if (status === 403 && !/Signature|Token|AccessKeyId|Skew|Expired/.test(name))
    return new CallFailure({
      ...refusal,
      kind: 'denied',
      code: 'aws/bucket-denied',
      what: `The role may not call ${action} on s3://${bucket}/${key}`,
      why: error instanceof Error ? error.message : '',
      fix: `Allow "${action}" on "arn:aws:s3:::${bucket}/*" in the role's IAM policy, and "s3:ListBucket" on "arn:aws:s3:::${bucket}": without it, S3 does not report that an object is missing.`,
    })
  return toCallFailure(error, operation)
}
