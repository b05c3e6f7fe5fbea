// S3's operations on uploads in parts.

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
import { abortUpload, completeUpload, findUpload, receivePart, startUpload } from './multipart.ts'
import { keptHeaders, requireKey } from './objects.ts'

export async function createMultipartUpload({
  store,
  bucket,
  key,
  now,
  headers,
}: RoutedRequest): Promise<S3Response> {
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

export async function uploadPart({
  store,
  bucket,
  key,
  now,
  query,
  headers,
  body,
}: RoutedRequest): Promise<S3Response> {
  const upload = findUpload(store.bucket(bucket, now), key, query.get('uploadId'))
  const place = { number: Number(query.get('partNumber')), path: store.newPath() }
  const part = await receivePart(upload, { headers, body }, place)
  return done({ etag: `"${part.md5}"`, ...checksumHeader(part) })
}

export async function completeMultipartUpload(request: RoutedRequest): Promise<S3Response> {
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

export async function abortMultipartUpload({
  store,
  bucket: name,
  key,
  now,
  query,
}: RoutedRequest): Promise<S3Response> {
  const bucket = store.bucket(name, now)
  await abortUpload(bucket, findUpload(bucket, key, query.get('uploadId')))
  return gone()
}
