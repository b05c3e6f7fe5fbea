// Runs one deployment from Created to its end.

import { randomInt } from 'node:crypto'
import type { ErrorCode } from '@aws-sdk/client-codedeploy'
import type { DeploymentSpecification, Instance, RevisionSource } from '../../agent/protocol.ts'
import { EVENTS, IN_PLACE_EVENTS, isFinalDeployment } from '../../appspec/lifecycle.ts'
import { requiredSuccesses } from './deployment-config.ts'
import { instancesOf, type KnownInstances, matching, outdatedInstances } from './group-instances.ts'
import { isBlueGreen } from './lookup.ts'
import type { SourceRevision } from './revision-location.ts'
import { rollOut } from './rollout.ts'
import { createTarget, isRunning, skip, type Target } from './run-target.ts'
import {
  type DeploymentInput,
  type DeploymentRecord,
  type GroupRecord,
  lastSuccessful,
  type ServiceContext,
} from './state.ts'

// The agent's own tool for local deployments lists these. It is not known whether the service lists the same; an AppSpec with
// any other event is wrong in any case, so the agent reports it.
const POSSIBLE_EVENTS = EVENTS.filter(event => event !== 'BlockTraffic' && event !== 'AllowTraffic')

// A restart downloads and installs nothing. That the events around the installation are left out too is a guess: AWS does not
// say which events run.
const NOT_IN_RESTART: ReadonlySet<string> = new Set([
  'DownloadBundle',
  'BeforeInstall',
  'Install',
  'AfterInstall',
])

/** Creates a deployment and starts it. */
export function startDeployment(
  group: GroupRecord,
  input: DeploymentInput,
  context: ServiceContext,
): DeploymentRecord {
  const before = group.deployments.at(-1)
  const previousRevision = lastSuccessful(group)?.input.revision
  const deployment: DeploymentRecord = {
    id: newDeploymentId(),
    group,
    input,
    ...(previousRevision && { previousRevision }),
    status: 'Created',
    targets: [],
    createdAt: context.clock.now(),
    stop: new AbortController(),
    finished: Promise.resolve(),
  }
  group.deployments.push(deployment)
  deployment.finished = Promise.all([
    before?.finished,
    run(deployment, before, context).catch(error => abandon(deployment, error, context)),
  ])
  return deployment
}

/** Ends the deployment now. A script that runs on an instance runs on; `running` says whether there is one. */
export function endByRequest(
  deployment: DeploymentRecord,
  context: ServiceContext,
  rollBack?: boolean,
): { running: boolean } {
  const running = deployment.targets.some(isRunning)
  deployment.stop.abort()
  deployment.error = { code: 'MANUAL_STOP', message: 'The deployment was stopped by StopDeployment.' }
  end(deployment, 'Stopped', context, rollBack)
  return { running }
}

async function run(
  deployment: DeploymentRecord,
  before: DeploymentRecord | undefined,
  context: ServiceContext,
): Promise<void> {
  const { group, input } = deployment
  const { signal } = deployment.stop
  await pause(signal, context)
  if (signal.aborted) return
  deployment.status = 'Queued'
  // A deployment that was stopped may still have a script running. It is not known whether AWS lets the next deployment overlap
  // with it on the instance; here the next one waits in the queue.
  await Promise.race([before?.finished, aborted(signal)])
  await pause(signal, context)
  if (signal.aborted) return

  const outdatedOnly = input.updateOutdatedInstancesOnly
  const { fleet } = context
  const instances = isBlueGreen(group)
    ? replacements(input, fleet)
    : outdatedOnly
      ? outdatedInstances(group, input.revision, fleet)
      : instancesOf(group, fleet)
  const withTraffic = group.settings.deploymentStyle?.deploymentOption === 'WITH_TRAFFIC_CONTROL'
  const usual = withTraffic ? EVENTS : IN_PLACE_EVENTS
  const events = input.isRestart ? usual.filter(event => !NOT_IN_RESTART.has(event)) : usual
  deployment.targets = instances.map(instance => createTarget(instance, events, context.clock))
  deployment.status = 'InProgress'
  deployment.startedAt = context.clock.now()
  if (instances.length === 0) {
    const missing = outdatedOnly ? 'no outdated instance' : 'no instance'
    return fail(deployment, 'NO_INSTANCES', `The deployment group has ${missing}.`, context)
  }
  await rollOut(deployment.targets, input.deploymentConfig, {
    specification: specify(deployment, context),
    ignoreApplicationStopFailures: input.ignoreApplicationStopFailures,
    clock: context.clock,
    stop: signal,
  })
  conclude(deployment, context)
}

/** The instances that a blue/green deployment puts in the place of the group's: those that its request names. */
function replacements({ targetInstances = {} }: DeploymentInput, fleet: KnownInstances): readonly Instance[] {
  const { tagFilters, ec2TagSet } = targetInstances
  return matching({ ec2TagFilters: tagFilters, ec2TagSet }, fleet)
}

/** Records what each instance runs now, also after a stop, and ends the deployment unless a stop has. */
function conclude(deployment: DeploymentRecord, context: ServiceContext): void {
  const { targets, input, group } = deployment
  const count = (status: Target['status']) => targets.filter(target => target.status === status).length
  for (const { status, instance } of targets)
    if (status === 'Succeeded') group.installed.set(instance.id, input.revision)
  if (isFinalDeployment(deployment.status)) return
  const required = requiredSuccesses(input.deploymentConfig, targets.length)
  if (count('Succeeded') >= required) {
    end(deployment, 'Succeeded', context)
  } else {
    const failed = `${count('Failed')} of ${targets.length} instances failed`
    const message = `${failed}; with ${input.deploymentConfig.name} at least ${required} must succeed.`
    fail(deployment, 'HEALTH_CONSTRAINTS', message, context)
  }
}

function fail(deployment: DeploymentRecord, code: ErrorCode, message: string, context: ServiceContext): void {
  deployment.error = { code, message }
  end(deployment, 'Failed', context)
}

/** The emulator itself has failed. */
function abandon(deployment: DeploymentRecord, error: unknown, context: ServiceContext): void {
  const message = error instanceof Error ? error.message : String(error)
  if (!isFinalDeployment(deployment.status)) fail(deployment, 'INTERNAL_ERROR', message, context)
}

function end(
  deployment: DeploymentRecord,
  status: 'Succeeded' | 'Failed' | 'Stopped',
  context: ServiceContext,
  rollBack?: boolean,
): void {
  for (const target of deployment.targets)
    if (target.status === 'Pending' || target.status === 'InProgress') skip(target, context.clock)
  deployment.status = status
  deployment.endedAt = context.clock.now()
  context.onEnd(deployment, rollBack)
}

function specify(
  { id, group, input }: DeploymentRecord,
  { archiveUrl, githubToken: token }: ServiceContext,
): DeploymentSpecification {
  return {
    deploymentId: id,
    applicationName: group.application.name,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    deploymentCreator: input.creator,
    deploymentType: 'IN_PLACE',
    fileExistsBehavior: input.fileExistsBehavior,
    allPossibleLifecycleEvents: POSSIBLE_EVENTS,
    isRestart: input.isRestart,
    revision: sourceOf(input.revision, archiveUrl(input.revision), token),
  }
}

function sourceOf(revision: SourceRevision, archiveUrl: string, token: string | undefined): RevisionSource {
  switch (revision.kind) {
    case 'GitHub': {
      const { kind, commitId } = revision
      const [account = '', repository = ''] = revision.repository.split('/')
      return { kind, account, repository, commitId, archiveUrl, ...(token !== undefined && { token }) }
    }
    case 'S3':
      return { ...revision, archiveUrl }
    default:
      return revision satisfies never
  }
}

/** `d-` and nine capitals or digits, as AWS makes them. */
function newDeploymentId(): string {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  return `d-${Array.from({ length: 9 }, () => characters[randomInt(characters.length)]).join('')}`
}

async function pause(signal: AbortSignal, { startDelay, clock }: ServiceContext): Promise<void> {
  if (startDelay > 0) await clock.sleep(startDelay, signal)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
