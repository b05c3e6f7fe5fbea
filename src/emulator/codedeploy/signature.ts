// Verifies AWS Signature Version 4.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { AwsError } from './aws-error.ts'

/** Made for one run of the emulator; no others are accepted. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface SignedRequest {
  readonly method: string
  /** The path, and the query if there is one. */
  readonly url: string
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

// "the request must reach AWS within five minutes of the time stamp in the request".
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
const CLOCK_SKEW = 5 * 60_000

/** Milliseconds: a signature from the future is accepted up to its date and beyond. */
export const ACCEPTED_FOR = 2 * CLOCK_SKEW

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/(\d{8})\/([^/, ]+)\/codedeploy\/aws4_request *, *SignedHeaders=([a-z0-9;-]+) *, *Signature=([0-9a-f]{64})$/

/**
 * Throws AwsError (403) unless the request was signed within the last five minutes, for CodeDeploy in this region, with these
 * credentials, and the signature covers host, body and every x-amz header.
 */
export async function verifySignature(
  request: SignedRequest,
  { credentials, region, now }: { credentials: Credentials; region: string; now: number },
): Promise<void> {
  const { headers, body } = request
  const authorization = headers.get('authorization')
  if (authorization === undefined)
    throw new AwsError('MissingAuthenticationTokenException', 'The request is not signed.', 403)
  const [, accessKeyId = '', day = '', scopeRegion, names = '', signature = ''] =
    AUTHORIZATION.exec(authorization) ??
    refuse('its Authorization header is not one of AWS Signature Version 4 for codedeploy')
  if (accessKeyId !== credentials.accessKeyId)
    throw new AwsError(
      'UnrecognizedClientException',
      `The access key ${accessKeyId} is not the emulator's.`,
      403,
    )
  if (scopeRegion !== region) refuse(`it is scoped to ${scopeRegion}, and this is ${region}`)

  const signedAt = readDate(headers.get('x-amz-date'), day)
  if (Math.abs(now - signedAt.getTime()) > CLOCK_SKEW)
    refuse(`it was made at ${signedAt.toISOString()}, and it is ${new Date(now).toISOString()}`)

  const signed = new Set(names.split(';'))
  const decisive = ['host', ...[...headers.keys()].filter(name => name.startsWith('x-amz-'))]
  for (const name of decisive) if (!signed.has(name)) refuse(`it does not cover the header ${name}`)
  // The signer would take the caller's word for the body's hash.
  const claimed = headers.get('x-amz-content-sha256')
  if (claimed !== undefined && claimed !== createHash('sha256').update(body).digest('hex'))
    refuse('x-amz-content-sha256 is not the hash of the body')

  const expected = await sign(request, { credentials, region, signedAt, signed })
  if (!timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(signature, 'hex')))
    refuse('it does not match the request')
}

async function sign(
  { method, url, headers, body }: SignedRequest,
  {
    credentials,
    region,
    signedAt,
    signed,
  }: { credentials: Credentials; region: string; signedAt: Date; signed: Set<string> },
): Promise<string> {
  const signer = new SignatureV4({
    credentials,
    region,
    service: 'codedeploy',
    sha256: Sha256,
    applyChecksum: false,
  })
  const request = {
    method,
    protocol: 'http:',
    hostname: '',
    path: url,
    query: {},
    headers: Object.fromEntries([...signed].map(name => [name, headers.get(name) ?? ''])),
    body,
  }
  // The signer leaves out some headers, user-agent for one, that the caller may have signed.
  const resigned = await signer.sign(request, { signingDate: signedAt, signableHeaders: signed })
  return AUTHORIZATION.exec(resigned.headers['authorization'] ?? '')?.[5] ?? refuse('it cannot be checked')
}

/** `20260131T123456Z`, of the day the credential is scoped to. */
function readDate(text: string | undefined, day: string): Date {
  const [, date = '', ...rest] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '') ??
    refuse('x-amz-date is missing or malformed')
  const [month = '', dayOfMonth = '', hour = '', minute = '', second = ''] = rest
  if (`${date}${month}${dayOfMonth}` !== day) refuse('x-amz-date is not of the day it is scoped to')
  const parsed = new Date(`${date}-${month}-${dayOfMonth}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(parsed.getTime()) ? refuse('x-amz-date is no date') : parsed
}

function refuse(reason: string): never {
  throw new AwsError('InvalidSignatureException', `The signature is refused: ${reason}.`, 403)
}

/** SHA-256 as the signer wants it: keyed when there is a secret. */
class Sha256 {
  #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret))
  }

  update(data: Uint8Array): void {
    this.#hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  /** The signer makes a new one for every hash. */
  reset(): void {}
}

function bytes(source: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof source === 'string') return source
  if (source instanceof ArrayBuffer) return new Uint8Array(source)
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
}
