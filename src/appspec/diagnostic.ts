// Reports a problem of a part of an AppSpec.

import { Problem } from '../core/problem.ts'
import type { FilePlace } from './value.ts'

export interface Diagnostic {
  /** Without the `appspec/` that begins it. */
  readonly code: string
  readonly what: string
  readonly why?: string
  readonly fix: string
  readonly at: FilePlace
}

/** Takes note of what is wrong; reading goes on. */
export type ReportDiagnostic = (complaint: Diagnostic) => void

export function problemOf({ code, ...text }: Diagnostic): Problem {
  return new Problem({ ...text, code: `appspec/${code}` })
}

/** The order in which people read a file. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => position(one) - position(other))
}

function position({ at }: Problem): number {
  // No line is as long as a million characters.
  return at?.kind === 'file' ? (at.line ?? 0) * 1e6 + (at.column ?? 0) : 0
}
