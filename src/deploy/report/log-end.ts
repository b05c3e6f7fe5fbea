// What of an instance's own words is shown: the end of a log, and messages that a problem does not repeat.

import { type SafeLine, sanitizeLines } from '../../core/safe-text.ts'
import type { EventFailure } from '../progress.ts'

/**
 * Whole lines; at most so many of them, and at most so many characters, line ends included. The last line
 * may be longer than that alone: then there is none, because half a line could be half a secret that the runner
 * no longer knows.
 */
export function logEnd(
  log: string,
  most: { readonly lines: number; readonly characters: number },
): SafeLine[] {
  const kept: SafeLine[] = []
  let left = most.characters
  for (const line of sanitizeLines(log).slice(-most.lines).reverse()) {
    left -= line.length + 1
    if (left < 0) break
    kept.unshift(line)
  }
  return kept
}

/** CodeDeploy's own message about a failure, where the problem does not repeat it already. */
export function untold({ what, why, diagnostics: { message } }: EventFailure): string[] {
  return message === '' || message === why || what.endsWith(`: ${message}`) ? [] : [message]
}
