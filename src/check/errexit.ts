// Whether a script ends at its first failure.

import { dirname } from 'node:path/posix'
import { pathInRevision, type Revision } from '../core/revision.ts'
import type { Reader } from './reader.ts'
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
  if (name === 'trap') return args.includes('ERR')
  return name === 'set' && (args.includes('errexit') || args.some(arg => /^-[a-zA-Z]*e/.test(arg)))
}

/** What is known of a name is its end: `"$(dirname "$0")/lib.sh"` is looked for beside the script, and from the top. */
function sourcedPaths(revision: Revision, script: string, commands: readonly SimpleCommand[]): string[] {
  const found = commands.flatMap(command => {
    const { name, args } = invocationOf(command)
    if (name !== 'source' && name !== '.') return []
    const written = knownEnd(args[0] ?? '')
    const candidates = [dirname(script), '.'].map(folder => pathInRevision(`${folder}/${written}`))
    return candidates.find(path => path !== undefined && revision.entries.get(path)?.kind === 'file') ?? []
  })
  return [...new Set(found)].slice(0, MOST_SOURCED)
}

/** What follows the last variable or `$(…)`, from a slash on. */
function knownEnd(path: string): string {
  const unknown = Math.max(...['$', '`', ')', '}'].map(mark => path.lastIndexOf(mark)))
  return unknown < 0 ? path : path.slice(unknown).replace(/^[^/]*\/?/, '')
}
