// Finds the files that git would leave out of a commit.

import type { Git } from '../git/git.ts'

/** A path relative to the folder, and the rule that ignores it: `.gitignore:12: lib/`. */
export interface Ignored {
  readonly path: string
  readonly rule: string
}

/** In order. Empty where there is no repository or no git. */
export async function findIgnored(git: Git, paths: readonly string[]): Promise<readonly Ignored[]> {
  const args = ['check-ignore', '--verbose', '-z', '--stdin']
  const result = await git.run(args, paths.map(path => `${path}\0`).join('')).catch(() => undefined)
  // Four fields for each: file, line, pattern, path. https://git-scm.com/docs/git-check-ignore#_output
  const fields = result?.exit === 0 ? result.stdout.toString().split('\0').slice(0, -1) : []
  return fields.flatMap((path, index) => {
    if (index % 4 !== 3) return []
    const [file, line, pattern = ''] = fields.slice(index - 3, index)
    // A pattern that begins with "!" includes the path again.
    return pattern.startsWith('!') ? [] : [{ path, rule: `${file}:${line}: ${pattern}` }]
  })
}
