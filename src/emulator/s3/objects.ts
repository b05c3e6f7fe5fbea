// S3's operations on objects.

import { createReadStream } from 'node:fs'
import { AwsError } from '../aws-error.ts'
import { receiveBody } from './body.ts'
import {
  checksumHeader,
  done,
  gone,
  type RoutedRequest,
  readAll,
  type S3Response,
  versionHeader,
  xml,
} from './messages.ts'
import { deleteVersion, findVersion, type ObjectStore, putVersion } from './object-store.ts'
import { readElements, readText, type XmlContent } from './xml.ts'

// What S3 keeps of an upload's headers, besides x-amz-meta-….
const KEPT_HEADERS = [
  'content-type',
  'content-encoding',
  'content-language',
  'content-disposition',
  'cache-control',
  'expires',
]

export async function putObject({
  store,
  bucket: name,
  key,
  now,
  headers,
  body,
}: RoutedRequest): Promise<S3Response> {
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

export async function getObject({
  store,
  bucket,
  key,
  now,
  query,
  method,
  headers,
}: RoutedRequest): Promise<S3Response> {
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

export async function deleteObject({
  store,
  bucket: name,
  key,
  now,
  query,
}: RoutedRequest): Promise<S3Response> {
  const removed = await remove({ store, name, key, now, version: query.get('versionId') })
  return { ...gone(), headers: removed }
}

export async function deleteObjects({ store, bucket: name, now, body }: RoutedRequest): Promise<S3Response> {
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

export function keptHeaders(headers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
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
export function requireKey(key: string): void {
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

function preconditionFailed(): AwsError {
  return new AwsError(
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    412,
  )
}
