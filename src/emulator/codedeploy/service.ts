// The emulated service: its table of operations.

import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../aws-error.ts'
import { createFaults, type Fault, type Schedule } from '../faults/fault.ts'
import { rollBack } from './auto-rollback.ts'
import { getDeploymentConfig, listDeploymentConfigs } from './configs.ts'
import { createDeployment } from './create-deployment.ts'
import type { Decode } from './decoder.ts'
import * as operations from './operations.ts'
import * as requests from './request-shapes.ts'
import type { Revision } from './revision-location.ts'
import { getApplicationRevision, listApplicationRevisions, registerApplicationRevision } from './revisions.ts'
import { type ApplicationSetup, allGroups, createApplication, type Store } from './state.ts'

export interface ServiceOptions {
  readonly clock: Clock
  readonly region: string
  readonly applications: readonly ApplicationSetup[]
  /** Where an agent fetches a revision: `<github api>/repos/<owner>/<name>/tarball/<commit>`, or the signed address in S3. */
  readonly archiveUrl: (revision: Revision) => string
  /** What an agent fetches it with from GitHub; none unless given. */
  readonly githubToken?: string
  /** Milliseconds that a deployment is Created, and again Queued, before it is InProgress; 0 unless given. */
  readonly startDelay?: number
  /** Called with every request when it arrives, also with those that fail. */
  readonly observe?: (operation: string, input: unknown) => void
  /** Items in one answer of a list operation; 100 unless given. */
  readonly pageSize?: number
}

export interface Service {
  /**
   * Runs an operation. Input and output are those of the SDK's commands.
   * Throws AwsError, or Disconnected where a fault was planned.
   */
  call(operation: string, input: unknown): Promise<object>
  /** Plans a fault for the next calls of an operation; `*` is every operation. */
  failNext(operation: string, fault: Fault & Schedule): void
  /** Resolves when no deployment is active and nothing runs on any instance. */
  idle(): Promise<void>
}

type Operation = (store: Store, input: unknown) => object

function operation<I>(decode: Decode<I>, perform: (store: Store, input: I) => object): Operation {
  return (store, input) => perform(store, decode(input, ''))
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  BatchGetApplications: operation(requests.batchGetApplicationsInput, operations.batchGetApplications),
  BatchGetDeploymentGroups: operation(
    requests.batchGetDeploymentGroupsInput,
    operations.batchGetDeploymentGroups,
  ),
  BatchGetDeployments: operation(requests.batchGetDeploymentsInput, operations.batchGetDeployments),
  BatchGetDeploymentTargets: operation(
    requests.batchGetDeploymentTargetsInput,
    operations.batchGetDeploymentTargets,
  ),
  ContinueDeployment: operation(requests.continueDeploymentInput, operations.continueDeployment),
  CreateDeployment: operation(requests.createDeploymentInput, createDeployment),
  GetApplication: operation(requests.getApplicationInput, operations.getApplication),
  GetApplicationRevision: operation(requests.getApplicationRevisionInput, getApplicationRevision),
  GetDeployment: operation(requests.getDeploymentInput, operations.getDeployment),
  GetDeploymentConfig: operation(requests.getDeploymentConfigInput, getDeploymentConfig),
  GetDeploymentGroup: operation(requests.getDeploymentGroupInput, operations.getDeploymentGroup),
  GetDeploymentTarget: operation(requests.getDeploymentTargetInput, operations.getDeploymentTarget),
  ListApplicationRevisions: operation(requests.listApplicationRevisionsInput, listApplicationRevisions),
  ListApplications: operation(requests.listApplicationsInput, operations.listApplications),
  ListDeploymentConfigs: operation(requests.listDeploymentConfigsInput, listDeploymentConfigs),
  ListDeploymentGroups: operation(requests.listDeploymentGroupsInput, operations.listDeploymentGroups),
  ListDeployments: operation(requests.listDeploymentsInput, operations.listDeployments),
  ListDeploymentTargets: operation(requests.listDeploymentTargetsInput, operations.listDeploymentTargets),
  RegisterApplicationRevision: operation(
    requests.registerApplicationRevisionInput,
    registerApplicationRevision,
  ),
  StopDeployment: operation(requests.stopDeploymentInput, operations.stopDeployment),
}

export function createService(options: ServiceOptions): Service {
  const { clock } = options
  const faults = createFaults(clock, {
    throttled: new AwsError('ThrottlingException', 'Rate exceeded'),
    failed: new AwsError('InternalFailure', 'A test planned this failure.', 500),
  })
  const store: Store = {
    applications: new Map(
      options.applications.map(setup => [setup.name, createApplication(setup, clock.now())]),
    ),
    context: {
      clock,
      startDelay: options.startDelay ?? 0,
      archiveUrl: options.archiveUrl,
      githubToken: options.githubToken,
      onEnd: (deployment, wanted) => rollBack(deployment, store.context, wanted),
    },
    region: options.region,
    pageSize: options.pageSize ?? 100,
  }
  return {
    call: async (name, input) => {
      options.observe?.(name, input)
      const perform = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined
      if (perform === undefined) throw unknownOperation(name)
      return faults.apply(name, async () => perform(store, input))
    },
    failNext: (name, { times, every, ...fault }) =>
      faults.plan(name, fault, { ...(times && { times }), ...(every && { every }) }),
    idle: async () => {
      // A deployment that ends may start a rollback, so the group is read again.
      for (const group of allGroups(store))
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
