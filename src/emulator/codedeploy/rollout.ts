// Deployment configurations: how many instances at a time, and how many have to succeed.

import type { MinimumHealthyHosts } from '@aws-sdk/client-codedeploy'
import { runTarget, type Target, type TargetContext } from './run-target.ts'

export const DEFAULT_DEPLOYMENT_CONFIG = 'CodeDeployDefault.OneAtATime'

/**
 * How many instances of a fleet have to stay healthy. A deployment takes the next instance while that many are left, and
 * succeeds when that many, and at least one, succeeded: so the last instance of OneAtATime may fail. In AWS an instance
 * whose last deployment failed is unhealthy from the start; here every instance starts healthy.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
 */
const MINIMUM_HEALTHY: Readonly<Record<string, (fleet: number) => number>> = {
  'CodeDeployDefault.AllAtOnce': () => 0,
  // Half at a time, rounded down, keeps half, rounded up; a single instance is deployed to all the same.
  'CodeDeployDefault.HalfAtATime': fleet => Math.min(Math.ceil(fleet / 2), fleet - 1),
  [DEFAULT_DEPLOYMENT_CONFIG]: fleet => fleet - 1,
}

/** What GetDeploymentConfig shows of them. "All but one" has no form of its own there. */
export const MINIMUM_HEALTHY_HOSTS: ReadonlyMap<string, MinimumHealthyHosts> = new Map([
  ['CodeDeployDefault.AllAtOnce', { type: 'HOST_COUNT', value: 0 }],
  ['CodeDeployDefault.HalfAtATime', { type: 'FLEET_PERCENT', value: 50 }],
  [DEFAULT_DEPLOYMENT_CONFIG, { type: 'HOST_COUNT', value: 1 }],
])

export function isDeploymentConfig(name: string): boolean {
  return Object.hasOwn(MINIMUM_HEALTHY, name)
}

function minimumHealthy(deploymentConfig: string, fleet: number): number {
  return MINIMUM_HEALTHY[deploymentConfig]?.(fleet) ?? 0
}

/** How many instances of a fleet have to succeed for its deployment to succeed. */
export function requiredSuccesses(deploymentConfig: string, fleet: number): number {
  return Math.max(1, minimumHealthy(deploymentConfig, fleet))
}

/**
 * Deploys to one instance after another, as many at a time as the configuration allows. Resolves when nothing runs any more,
 * because all have ended or too many have failed.
 */
export function rollOut(
  targets: readonly Target[],
  deploymentConfig: string,
  context: TargetContext,
): Promise<void> {
  const minimum = minimumHealthy(deploymentConfig, targets.length)
  const waiting = targets.values()
  let running = 0
  let failed = 0
  return new Promise(resolve => {
    const proceed = (): void => {
      while (targets.length - failed - running - 1 >= minimum) {
        const { value: target, done } = waiting.next()
        if (done) break
        running += 1
        runTarget(target, context).then(() => {
          running -= 1
          if (target.status === 'Failed') failed += 1
          proceed()
        })
      }
      if (running === 0) resolve()
    }
    proceed()
  })
}
