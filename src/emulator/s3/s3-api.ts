// S3's API for the bundles of revisions.

import { randomUUID } from 'node:crypto'
import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../aws-error.ts'
import { createFaults, type Fault, type Schedule } from '../faults/fault.ts'
import { type Credentials, queryOf, UNSIGNED_PAYLOAD, verifySignature } from '../signature.ts'
import type { S3Request, S3Response } from './messages.ts'
import { type BucketSetup, ObjectStore } from './object-store.ts'
import { ROUTES } from './routes.ts'
import { writeXml } from './xml.ts'

export interface S3Options {
  readonly clock: Clock
  readonly region: string
  readonly credentials: Credentials
  /** An empty folder for the bytes of the objects. */
  readonly directory: string
  /** The buckets that exist; unless given every bucket exists, and has versioning. */
  readonly buckets?: readonly BucketSetup[]
  /** Called with every request when it arrives, also with those that fail. */
  readonly observe?: (operation: string, request: { bucket: string; key: string }) => void
}

export interface S3 {
  /** Throws Disconnected where a fault was planned. */
  handle(request: S3Request): Promise<S3Response>
  /** Plans a fault for the next requests of an operation; `*` is every operation. */
  failNext(operation: string, fault: Fault & Schedule): void
}

export function createS3(options: S3Options): S3 {
  const { clock, region, credentials, directory, buckets } = options
  const store = new ObjectStore({ directory, setups: buckets, now: clock.now() })
  const faults = createFaults(clock, {
    throttled: new AwsError('SlowDown', 'Please reduce your request rate.', 503),
    failed: new AwsError('InternalError', 'A test planned this failure.', 500),
  })

  async function perform(request: S3Request): Promise<S3Response> {
    const { headers, method } = request
    const payload = headers.get('x-amz-content-sha256') ?? UNSIGNED_PAYLOAD
    verifySignature(request, { credentials, region, service: 's3', now: clock.now(), payload })
    const query = new Map(queryOf(request.url))
    const { bucket, key } = placeOf(request)
    const kind = bucket === '' ? 'service' : key === '' ? 'bucket' : 'object'
    const route = ROUTES.find(
      ({ on, query: wanted, ...route }) =>
        on === kind && route.method === method && (wanted === undefined || query.has(wanted)),
    )
    if (route === undefined || UNKNOWN.some(name => query.has(name)) || headers.has('x-amz-copy-source'))
      throw new AwsError('NotImplemented', `${method} ${request.url} is not a known request.`, 501)
    options.observe?.(route.operation, { bucket, key })
    const now = clock.now()
    return await faults.apply(route.operation, () =>
      route.perform({ ...request, store, query, bucket, key, now }),
    )
  }

  return {
    handle: async request => {
      const id = { 'x-amz-request-id': randomUUID() }
      try {
        const { status, headers, body } = await perform(request)
        return { status, headers: { ...id, ...headers }, body }
      } catch (error) {
        if (!(error instanceof AwsError)) throw error
        const { code, message, status } = error
        const [Resource = ''] = request.url.split('?', 1)
        const body = writeXml('Error', { Code: code, Message: message, Resource })
        const headers = { ...id, 'content-type': 'application/xml' }
        return { status, headers, body: request.method === 'HEAD' ? '' : body }
      }
    },
    failNext: (operation, { times, every, ...fault }) =>
      faults.plan(operation, fault, { ...(times && { times }), ...(every && { every }) }),
  }
}

/** Where an object is, or a version of it, below the server's address. */
export function objectPath({
  bucket,
  key,
  version,
}: {
  bucket: string
  key: string
  version?: string
}): string {
  const path = [bucket, ...key.split('/')].map(encodeURIComponent).join('/')
  return version === undefined ? `/${path}` : `/${path}?versionId=${encodeURIComponent(version)}`
}

// They would be taken for the plain request.
const UNKNOWN = [
  'acl',
  'tagging',
  'policy',
  'lifecycle',
  'cors',
  'encryption',
  'torrent',
  'attributes',
  'restore',
]

function placeOf({ url, bucket }: S3Request): { bucket: string; key: string } {
  const [path = ''] = url.split('?', 1)
  const text = decode(path.slice(1))
  if (bucket !== undefined) return { bucket, key: text }
  const [first = '', key = ''] = text.split(/\/(.*)/s, 2)
  return { bucket: first, key }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.")
  }
}
