// A request to S3 and its response, as the operations see them.

import type { Readable } from 'node:stream'
import { AwsError } from '../aws-error.ts'
import type { SignedRequest } from '../signature.ts'
import type { ObjectStore, ObjectVersion } from './object-store.ts'
import { writeXml, type XmlContent } from './xml.ts'

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

/** With what it is about. */
export interface RoutedRequest extends S3Request {
  readonly store: ObjectStore
  readonly query: ReadonlyMap<string, string>
  readonly bucket: string
  readonly key: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

// A list of 10,000 parts has about 1 MB.
const DOCUMENT_LIMIT = 2 * 1024 * 1024

export async function readAll(body: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > DOCUMENT_LIMIT) throw new AwsError('MaxMessageLengthExceeded', 'Your request was too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

export function xml(root: string, content: XmlContent): S3Response {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: writeXml(root, content) }
}

export function done(headers: Readonly<Record<string, string>> = {}): S3Response {
  return { status: 200, headers, body: '' }
}

export function gone(): S3Response {
  return { status: 204, headers: {}, body: '' }
}

export function versionHeader({ id }: ObjectVersion): Record<string, string> {
  return id === undefined ? {} : { 'x-amz-version-id': id }
}

export function checksumHeader({
  checksum,
}: {
  checksum?: { name: string; value: string }
}): Record<string, string> {
  return checksum === undefined ? {} : { [`x-amz-checksum-${checksum.name}`]: checksum.value }
}
