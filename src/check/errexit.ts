// Whether a script ends at its first failure.

import type { Revision } from '../core/revision.ts'
import type { Reader } from './reader.ts'
import { fileNamedIn } from './script-path.ts'
import type { SimpleCommand } from './shell/ast.ts'
import { invocationOf } from './shell/command.ts'

// Files that a script sources, and those that they source; nobody writes so many.
const MOST_SOURCED = 50

/** `set -e` or its like: in its first line, in itself, or in what it sources, as far as that is in the revision. */
export type EnablesErrexit = (script: { path: string; interpreter: string }) => Promise<boolean>

/** Looks at each file once, however many scripts source it. */
export function createErrexit(revision: Revision, reader: Reader): EnablesErrexit {
  const known = new Map<string, { readonly enables: boolean; readonly sourced: readonly string[] }>()
  const examine = (path: string) => {
    const { commands } = reader.shell(path)
    const found = known.get(path) ?? {
      enables: commands.some(enablesErrexitOption),
      sourced: sourcedPaths(revision, path, commands),
    }
    known.set(path, found)
    return found
  }
  return async ({ path, interpreter }) => {
    if (/\s-\w*e/.test(interpreter.replace(/^\S*env\s+(-S\s+)?/, ''))) return true
    const files = [path]
    for (let at = 0; at < files.length && at < MOST_SOURCED; at++) {
      const file = files[at] ?? ''
      await reader.read([file])
      const { enables, sourced } = examine(file)
      if (enables) return true
      files.push(...sourced.filter(name => !files.includes(name)))
    }
    return false
  }
}

function enablesErrexitOption(command: SimpleCommand): boolean {
  const { name, args } = invocationOf(command)
  return name === 'trap' ? args.includes('ERR') : setsErrexit(command) === true
}

/** Whether `set -e` or its like begins with this command, or ends; undefined where it says nothing of that. */
export function setsErrexit(command: SimpleCommand): boolean | undefined {
  const { name, args } = invocationOf(command)
  if (name !== 'set') return undefined
  const [, sign] = /(?:^| )([+-])[a-zA-Z]*(?:e|o errexit)/.exec(args.join(' ')) ?? []
  return sign === undefined ? undefined : sign === '-'
}

function sourcedPaths(revision: Revision, script: string, commands: readonly SimpleCommand[]): string[] {
  const found = commands.flatMap(command => {
    const { name, args } = invocationOf(command)
    return name === 'source' || name === '.' ? (fileNamedIn(revision, script, args[0] ?? '') ?? []) : []
  })
  return [...new Set(found)].slice(0, MOST_SOURCED)
}
