// The log tail: the last lines of an event's log, sent with its failure.

import { isUtf8 } from 'node:buffer'

// The agent's own number, in characters.
const BUDGET = 2048

/** Bytes at the end of a log that no tail reaches beyond: four for each character, twice the budget. */
export const TAIL_REACH = 8 * BUDGET

/** Sent in place of a tail that is not UTF-8, which the agent cannot write into its report. The service shows it as it is. */
export const UNREADABLE_TAIL = 'Exception JSON::GeneratorError occured'

interface LogTail {
  /** Adds a line, its newline included, behind a prefix. */
  append(prefix: string, line: Buffer): void
  /** The lines that are left, or undefined when one of them is not UTF-8. */
  text(): string | undefined
}

interface Kept {
  /** Undefined: not UTF-8. */
  readonly text: string | undefined
  /** In characters. */
  readonly length: number
}

/**
 * Keeps whole lines, as the agent does. The newest stays if it is shorter than the budget. The length of each older line is first
 * subtracted from the budget; the line stays if the rest is still more than its length. So the tail can be much shorter than the
 * budget, and a little longer.
 */
export function createLogTail(): LogTail {
  let kept: Kept[] = []
  return {
    append: (prefix, line) => {
      kept.push(measure(prefix, line))
      let budget = BUDGET
      let first = kept.length
      while (first > 0 && budget > lengthAt(kept, first - 1)) {
        first -= 1
        budget -= lengthAt(kept, first - 1)
      }
      kept = kept.slice(first)
    },
    text: () => {
      const texts = kept.map(entry => entry.text)
      return texts.includes(undefined) ? undefined : texts.join('')
    },
  }
}

function lengthAt(kept: readonly Kept[], index: number): number {
  return kept[index]?.length ?? 0
}

/** A line that is longer than the budget is never sent: it is measured, not kept. */
function measure(prefix: string, line: Buffer): Kept {
  const length = prefix.length + countCharacters(line)
  if (length > BUDGET) return { text: '', length }
  return { text: isUtf8(line) ? prefix + line.toString() : undefined, length }
}

/** Only short lines are decoded. */
function countCharacters(line: Buffer): number {
  // No character has more than four bytes.
  if (line.length > BUDGET * 4) return line.length / 4
  return [...line.toString()].length
}
