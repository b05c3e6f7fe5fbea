// A finding of the check, and its severity.

import { Problem, type ProblemText } from '../core/problem.ts'

/** `error`: the deployment would fail. `warning`: it would succeed, and somebody would regret it. */
export type Severity = 'error' | 'warning'

export interface Finding {
  readonly severity: Severity
  readonly problem: Problem
}

export function error(text: ProblemText): Finding {
  return { severity: 'error', problem: new Problem(text) }
}

export function warning(text: ProblemText): Finding {
  return { severity: 'warning', problem: new Problem(text) }
}

/** The AppSpec first, then the other files by name, each from its first line to its last. */
export function inReadingOrder(findings: readonly Finding[], first: string): Finding[] {
  const key = ({ problem: { at } }: Finding) =>
    at?.kind === 'file'
      ? { path: at.path === first ? '' : at.path, line: at.line ?? 0, column: at.column ?? 0 }
      : { path: '', line: 0, column: 0 }
  return findings.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column
  })
}
