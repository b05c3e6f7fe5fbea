// The operations of CodeDeploy's API that the action calls.

import type { CreateDeploymentGroupInput, DeploymentGroupInfo } from '@aws-sdk/client-codedeploy'
import type { FileExistsBehavior } from '../../appspec/file-mapping.ts'
import type { Deployment, Group } from '../deployment.ts'
import type { InstanceState } from '../progress.ts'
import type { AlarmOverride, DeploymentMode, TargetInstances } from '../request.ts'
import type { S3Location } from '../revision/s3-location.ts'

/** What to deploy, and how; undefined means the deployment group's own setting. */
export interface NewDeployment {
  readonly application: string
  readonly deploymentGroup: string
  /** `owner/name` */
  readonly repository: string
  /** Full sha; undefined: that of the revision that is there, which is started again. */
  readonly commit: string | undefined
  /** The bundle to deploy; undefined: the commit comes from GitHub. */
  readonly s3: S3Location | undefined
  /** At most 256 characters. */
  readonly description: string
  readonly deploymentConfig: string | undefined
  readonly fileExists: FileExistsBehavior | undefined
  readonly ignoreStopFailures: boolean
  readonly updateOutdatedOnly: boolean
  readonly autoRollback: boolean | undefined
  readonly deploymentMode: DeploymentMode | undefined
  readonly overrideAlarms: AlarmOverride | undefined
  /** The replacement instances of a blue/green deployment. */
  readonly targetInstances: TargetInstances | undefined
}

export interface GroupName {
  readonly application: string
  readonly deploymentGroup: string
}

/** A group with all of its settings, as the service has them. */
export type GroupDetails = DeploymentGroupInfo

/** Its settings, in the same form. */
export type NewGroup = Omit<CreateDeploymentGroupInput, 'applicationName' | 'deploymentGroupName'>

interface Listing extends GroupName {
  /** Only deployments created at this time (milliseconds since the epoch) or later. */
  readonly since?: number
  /** Only those that have not ended. */
  readonly active?: boolean
}

interface TargetListing {
  readonly deploymentId: string
  /** Only targets in this status. */
  readonly status?: string
  /** From the previous page. */
  readonly nextToken?: string | undefined
}

/** Ids, and the token of the next page; undefined after the last. */
interface Page {
  readonly ids: readonly string[]
  readonly nextToken: string | undefined
}

/** The operations we use. Each makes one call, never retries, and rejects with a `CallFailure`. */
export interface CodeDeploy {
  /** The new deployment's id. */
  createDeployment(request: NewDeployment, signal?: AbortSignal): Promise<string>
  getDeployment(deploymentId: string, signal?: AbortSignal): Promise<Deployment>
  getGroup(group: GroupName, signal?: AbortSignal): Promise<Group>
  describeGroup(group: GroupName, signal?: AbortSignal): Promise<GroupDetails>
  createGroup(group: GroupName, settings: NewGroup, signal?: AbortSignal): Promise<void>
  /** No failure where there is no such group. */
  deleteGroup(group: GroupName, signal?: AbortSignal): Promise<void>
  /** By their keys; `arn` is a group's. */
  listTags(arn: string, signal?: AbortSignal): Promise<ReadonlyMap<string, string>>
  /** Ids of deployments. */
  listDeployments(listing: Listing, signal?: AbortSignal): Promise<readonly string[]>
  /** Ids of targets, a page at a time. */
  listTargets(listing: TargetListing, signal?: AbortSignal): Promise<Page>
  /** At most `TARGETS_AT_ONCE` ids. */
  getTargets(
    deploymentId: string,
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly InstanceState[]>
  stopDeployment(deploymentId: string, signal?: AbortSignal): Promise<void>
}

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BatchGetDeploymentTargets.html
export const TARGETS_AT_ONCE = 25
