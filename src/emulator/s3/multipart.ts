// Uploads in parts.

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { AwsError } from '../aws-error.ts'
import { type ObjectChecksum, type ReceivedBody, receiveBody } from './body.ts'
import { CHECKSUM_NAMES, createChecksum } from './checksum.ts'
import {
  type Bucket,
  type ObjectContent,
  type ObjectStore,
  type ObjectVersion,
  putVersion,
  type Upload,
} from './object-store.ts'
import { readElements, readText } from './xml.ts'

// Each part but the last. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
const SMALLEST_PART = 5 * 1024 * 1024
const MOST_PARTS = 10_000

export function startUpload(
  bucket: Bucket,
  key: string,
  { headers, kept }: { headers: ReadonlyMap<string, string>; kept: ReadonlyMap<string, string> },
): Upload {
  const name = headers.get('x-amz-checksum-algorithm')?.toLowerCase()
  // CRC64NVME has no other kind.
  const full = headers.get('x-amz-checksum-type')?.toUpperCase() === 'FULL_OBJECT' || name === 'crc64nvme'
  const upload: Upload = {
    id: randomBytes(24).toString('base64url'),
    key,
    headers: kept,
    ...(name !== undefined && CHECKSUM_NAMES.includes(name) && { checksum: { name, full } }),
    parts: new Map(),
  }
  bucket.uploads.set(upload.id, upload)
  return upload
}

export function findUpload({ uploads }: Bucket, key: string, id: string | undefined): Upload {
  const upload = uploads.get(id ?? '')
  if (upload?.key === key) return upload
  throw new AwsError('NoSuchUpload', 'The specified multipart upload does not exist.', 404)
}

/** A part of the same number is replaced. */
export async function receivePart(
  upload: Upload,
  request: Parameters<typeof receiveBody>[0],
  { number, path }: { number: number; path: string },
): Promise<ReceivedBody> {
  if (!(Number.isInteger(number) && number >= 1 && number <= MOST_PARTS))
    throw new AwsError(
      'InvalidArgument',
      `Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`,
    )
  const part = await receiveBody(request, path)
  const replaced = upload.parts.get(number)
  upload.parts.set(number, part)
  if (replaced !== undefined) await rm(replaced.path, { force: true })
  return part
}

export async function completeUpload(
  bucket: Bucket,
  upload: Upload,
  { xml, store, now }: { xml: string; store: ObjectStore; now: number },
): Promise<ObjectVersion & { readonly content: ObjectContent }> {
  const parts = chosenParts(upload, xml)
  const path = store.newPath()
  const whole = upload.checksum?.full === true ? createChecksum(upload.checksum.name) : undefined
  await pipeline(async function* () {
    for (const part of parts)
      for await (const chunk of createReadStream(part.path) as AsyncIterable<Buffer>) {
        whole?.update(chunk)
        yield chunk
      }
  }, createWriteStream(path))
  const digests = createHash('md5')
  for (const { md5 } of parts) digests.update(Buffer.from(md5, 'hex'))
  const checksum = whole
    ? { name: upload.checksum?.name ?? '', value: whole.digest() }
    : checksumOfParts(upload, parts)
  const content: ObjectContent = {
    path,
    size: parts.reduce((sum, { size }) => sum + size, 0),
    eTag: `"${digests.digest('hex')}-${parts.length}"`,
    headers: upload.headers,
    ...(checksum && { checksum }),
  }
  await abortUpload(bucket, upload)
  return { ...(await putVersion(bucket, upload.key, { content, now })), content }
}

/** Removes what has arrived of it. */
export async function abortUpload({ uploads }: Bucket, { id, parts }: Upload): Promise<void> {
  uploads.delete(id)
  for (const { path } of parts.values()) await rm(path, { force: true })
}

function chosenParts({ parts }: Upload, xml: string): readonly ReceivedBody[] {
  const named = readElements(xml, 'Part').map(part => ({
    number: Number(readText(part, 'PartNumber')),
    eTag: (readText(part, 'ETag') ?? '').replaceAll('"', ''),
  }))
  if (named.length === 0) throw new AwsError('MalformedXML', 'The request specifies no parts.')
  if (named.some(({ number }, index) => index > 0 && number <= (named[index - 1]?.number ?? 0)))
    throw new AwsError('InvalidPartOrder', 'The list of parts was not in ascending order.')
  return named.map(({ number, eTag }, index) => {
    const part = parts.get(number)
    if (part === undefined || part.md5 !== eTag)
      throw new AwsError('InvalidPart', `Part ${number} was not uploaded, or not with this ETag.`)
    if (part.size < SMALLEST_PART && index < named.length - 1)
      throw new AwsError(
        'EntityTooSmall',
        `Part ${number} has ${part.size} bytes; all but the last need ${SMALLEST_PART}.`,
      )
    return part
  })
}

/** The checksum of the parts' checksums. */
function checksumOfParts({ checksum }: Upload, parts: readonly ReceivedBody[]): ObjectChecksum | undefined {
  const state = checksum && createChecksum(checksum.name)
  if (checksum === undefined || state === undefined) return undefined
  for (const part of parts) {
    if (part.checksum?.name !== checksum.name) return undefined
    state.update(Buffer.from(part.checksum.value, 'base64'))
  }
  return { name: checksum.name, value: `${state.digest()}-${parts.length}` }
}
