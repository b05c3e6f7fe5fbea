// How long to wait before looking again?

/** Both in milliseconds: the pause, from the time already waited. */
export type Pace = (waited: number) => number

// The mean delay until an end is seen is half a pause: a second at first, then 2 % of the wait, at most 5 s.
// In a deployment's first seconds the agents have not yet been told of it.
const SHORTEST = 2_000
const LONGEST = 10_000
const SHARE = 0.04
const BEGINNING = { lasts: 24_000, pause: 4_000 }

/** For the real CodeDeploy: at most some 30 calls a minute for one deployment. */
export const patientPace: Pace = waited =>
  waited < BEGINNING.lasts ? BEGINNING.pause : Math.min(Math.max(waited * SHARE, SHORTEST), LONGEST)
