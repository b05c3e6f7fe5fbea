// The clock that is handed to every room.

/** Time in milliseconds. Made at the entry points and passed down, so that tests control it. */
export interface Clock {
  /** Since the epoch. */
  now(): number
  /** Resolves early, without an error, where the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
