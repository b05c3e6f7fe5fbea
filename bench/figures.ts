// One measured figure, and the table of all.

/** One line of the table. */
export interface Figure {
  readonly group: string
  readonly what: string
  /** A ratio, a count, seconds or megabytes; the median where there were several runs. */
  readonly value: number
  readonly unit: string
  /** What it is held to, where something is. */
  readonly bound?: number
  readonly runs: number
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Two digits say as much as was measured. */
export function rounded(value: number): number {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return Number(value.toFixed(digits))
}

/** Markdown, a row for each figure. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, bound }) => [
    what,
    [String(value), unit].join(' ').trim(),
    bound === undefined ? '' : `at most ${bound}`,
  ])
  return [['measurement', 'value', 'limit'], ['---', '--:', '--:'], ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}
