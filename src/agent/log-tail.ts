// The log tail: the last lines of an event's log, sent with its failure.

// The agent's own number, in characters.
const BUDGET = 2048

/** Sent in place of a tail that is not UTF-8, which the agent cannot write into its report. The service shows it as it is. */
export const UNREADABLE_TAIL = 'Exception JSON::GeneratorError occured'

interface LogTail {
  /** Adds a line, its newline included. */
  append(entry: Buffer): void
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
    append: entry => {
      kept.push(measure(entry))
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

function measure(entry: Buffer): Kept {
  const text = entry.toString()
  const length = [...text].length
  return { text: Buffer.from(text).equals(entry) ? text : undefined, length }
}
