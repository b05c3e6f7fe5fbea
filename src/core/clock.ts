// What is time to us?

/** Time in milliseconds, made in the doors and passed down, so that tests own it. */
export interface Clock {
  /** Since the epoch. */
  now(): number
  /** Ends early, and without an error, when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
