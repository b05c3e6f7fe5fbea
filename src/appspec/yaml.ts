// Parses YAML as the agent's reader does.

import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parse,
  parseAllDocuments,
  Scalar,
} from 'yaml'
import type { Diagnostic, ReportDiagnostic } from './diagnostic.ts'
import { isForgiven, strictFaults, type YamlFault } from './libyaml.ts'
import { readScalar } from './scalar.ts'
import type { Entry, FilePlace, Value } from './value.ts'

export interface Reading {
  readonly value: Value
  /** Where the agent stops, although the file goes on. No fault in itself: it may have all it needs. */
  readonly rest?: Diagnostic
}

const TEXT_TAGS: ReadonlySet<string> = new Set(['!str', 'tag:yaml.org,2002:str'])

type PlaceOf = (offset: number) => FilePlace

const UNREADABLE = 'The agent cannot read the file.'
const BYTE_ORDER_MARK = /^\uFEFF/
// YAML 1.1 ends a line at more than a newline.
const OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g

/** A text that is no AppSpec, as YAML 1.2, of which JSON is a part. Throws if it cannot be read. */
export function parseYaml(text: string): unknown {
  return parse(text)
}

/**
 * Reads the first document of a text as Ruby's YAML 1.1 reader does (libyaml, Psych 4: no aliases, no dates). Undefined
 * when it cannot be read.
 */
export function readYaml(
  bytes: string | Uint8Array,
  path: string,
  complain: ReportDiagnostic,
): Reading | undefined {
  const lines = new LineCounter()
  const placeOf: PlaceOf = offset => {
    const { line, col } = lines.linePos(offset)
    return { kind: 'file', path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const text = decode(bytes)
  if (text === undefined) {
    const fix = 'Save it as UTF-8.'
    complain({ code: 'not-utf8', what: 'The file is not UTF-8.', why: UNREADABLE, fix, at: placeOf(0) })
    return undefined
  }
  // At the start of a line a byte order mark is stepped over but counts as a column, so that it indents the line.
  const marked = BYTE_ORDER_MARK.test(text)
  const asRead = text.replace(OTHER_BREAK, '\n').replace(/^\uFEFF/gm, ' ')
  lines.addNewLine(0)
  for (const { index } of asRead.matchAll(/\n/g)) lines.addNewLine(index + 1)
  const document = parseFirst(asRead)
  const root = document?.contents
  if (document === undefined || root === undefined || root === null) {
    return { value: { kind: 'null', at: placeOf(0) } }
  }

  const rest = document.errors.find(
    ({ code, pos: [offset] }) => code === 'UNEXPECTED_TOKEN' && isBeyond(offset, root, placeOf),
  )?.pos[0]
  const faults = [
    ...document.errors
      .filter(({ message }) => !isForgiven(message))
      .map(({ code, message, pos: [offset] }) => ({ code, message, offset })),
    ...strictFaults(asRead, root),
  ].filter(({ offset }) => rest === undefined || offset < rest)
  // What comes after the first one is often only its consequence.
  const [earliest] = faults.toSorted((one, other) => one.offset - other.offset)
  const fault = earliest && (markBehind(earliest, text, placeOf) ?? earliest)
  if (fault !== undefined) complain(syntaxComplaint(fault, placeOf))
  const value = readNode(root, placeOf, complain)
  if (fault !== undefined) return undefined
  return rest === undefined ? { value } : { value, rest: restComplaint(placeOf(rest), marked) }
}

/** A fault of indentation at a byte order mark, which nobody sees: ours names the line, or the one above. */
function markBehind({ offset }: YamlFault, text: string, placeOf: PlaceOf): YamlFault | undefined {
  const mark = text.search(/(?<=[\r\n])\uFEFF/)
  if (mark < 0) return undefined
  const lines = placeOf(mark).line - placeOf(offset).line
  if (lines !== 0 && lines !== 1) return undefined
  return { code: 'CONTROL_CHARACTER', message: 'A byte order mark indents the line', offset: mark }
}

// Each takes another parse of the whole text.
const [MOST_JOINED_LINES, LONGEST_JOINED] = [20, 20_000]

/** To libyaml it is all the same how far a line within brackets is indented: ours is given such lines as one. */
function parseFirst(text: string): Document | undefined {
  const first = parseOnce(text)
  if (text.length > LONGEST_JOINED) return first
  let [document, joined] = [first, text]
  for (let tries = 0; tries < MOST_JOINED_LINES && document !== undefined; tries++) {
    if (document.errors.length === 0) return document
    const cut = document.errors.find(({ message }) => /^Flow .* must be sufficiently indented/.test(message))
    const next = cut && joinLines(joined, cut.pos[0])
    if (next === undefined) return first
    joined = next
    document = parseOnce(joined)
  }
  return first
}

/** The line of an offset and the one above, in as many characters. undefined where that would change what they mean. */
function joinLines(text: string, offset: number): string | undefined {
  const end = text.lastIndexOf('\n', offset - 1)
  const above = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  if (end < 0 || above.includes('#') || /^(---|\.\.\.)(\s|$)/.test(text.slice(end + 1, end + 5)))
    return undefined
  return `${text.slice(0, end)} ${text.slice(end + 1)}`
}

type Document = ReturnType<typeof parseAllDocuments<ParsedNode>>[number]

function parseOnce(text: string): Document | undefined {
  const documents = parseAllDocuments<ParsedNode>(text, {
    version: '1.1',
    // All scalars come as text: what they mean is decided in scalar.ts.
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    // They would quote the line of each error, however long it is.
    prettyErrors: false,
  })
  return Array.isArray(documents) ? documents[0] : undefined
}

/** The document has ended there: its brackets or its quotes are closed, or a line is indented less than its first key. */
function isBeyond(offset: number, root: ParsedNode, placeOf: PlaceOf): boolean {
  const [start, end] = root.range
  if (offset < end) return false
  const isBlock = isCollection(root) && !root.flow
  return !isBlock || placeOf(offset).column < placeOf(start).column
}

function decode(bytes: string | Uint8Array): string | undefined {
  if (typeof bytes === 'string') return bytes
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function readNode(node: ParsedNode, placeOf: PlaceOf, complain: ReportDiagnostic): Value {
  const at = placeOf(node.range[0])
  const readPart = (part: ParsedNode | null): Value =>
    part === null ? { kind: 'null', at } : readNode(part, placeOf, complain)
  if (isAlias(node)) {
    const what = `"*${node.source}" is an alias, which the agent does not support.`
    complain({
      code: 'alias',
      what,
      why: UNREADABLE,
      fix: `Repeat the content of "&${node.source}" instead.`,
      at,
    })
    return { kind: 'null', at }
  }
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }) => mergedEntries(readPart(key), readPart(value)))
    return { kind: 'map', entries, at }
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(readPart), at }
  if (!isScalar(node)) return { kind: 'null', at }
  const text = String(node.value ?? '')
  const isText = node.tag === undefined ? node.type !== Scalar.PLAIN : TEXT_TAGS.has(node.tag)
  if (isText) return { kind: 'text', text, at }
  const scalar = readScalar(text)
  if (scalar.kind !== 'refused') return { ...scalar, at }
  const what = `Without quotes, YAML reads ${text} as a ${scalar.type}, which the agent rejects.`
  complain({ code: 'unquoted', what, why: UNREADABLE, fix: `Put it in quotes: "${text}".`, at })
  return { kind: 'text', text, at }
}

/** Under the key `<<` Psych puts the entries of a mapping, or of each mapping of a list, in the place of the key. */
function mergedEntries(key: Value, value: Value): readonly Entry[] {
  if (key.kind !== 'text' || key.text !== '<<') return [{ key, value }]
  if (value.kind === 'map') return value.entries
  if (value.kind !== 'list') return [{ key, value }]
  // The first mapping of the list takes precedence, and the last of repeated keys.
  const maps = value.items.flatMap(item => (item.kind === 'map' ? [item] : []))
  return maps.length < value.items.length ? [{ key, value }] : maps.toReversed().flatMap(map => map.entries)
}

function syntaxComplaint({ code, message, offset }: YamlFault, placeOf: PlaceOf): Diagnostic {
  const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  const what = `This is not valid YAML: ${reason}.`
  return { code: 'not-yaml', what, why: UNREADABLE, fix: syntaxAdvice(code), at: placeOf(offset) }
}

function syntaxAdvice(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, never with tabs.'
    case 'CONTROL_CHARACTER':
      return 'Remove it and save the file as plain text.'
    case 'BAD_SCALAR_START':
      return 'Put the value in quotes.'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Put a space after the colon of each key, and quotes around a value that contains ": ".'
    default:
      return 'Check indentation, quotes and brackets, here and on the line above.'
  }
}

function restComplaint(at: FilePlace, marked: boolean): Diagnostic {
  if (!marked) {
    const what = `The agent does not read the file from line ${at.line} on.`
    const why = 'The agent stops at a line that is indented less than the first key.'
    return { code: 'indentation', what, why, fix: 'Start all top-level keys in the first column.', at }
  }
  const what = 'The file starts with a byte order mark, so nothing after its first key is read.'
  const why =
    'To the agent, the mark indents the first line; the agent stops at a line that is indented less.'
  const fix = 'Save the file as UTF-8 without a byte order mark.'
  return { code: 'byte-order-mark', what, why, fix, at: { ...at, line: 1, column: 1 } }
}
