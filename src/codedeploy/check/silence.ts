// Which findings did somebody read, and decide to live with?

import type { Finding } from './finding.ts'

/**
 * A warning is silent where a comment names its code: on its line, or alone on the line above. Errors are not: the agent
 * does not read comments.
 */
export function isSilenced(
  { severity, problem: { code, at } }: Finding,
  texts: ReadonlyMap<string, string>,
): boolean {
  if (severity === 'error' || at?.kind !== 'file' || at.line === undefined) return false
  const lines = texts.get(at.path)?.split('\n') ?? []
  const [above = '', own = ''] = [lines[at.line - 2], lines[at.line - 1]]
  return names(/^\s*#(.*)/.exec(above)?.[1], code) || names(/(?:^|\s)#(.*)/.exec(own)?.[1], code)
}

function names(comment: string | undefined, code: string): boolean {
  return comment?.split(/[\s,;]+/).includes(code) ?? false
}
