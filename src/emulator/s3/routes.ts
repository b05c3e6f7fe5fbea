// S3's operations: which request is which.

import {
  createBucket,
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  listBuckets,
  listObjectsV2,
  putBucketVersioning,
} from './buckets.ts'
import type { RoutedRequest, S3Response } from './messages.ts'
import { deleteObject, deleteObjects, getObject, putObject } from './objects.ts'
import {
  abortMultipartUpload,
  completeMultipartUpload,
  createMultipartUpload,
  uploadPart,
} from './uploads.ts'

interface Route {
  readonly operation: string
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly on: 'service' | 'bucket' | 'object'
  /** A parameter of the query that only this operation has. */
  readonly query?: string
  readonly perform: (request: RoutedRequest) => Promise<S3Response>
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
