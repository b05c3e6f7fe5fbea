// Types unquoted words as the agent's YAML reader does.

/** A plain scalar as Ruby's YAML 1.1 reader (Psych 4) understands it; `text` is how the agent would print it. */
export type Scalar =
  | { readonly kind: 'null' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  /** Ruby's `:name`, which is not the text "name" to the agent. */
  | { readonly kind: 'symbol'; readonly text: string }
  /** The agent refuses the whole file because of it. */
  | { readonly kind: 'refused'; readonly type: 'date' | 'time' }

const WORD = /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u
const TIME =
  /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/
const DATE = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/
const BASE_60 = /^[-+]?\d[\d_]*(?::[0-5]?\d){1,2}(?<fraction>\.[\d_]*)?$/
const FLOAT = /^[-+]?(?:\d[\d_,]*)?\.\d*(?:[eE][-+]\d+)?$/
const INTEGER = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:\d|,\d|_\d)*|0x[\da-fA-F_,]+)$/

export function readScalar(text: string): Scalar {
  if (text === '') return { kind: 'null' }
  if (WORD.test(text) || text.includes('\n')) return readWord(text)
  if (TIME.test(text)) return { kind: 'refused', type: 'time' }
  if (DATE.test(text)) return { kind: 'refused', type: 'date' }
  if (/^\+?\.inf$/i.test(text)) return { kind: 'number', number: Infinity, text: 'Infinity' }
  if (/^-\.inf$/i.test(text)) return { kind: 'number', number: -Infinity, text: '-Infinity' }
  if (/^\.nan$/i.test(text)) return { kind: 'number', number: Number.NaN, text: 'NaN' }
  if (/^:./.test(text)) return { kind: 'symbol', text: text.slice(1).replace(/^(["'])(.*)\1.*/, '$2') }
  const base60 = BASE_60.exec(text)
  if (base60 !== null)
    return base60.groups?.['fraction'] === undefined ? integer(sixties(text)) : float(sixties(text))
  if (FLOAT.test(text) && /\d/.test(text)) return float(Number(text.replace(/[,_]/g, '')))
  if (INTEGER.test(text)) return integer(readInteger(text.replace(/[,_]/g, '')))
  return { kind: 'text', text }
}

/** Only short words are looked at: nothing longer than "false" means anything. */
function readWord(text: string): Scalar {
  if (text === '~' || /^null$/i.test(text)) return { kind: 'null' }
  if (/^(?:yes|true|on)$/i.test(text)) return { kind: 'boolean', boolean: true, text: 'true' }
  if (/^(?:no|false|off)$/i.test(text)) return { kind: 'boolean', boolean: false, text: 'false' }
  return { kind: 'text', text }
}

/** Psych's own arithmetic: the first part always counts 3600, so `1:30` is 5400 and not 90. */
function sixties(text: string): number {
  return text
    .split(':')
    .reduce((sum, part, index) => sum + Number(part.replace(/_/g, '')) * 60 ** Math.abs(index - 2), 0)
}

/** A leading zero means octal. */
function readInteger(text: string): number {
  const negative = text.startsWith('-')
  const digits = text.replace(/^[-+]/, '').replace(/^0(?=[0-7])/, '0o')
  return negative ? -Number(digits) : Number(digits)
}

function integer(number: number): Scalar {
  return { kind: 'number', number, text: String(number) }
}

function float(number: number): Scalar {
  return { kind: 'number', number, text: Number.isInteger(number) ? `${number}.0` : String(number) }
}
