// Removes the findings that comments in the revision suppress.

import type { Finding } from './finding.ts'

/**
 * Leaves out what is silenced: a warning whose code a comment names, on its line, or alone on the line above. Errors stay:
 * the agent does not read comments.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): readonly Finding[] {
  const split = new Map<string, readonly string[]>()
  const linesOf = (path: string) => {
    const lines = split.get(path) ?? texts.get(path)?.split('\n') ?? []
    split.set(path, lines)
    return lines
  }
  return findings.filter(({ severity, problem: { code, at } }) => {
    if (severity === 'error' || at?.kind !== 'file' || at.line === undefined) return true
    const lines = linesOf(at.path)
    const [above = '', own = ''] = [lines[at.line - 2], lines[at.line - 1]]
    return !names(/^\s*#(.*)/.exec(above)?.[1], code) && !names(/(?:^|\s)#(.*)/.exec(own)?.[1], code)
  })
}

function names(comment: string | undefined, code: string): boolean {
  return comment?.split(/[\s,;:.()]+/).includes(code) ?? false
}
