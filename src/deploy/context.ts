// What every step of a deployment works with.

import type { Clock } from '../core/clock.ts'
import type { DeniedCalls } from './aws/denied-calls.ts'
import type { CodeDeploy } from './aws/operations.ts'
import type { Retry } from './aws/retry.ts'
import type { Report } from './progress.ts'
import type { PollInterval } from './watch/poll-interval.ts'

export interface DeployContext {
  readonly codedeploy: CodeDeploy
  readonly clock: Clock
  readonly report: Report
  readonly retry: Retry
  readonly deniedCalls: DeniedCalls
  /** Fires when the job has to end; `retry` uses the same signal. */
  readonly signal: AbortSignal
  readonly pace: PollInterval
}
