// Finds where the quotes, braces and brackets of a shell script end.

/** Blocks in blocks; nobody writes so many, and each takes some of our own stack. */
export const DEEPEST = 50
// Letters that are read in vain, where `((` are two subshells or nothing closes a bracket: a tenth of a second.
const MOST_SEARCHED = 1_000_000

/** A script beyond these limits: nothing is known of it. */
export class TooComplex extends Error {}

/** After `${`: in a pattern a single quote quotes, even between double quotes: `"${x#*'"'}"`. */
const PATTERN = /!?(?:\w+(?:\[[^\]]*\])?|[@*#?$!-])[#%/^,]/y

/** All offsets that it takes are those after what opens, and those that it gives are of what closes. Throws TooComplex. */
export class Enclosed {
  private readonly script: string
  private readonly endOfCommands: (from: number, level: number) => number
  private readonly isBash: boolean
  private searched = 0

  /** `endOfCommands` finds the parenthesis after the commands of `$(…)`. */
  constructor(script: string, isBash: boolean, endOfCommands: (from: number, level: number) => number) {
    this.script = script
    this.isBash = isBash
    this.endOfCommands = endOfCommands
  }

  /** Up to a mark that no backslash stands before. */
  escaped(mark: string, from: number): number {
    let at = from
    while (at < this.script.length && this.script[at] !== mark) at += this.script[at] === '\\' ? 2 : 1
    return at
  }

  /** Up to the next mark. */
  plain(mark: string, from: number): number {
    const end = this.script.indexOf(mark, from)
    return end < 0 ? this.script.length : end
  }

  braces(from: number, inQuotes: boolean, level: number): number {
    if (level > DEEPEST) throw new TooComplex()
    PATTERN.lastIndex = from
    // Bash has them quote in every `"${…}"`, as long as nobody calls it sh.
    const quotes = this.isBash || !inQuotes || PATTERN.test(this.script)
    return this.upTo('}', from, !quotes, level)
  }

  /** Of arithmetic, a subscript or a pattern, with what is opened within. */
  brackets(close: ')' | ']', from: number, level: number): number {
    const open = close === ')' ? '(' : '['
    let depth = 1
    let at = from
    while (at < this.script.length) {
      const letter = this.script[at]
      if (letter === open) depth++
      if (letter === close && --depth === 0) return at
      at = this.past(at, false, level)
    }
    this.readInVain(this.script.length - from)
    return this.script.length
  }

  /** The second parenthesis of `((…))`; undefined: these are two subshells. */
  arithmetic(from: number, level: number): number | undefined {
    const end = this.brackets(')', from, level)
    if (this.script[end + 1] === ')') return end + 1
    this.readInVain(end - from)
    return undefined
  }

  /** Holds the time that all of it takes. */
  readInVain(letters: number): void {
    this.searched += letters
    if (this.searched > MOST_SEARCHED) throw new TooComplex()
  }

  /** Of `$(…)`, `<(…)` or `$((…))`, which begins at `start`. */
  substitution(start: number, level: number): { readonly end: number; readonly isArithmetic: boolean } {
    if (level > DEEPEST) throw new TooComplex()
    const arithmetic = this.script.startsWith('$((', start) ? this.arithmetic(start + 3, level) : undefined
    return { end: arithmetic ?? this.endOfCommands(start + 2, level), isArithmetic: arithmetic !== undefined }
  }

  private upTo(close: string, from: number, inQuotes: boolean, level: number): number {
    let at = from
    while (at < this.script.length && this.script[at] !== close) at = this.past(at, inQuotes, level)
    return at
  }

  /** What follows the letter, or what it opens. */
  private past(at: number, inQuotes: boolean, level: number): number {
    const letter = this.script[at]
    const pair = this.script.slice(at, at + 2)
    if (letter === '\\' || pair === '$$') return at + 2
    if (letter === '"') return this.upTo('"', at + 1, true, level) + 1
    if (letter === "'" && !inQuotes) return this.plain("'", at + 1) + 1
    if (pair === "$'" && !inQuotes) return this.escaped("'", at + 2) + 1
    if (letter === '`') return this.escaped('`', at + 1) + 1
    if (pair === '$(') return this.substitution(at, level + 1).end + 1
    if (pair === '${') return this.braces(at + 2, inQuotes, level + 1) + 1
    return at + 1
  }
}
