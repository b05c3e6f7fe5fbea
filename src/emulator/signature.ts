// Verifies AWS Signature Version 4, in the headers or in the query of a request, and signs addresses.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { AwsError } from './aws-error.ts'

/** Made for one run of the emulator; no others are accepted. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

type ServiceName = 'codedeploy' | 'codedeploy-commands' | 's3'

export interface SignedRequest {
  readonly method: string
  /** The path, and the query if there is one. */
  readonly url: string
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>
}

interface SignatureCheck {
  readonly credentials: Credentials
  readonly region: string
  readonly service: ServiceName
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What the signature covers of the body: its SHA-256 in hexadecimal digits, or a word of S3's instead of it. */
  readonly payload: string
}

// CodeDeploy: "the request must reach AWS within five minutes of the time stamp in the request".
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
// S3: RequestTimeTooSkewed, 15 minutes. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
const CLOCK_SKEW: Readonly<Record<ServiceName, number>> = {
  codedeploy: 5 * 60_000,
  'codedeploy-commands': 5 * 60_000,
  s3: 15 * 60_000,
}

/** Milliseconds: a signature from the future is accepted up to its date and beyond. */
export const ACCEPTED_FOR = 2 * CLOCK_SKEW.codedeploy

// "the maximum that you can set is 604800", in seconds.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
const LONGEST_EXPIRY = 604_800

type Refusal =
  | 'unsigned'
  | 'malformed'
  | 'unknown-key'
  | 'wrong-scope'
  | 'wrong-time'
  | 'expired'
  | 'mismatch'

type RefusalCodes = Readonly<Record<Refusal, string>>

const CODES_OF_JSON: RefusalCodes = {
  unsigned: 'MissingAuthenticationTokenException',
  malformed: 'InvalidSignatureException',
  'unknown-key': 'UnrecognizedClientException',
  'wrong-scope': 'InvalidSignatureException',
  'wrong-time': 'InvalidSignatureException',
  expired: 'InvalidSignatureException',
  mismatch: 'InvalidSignatureException',
}

/** How each service names a refusal. */
const CODES: Readonly<Record<ServiceName, RefusalCodes>> = {
  codedeploy: CODES_OF_JSON,
  'codedeploy-commands': CODES_OF_JSON,
  s3: {
    unsigned: 'AccessDenied',
    malformed: 'AccessDenied',
    'unknown-key': 'InvalidAccessKeyId',
    'wrong-scope': 'SignatureDoesNotMatch',
    'wrong-time': 'RequestTimeTooSkewed',
    expired: 'AccessDenied',
    mismatch: 'SignatureDoesNotMatch',
  },
}

/** What a request says of its signature. */
interface Claim {
  readonly accessKeyId: string
  /** `20260131/us-east-1/s3/aws4_request` */
  readonly scope: string
  /** `20260131T123456Z` */
  readonly date: string
  readonly signedHeaders: string
  readonly signature: string
  /** Seconds that a signature in the query is good for. */
  readonly expires?: number
}

/**
 * Throws AwsError unless the request was signed just now, for this service in this region, with these credentials, and the
 * signature covers host, body and every x-amz header.
 */
export function verifySignature(request: SignedRequest, check: SignatureCheck): void {
  const { credentials, region, service, now } = check
  const refuse = (kind: Refusal, reason: string): never => {
    throw new AwsError(CODES[service][kind], `The signature is rejected: ${reason}.`, 403)
  }
  if (!isSigned(request)) refuse('unsigned', 'the request has none')
  const claim =
    readHeaders(request) ?? readQuery(request) ?? refuse('malformed', 'it is not an AWS Signature Version 4')
  if (claim.accessKeyId !== credentials.accessKeyId)
    refuse('unknown-key', `the access key ${claim.accessKeyId} is not the emulator's`)
  const signedAt = readDate(claim.date) ?? refuse('malformed', 'x-amz-date is missing or malformed')
  const scope = scopeOf(claim.date, region, service)
  if (claim.scope !== scope) refuse('wrong-scope', `it is scoped to ${claim.scope}, but this is ${scope}`)
  const since = now - signedAt.getTime()
  const { expires } = claim
  if (-since > CLOCK_SKEW[service] || (expires === undefined && since > CLOCK_SKEW[service]))
    refuse(
      'wrong-time',
      `it was made at ${signedAt.toISOString()}, but it is now ${new Date(now).toISOString()}`,
    )
  if (expires !== undefined && since > expires * 1000) refuse('expired', `it expired after ${expires} s`)

  const covered = new Set(claim.signedHeaders.split(';'))
  const decisive = ['host', ...[...request.headers.keys()].filter(name => name.startsWith('x-amz-'))]
  for (const name of decisive)
    if (!covered.has(name)) refuse('mismatch', `it does not cover the header ${name}`)
  const expected = sign(request, claim, check)
  if (!timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(claim.signature, 'hex')))
    refuse('mismatch', 'it does not match the request')
}

/** The service that a request is signed for; undefined where that cannot be told. */
export function serviceOf({ url, headers }: SignedRequest): string | undefined {
  const credential =
    headers.get('authorization') ?? decodeURIComponent(/[?&]X-Amz-Credential=([^&]*)/.exec(url)?.[1] ?? '')
  return /\/([^/, ]+)\/aws4_request/.exec(credential)?.[1]
}

/** The address of an object, signed, so that a GET of it needs no credentials. */
export function presign(
  address: string,
  {
    credentials,
    region,
    now,
    expires,
  }: Omit<SignatureCheck, 'service' | 'payload'> & { readonly expires: number },
): string {
  const { host, origin, pathname, searchParams } = new URL(address)
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = scopeOf(date, region, 's3')
  const query = [
    ...searchParams,
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${scope}`],
    ['X-Amz-Date', date],
    ['X-Amz-Expires', String(expires)],
    ['X-Amz-SignedHeaders', 'host'],
  ].map(([name = '', value = '']) => `${encode(name)}=${encode(value)}`)
  const url = `${pathname}?${query.join('&')}`
  const claim = { scope, date, signedHeaders: 'host' }
  const request = { method: 'GET', url, headers: new Map([['host', host]]) }
  const signature = sign(request, claim, { credentials, service: 's3', payload: UNSIGNED_PAYLOAD })
  return `${origin}${url}&X-Amz-Signature=${signature}`
}

/** Covers no body: for addresses, and for what HTTPS protects. */
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD'

function isSigned({ url, headers }: SignedRequest): boolean {
  return headers.has('authorization') || /[?&]X-Amz-Signature=/.test(url)
}

function readHeaders({ headers }: SignedRequest): Claim | undefined {
  const [, accessKeyId, scope, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 +Credential=([^/, ]+)\/([^, ]+) *, *SignedHeaders=([a-z0-9;-]+) *, *Signature=([0-9a-f]{64})$/.exec(
      headers.get('authorization') ?? '',
    ) ?? []
  if (accessKeyId === undefined || scope === undefined) return undefined
  if (signedHeaders === undefined || signature === undefined) return undefined
  return { accessKeyId, scope, signedHeaders, signature, date: headers.get('x-amz-date') ?? '' }
}

function readQuery({ url }: SignedRequest): Claim | undefined {
  const query = new Map(queryOf(url))
  const text = (name: string) => query.get(`X-Amz-${name}`) ?? ''
  const [, accessKeyId, scope] = /^([^/]+)\/(.+)$/.exec(text('Credential')) ?? []
  const expires = Number(text('Expires'))
  const isWhole = text('Algorithm') === 'AWS4-HMAC-SHA256' && /^[0-9a-f]{64}$/.test(text('Signature'))
  if (!isWhole || accessKeyId === undefined || scope === undefined) return undefined
  if (!(expires >= 1 && expires <= LONGEST_EXPIRY)) return undefined
  const [signedHeaders, signature, date] = [text('SignedHeaders'), text('Signature'), text('Date')]
  return { accessKeyId, scope, signedHeaders, signature, date, expires }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function sign(
  { method, url, headers }: SignedRequest,
  { date, scope, signedHeaders }: Pick<Claim, 'date' | 'scope' | 'signedHeaders'>,
  { credentials, service, payload }: Pick<SignatureCheck, 'credentials' | 'service' | 'payload'>,
): string {
  const [path = ''] = url.split('?', 1)
  const query = queryOf(url)
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(pair => pair.map(encode))
    // By the name, then by the value; NUL is before every character of both.
    .sort((one, other) => (one.join('\0') < other.join('\0') ? -1 : 1))
    .map(pair => pair.join('='))
  const names = signedHeaders.split(';')
  const request = [
    method,
    // S3 alone takes the path as it is; elsewhere it would be encoded twice.
    service === 's3'
      ? path
          .split('/')
          .map(part => encode(decode(part)))
          .join('/')
      : path,
    query.join('&'),
    ...names.map(name => `${name}:${(headers.get(name) ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders,
    payload,
  ].join('\n')
  const hash = createHash('sha256').update(request).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`)
  return hmac(key, ['AWS4-HMAC-SHA256', date, scope, hash].join('\n')).toString('hex')
}

function scopeOf(date: string, region: string, service: ServiceName): string {
  return `${date.slice(0, 8)}/${region}/${service}/aws4_request`
}

/** The decoded names and values, in order. */
export function queryOf(url: string): readonly (readonly [name: string, value: string])[] {
  const [, query = ''] = url.split(/\?(.*)/s, 2)
  return query
    .split('&')
    .filter(part => part !== '')
    .map(part => {
      const [name = '', value = ''] = part.split(/=(.*)/s, 2)
      return [decode(name.replaceAll('+', ' ')), decode(value.replaceAll('+', ' '))] as const
    })
}

/** The text as it is where it is not encoded UTF-8. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function readDate(text: string): Date | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? []
  const [year, month, day, hour, minute, second] = parts
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}
