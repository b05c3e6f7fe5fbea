// Deployment configurations: how many instances have to stay healthy.

import type { MinimumHealthyHosts, ZonalConfig } from '@aws-sdk/client-codedeploy'

export interface DeploymentConfig {
  readonly id: string
  readonly name: string
  /** Milliseconds since the epoch; absent in those of AWS. */
  readonly createdAt?: number
  /** What GetDeploymentConfig shows. "All but one" has no form of its own there. */
  readonly minimumHealthyHosts: MinimumHealthyHosts
  readonly zonalConfig?: ZonalConfig
  /**
   * How many instances of a fleet have to stay healthy. A deployment takes the next instance while that many are left, and
   * succeeds when that many, and at least one, succeeded: so the last instance of OneAtATime may fail. In AWS an instance
   * whose last deployment failed is unhealthy from the start; here every instance starts healthy.
   * https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
   */
  readonly minimumHealthy: (fleet: number) => number
}

export const DEFAULT_DEPLOYMENT_CONFIG = 'CodeDeployDefault.OneAtATime'

/** Those that every account has. */
export const DEFAULT_CONFIGS: readonly DeploymentConfig[] = [
  {
    id: defaultId(1),
    name: 'CodeDeployDefault.AllAtOnce',
    minimumHealthyHosts: { type: 'HOST_COUNT', value: 0 },
    minimumHealthy: () => 0,
  },
  {
    id: defaultId(2),
    name: 'CodeDeployDefault.HalfAtATime',
    minimumHealthyHosts: { type: 'FLEET_PERCENT', value: 50 },
    // Half at a time, rounded down, keeps half, rounded up; a single instance is deployed to all the same.
    minimumHealthy: fleet => Math.min(Math.ceil(fleet / 2), fleet - 1),
  },
  {
    id: defaultId(3),
    name: DEFAULT_DEPLOYMENT_CONFIG,
    minimumHealthyHosts: { type: 'HOST_COUNT', value: 1 },
    minimumHealthy: fleet => fleet - 1,
  },
]

/** "FLEET_PERCENT … converts the percentage to the equivalent number of instances and rounds up": the model's words. */
export function minimumOf({ type, value = 0 }: MinimumHealthyHosts): DeploymentConfig['minimumHealthy'] {
  return type === 'FLEET_PERCENT' ? fleet => Math.ceil((fleet * value) / 100) : () => value
}

/** How many instances of a fleet have to succeed for its deployment to succeed. */
export function requiredSuccesses({ minimumHealthy }: DeploymentConfig, fleet: number): number {
  return Math.max(1, minimumHealthy(fleet))
}

/** AWS's own configurations have ids of this form. */
function defaultId(number: number): string {
  return `00000000-0000-0000-0000-00000000000${number}`
}
