// Which operations of CodeDeploy are there?

import type { Clock } from '../../core/clock.ts'
import { createFaults, type Fault, type Schedule } from '../faults/fault.ts'
import { AwsError } from './aws-error.ts'
import { createDeployment } from './create-deployment.ts'
import { createApplication, type GitHubRevision } from './group.ts'
import { allGroups, type Memory } from './memory.ts'
import * as operations from './operations.ts'
import * as requests from './requests.ts'
import { rollBack } from './rollback.ts'
import type { ApplicationSetup } from './setup.ts'
import type { Decode } from './shape.ts'

export interface ServiceOptions {
  readonly clock: Clock
  readonly region: string
  readonly applications: readonly ApplicationSetup[]
  /** Where an agent fetches a revision: `<github api>/repos/<owner>/<name>/tarball/<commit>` */
  readonly archiveUrl: (revision: GitHubRevision) => string
  /** What an agent fetches it with; none unless given. */
  readonly githubToken?: string
  /** Every commit is believed to exist unless given. */
  readonly hasCommit?: (revision: GitHubRevision) => Promise<boolean>
  /** Milliseconds that a deployment is Created, and again Queued, before it is InProgress; 0 unless given. */
  readonly startDelay?: number
  /** Told of every call when it comes, whatever becomes of it. */
  readonly observe?: (operation: string, input: unknown) => void
  /** Items in one answer of a list operation; 100 unless given. */
  readonly pageSize?: number
}

export interface Service {
  /**
   * Carries out an operation. What is given and answered is what the SDK's commands take and give.
   * Throws AwsError, or Disconnected where a fault was planned.
   */
  call(operation: string, input: unknown): Promise<object>
  /** Plans a fault for the coming calls of an operation; `*` is every operation. */
  failNext(operation: string, fault: Fault & Schedule): void
  /** Resolves when no deployment is active and nothing runs on any instance. */
  idle(): Promise<void>
}

type Operation = (memory: Memory, input: unknown) => object

function operation<I>(decode: Decode<I>, perform: (memory: Memory, input: I) => object): Operation {
  return (memory, input) => perform(memory, decode(input, ''))
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  BatchGetDeployments: operation(requests.batchGetDeployments, operations.batchGetDeployments),
  BatchGetDeploymentTargets: operation(
    requests.batchGetDeploymentTargets,
    operations.batchGetDeploymentTargets,
  ),
  CreateDeployment: operation(requests.createDeployment, createDeployment),
  GetApplication: operation(requests.getApplication, operations.getApplication),
  GetDeployment: operation(requests.getDeployment, operations.getDeployment),
  GetDeploymentGroup: operation(requests.getDeploymentGroup, operations.getDeploymentGroup),
  GetDeploymentTarget: operation(requests.getDeploymentTarget, operations.getDeploymentTarget),
  ListApplications: operation(requests.listApplications, operations.listApplications),
  ListDeploymentGroups: operation(requests.listDeploymentGroups, operations.listDeploymentGroups),
  ListDeployments: operation(requests.listDeployments, operations.listDeployments),
  ListDeploymentTargets: operation(requests.listDeploymentTargets, operations.listDeploymentTargets),
  StopDeployment: operation(requests.stopDeployment, operations.stopDeployment),
}

export function createService(options: ServiceOptions): Service {
  const { clock } = options
  const faults = createFaults(clock)
  const memory: Memory = {
    applications: new Map(
      options.applications.map(setup => [setup.name, createApplication(setup, clock.now())]),
    ),
    world: {
      clock,
      startDelay: options.startDelay ?? 0,
      archiveUrl: options.archiveUrl,
      githubToken: options.githubToken,
      hasCommit: options.hasCommit ?? (async () => true),
      ended: (deployment, wanted) => rollBack(deployment, memory.world, wanted),
    },
    region: options.region,
    pageSize: options.pageSize ?? 100,
  }
  return {
    call: async (name, input) => {
      options.observe?.(name, input)
      const perform = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined
      if (perform === undefined) throw unknownOperation(name)
      return faults.meet(name, async () => perform(memory, input))
    },
    failNext: (name, { times, every, ...fault }) =>
      faults.plan(name, fault, { ...(times && { times }), ...(every && { every }) }),
    idle: async () => {
      // What ends may start a rollback, so the group is asked again.
      for (const group of allGroups(memory))
        for (let last = group.deployments.at(-1); last !== undefined; ) {
          await last.finished
          const next = group.deployments.at(-1)
          last = next === last ? undefined : next
        }
    },
  }
}

function unknownOperation(name: string): AwsError {
  const known = Object.keys(OPERATIONS).join(', ')
  return new AwsError(
    'UnknownOperationException',
    `There is no operation ${JSON.stringify(name)} here. Known: ${known}.`,
  )
}
