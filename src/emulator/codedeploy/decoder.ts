// Decodes the members of a request and refuses unknown ones.

import { AwsError } from '../aws-error.ts'

/** Reads a value that JSON.parse returned; `path` is its place, for the error. Throws AwsError. */
export type Decode<T> = (value: unknown, path: string) => T

export const text: Decode<string> = (value, path) => {
  if (typeof value === 'string') return value
  throw wrongType(path, 'a string', value)
}

export const flag: Decode<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value
  throw wrongType(path, 'true or false', value)
}

export const integer: Decode<number> = (value, path) => {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw wrongType(path, 'a whole number', value)
}

/** Seconds since the epoch on the wire; a Date from a caller in the same process. */
export const time: Decode<Date> = (value, path) => {
  if (value instanceof Date) return value
  if (typeof value === 'number') return new Date(value * 1000)
  throw wrongType(path, 'a number of seconds since 1970', value)
}

export function listOf<T>(item: Decode<T>): Decode<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrongType(path, 'a list', value)
    return value.map((entry: unknown, index) => item(entry, `${path}[${index}]`))
  }
}

export function mapOf<T>(item: Decode<T>): Decode<ReadonlyMap<string, T>> {
  return (value, path) => {
    if (!isRecord(value)) throw wrongType(path, 'an object', value)
    return new Map(Object.entries(value).map(([key, entry]) => [key, item(entry, `${path}.${key}`)]))
  }
}

type Members = Readonly<Record<string, Decode<unknown>>>
type Structure<M extends Members> = { readonly [K in keyof M]?: ReturnType<M[K]> }

/**
 * An object with these members, each optional: what is required has an exception of its own in CodeDeploy. AWS ignores a
 * member it does not know; here that is an error, since the caller would rely on an option that does nothing.
 */
export function structure<M extends Members>(members: M): Decode<Structure<M>> {
  return (value, path) => {
    if (!isRecord(value)) throw wrongType(path, 'an object', value)
    const result: Record<string, unknown> = {}
    for (const [name, given] of Object.entries(value)) {
      const decode = Object.hasOwn(members, name) ? members[name] : undefined
      if (decode === undefined) throw unknownMember(path, name, Object.keys(members))
      if (given !== null && given !== undefined)
        result[name] = decode(given, path === '' ? name : `${path}.${name}`)
    }
    return result as Structure<M>
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrongType(path: string, expected: string, value: unknown): AwsError {
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
  const what = path === '' ? 'The request' : path
  return new AwsError('SerializationException', `${what} has to be ${expected}; it is ${found}.`)
}

function unknownMember(path: string, name: string, known: readonly string[]): AwsError {
  const where = path === '' ? 'The request' : path
  return new AwsError(
    'ValidationException',
    `${where} has no member ${JSON.stringify(name)}. Known: ${known.join(', ')}.`,
  )
}
