// What do we know of a deployment, whoever made it?

import type { DeploymentError } from './progress.ts'

/** As the service tells it; a text that is absent is empty. */
export interface Deployment {
  readonly id: string
  /** Created, Queued, InProgress, Baking, Ready, Succeeded, Failed, Stopped, or what AWS may invent. */
  readonly status: string
  readonly description: string
  /** user, autoscaling, codeDeployRollback … */
  readonly creator: string
  /** Full sha, where its revision comes from GitHub. */
  readonly commit?: string
  /** Full sha of the revision that was installed before. */
  readonly previousCommit?: string
  /** How many instances are in which status, once it is decided who takes part. */
  readonly overview?: Overview
  /** Milliseconds since the epoch, by the service's clock. */
  readonly createdAt?: number
  readonly completedAt?: number
  readonly error?: DeploymentError
  /** CodeDeploy's own deployment of the revision before, once it has made one. */
  readonly rollbackId?: string
  /** CodeDeploy is to roll back by itself when this deployment fails. */
  readonly rollsBack: boolean
}

/** By status of a target: Pending, InProgress, Succeeded, Failed, Skipped, Ready. */
export type Overview = Readonly<Record<string, number>>

/** A deployment group, and what was last deployed to it. */
export interface Group {
  readonly lastAttempted?: string
  readonly lastSuccessful?: string
  /** How it chooses its EC2 instances, `name=potato-ecs`; empty where it does not by tags. */
  readonly tagFilters: string
  /** It has no tags and no Auto Scaling group to choose instances by. */
  readonly choosesNobody?: true
  /** `Server`, `Lambda`, `ECS`; absent where it is not told. */
  readonly platform?: string
}

/** The deployment's page in the AWS console. */
export function consoleUrl(region: string, deploymentId: string): string {
  const page = `codesuite/codedeploy/deployments/${deploymentId}?region=${region}`
  return `https://${region}.${consoleHost(region)}/${page}`
}

// https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html: the partitions that are not `aws`.
function consoleHost(region: string): string {
  if (region.startsWith('cn-')) return 'console.amazonaws.cn'
  if (region.startsWith('us-gov-')) return 'console.amazonaws-us-gov.com'
  return 'console.aws.amazon.com'
}
