// Formats times and durations.

/** `18:02:41`, UTC. */
export function clockText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 19)
}

/** `0.4 s`, `12 s`, `1 min 04 s`, `1 h 02 min`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000
  return seconds < 9.95 ? `${seconds.toFixed(1)} s` : secondsText(Math.round(seconds))
}

/** The same, of whole seconds. */
export function secondsText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** Milliseconds: what takes less would read "0.0 s". */
export const INSTANT = 50

interface Span {
  readonly startedAt?: number | undefined
  readonly endedAt?: number | undefined
}

/** Milliseconds; undefined while it lasts. The two ends may come from different clocks, so never below zero. */
export function spanOf({ startedAt, endedAt }: Span): number | undefined {
  return startedAt === undefined || endedAt === undefined ? undefined : Math.max(0, endedAt - startedAt)
}
