// How long to wait before polling again.

/** What is polled: GetDeployment for the deployment, the other operations for its targets. */
export type Polled = 'deployment' | 'targets'

/** Milliseconds: from the time already waited to the next pause. */
export type PollInterval = (polled: Polled, waited: number) => number

// Agents ask for work every few seconds, so there is nothing to see before.
const FIRST = 2_000

/** In the first minutes people watch, and failures are common. */
const FAST_PHASE = 120_000

// Calls a minute: 34 and 12 at first, 16 and 13 later. GetDeployment was once throttled at 41 a minute. An end that the
// instances show is seen after half a pause on the mean, any other after one GetDeployment pause at most.
const FAST = { targets: 1_750, deployment: 4_900 }
const SLOW = { targets: 3_700, deployment: 4_800 }

/** For the real CodeDeploy: at most 50 calls a minute in the first two minutes, 30 on the mean from then on. */
export const pollInterval: PollInterval = (polled, waited) => {
  if (waited < FIRST) return FIRST
  return (waited < FAST_PHASE ? FAST : SLOW)[polled]
}
