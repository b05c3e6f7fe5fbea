// The state of the emulated CodeDeploy: applications, deployment groups, deployments.

import { randomUUID } from 'node:crypto'
import type {
  AlarmConfiguration,
  AutoRollbackConfiguration,
  ErrorCode,
  FileExistsBehavior,
  RollbackInfo,
} from '@aws-sdk/client-codedeploy'
import type { Instance } from '../../agent/protocol.ts'
import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import { type Revision, revisionKey } from './revision-location.ts'
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
  readonly archiveUrl: (revision: Revision) => string
  /** What an agent fetches a revision with from GitHub; undefined if nothing is needed. */
  readonly githubToken: string | undefined
  /** Called at the end of a deployment; `rollBack` where StopDeployment decided it. */
  readonly onEnd: (deployment: DeploymentRecord, rollBack?: boolean) => void
}

/** Everything that the operations read and change. */
export interface Store {
  readonly applications: ReadonlyMap<string, ApplicationRecord>
  readonly context: ServiceContext
  readonly region: string
  readonly pageSize: number
}

export interface ApplicationRecord {
  readonly name: string
  readonly id: string
  readonly createdAt: number
  readonly groups: ReadonlyMap<string, GroupRecord>
  /** Those of RegisterApplicationRevision, by their keys. */
  readonly revisions: Map<string, RegisteredRevision>
}

export interface RegisteredRevision {
  readonly revision: Revision
  readonly description?: string | undefined
  readonly registeredAt: number
}

export interface GroupRecord {
  readonly applicationName: string
  readonly id: string
  readonly setup: GroupSetup
  /** Oldest first. */
  readonly deployments: DeploymentRecord[]
  /** The last revision that succeeded on each instance, by the instance's id. */
  readonly installed: Map<string, Revision>
}

/** A CreateDeployment request with every default filled in. */
export interface DeploymentInput {
  readonly revision: Revision
  readonly deploymentConfig: string
  readonly description?: string
  readonly creator: 'user' | 'codeDeployRollback'
  readonly ignoreApplicationStopFailures: boolean
  readonly updateOutdatedInstancesOnly: boolean
  readonly fileExistsBehavior: FileExistsBehavior
  readonly autoRollback?: AutoRollbackConfiguration
  /** `deploymentMode: RESTART` */
  readonly isRestart: boolean
  readonly alarms?: AlarmConfiguration
}

export interface DeploymentRecord {
  readonly id: string
  readonly group: GroupRecord
  readonly input: DeploymentInput
  readonly previousRevision?: Revision
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

export function createApplication({ name, groups }: ApplicationSetup, now: number): ApplicationRecord {
  const createGroup = (setup: GroupSetup): GroupRecord => ({
    setup,
    id: setup.id ?? randomUUID(),
    applicationName: name,
    deployments: [],
    installed: new Map(),
  })
  return {
    name,
    id: randomUUID(),
    createdAt: now,
    groups: new Map(groups.map(setup => [setup.name, createGroup(setup)])),
    revisions: new Map(),
  }
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

/** The instances that run another revision. */
export function outdatedInstances(group: GroupRecord, revision: Revision): readonly Instance[] {
  return group.setup.instances.filter(({ id }) => {
    const installed = group.installed.get(id)
    return installed === undefined || revisionKey(installed) !== revisionKey(revision)
  })
}
