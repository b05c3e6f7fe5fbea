// Remembers which calls the role may not make.

import { Problem } from '../../core/problem.ts'
import type { Report } from '../progress.ts'
import { type CallFailure, isFailure } from './call-failure.ts'

/** A role with fewer permissions sees less. The job says so once, at the end, and names every missing permission. */
export interface DeniedCalls {
  /** Accepts a failure that the caller can work around; throws any other. */
  tolerate(failure: unknown): void
  /** undefined if no call was denied. */
  problem(): Problem | undefined
}

export function createDeniedCalls(report: Report): DeniedCalls {
  const denials = new Map<string, CallFailure>()
  return {
    tolerate(failure) {
      if (!isFailure(failure, 'denied', 'unsupported', 'final', 'throttled', 'lost')) throw failure
      if (failure.kind === 'denied') denials.set(failure.what, failure)
      report({ kind: 'debug', text: `${failure.what}: ${failure.why ?? ''}` })
    },
    problem() {
      const [first, ...others] = denials.values()
      if (first === undefined || others.length === 0) return first
      return new Problem({
        code: first.code,
        what: [first, ...others].map(({ what }) => what).join('; '),
        fix: [first, ...others].map(({ fix }) => fix ?? '').join('\n'),
      })
    },
  }
}
