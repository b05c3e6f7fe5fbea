// Signs a text as the service signs a deployment specification: PKCS #7, in PEM.

import { generateKeyPair, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'

/** Resolves to the text with its signature. */
export type Signer = (text: string) => Promise<string>

/** The agent does not check who issued the certificate, so it is self-signed: made at the first use. */
export function createSigner(): Signer {
  let identity: Promise<Identity> | undefined
  return async text => {
    identity ??= createIdentity()
    const lines =
      signedData(text, await identity)
        .toString('base64')
        .match(/.{1,64}/g) ?? []
    return ['-----BEGIN PKCS7-----', ...lines, '-----END PKCS7-----', ''].join('\n')
  }
}

interface Identity {
  readonly privateKey: KeyObject
  readonly certificate: Buffer
}

// Identifier octets of X.690.
const INTEGER = 0x02
const OCTET_STRING = 0x04
const NULL = 0x05
const OBJECT_IDENTIFIER = 0x06
const UTF8_STRING = 0x0c
const BIT_STRING = 0x03
const UTC_TIME = 0x17
const SEQUENCE = 0x30
const SET = 0x31
const CONTEXT_0 = 0xa0

const object = (hexadecimal: string) => encode(OBJECT_IDENTIFIER, Buffer.from(hexadecimal, 'hex'))
const algorithm = (hexadecimal: string) => encode(SEQUENCE, object(hexadecimal), encode(NULL))

/** 2.16.840.1.101.3.4.2.1 */
const SHA256 = algorithm('608648016503040201')
/** 1.2.840.113549.1.1.1 */
const RSA = algorithm('2a864886f70d010101')
/** 1.2.840.113549.1.1.11 */
const SHA256_WITH_RSA = algorithm('2a864886f70d01010b')
/** 1.2.840.113549.1.7.1 */
const DATA = object('2a864886f70d010701')
/** 1.2.840.113549.1.7.2 */
const SIGNED_DATA = object('2a864886f70d010702')
/** 2.5.4.3 */
const COMMON_NAME = object('550403')

const NAME = encode(
  SEQUENCE,
  encode(SET, encode(SEQUENCE, COMMON_NAME, encode(UTF8_STRING, 'CodeDeploy emulator'))),
)
const SERIAL_NUMBER = encode(INTEGER, Buffer.from([1]))
const VALIDITY = encode(SEQUENCE, encode(UTC_TIME, '000101000000Z'), encode(UTC_TIME, '491231235959Z'))

/** A certificate of X.509 version 1: https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
async function createIdentity(): Promise<Identity> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const signed = encode(
    SEQUENCE,
    SERIAL_NUMBER,
    SHA256_WITH_RSA,
    NAME,
    VALIDITY,
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = encode(BIT_STRING, Buffer.from([0]), sign('sha256', signed, privateKey))
  return { privateKey, certificate: encode(SEQUENCE, signed, SHA256_WITH_RSA, signature) }
}

/** https://www.rfc-editor.org/rfc/rfc2315#section-9 */
function signedData(text: string, { privateKey, certificate }: Identity): Buffer {
  const version = encode(INTEGER, Buffer.from([1]))
  const signature = sign('sha256', Buffer.from(text), privateKey)
  const signer = encode(
    SEQUENCE,
    version,
    encode(SEQUENCE, NAME, SERIAL_NUMBER),
    SHA256,
    RSA,
    encode(OCTET_STRING, signature),
  )
  const content = encode(
    SEQUENCE,
    version,
    encode(SET, SHA256),
    encode(SEQUENCE, DATA, encode(CONTEXT_0, encode(OCTET_STRING, text))),
    encode(CONTEXT_0, certificate),
    encode(SET, signer),
  )
  return encode(SEQUENCE, SIGNED_DATA, encode(CONTEXT_0, content))
}

function encode(identifier: number, ...content: readonly (Buffer | string)[]): Buffer {
  const octets = Buffer.concat(content.map(part => Buffer.from(part)))
  return Buffer.concat([Buffer.from([identifier, ...lengthOf(octets)]), octets])
}

/** One octet up to 127, else their number before them. */
function lengthOf({ length }: Buffer): readonly number[] {
  if (length < 0x80) return [length]
  const octets = Buffer.alloc(4)
  octets.writeUInt32BE(length)
  const significant = octets.subarray(octets.findIndex(octet => octet !== 0))
  return [0x80 + significant.length, ...significant]
}
