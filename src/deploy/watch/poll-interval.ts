// How long to wait before polling again.

/** Milliseconds: from the time already waited to the next pause. */
export type PollInterval = (waited: number) => number

// Agents ask for work every few seconds; until the first hooks have run there is little to see.
const FIRST = 2_000
const BEGINNING = { lasts: 28_000, pause: 6_000 }

// The mean delay until an end is seen is half a pause and the time of a call: below a second from then on, later below 2 %
// of the wait, and never more than 5 seconds.
const SHORTEST = 1_400
const SHARE = 0.034
const LONGEST = 4_800

/** For the real CodeDeploy: with one call at a look, at most some 30 calls a minute. */
export const pollInterval: PollInterval = waited => {
  if (waited < FIRST) return FIRST
  if (waited < BEGINNING.lasts) return BEGINNING.pause
  return Math.min(Math.max(waited * SHARE, SHORTEST), LONGEST)
}
