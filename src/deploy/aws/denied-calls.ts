// What could not be seen, and which permission would show it?

import { Problem } from '../../core/problem.ts'
import type { Report } from '../progress.ts'
import { type CallFailure, isFailure } from './call-failure.ts'

/** Less is shown where a role may look at less. That is told once, at the end, with all that is missing. */
export interface DeniedCalls {
  /** Takes a look that failed where something else can be looked at instead; throws any other failure. */
  bear(failure: unknown): void
  /** undefined where everything could be seen. */
  problem(): Problem | undefined
}

export function createDeniedCalls(report: Report): DeniedCalls {
  const denials = new Map<string, CallFailure>()
  return {
    bear(failure) {
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
