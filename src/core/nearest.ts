// Finds the known name that was probably meant.

/** The known name that is spelt most like it, or undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  // A third of the letters may be wrong: "aplication-name" is a slip, "app" could be anything.
  let limit = Math.max(1, Math.floor(name.length / 3))
  let found: string | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > limit) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance > limit || (distance === limit && found !== undefined)) continue
    limit = distance
    found = candidate
  }
  return found
}

/** Letters to insert, remove, replace or swap with their neighbour (Damerau-Levenshtein), one row of the table at a time. */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (from[index] === to[column - 1] ? 0 : 1)
      const isSwapped = index > 0 && from[index] === to[column - 2] && from[index - 1] === to[column - 1]
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(replaced, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}
