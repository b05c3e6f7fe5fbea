// S3's operations on buckets.

import { AwsError } from '../aws-error.ts'
import { listObjects } from './list-objects.ts'
import { done, gone, type RoutedRequest, readAll, type S3Response, xml } from './messages.ts'
import { readText } from './xml.ts'

export async function listBuckets({ store }: RoutedRequest): Promise<S3Response> {
  const buckets = [...store.buckets.values()].map(({ name, created }) => ({
    Name: name,
    CreationDate: new Date(created).toISOString(),
  }))
  return xml('ListAllMyBucketsResult', { Buckets: { Bucket: buckets } })
}

export async function createBucket({ store, bucket, now }: RoutedRequest): Promise<S3Response> {
  store.create(bucket, now)
  return done({ location: `/${bucket}` })
}

export async function headBucket({ store, bucket, now }: RoutedRequest): Promise<S3Response> {
  store.bucket(bucket, now)
  return done()
}

export async function deleteBucket({ store, bucket, now }: RoutedRequest): Promise<S3Response> {
  store.delete(store.bucket(bucket, now))
  return gone()
}

export async function getBucketLocation({ store, bucket, now }: RoutedRequest): Promise<S3Response> {
  store.bucket(bucket, now)
  // Empty: us-east-1, the model's words.
  return xml('LocationConstraint', undefined)
}

export async function getBucketVersioning({ store, bucket, now }: RoutedRequest): Promise<S3Response> {
  return xml('VersioningConfiguration', { Status: store.bucket(bucket, now).versioning })
}

export async function putBucketVersioning({ store, bucket, now, body }: RoutedRequest): Promise<S3Response> {
  const found = store.bucket(bucket, now)
  const status = readText(await readAll(body), 'Status')
  if (status !== 'Enabled' && status !== 'Suspended')
    throw new AwsError('MalformedXML', 'The status has to be Enabled or Suspended.')
  found.versioning = status
  return done()
}

export async function listObjectsV2({ store, bucket, now, query }: RoutedRequest): Promise<S3Response> {
  return xml('ListBucketResult', listObjects(store.bucket(bucket, now), query))
}
