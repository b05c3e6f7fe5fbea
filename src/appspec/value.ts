// The values of an AppSpec, with their places.

/** A line and column of a file, both from 1. */
export interface FilePlace {
  readonly kind: 'file'
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface Located<Content> {
  readonly value: Content
  readonly at: FilePlace
}

/** What was read, with its place. `text` is what the agent would print for it. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly at: FilePlace }
  | { readonly kind: 'number'; readonly number: number; readonly text: string; readonly at: FilePlace }
  | { readonly kind: 'boolean'; readonly boolean: boolean; readonly text: string; readonly at: FilePlace }
  /** Ruby's `:name`, which is not the text "name" to the agent. */
  | { readonly kind: 'symbol'; readonly text: string; readonly at: FilePlace }
  | { readonly kind: 'null'; readonly at: FilePlace }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly at: FilePlace }
  | MapValue

export interface MapValue {
  readonly kind: 'map'
  /** As written, repeated keys included. */
  readonly entries: readonly Entry[]
  readonly at: FilePlace
}

export interface Entry {
  readonly key: Value
  readonly value: Value
}

/** The value of a key; of a repeated key the last one, as the agent takes it. Null counts as not there. */
export function lookUp(map: MapValue, key: string): Value | undefined {
  const value = map.entries.findLast(entry => entry.key.kind === 'text' && entry.key.text === key)?.value
  return value?.kind === 'null' ? undefined : value
}

type FalseValue = Extract<Value, { kind: 'boolean' }> & { readonly boolean: false }

/** True for a value that the agent takes for "not there": missing, or false. */
export function isAbsent(value: Value | undefined): value is undefined | FalseValue {
  return value === undefined || (value.kind === 'boolean' && !value.boolean)
}

/** What the agent goes through one by one: an empty mapping is as good as an empty list. Undefined for anything else. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === 'map' && value.entries.length === 0) return []
  return value.kind === 'list' ? value.items : undefined
}

/** A value as the agent prints it: a list as `["a", "b"]`. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'text':
    case 'number':
    case 'boolean':
    case 'symbol':
      return value.text
    case 'null':
      return ''
    case 'list':
      return `[${value.items.map(inspectValue).join(', ')}]`
    case 'map':
      return `{${value.entries.map(({ key, value }) => `${inspectValue(key)}=>${inspectValue(value)}`).join(', ')}}`
    default:
      return value satisfies never
  }
}

function inspectValue(value: Value): string {
  if (value.kind === 'null') return 'nil'
  return value.kind === 'text' ? JSON.stringify(value.text) : printValue(value)
}

/** A value for a sentence: `"Linux"`, `0`, `a list`. */
export function showValue(value: Value): string {
  switch (value.kind) {
    case 'text':
      return JSON.stringify(value.text)
    case 'number':
      return value.text
    case 'boolean':
      return `the boolean ${value.text}`
    case 'symbol':
      return `the symbol :${value.text}`
    case 'null':
      return 'nothing'
    case 'list':
      return 'a list'
    case 'map':
      return 'a mapping'
    default:
      return value satisfies never
  }
}

/** The text between the blanks. A no-break space is no blank to the agent. */
export function strip(text: string): string {
  return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '')
}
