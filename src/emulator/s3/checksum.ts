// The checksums of S3, computed as the bytes arrive.

import { createHash } from 'node:crypto'

/** A checksum of all bytes so far; `digest` is its end, in base64. */
export interface Checksum {
  update(bytes: Uint8Array): void
  digest(): string
}

/**
 * By the name in `x-amz-checksum-<name>`. The numbers are the reflected polynomials, high and low half.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
const CHECKSUMS: Readonly<Record<string, () => Checksum>> = {
  crc32: () => crc([0, 0xedb88320], 4),
  crc32c: () => crc([0, 0x82f63b78], 4),
  crc64nvme: () => crc([0x9a6c9329, 0xac4bc9b5], 8),
  sha1: () => hash('sha1'),
  sha256: () => hash('sha256'),
}

export const CHECKSUM_NAMES: readonly string[] = Object.keys(CHECKSUMS)

/** undefined: S3 has no checksum of that name. */
export function createChecksum(name: string): Checksum | undefined {
  return Object.hasOwn(CHECKSUMS, name) ? CHECKSUMS[name]?.() : undefined
}

function hash(algorithm: 'sha1' | 'sha256'): Checksum {
  const state = createHash(algorithm)
  return { update: bytes => state.update(bytes), digest: () => state.digest('base64') }
}

function crc([polyHigh, polyLow]: readonly [number, number], width: 4 | 8): Checksum {
  const highs = new Uint32Array(256)
  const lows = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte += 1) {
    let high = 0
    let low = byte
    for (let bit = 0; bit < 8; bit += 1) {
      const odd = low & 1
      low = (low >>> 1) | (high << 31)
      high >>>= 1
      if (odd === 1) {
        low ^= polyLow
        high ^= polyHigh
      }
    }
    highs[byte] = high
    lows[byte] = low
  }
  let high = width === 8 ? 0xffffffff : 0
  let low = 0xffffffff
  return {
    update: bytes => {
      for (const byte of bytes) {
        const index = (low ^ byte) & 0xff
        low = ((low >>> 8) | (high << 24)) ^ (lows[index] ?? 0)
        high = (high >>> 8) ^ (highs[index] ?? 0)
      }
    },
    digest: () => {
      const result = Buffer.alloc(8)
      result.writeUInt32BE(~high >>> 0, 0)
      result.writeUInt32BE(~low >>> 0, 4)
      return result.subarray(8 - width).toString('base64')
    },
  }
}
