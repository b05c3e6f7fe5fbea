// What is known of a deployment when it is over, or is left?

import type { Outcome } from './progress.ts'

/** Everything that is known of a deployment when it is over, or is left. */
export interface Ended extends Omit<Outcome, 'stateLine' | 'problems' | 'failures'> {
  /** Full sha of the revision that was installed before. */
  readonly previousCommit?: string
  /** How the deployment group chooses its instances: `name=potato-ecs`. */
  readonly tagFilters?: string
  /** CodeDeploy's own deployment of the revision before, as last seen. */
  readonly rollback?: { readonly status: string; readonly commit?: string }
  /** Why this job left the deployment before its end. */
  readonly interrupted?: 'cancelled' | 'timeout'
}
