// The names of files as text, those included that are not UTF-8.

import { isUtf8 } from 'node:buffer'

// As Python does: a byte that is no UTF-8 is half of a surrogate pair, which no valid text has.
// https://peps.python.org/pep-0383/
const ESCAPE = 0xdc00

export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString()
  const toHalf = (byte: string) => String.fromCharCode(ESCAPE + byte.charCodeAt(0))
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, toHalf)
}

/** Of a decoded name. */
export function isUtf8Name(name: string): boolean {
  return !/\p{Surrogate}/u.test(name)
}

/** The bytes that were decoded. */
export function encodeName(name: string): Buffer {
  if (isUtf8Name(name)) return Buffer.from(name)
  const bytes = name.replace(/[\udc80-\udcff]/g, half => String.fromCharCode(half.charCodeAt(0) - ESCAPE))
  return Buffer.from(bytes, 'latin1')
}

/** Names with a NUL after each, as git prints them. */
export function splitNames(bytes: Buffer): string[] {
  if (isUtf8(bytes)) return bytes.toString().split('\0').slice(0, -1)
  const names = bytes.toString('latin1').split('\0').slice(0, -1)
  return names.map(name => decodeName(Buffer.from(name, 'latin1')))
}

/** A path as a shell takes it for one word. */
export function quoteForShell(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
