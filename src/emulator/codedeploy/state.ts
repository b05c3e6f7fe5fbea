// The state of the emulated CodeDeploy: applications, deployment groups, deployments.

import { randomUUID } from 'node:crypto'
import type {
  AlarmConfiguration,
  AutoRollbackConfiguration,
  DeploymentGroupInfo,
  ErrorCode,
  FileExistsBehavior,
  RollbackInfo,
  TargetInstances,
} from '@aws-sdk/client-codedeploy'
import type { Instance } from '../../agent/protocol.ts'
import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import type { DeploymentConfig } from './deployment-config.ts'
import type { SourceRevision } from './revision-location.ts'
import type { Target } from './run-target.ts'

/** A deployment group as it is set up. The list of instances is read anew for every deployment. */
export interface GroupSetup {
  readonly name: string
  /** A random UUID unless given. Agents file what they install under it. */
  readonly id?: string
  readonly instances: readonly Instance[]
  /** OneAtATime unless given, as in AWS. */
  readonly deploymentConfig?: string
  readonly autoRollback?: AutoRollbackConfiguration
  readonly tagFilters?: readonly { readonly Key: string; readonly Value: string }[]
  /** Adds the events around a load balancer. There is none: BlockTraffic and AllowTraffic succeed at once. */
  readonly loadBalancer?: boolean
}

export interface ApplicationSetup {
  readonly name: string
  readonly groups: readonly GroupSetup[]
}

/** What every deployment of the service needs. */
export interface ServiceContext {
  readonly clock: Clock
  /** Milliseconds that a deployment is Created, and again Queued, before it is InProgress. */
  readonly startDelay: number
  /** All instances that there are. */
  readonly fleet: Pick<Store, 'setups' | 'onPremises'>
  readonly archiveUrl: (revision: SourceRevision) => string
  /** What an agent fetches a revision with from GitHub; undefined if nothing is needed. */
  readonly githubToken: string | undefined
  /** Called at the end of a deployment; `rollBack` where StopDeployment decided it. */
  readonly onEnd: (deployment: DeploymentRecord, rollBack?: boolean) => void
}

/** Everything that the operations read and change. */
export interface Store {
  readonly applications: Map<string, ApplicationRecord>
  readonly configs: Map<string, DeploymentConfig>
  /** By name, those that were deregistered included. */
  readonly onPremises: Map<string, OnPremisesInstance>
  /** As it was set up: its instances have the tags of their group's filters. */
  readonly setups: readonly ApplicationSetup[]
  readonly context: ServiceContext
  readonly region: string
  readonly pageSize: number
}

export interface ApplicationRecord {
  name: string
  readonly id: string
  readonly createdAt: number
  readonly groups: Map<string, GroupRecord>
  /** Those of RegisterApplicationRevision, by their keys. */
  readonly revisions: Map<string, RegisteredRevision>
  readonly tags: Tags
}

/** Of a resource, or of an instance. */
export type Tags = Map<string, string>

interface RegisteredRevision {
  readonly revision: SourceRevision
  readonly description?: string | undefined
  readonly registeredAt: number
}

/** What CreateDeploymentGroup and UpdateDeploymentGroup set, as GetDeploymentGroup shows it. */
export type GroupSettings = Omit<
  DeploymentGroupInfo,
  | 'applicationName'
  | 'deploymentGroupId'
  | 'deploymentGroupName'
  | 'targetRevision'
  | 'lastSuccessfulDeployment'
  | 'lastAttemptedDeployment'
  | 'computePlatform'
>

export interface GroupRecord {
  readonly application: ApplicationRecord
  name: string
  readonly id: string
  settings: GroupSettings
  /** Those it was set up with; undefined: those that its filters match. */
  instances: readonly Instance[] | undefined
  readonly tags: Tags
  /** Oldest first. */
  readonly deployments: DeploymentRecord[]
  /** The last revision that succeeded on each instance, by the instance's id. */
  readonly installed: Map<string, SourceRevision>
}

/** An instance that CodeDeploy knows by its name only. */
export interface OnPremisesInstance {
  readonly name: string
  readonly iamUserArn?: string
  readonly iamSessionArn?: string
  readonly registeredAt: number
  deregisteredAt?: number
  readonly tags: Tags
}

/** A CreateDeployment request with every default filled in. */
export interface DeploymentInput {
  readonly revision: SourceRevision
  readonly deploymentConfig: DeploymentConfig
  readonly description?: string
  readonly creator: 'user' | 'codeDeployRollback'
  readonly ignoreApplicationStopFailures: boolean
  readonly updateOutdatedInstancesOnly: boolean
  readonly fileExistsBehavior: FileExistsBehavior
  readonly autoRollback?: AutoRollbackConfiguration
  /** `deploymentMode: RESTART` */
  readonly isRestart: boolean
  readonly alarms?: AlarmConfiguration
  /** The replacement instances of a blue/green deployment. */
  readonly targetInstances?: TargetInstances
}

export interface DeploymentRecord {
  readonly id: string
  readonly group: GroupRecord
  readonly input: DeploymentInput
  readonly previousRevision?: SourceRevision
  status: 'Created' | 'Queued' | 'InProgress' | 'Succeeded' | 'Failed' | 'Stopped'
  targets: readonly Target[]
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  startedAt?: number
  endedAt?: number
  error?: { code: ErrorCode; message: string }
  rollback?: RollbackInfo
  readonly stop: AbortController
  /** Resolves when no script of it, or of the deployments before it, runs on any instance: perhaps after its end. */
  finished: Promise<unknown>
}

export function newApplication({
  name,
  now,
  tags = new Map(),
}: {
  name: string
  now: number
  tags?: Tags
}): ApplicationRecord {
  return { name, id: randomUUID(), createdAt: now, groups: new Map(), revisions: new Map(), tags }
}

/** Adds a group to its application. */
export function addGroup(
  application: ApplicationRecord,
  options: Pick<GroupRecord, 'name' | 'settings' | 'instances'> & {
    readonly id?: string
    readonly tags?: Tags
  },
): GroupRecord {
  const { name, settings, instances, id = randomUUID(), tags = new Map() } = options
  const group = { application, name, id, settings, instances, tags, deployments: [], installed: new Map() }
  application.groups.set(name, group)
  return group
}

export function allGroups({ applications }: Pick<Store, 'applications'>): readonly GroupRecord[] {
  return [...applications.values()].flatMap(({ groups }) => [...groups.values()])
}

/** The deployment that keeps the group busy. */
export function activeDeployment(group: GroupRecord): DeploymentRecord | undefined {
  const last = group.deployments.at(-1)
  return last !== undefined && !isFinalDeployment(last.status) ? last : undefined
}

export function lastSuccessful(group: GroupRecord): DeploymentRecord | undefined {
  return group.deployments.findLast(deployment => deployment.status === 'Succeeded')
}
