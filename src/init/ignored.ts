// Which files would git leave out of a commit?

import type { Git } from '../git/git.ts'

/** A file, relative to the folder, and the rule that leaves it out: `.gitignore:12: lib/`. */
export interface Ignored {
  readonly path: string
  readonly rule: string
}

/** In order. None where there is no repository, or no git: then nobody commits from here. */
export async function findIgnored(git: Git, paths: readonly string[]): Promise<readonly Ignored[]> {
  const args = ['check-ignore', '--verbose', '-z', '--stdin']
  const asked = await git.run(args, paths.map(path => `${path}\0`).join('')).catch(() => undefined)
  // Four fields for each: file, line, pattern, path. https://git-scm.com/docs/git-check-ignore#_output
  const fields = asked?.exit === 0 ? asked.stdout.toString().split('\0').slice(0, -1) : []
  return fields.flatMap((path, index) => {
    if (index % 4 !== 3) return []
    const [file, line, pattern = ''] = fields.slice(index - 3, index)
    // A pattern that begins with "!" takes the path back in.
    return pattern.startsWith('!') ? [] : [{ path, rule: `${file}:${line}: ${pattern}` }]
  })
}
