// S3's operations: which request is which, and what it does.

import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { AwsError } from '../aws-error.ts'
import type { SignedRequest } from '../signature.ts'
import { receiveBody } from './body.ts'
import { listObjects } from './list-objects.ts'
import { abortUpload, completeUpload, findUpload, receivePart, startUpload } from './multipart.ts'
import {
  deleteVersion,
  findVersion,
  type ObjectStore,
  type ObjectVersion,
  putVersion,
} from './object-store.ts'
import { readElements, readText, writeXml, type XmlContent } from './xml.ts'

export interface S3Request extends SignedRequest {
  /** The bucket that the Host header names; in the path unless given. */
  readonly bucket: string | undefined
  readonly body: Readable
}

export interface S3Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Readable
}

interface Request extends S3Request {
  readonly store: ObjectStore
  readonly query: ReadonlyMap<string, string>
  readonly bucket: string
  readonly key: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

interface Route {
  readonly operation: string
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly on: 'service' | 'bucket' | 'object'
  /** A parameter of the query that only this operation has. */
  readonly query?: string
  readonly perform: (request: Request) => Promise<S3Response>
}

/** The first that fits is it. */
export const ROUTES: readonly Route[] = [
  { operation: 'ListBuckets', method: 'GET', on: 'service', perform: listBuckets },
  {
    operation: 'GetBucketLocation',
    method: 'GET',
    on: 'bucket',
    query: 'location',
    perform: getBucketLocation,
  },
  {
    operation: 'GetBucketVersioning',
    method: 'GET',
    on: 'bucket',
    query: 'versioning',
    perform: getBucketVersioning,
  },
  {
    operation: 'PutBucketVersioning',
    method: 'PUT',
    on: 'bucket',
    query: 'versioning',
    perform: putBucketVersioning,
  },
  { operation: 'ListObjectsV2', method: 'GET', on: 'bucket', query: 'list-type', perform: listObjectsV2 },
  { operation: 'CreateBucket', method: 'PUT', on: 'bucket', perform: createBucket },
  { operation: 'HeadBucket', method: 'HEAD', on: 'bucket', perform: headBucket },
  { operation: 'DeleteBucket', method: 'DELETE', on: 'bucket', perform: deleteBucket },
  { operation: 'DeleteObjects', method: 'POST', on: 'bucket', query: 'delete', perform: deleteObjects },
  {
    operation: 'CreateMultipartUpload',
    method: 'POST',
    on: 'object',
    query: 'uploads',
    perform: createMultipartUpload,
  },
  { operation: 'UploadPart', method: 'PUT', on: 'object', query: 'uploadId', perform: uploadPart },
  {
    operation: 'CompleteMultipartUpload',
    method: 'POST',
    on: 'object',
    query: 'uploadId',
    perform: completeMultipartUpload,
  },
  {
    operation: 'AbortMultipartUpload',
    method: 'DELETE',
    on: 'object',
    query: 'uploadId',
    perform: abortMultipartUpload,
  },
  { operation: 'PutObject', method: 'PUT', on: 'object', perform: putObject },
  { operation: 'HeadObject', method: 'HEAD', on: 'object', perform: getObject },
  { operation: 'GetObject', method: 'GET', on: 'object', perform: getObject },
  { operation: 'DeleteObject', method: 'DELETE', on: 'object', perform: deleteObject },
]

// What S3 keeps of an upload's headers, besides x-amz-meta-….
const KEPT_HEADERS = [
  'content-type',
  'content-encoding',
  'content-language',
  'content-disposition',
  'cache-control',
  'expires',
]

async function listBuckets({ store }: Request): Promise<S3Response> {
  const buckets = [...store.buckets.values()].map(({ name, created }) => ({
    Name: name,
    CreationDate: new Date(created).toISOString(),
  }))
  return xml('ListAllMyBucketsResult', { Buckets: { Bucket: buckets } })
}

async function createBucket({ store, bucket, now }: Request): Promise<S3Response> {
  store.create(bucket, now)
  return done({ location: `/${bucket}` })
}

async function headBucket({ store, bucket, now }: Request): Promise<S3Response> {
  store.bucket(bucket, now)
  return done()
}

async function deleteBucket({ store, bucket, now }: Request): Promise<S3Response> {
  store.delete(store.bucket(bucket, now))
  return gone()
}

async function getBucketLocation({ store, bucket, now }: Request): Promise<S3Response> {
  store.bucket(bucket, now)
  // Empty: us-east-1, the model's words.
  return xml('LocationConstraint', undefined)
}

async function getBucketVersioning({ store, bucket, now }: Request): Promise<S3Response> {
  return xml('VersioningConfiguration', { Status: store.bucket(bucket, now).versioning })
}

async function putBucketVersioning({ store, bucket, now, body }: Request): Promise<S3Response> {
  const found = store.bucket(bucket, now)
  const status = readText(await readAll(body), 'Status')
  if (status !== 'Enabled' && status !== 'Suspended')
    throw new AwsError('MalformedXML', 'The status has to be Enabled or Suspended.')
  found.versioning = status
  return done()
}

async function listObjectsV2({ store, bucket, now, query }: Request): Promise<S3Response> {
  return xml('ListBucketResult', listObjects(store.bucket(bucket, now), query))
}

async function putObject({ store, bucket: name, key, now, headers, body }: Request): Promise<S3Response> {
  const bucket = store.bucket(name, now)
  requireKey(key)
  const existing = bucket.objects.get(key)?.[0]?.content
  if (headers.get('if-none-match') === '*' && existing !== undefined) throw preconditionFailed()
  const { path, size, md5, checksum } = await receiveBody({ headers, body }, store.newPath())
  const content = {
    path,
    size,
    eTag: `"${md5}"`,
    headers: keptHeaders(headers),
    ...(checksum && { checksum }),
  }
  const version = await putVersion(bucket, key, { content, now })
  return done({ etag: content.eTag, ...versionHeader(version), ...checksumHeader(content) })
}

async function getObject({ store, bucket, key, now, query, method, headers }: Request): Promise<S3Response> {
  const version = findVersion(store.bucket(bucket, now), key, query.get('versionId'))
  const { content } = version
  if (!matches(headers.get('if-match') ?? '*', content.eTag)) throw preconditionFailed()
  if (matches(headers.get('if-none-match') ?? '', content.eTag)) return { status: 304, headers: {}, body: '' }
  const range = readRange(headers.get('range'), content.size)
  const { start, end } = range ?? { start: 0, end: content.size - 1 }
  const shown = headers.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' && range === undefined
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      'content-type': 'binary/octet-stream',
      ...Object.fromEntries(content.headers),
      'content-length': String(end - start + 1),
      'last-modified': new Date(version.modified).toUTCString(),
      'accept-ranges': 'bytes',
      etag: content.eTag,
      ...versionHeader(version),
      ...(shown && checksumHeader(content)),
      ...(range && { 'content-range': `bytes ${start}-${end}/${content.size}` }),
    },
    body: method === 'HEAD' || content.size === 0 ? '' : createReadStream(content.path, { start, end }),
  }
}

async function deleteObject({ store, bucket: name, key, now, query }: Request): Promise<S3Response> {
  const removed = await remove({ store, name, key, now, version: query.get('versionId') })
  return { ...gone(), headers: removed }
}

async function deleteObjects({ store, bucket: name, now, body }: Request): Promise<S3Response> {
  const text = await readAll(body)
  const deleted: XmlContent[] = []
  for (const object of readElements(text, 'Object')) {
    const key = readText(object, 'Key') ?? ''
    const version = readText(object, 'VersionId')
    await remove({ store, name, key, now, version })
    deleted.push({ Key: key, VersionId: version })
  }
  return xml('DeleteResult', { Deleted: readText(text, 'Quiet') === 'true' ? undefined : deleted })
}

/** Returns the headers of the response. */
async function remove(options: {
  readonly store: ObjectStore
  readonly name: string
  readonly key: string
  readonly now: number
  readonly version: string | undefined
}): Promise<Record<string, string>> {
  const { store, name, key, now, version } = options
  const bucket = store.bucket(name, now)
  if (version === undefined) {
    const marker = await putVersion(bucket, key, { now })
    return bucket.versioning === undefined ? {} : { 'x-amz-delete-marker': 'true', ...versionHeader(marker) }
  }
  const removed = await deleteVersion(bucket, key, version)
  const isMarker = removed !== undefined && removed.content === undefined
  return { 'x-amz-version-id': version, ...(isMarker && { 'x-amz-delete-marker': 'true' }) }
}

async function createMultipartUpload({ store, bucket, key, now, headers }: Request): Promise<S3Response> {
  requireKey(key)
  const { id, checksum } = startUpload(store.bucket(bucket, now), key, {
    headers,
    kept: keptHeaders(headers),
  })
  const response = xml('InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId: id })
  const algorithm: Record<string, string> = checksum
    ? {
        'x-amz-checksum-algorithm': checksum.name.toUpperCase(),
        'x-amz-checksum-type': checksum.full ? 'FULL_OBJECT' : 'COMPOSITE',
      }
    : {}
  return { ...response, headers: { ...response.headers, ...algorithm } }
}

async function uploadPart({ store, bucket, key, now, query, headers, body }: Request): Promise<S3Response> {
  const upload = findUpload(store.bucket(bucket, now), key, query.get('uploadId'))
  const place = { number: Number(query.get('partNumber')), path: store.newPath() }
  const part = await receivePart(upload, { headers, body }, place)
  return done({ etag: `"${part.md5}"`, ...checksumHeader(part) })
}

async function completeMultipartUpload(request: Request): Promise<S3Response> {
  const { store, bucket: name, key, now, query, body } = request
  const bucket = store.bucket(name, now)
  const upload = findUpload(bucket, key, query.get('uploadId'))
  const version = await completeUpload(bucket, upload, { xml: await readAll(body), store, now })
  const { eTag, checksum } = version.content
  const response = xml('CompleteMultipartUploadResult', {
    Location: `/${name}/${key}`,
    Bucket: name,
    Key: key,
    ETag: eTag,
    ...(checksum && { [`Checksum${checksum.name.toUpperCase()}`]: checksum.value }),
  })
  return { ...response, headers: { ...response.headers, ...versionHeader(version) } }
}

async function abortMultipartUpload({ store, bucket: name, key, now, query }: Request): Promise<S3Response> {
  const bucket = store.bucket(name, now)
  await abortUpload(bucket, findUpload(bucket, key, query.get('uploadId')))
  return gone()
}

function keptHeaders(headers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = [...headers].filter(([name]) => KEPT_HEADERS.includes(name) || name.startsWith('x-amz-meta-'))
  // aws-chunked is the way that the body was sent, not what it is.
  return new Map(
    kept
      .map(([name, value]) => [name, value.replace(/(^|, *)aws-chunked(, *|$)/, '')] as const)
      .filter(([, value]) => value !== ''),
  )
}

// "The object key name … up to 1,024 bytes long".
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
function requireKey(key: string): void {
  if (Buffer.byteLength(key) > 1024) throw new AwsError('KeyTooLongError', 'Your key is too long')
}

/** `*`, or a list of ETags. */
function matches(condition: string, eTag: string): boolean {
  return (
    condition === '*' ||
    condition.split(/, */).some(tag => tag.replaceAll('"', '') === eTag.replaceAll('"', ''))
  )
}

/** undefined: the whole. */
function readRange(text: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(text ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start > end) throw new AwsError('InvalidRange', 'The requested range is not satisfiable', 416)
  return { start, end }
}

function versionHeader({ id }: ObjectVersion): Record<string, string> {
  return id === undefined ? {} : { 'x-amz-version-id': id }
}

function checksumHeader({
  checksum,
}: {
  checksum?: { name: string; value: string }
}): Record<string, string> {
  return checksum === undefined ? {} : { [`x-amz-checksum-${checksum.name}`]: checksum.value }
}

function preconditionFailed(): AwsError {
  return new AwsError(
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    412,
  )
}

function xml(root: string, content: XmlContent): S3Response {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: writeXml(root, content) }
}

function done(headers: Readonly<Record<string, string>> = {}): S3Response {
  return { status: 200, headers, body: '' }
}

function gone(): S3Response {
  return { status: 204, headers: {}, body: '' }
}

// A list of 10,000 parts has about 1 MB.
const DOCUMENT_LIMIT = 2 * 1024 * 1024

async function readAll(body: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > DOCUMENT_LIMIT) throw new AwsError('MaxMessageLengthExceeded', 'Your request was too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
