// Resolves the paths of an AppSpec on the instance.

import { type Stats, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { showValue, type Value } from '../appspec/value.ts'
import { Problem } from '../core/problem.ts'

/** Absolute; `~` is the home of the agent's own user. */
export function expandPath(path: string, workingDirectory: string): string {
  return resolve(
    workingDirectory,
    path.replace(/^~(?=\/|$)/, () => userInfo().homedir),
  )
}

/** What is there, links followed; undefined for nothing, and for a link that leads nowhere. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Without doubling the slash between them, and without looking at `..`. */
export function joinPath(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`
}

/** The agent joins the items of a list with slashes. undefined: a part of it is not a text. */
export function pathOf(value: Value): string | undefined {
  if (value.kind === 'text') return value.text
  if (value.kind !== 'list') return undefined
  const parts = value.items.flatMap(item => pathOf(item) ?? [])
  if (parts.length < value.items.length) return undefined
  const [first = '', ...others] = parts
  return others.reduce((path, part) => joinPath(path, part), first)
}

/** The agent notices only when it installs that a number is not a path. */
export function requirePath(value: Value, key: string): string {
  return pathOf(value) ?? requireText(value, key)
}

/** The text of a value, without which the agent cannot install. */
export function requireText(value: Value, key: string): string {
  if (value.kind === 'text') return value.text
  throw new Problem({
    code: 'install/not-text',
    what: `The ${key} ${showValue(value)} is not a text.`,
    fix: 'Put it between quotes.',
    at: value.at,
  })
}
