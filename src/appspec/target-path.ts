// Resolves the paths of an AppSpec on the instance.

import { resolve } from 'node:path/posix'
import { Problem } from '../core/problem.ts'
import { showValue, type Value } from './value.ts'

/** Where relative paths and `~` begin: the agent's working directory, and the home of the agent's own user. */
export interface PathBase {
  readonly workingDirectory: string
  readonly home: string
}

// Relative, or with a part that is empty, `.` or `..`: most paths are neither, and there may be many thousands.
const UNRESOLVED = /^[^/]|^$|\/\.{0,2}(?:\/|$)/

/** Absolute. */
export function expandPath(path: string, { workingDirectory, home }: PathBase): string {
  if (!UNRESOLVED.test(path)) return path
  return resolve(
    workingDirectory,
    path.replace(/^~(?=\/|$)/, () => home),
  )
}

/** Without doubling the slash between them, and without looking at `..`. */
export function joinPath(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`
}

/** The agent joins the items of a list with slashes. undefined: a part of it is not a string. */
export function pathOf(value: Value): string | undefined {
  if (value.kind === 'text') return value.text
  if (value.kind !== 'list') return undefined
  const parts = value.items.flatMap(item => pathOf(item) ?? [])
  if (parts.length < value.items.length) return undefined
  const [first = '', ...others] = parts
  return others.reduce((path, part) => joinPath(path, part), first)
}

/** The agent notices only when it installs that a value is not a string. */
export function notText(key: string, value: Value): Problem {
  return new Problem({
    code: 'appspec/not-text',
    what: `The ${key} is ${showValue(value)}, not a string.`,
    why: 'The agent notices it only during Install.',
    fix: `Put it in quotes: ${key}: "${value.kind === 'number' ? value.text : '…'}".`,
    at: value.at,
  })
}
