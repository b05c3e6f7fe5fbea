// The emulated service: its table of operations.

import type { Clock } from '../../core/clock.ts'
import { AwsError } from '../aws-error.ts'
import { createFaults, type Fault, type Schedule } from '../faults/fault.ts'
import * as applications from './applications.ts'
import { rollBack } from './auto-rollback.ts'
import * as configs from './configs.ts'
import * as connections from './connections.ts'
import { createDeployment } from './create-deployment.ts'
import type { Decode } from './decoder.ts'
import { DEFAULT_CONFIGS } from './deployment-config.ts'
import * as deployments from './deployments.ts'
import { NEW_GROUP } from './group-settings.ts'
import * as groups from './groups.ts'
import * as onPremises from './on-premises.ts'
import * as requests from './request-shapes.ts'
import type { SourceRevision } from './revision-location.ts'
import * as revisions from './revisions.ts'
import {
  type ApplicationRecord,
  type ApplicationSetup,
  addGroup,
  allGroups,
  type GroupSettings,
  type GroupSetup,
  newApplication,
  type Store,
} from './state.ts'
import * as tags from './tags.ts'
import * as targets from './target-operations.ts'

export interface ServiceOptions {
  readonly clock: Clock
  readonly region: string
  readonly applications: readonly ApplicationSetup[]
  /** Where an agent fetches a revision: `<github api>/repos/<owner>/<name>/tarball/<commit>`, or the signed address in S3. */
  readonly archiveUrl: (revision: SourceRevision) => string
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
  /** Drops every fault that is planned, so that a test can look at the truth. */
  clearFaults(): void
  /** Resolves when no deployment is active and nothing runs on any instance. */
  idle(): Promise<void>
}

type Operation = (store: Store, input: unknown) => object

function operation<I>(decode: Decode<I>, perform: (store: Store, input: I) => object): Operation {
  return (store, input) => perform(store, decode(input, ''))
}

/** Every operation of the service's model. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  AddTagsToOnPremisesInstances: operation(
    requests.addTagsToOnPremisesInstancesInput,
    onPremises.addTagsToOnPremisesInstances,
  ),
  BatchGetApplicationRevisions: operation(
    requests.batchGetApplicationRevisionsInput,
    revisions.batchGetApplicationRevisions,
  ),
  BatchGetApplications: operation(requests.batchGetApplicationsInput, applications.batchGetApplications),
  BatchGetDeploymentGroups: operation(
    requests.batchGetDeploymentGroupsInput,
    groups.batchGetDeploymentGroups,
  ),
  BatchGetDeploymentInstances: operation(
    requests.batchGetDeploymentInstancesInput,
    targets.batchGetDeploymentInstances,
  ),
  BatchGetDeployments: operation(requests.batchGetDeploymentsInput, deployments.batchGetDeployments),
  BatchGetDeploymentTargets: operation(
    requests.batchGetDeploymentTargetsInput,
    targets.batchGetDeploymentTargets,
  ),
  BatchGetOnPremisesInstances: operation(
    requests.batchGetOnPremisesInstancesInput,
    onPremises.batchGetOnPremisesInstances,
  ),
  ContinueDeployment: operation(requests.continueDeploymentInput, deployments.continueDeployment),
  CreateApplication: operation(requests.createApplicationInput, applications.createApplication),
  CreateDeployment: operation(requests.createDeploymentInput, createDeployment),
  CreateDeploymentConfig: operation(requests.createDeploymentConfigInput, configs.createDeploymentConfig),
  CreateDeploymentGroup: operation(requests.createDeploymentGroupInput, groups.createDeploymentGroup),
  DeleteApplication: operation(requests.deleteApplicationInput, applications.deleteApplication),
  DeleteDeploymentConfig: operation(requests.deleteDeploymentConfigInput, configs.deleteDeploymentConfig),
  DeleteDeploymentGroup: operation(requests.deleteDeploymentGroupInput, groups.deleteDeploymentGroup),
  DeleteGitHubAccountToken: operation(
    requests.deleteGitHubAccountTokenInput,
    connections.deleteGitHubAccountToken,
  ),
  DeleteResourcesByExternalId: operation(
    requests.deleteResourcesByExternalIdInput,
    connections.deleteResourcesByExternalId,
  ),
  DeregisterOnPremisesInstance: operation(
    requests.deregisterOnPremisesInstanceInput,
    onPremises.deregisterOnPremisesInstance,
  ),
  GetApplication: operation(requests.getApplicationInput, applications.getApplication),
  GetApplicationRevision: operation(requests.getApplicationRevisionInput, revisions.getApplicationRevision),
  GetDeployment: operation(requests.getDeploymentInput, deployments.getDeployment),
  GetDeploymentConfig: operation(requests.getDeploymentConfigInput, configs.getDeploymentConfig),
  GetDeploymentGroup: operation(requests.getDeploymentGroupInput, groups.getDeploymentGroup),
  GetDeploymentInstance: operation(requests.getDeploymentInstanceInput, targets.getDeploymentInstance),
  GetDeploymentTarget: operation(requests.getDeploymentTargetInput, targets.getDeploymentTarget),
  GetOnPremisesInstance: operation(requests.getOnPremisesInstanceInput, onPremises.getOnPremisesInstance),
  ListApplicationRevisions: operation(
    requests.listApplicationRevisionsInput,
    revisions.listApplicationRevisions,
  ),
  ListApplications: operation(requests.listApplicationsInput, applications.listApplications),
  ListDeploymentConfigs: operation(requests.listDeploymentConfigsInput, configs.listDeploymentConfigs),
  ListDeploymentGroups: operation(requests.listDeploymentGroupsInput, groups.listDeploymentGroups),
  ListDeploymentInstances: operation(requests.listDeploymentInstancesInput, targets.listDeploymentInstances),
  ListDeployments: operation(requests.listDeploymentsInput, deployments.listDeployments),
  ListDeploymentTargets: operation(requests.listDeploymentTargetsInput, targets.listDeploymentTargets),
  ListGitHubAccountTokenNames: operation(
    requests.listGitHubAccountTokenNamesInput,
    connections.listGitHubAccountTokenNames,
  ),
  ListOnPremisesInstances: operation(
    requests.listOnPremisesInstancesInput,
    onPremises.listOnPremisesInstances,
  ),
  ListTagsForResource: operation(requests.listTagsForResourceInput, tags.listTagsForResource),
  PutLifecycleEventHookExecutionStatus: operation(
    requests.putLifecycleEventHookExecutionStatusInput,
    deployments.putLifecycleEventHookExecutionStatus,
  ),
  RegisterApplicationRevision: operation(
    requests.registerApplicationRevisionInput,
    revisions.registerApplicationRevision,
  ),
  RegisterOnPremisesInstance: operation(
    requests.registerOnPremisesInstanceInput,
    onPremises.registerOnPremisesInstance,
  ),
  RemoveTagsFromOnPremisesInstances: operation(
    requests.removeTagsFromOnPremisesInstancesInput,
    onPremises.removeTagsFromOnPremisesInstances,
  ),
  SkipWaitTimeForInstanceTermination: operation(
    requests.skipWaitTimeForInstanceTerminationInput,
    deployments.skipWaitTimeForInstanceTermination,
  ),
  StopDeployment: operation(requests.stopDeploymentInput, deployments.stopDeployment),
  TagResource: operation(requests.tagResourceInput, tags.tagResource),
  UntagResource: operation(requests.untagResourceInput, tags.untagResource),
  UpdateApplication: operation(requests.updateApplicationInput, applications.updateApplication),
  UpdateDeploymentGroup: operation(requests.updateDeploymentGroupInput, groups.updateDeploymentGroup),
}

export function createService(options: ServiceOptions): Service {
  const { clock } = options
  const faults = createFaults(clock, {
    throttled: new AwsError('ThrottlingException', 'Rate exceeded'),
    failed: new AwsError('InternalFailure', 'A test planned this failure.', 500),
  })
  const onPremises: Store['onPremises'] = new Map()
  const setups = options.applications
  const store: Store = {
    applications: new Map(setups.map(setup => [setup.name, applicationOf(setup, clock.now())])),
    configs: new Map(DEFAULT_CONFIGS.map(config => [config.name, config])),
    onPremises,
    setups,
    context: {
      clock,
      startDelay: options.startDelay ?? 0,
      fleet: { setups, onPremises },
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
    clearFaults: faults.clear,
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

function applicationOf({ name, groups }: ApplicationSetup, now: number): ApplicationRecord {
  const application = newApplication({ name, now })
  for (const { name, id, instances, ...setup } of groups)
    addGroup(application, { name, instances, settings: settingsOf(setup), ...(id !== undefined && { id }) })
  return application
}

function settingsOf(setup: Omit<GroupSetup, 'name' | 'id' | 'instances'>): GroupSettings {
  const { deploymentConfig, autoRollback, tagFilters = [], loadBalancer = false } = setup
  return {
    ...NEW_GROUP,
    ...(deploymentConfig !== undefined && { deploymentConfigName: deploymentConfig }),
    ...(autoRollback && { autoRollbackConfiguration: autoRollback }),
    ec2TagFilters: tagFilters.map(filter => ({ ...filter, Type: 'KEY_AND_VALUE' })),
    deploymentStyle: {
      deploymentType: 'IN_PLACE',
      deploymentOption: loadBalancer ? 'WITH_TRAFFIC_CONTROL' : 'WITHOUT_TRAFFIC_CONTROL',
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
