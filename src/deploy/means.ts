// What does every step of a deployment work with?

import type { Clock } from '../codedeploy/clock.ts'
import type { Blindness } from './blindness.ts'
import type { CodeDeploy } from './operations.ts'
import type { Pace } from './pace.ts'
import type { Report } from './progress.ts'
import type { Weather } from './weather.ts'

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
