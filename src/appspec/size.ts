// Bounds of an AppSpec: what is beyond them is not parsed.

import { Problem } from '../core/problem.ts'
import { LARGEST_APPSPEC } from '../core/revision.ts'

// Lines, items, keys and brackets. A large AppSpec has a thousand; each takes the parser some ten microseconds.
const MOST_PARTS = 30_000
const DEEPEST = 200

const [NEWLINE, CARRIAGE_RETURN, HYPHEN, COLON, COMMA] = [...Buffer.from('\n\r-:,')]
const [OPENING, CLOSING] = [Buffer.from('[{'), Buffer.from(']}')]

/** undefined where it can be parsed in less than a second. */
export function refuseSize(bytes: Uint8Array, path: string): Problem | undefined {
  const at = { kind: 'file', path } as const
  if (bytes.length > LARGEST_APPSPEC) {
    return new Problem({
      code: 'appspec/too-large',
      what: 'The AppSpec is larger than 1 MB.',
      why: 'An AppSpec only names files and scripts.',
      fix: 'Remove everything that is not a key or a value.',
      at,
    })
  }
  if (isSimple(bytes)) return undefined
  return new Problem({
    code: 'check/too-complex',
    what: `The AppSpec has more than ${MOST_PARTS} lines, items and keys, or brackets nested more than ${DEEPEST} deep: it is not checked.`,
    why: 'Parsing it would take too long. The agent may accept it.',
    fix: 'Name folders instead of each file in them.',
    at,
  })
}

function isSimple(bytes: Uint8Array): boolean {
  let [parts, depth] = [0, 0]
  for (const byte of bytes) {
    const isOpening = OPENING.includes(byte)
    if (isOpening) depth += 1
    else if (depth > 0 && CLOSING.includes(byte)) depth -= 1
    if (isOpening || isSeparator(byte)) parts += 1
    if (parts > MOST_PARTS || depth > DEEPEST) return false
  }
  return true
}

function isSeparator(byte: number): boolean {
  return byte === NEWLINE || byte === CARRIAGE_RETURN || byte === HYPHEN || byte === COLON || byte === COMMA
}
