// Takes the instances of a fleet one after another.

import type { DeploymentConfig } from './deployment-config.ts'
import { runTarget, type Target, type TargetContext } from './run-target.ts'

/**
 * Deploys to one instance after another, as many at a time as the configuration allows. Resolves when nothing runs any more,
 * because all have ended or too many have failed.
 */
export function rollOut(
  targets: readonly Target[],
  { minimumHealthy }: DeploymentConfig,
  context: TargetContext,
): Promise<void> {
  const minimum = minimumHealthy(targets.length)
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
