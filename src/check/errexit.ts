// Whether a script ends at its first failure.

import { dirname } from 'node:path/posix'
import { pathInRevision, type Revision } from '../core/revision.ts'
import type { Reader } from './reader.ts'
import type { SimpleCommand } from './shell/ast.ts'
import { invocationOf } from './shell/command.ts'

// Scripts that source one another, one after the other; nobody writes so many.
const LONGEST_CHAIN = 10

/** `set -e` or its like: in its first line, in itself, or in what it sources, as far as that is in the revision. */
export async function enablesErrexit(
  { path, interpreter }: { readonly path: string; readonly interpreter: string },
  revision: Revision,
  reader: Reader,
): Promise<boolean> {
  if (/\s-\w*e/.test(interpreter.replace(/^\S*env\s+(-S\s+)?/, ''))) return true
  const seen = new Set([path])
  let round: readonly string[] = [path]
  for (let link = 0; round.length > 0 && link < LONGEST_CHAIN; link++) {
    await reader.read(round)
    if (round.some(file => reader.shell(file).commands.some(enablesErrexitOption))) return true
    const next = round.flatMap(file => sourcedPaths(revision, file, reader.shell(file).commands))
    round = [...new Set(next)].filter(file => !seen.has(file))
    for (const file of round) seen.add(file)
  }
  return false
}

function enablesErrexitOption(command: SimpleCommand): boolean {
  const { name, args } = invocationOf(command)
  if (name === 'trap') return args.includes('ERR')
  return name === 'set' && (args.includes('errexit') || args.some(arg => /^-[a-zA-Z]*e/.test(arg)))
}

/** What is known of a name is its end: `"$(dirname "$0")/lib.sh"` is looked for beside the script, and from the top. */
function sourcedPaths(revision: Revision, script: string, commands: readonly SimpleCommand[]): string[] {
  return commands.flatMap(command => {
    const { name, args } = invocationOf(command)
    if (name !== 'source' && name !== '.') return []
    const written = knownEnd(args[0] ?? '')
    const candidates = [dirname(script), '.'].map(folder => pathInRevision(`${folder}/${written}`))
    return candidates.find(path => path !== undefined && revision.entries.get(path)?.kind === 'file') ?? []
  })
}

/** What follows the last variable or `$(…)`, from a slash on. */
function knownEnd(path: string): string {
  const unknown = Math.max(...['$', '`', ')', '}'].map(mark => path.lastIndexOf(mark)))
  return unknown < 0 ? path : path.slice(unknown).replace(/^[^/]*\/?/, '')
}
