// What is a deployment group, and what has been deployed to it?

import { randomUUID } from 'node:crypto'
import type {
  AutoRollbackConfiguration,
  ErrorCode,
  FileExistsBehavior,
  RollbackInfo,
} from '@aws-sdk/client-codedeploy'
import type { Instance } from '../../agent/protocol.ts'
import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import type { ApplicationSetup, GroupSetup } from './setup.ts'
import type { Target } from './target.ts'

export interface Group {
  readonly applicationName: string
  readonly id: string
  readonly setup: GroupSetup
  /** Oldest first. */
  readonly deployments: Deployment[]
  /** What last succeeded on each instance, by its id. */
  readonly installed: Map<string, GitHubRevision>
}

export interface GitHubRevision {
  /** `owner/name` */
  readonly repository: string
  /** 40 hexadecimal digits */
  readonly commitId: string
}

/** What was asked for, every default filled in. */
export interface DeploymentRequest {
  readonly revision: GitHubRevision
  readonly deploymentConfig: string
  readonly description?: string
  readonly creator: 'user' | 'codeDeployRollback'
  readonly ignoreApplicationStopFailures: boolean
  readonly updateOutdatedInstancesOnly: boolean
  readonly fileExistsBehavior: FileExistsBehavior
  readonly autoRollback?: AutoRollbackConfiguration
}

export interface Deployment {
  readonly id: string
  readonly group: Group
  readonly request: DeploymentRequest
  readonly previousRevision?: GitHubRevision
  status: 'Created' | 'Queued' | 'InProgress' | 'Succeeded' | 'Failed' | 'Stopped'
  targets: readonly Target[]
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  startedAt?: number
  endedAt?: number
  error?: { code: ErrorCode; message: string }
  rollback?: RollbackInfo
  readonly stop: AbortController
  /** Resolves when nothing of it, or of those before it, runs on any instance: perhaps later than its end. */
  finished: Promise<unknown>
}

export interface Application {
  readonly name: string
  readonly id: string
  readonly createdAt: number
  readonly groups: ReadonlyMap<string, Group>
}

export function createApplication({ name, groups }: ApplicationSetup, now: number): Application {
  const createGroup = (setup: GroupSetup): Group => ({
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
  }
}

/** The deployment that keeps the group busy. */
export function activeDeployment(group: Group): Deployment | undefined {
  const last = group.deployments.at(-1)
  return last !== undefined && !isFinalDeployment(last.status) ? last : undefined
}

export function lastSuccessful(group: Group): Deployment | undefined {
  return group.deployments.findLast(deployment => deployment.status === 'Succeeded')
}

/** The instances that do not have this revision yet. */
export function outdated(group: Group, { repository, commitId }: GitHubRevision): readonly Instance[] {
  return group.setup.instances.filter(({ id }) => {
    const installed = group.installed.get(id)
    return installed?.repository !== repository || installed.commitId !== commitId
  })
}
