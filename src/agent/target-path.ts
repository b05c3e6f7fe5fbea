// Which path does an AppSpec mean, and what is there?

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

/** The agent notices only when it installs that a number is no path. */
export function requireText(value: Value, key: string): string {
  if (value.kind === 'text') return value.text
  throw new Problem({
    code: 'install/not-text',
    what: `The ${key} ${showValue(value)} is not a text.`,
    fix: 'Put it between quotes.',
    at: value.at,
  })
}
