// What does every step of a deployment work with?

import type { Clock } from '../core/clock.ts'
import type { Blindness } from './aws/denied-calls.ts'
import type { CodeDeploy } from './aws/operations.ts'
import type { Weather } from './aws/retry.ts'
import type { Report } from './progress.ts'
import type { Pace } from './watch/poll-interval.ts'

export interface Means {
  readonly codedeploy: CodeDeploy
  readonly clock: Clock
  readonly report: Report
  readonly weather: Weather
  readonly blindness: Blindness
  /** Fires when this has to end; `weather` has the same. */
  readonly signal: AbortSignal
  readonly pace: Pace
}
