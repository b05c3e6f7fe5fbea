// Bounds of an AppSpec: what is beyond them is not parsed.

import { Problem } from '../core/problem.ts'
import { LARGEST_APPSPEC } from '../core/revision.ts'

// Line ends and signs that mean something in YAML. A large AppSpec has some thousands; each takes the parser some ten
// microseconds.
const MOST_SIGNS = 15_000
const DEEPEST = 200

const [OPENING, CLOSING] = [Buffer.from('[{'), Buffer.from(']}')]
/** https://yaml.org/spec/1.1/#c-indicator, the backslash, and what the other line ends of YAML 1.1 begin with in UTF-8. */
const SIGNS = new Set([...Buffer.from('\n\r-?:,[]{}#&*!|>\'"%@`\\'), 0xc2, 0xe2])

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
    what: `The AppSpec has more than ${MOST_SIGNS} lines and signs such as ":", or is nested more than ${DEEPEST} deep: it is not checked.`,
    why: 'Parsing it would take too long. The agent may accept it.',
    fix: 'Name folders instead of each file in them.',
    at,
  })
}

// Each level of a block begins a column further right, mostly two.
const INDENTED = new RegExp(`^[ ?-]{${2 * DEEPEST}}`, 'm')

function isSimple(bytes: Uint8Array): boolean {
  if (INDENTED.test(Buffer.from(bytes).toString('latin1'))) return false
  let [signs, depth] = [0, 0]
  for (const byte of bytes) {
    if (!SIGNS.has(byte)) continue
    signs += 1
    if (OPENING.includes(byte)) depth += 1
    else if (depth > 0 && CLOSING.includes(byte)) depth -= 1
    if (signs > MOST_SIGNS || depth > DEEPEST) return false
  }
  return true
}
