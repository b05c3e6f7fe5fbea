// Which lines of a log are its end?

import { harmlessLines } from './harmless.ts'

/**
 * Whole lines, harmless; at most so many of them, and at most so many characters, line ends included. The last line
 * may be longer than that alone: then there is none, because half a line could be half a secret that the runner
 * no longer knows.
 */
export function logEnd(log: string, most: { readonly lines: number; readonly characters: number }): string[] {
  const kept: string[] = []
  let left = most.characters
  for (const line of harmlessLines(log).slice(-most.lines).reverse()) {
    left -= line.length + 1
    if (left < 0) break
    kept.unshift(line)
  }
  return kept
}
