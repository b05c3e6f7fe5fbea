// Lists the objects of a bucket, in pages and folders.

import { AwsError } from '../aws-error.ts'
import type { Bucket, ObjectContent } from './object-store.ts'
import type { XmlContent } from './xml.ts'

// "By default, the action returns up to 1,000 key names."
// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
const MOST_KEYS = 1000

interface Found {
  /** A key, or the beginning of several up to the delimiter. */
  readonly name: string
  readonly object?: { readonly modified: number; readonly content: ObjectContent }
}

/** The content of a ListBucketResult. */
export function listObjects(bucket: Bucket, query: ReadonlyMap<string, string>): XmlContent {
  const [prefix = '', delimiter, token, startAfter] = [
    'prefix',
    'delimiter',
    'continuation-token',
    'start-after',
  ].map(name => query.get(name))
  const size = Math.min(Number(query.get('max-keys') ?? MOST_KEYS), MOST_KEYS)
  if (!(size >= 0)) throw new AwsError('InvalidArgument', 'max-keys is not a number.')
  const after = token === undefined ? startAfter : Buffer.from(token, 'base64url').toString()
  const all = foundIn(bucket, prefix, delimiter).filter(
    ({ name }) => after === undefined || compare(name, after) > 0,
  )
  const page = all.slice(0, size)
  const last = page.at(-1)
  const isTruncated = all.length > page.length && last !== undefined
  const encode = query.get('encoding-type') === 'url' ? encodeURIComponent : (text: string) => text
  return {
    Name: bucket.name,
    Prefix: encode(prefix),
    Delimiter: delimiter,
    StartAfter: startAfter,
    ContinuationToken: token,
    NextContinuationToken: isTruncated ? Buffer.from(last.name).toString('base64url') : undefined,
    EncodingType: query.get('encoding-type'),
    KeyCount: page.length,
    MaxKeys: size,
    IsTruncated: isTruncated,
    Contents: page.flatMap(({ name, object }) =>
      object === undefined
        ? []
        : {
            Key: encode(name),
            LastModified: new Date(object.modified).toISOString(),
            ETag: object.content.eTag,
            Size: object.content.size,
            StorageClass: 'STANDARD',
          },
    ),
    CommonPrefixes: page.flatMap(({ name, object }) =>
      object === undefined ? { Prefix: encode(name) } : [],
    ),
  }
}

function foundIn({ objects }: Bucket, prefix: string, delimiter: string | undefined): readonly Found[] {
  const found = new Map<string, Found>()
  for (const [key, [newest]] of objects) {
    if (newest?.content === undefined || !key.startsWith(prefix)) continue
    const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1
    const name = end < 0 ? key : key.slice(0, end + (delimiter?.length ?? 0))
    const object = { modified: newest.modified, content: newest.content }
    found.set(name, end < 0 ? { name, object } : { name })
  }
  return [...found.values()].sort((one, other) => compare(one.name, other.name))
}

/** By the bytes of UTF-8. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
