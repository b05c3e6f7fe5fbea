// What CodeDeploy reports about a deployment and a deployment group.

import { isFinalDeployment } from '../appspec/lifecycle.ts'
import { partitionOf } from './aws/partition.ts'
import type { DeploymentError, Overview } from './progress.ts'
import type { S3Location } from './revision/s3-location.ts'

/** As the service reports it; an absent text is empty. */
export interface Deployment {
  readonly id: string
  /** Created, Queued, InProgress, Baking, Ready, Succeeded, Failed, Stopped, or one that AWS adds later. */
  readonly status: string
  readonly description: string
  /** user, autoscaling, codeDeployRollback … */
  readonly creator: string
  /** Full sha, where its revision comes from GitHub, or its bundle says so. */
  readonly commit?: string
  /** Full sha of the previously installed revision. */
  readonly previousCommit?: string
  /** The bundles of the two revisions, where they come from S3. */
  readonly s3?: S3Location
  readonly previousS3?: S3Location
  /** How many instances have each status, once the instances are chosen. */
  readonly overview?: Overview
  /** Milliseconds since the epoch, by the service's clock. */
  readonly createdAt?: number
  readonly completedAt?: number
  readonly error?: DeploymentError
  /** CodeDeploy's own deployment of the previous revision, once it has created one. */
  readonly rollbackId?: string
  /** What CodeDeploy rolls back after by itself: DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM, DEPLOYMENT_STOP_ON_REQUEST. */
  readonly rollsBackAfter: readonly string[]
  readonly blueGreen?: BlueGreen
}

/** One that has ended. */
export interface FinalDeployment extends Deployment {
  readonly status: 'Succeeded' | 'Failed' | 'Stopped'
}

export function isFinal(deployment: Deployment | undefined): deployment is FinalDeployment {
  return isFinalDeployment(deployment?.status)
}

/** What a blue/green deployment waits for; minutes are undefined where it does not wait. */
export interface BlueGreen {
  /** `STOP_DEPLOYMENT` where traffic waits for ContinueDeployment. */
  readonly readyAction?: string
  readonly readyMinutes?: number
  /** `TERMINATE`, `KEEP_ALIVE` */
  readonly originalsAction?: string
  readonly originalsMinutes?: number
  /** The original instances wait for their termination. */
  readonly originalsWait: boolean
}

/** A deployment group, and what was last deployed to it. */
export interface Group {
  readonly lastAttempted?: string
  readonly lastSuccessful?: string
  /** How it chooses its EC2 instances, `name=potato-ecs`; empty if not by tags. */
  readonly tagFilters: string
  /** It has no tags and no Auto Scaling group to choose instances by. */
  readonly choosesNobody?: true
  /** `Server`, `Lambda`, `ECS`; absent if the service does not say. */
  readonly platform?: string
  /** `IN_PLACE`, `BLUE_GREEN`; absent if the service does not say. */
  readonly deploymentType?: string
}

/** The deployment's page in the AWS console. */
export function consoleUrl(region: string, deploymentId: string): string {
  const page = `codesuite/codedeploy/deployments/${deploymentId}?region=${region}`
  return `https://${region}.${partitionOf(region).consoleHost}/${page}`
}
