// Finds the file of the revision that a word of a script names.

import { dirname } from 'node:path/posix'
import { pathInRevision, type Revision } from '../core/revision.ts'

/** What is known of a name is its end: `"$(dirname "$0")/lib.sh"` is looked for beside the script, and from the top. */
export function fileNamedIn({ entries }: Revision, script: string, word: string): string | undefined {
  const written = knownEnd(word)
  const candidates = [dirname(script), '.'].map(folder => pathInRevision(`${folder}/${written}`))
  return candidates.find(path => path !== undefined && entries.get(path)?.kind === 'file')
}

/** What follows the last variable or `$(…)`, from a slash on. */
function knownEnd(path: string): string {
  const unknown = Math.max(...['$', '`', ')', '}'].map(mark => path.lastIndexOf(mark)))
  return unknown < 0 ? path : path.slice(unknown).replace(/^[^/]*\/?/, '')
}
