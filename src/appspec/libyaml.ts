// Where the agent's YAML reader differs from ours.

import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

export interface YamlFault {
  readonly code: string
  readonly message: string
  readonly offset: number
}

/** libyaml takes a `#` for a comment at once after a quote or a bracket. */
export function isForgiven(message: string): boolean {
  return message.startsWith('Comments must be separated from other tokens')
}

// What libyaml's reader refuses (yaml_parser_update_buffer).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what YAML forbids
const CONTROL_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\uFFFE\uFFFF]/

/**
 * What our reader lets pass: a control character, a tab where a key or an item could begin, no key before a colon, a key
 * over two lines.
 */
export function strictFaults(text: string, root: ParsedNode): YamlFault[] {
  const values = valuesIn(root)
  const isInside = (offset: number) =>
    values.some(({ range: [start, end] }) => offset >= start && offset < end)
  // Of each kind the first: the others have the same cause, and there may be a million.
  const tab = [...text.matchAll(/^(?: |- )*-?\t/gm)]
    .map(({ index, 0: { length } }) => index + length - 1)
    .find(offset => !isInside(offset) && !isPassedOver(text, offset))
  const control = text.search(CONTROL_CHARACTER)
  return [
    ...(control < 0
      ? []
      : [{ code: 'CONTROL_CHARACTER', message: 'The file contains a control character', offset: control }]),
    ...(tab === undefined
      ? []
      : [{ code: 'TAB_AS_INDENT', message: 'Tabs are not allowed as indentation', offset: tab }]),
    ...keyFaults(root, text),
  ]
}

/** On a blank line after an unquoted value, further to the right than its key. */
function isPassedOver(text: string, tab: number): boolean {
  const start = text.lastIndexOf('\n', tab) + 1
  const end = text.indexOf('\n', tab)
  if (text.slice(start, end < 0 ? undefined : end).trim() !== '') return false
  const above = text.slice(0, start).trimEnd()
  const before = above.slice(above.lastIndexOf('\n') + 1)
  const isUnquoted = /[^"'\]}:]$/.test(before) && !/(?:^|\s)#/.test(before)
  return isUnquoted && tab - start > before.search(/[^ -]/)
}

const COLON_BELOW = /[ \t]*\n\s*:/y

/** Scalars and flow collections: all that may go over several lines, with tabs in it. */
function valuesIn(node: ParsedNode): ParsedNode[] {
  if (isMap(node) && !node.flow) {
    return node.items.flatMap(({ key, value }) => [
      ...valuesIn(key),
      ...(value === null ? [] : valuesIn(value)),
    ])
  }
  if (isSeq(node) && !node.flow) return node.items.flatMap(valuesIn)
  return [node]
}

/** After a "?" it may be. */
function isColonBelow(text: string, start: number, end: number): boolean {
  COLON_BELOW.lastIndex = end
  return COLON_BELOW.test(text) && !/\?\s*$/.test(text.slice(Math.max(0, start - 20), start))
}

function keyFaults(node: ParsedNode, text: string): YamlFault[] {
  if (isSeq(node)) return node.items.flatMap(item => keyFaults(item, text))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    const [offset, end] = key.range
    const within = value === null ? [] : keyFaults(value, text)
    if (isScalar(key) && offset === end && text[offset] === ':') {
      return [{ code: 'MISSING_CHAR', message: 'No key before the colon', offset }, ...within]
    }
    if (node.flow && value !== null && isScalar(key) && text.slice(offset, end).includes('\n')) {
      return [{ code: 'MISSING_CHAR', message: 'A comma is missing between two lines', offset }, ...within]
    }
    if (node.flow && value !== null && isColonBelow(text, offset, end)) {
      return [{ code: 'MISSING_CHAR', message: 'The colon is not on the line of its key', offset }, ...within]
    }
    return within
  })
}
