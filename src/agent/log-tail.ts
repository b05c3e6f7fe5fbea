// Which of an event's log lines are sent with its failure?

// The agent's own number, in characters.
const BUDGET = 2048

/** Sent in place of a tail that is not UTF-8: the agent cannot write that into its report. The service shows it as it is. */
export const UNREADABLE_TAIL = 'Exception JSON::GeneratorError occured'

export interface LogTail {
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
 * Keeps whole lines. The newest stays if it is shorter than the budget. An older one is first taken off the budget, and
 * stays if what is left is still more than its length. So the tail can be a good deal shorter than the budget, and a
 * little longer.
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
