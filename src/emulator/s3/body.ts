// Receives the body of an upload into a file, and checks what the request says of it.

import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { AwsError } from '../aws-error.ts'
import { UNSIGNED_PAYLOAD } from '../signature.ts'
import { CHECKSUM_NAMES, createChecksum } from './checksum.ts'

export interface ObjectChecksum {
  /** As in `x-amz-checksum-<name>`. */
  readonly name: string
  /** Base64; of an upload in parts perhaps with `-` and their number behind it. */
  readonly value: string
}

export interface ReceivedBody {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Hexadecimal digits. */
  readonly md5: string
  readonly checksum?: ObjectChecksum
}

type Headers = ReadonlyMap<string, string>

// "The maximum size … in a single PUT operation is 5 GB."
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html
const SIZE_LIMIT = 5 * 1024 ** 3

// aws-chunked with its checksum behind the body: what the SDKs send of a stream.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
const CHUNKED = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'

/** Leaves no file behind where it throws AwsError. */
export async function receiveBody(
  { headers, body }: { readonly headers: Headers; readonly body: AsyncIterable<Buffer> },
  path: string,
): Promise<ReceivedBody> {
  const claimed = headers.get('x-amz-content-sha256') ?? UNSIGNED_PAYLOAD
  const chunked = claimed === CHUNKED
  if (!chunked && claimed.startsWith('STREAMING-')) throw notImplemented(`x-amz-content-sha256: ${claimed}`)
  const length = headers.get(chunked ? 'x-amz-decoded-content-length' : 'content-length')
  if (length === undefined) {
    if (!chunked && headers.has('transfer-encoding')) throw notImplemented('Transfer-Encoding')
    throw new AwsError('MissingContentLength', 'The request does not state the length of the body.', 411)
  }
  if (Number(length) > SIZE_LIMIT)
    throw new AwsError('EntityTooLarge', `A single upload may have at most ${SIZE_LIMIT} bytes.`)
  const trailers = new Map<string, string>()
  const name = checksumName(headers)
  const checksum = name === undefined ? undefined : createChecksum(name)
  const [md5, sha256] = [createHash('md5'), createHash('sha256')]
  let size = 0
  try {
    await pipeline(
      chunked ? decodeChunks(body, trailers) : body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length
          for (const state of [md5, sha256, checksum]) state?.update(chunk)
          yield chunk
        }
      },
      createWriteStream(path),
    )
    if (size !== Number(length)) throw new AwsError('IncompleteBody', `${size} of ${length} bytes arrived.`)
    if (/^[0-9a-f]{64}$/.test(claimed) && claimed !== sha256.digest('hex'))
      throw new AwsError('XAmzContentSHA256Mismatch', 'x-amz-content-sha256 is not the hash of the body.')
    const digest = md5.digest()
    const wanted = headers.get('content-md5')
    if (wanted !== undefined && wanted !== digest.toString('base64'))
      throw new AwsError('BadDigest', 'Content-MD5 is not the hash of the body.')
    const received = { path, size, md5: digest.toString('hex') }
    if (name === undefined || checksum === undefined) return received
    const value = checksum.digest()
    const given = headers.get(`x-amz-checksum-${name}`) ?? trailers.get(`x-amz-checksum-${name}`)
    if (given !== undefined && given !== value)
      throw new AwsError('BadDigest', `x-amz-checksum-${name} is not the checksum of the body.`)
    return { ...received, checksum: { name, value } }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** The checksum that a request has in its headers, or announces behind its body. */
function checksumName(headers: Headers): string | undefined {
  const announced = headers.get('x-amz-trailer')?.toLowerCase()
  return CHECKSUM_NAMES.find(
    name => headers.has(`x-amz-checksum-${name}`) || announced === `x-amz-checksum-${name}`,
  )
}

/** Lines of a size in hexadecimal digits, each with so many bytes behind it; then trailers. */
async function* decodeChunks(
  body: AsyncIterable<Buffer>,
  trailers: Map<string, string>,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  const chunks = body[Symbol.asyncIterator]()
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next()
    if (!done) rest = rest.length === 0 ? value : Buffer.concat([rest, value])
    return !done
  }
  const line = async (): Promise<string> => {
    let end = rest.indexOf('\r\n')
    for (; end < 0; end = rest.indexOf('\r\n'))
      if (rest.length > LONGEST_LINE || !(await more())) throw incomplete()
    const text = rest.subarray(0, end).toString('latin1')
    rest = rest.subarray(end + 2)
    return text
  }
  for (;;) {
    let left = Number.parseInt(await line(), 16)
    if (left === 0) break
    while (left > 0) {
      if (rest.length === 0 && !(await more())) throw incomplete()
      const part = rest.subarray(0, left)
      left -= part.length
      rest = rest.subarray(part.length)
      yield part
    }
    if (Number.isNaN(left) || (await line()) !== '') throw incomplete()
  }
  for (let text = await line(); text !== ''; text = await line()) {
    const [name = '', value = ''] = text.split(/:(.*)/s, 2)
    trailers.set(name.trim().toLowerCase(), value.trim())
  }
}

const LONGEST_LINE = 8 * 1024

function incomplete(): AwsError {
  return new AwsError('IncompleteBody', 'The body is not in aws-chunked format, or it is truncated.')
}

function notImplemented(header: string): AwsError {
  return new AwsError(
    'NotImplemented',
    `A header requires something that is not implemented: ${header}.`,
    501,
  )
}
