// How does one deployment live, from Created to its end?

import { randomInt } from 'node:crypto'
import type { ErrorCode } from '@aws-sdk/client-codedeploy'
import type { DeploymentSpecification } from '../../agent/protocol.ts'
import { EVENTS, IN_PLACE_EVENTS, isFinalDeployment } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'
import {
  type Deployment,
  type DeploymentRequest,
  type GitHubRevision,
  type Group,
  lastSuccessful,
  outdated,
} from './group.ts'
import { requiredSuccesses, rollOut } from './rollout.ts'
import { createTarget, isRunning, skip, type Target } from './target.ts'

// What the agent's own tool for local deployments lists. Whether the service lists the same is not known; an AppSpec with
// another event is wrong in any case, and so it is told.
const POSSIBLE_EVENTS = EVENTS.filter(event => event !== 'BlockTraffic' && event !== 'AllowTraffic')

/** What a deployment needs of the world. */
export interface DeploymentWorld {
  readonly clock: Clock
  /** Milliseconds that a deployment is Created, and again Queued, before it is InProgress. */
  readonly startDelay: number
  readonly archiveUrl: (revision: GitHubRevision) => string
  /** What an agent fetches it with; undefined where nothing is needed. */
  readonly githubToken: string | undefined
  readonly hasCommit: (revision: GitHubRevision) => Promise<boolean>
  /** Told at the instant of the end; `rollBack` where the one who stopped it decided. */
  readonly ended: (deployment: Deployment, rollBack?: boolean) => void
}

/** Makes a deployment and sets it going. */
export function begin(group: Group, request: DeploymentRequest, world: DeploymentWorld): Deployment {
  const before = group.deployments.at(-1)
  const previousRevision = lastSuccessful(group)?.request.revision
  const deployment: Deployment = {
    id: newDeploymentId(),
    group,
    request,
    ...(previousRevision && { previousRevision }),
    status: 'Created',
    targets: [],
    createdAt: world.clock.now(),
    stop: new AbortController(),
    finished: Promise.resolve(),
  }
  group.deployments.push(deployment)
  deployment.finished = Promise.all([
    before?.finished,
    run(deployment, before, world).catch(error => breakOff(deployment, error, world)),
  ])
  return deployment
}

/** Ends it now; what runs on an instance runs on. Tells whether something does. */
export function stop(
  deployment: Deployment,
  world: DeploymentWorld,
  rollBack?: boolean,
): { running: boolean } {
  const running = deployment.targets.some(isRunning)
  deployment.stop.abort()
  deployment.error = { code: 'MANUAL_STOP', message: 'The deployment was stopped by StopDeployment.' }
  end(deployment, 'Stopped', world, rollBack)
  return { running }
}

async function run(
  deployment: Deployment,
  before: Deployment | undefined,
  world: DeploymentWorld,
): Promise<void> {
  const { group, request } = deployment
  const { signal } = deployment.stop
  await pause(signal, world)
  if (signal.aborted) return
  deployment.status = 'Queued'
  // A deployment that was stopped may still have a script running. Whether AWS lets the next one overlap with it on the
  // instance is not known; here it waits in the queue.
  await Promise.race([before?.finished, aborted(signal)])
  await pause(signal, world)
  const found = await world.hasCommit(request.revision)
  if (signal.aborted) return
  const { repository, commitId } = request.revision
  if (!found)
    return fail(deployment, 'REVISION_MISSING', `There is no commit ${commitId} in ${repository}.`, world)

  const outdatedOnly = request.updateOutdatedInstancesOnly
  const instances = outdatedOnly ? outdated(group, request.revision) : group.setup.instances
  const events = group.setup.loadBalancer ? EVENTS : IN_PLACE_EVENTS
  deployment.targets = instances.map(instance => createTarget(instance, events, world.clock))
  deployment.status = 'InProgress'
  deployment.startedAt = world.clock.now()
  if (instances.length === 0) {
    const missing = outdatedOnly ? 'no outdated instance' : 'no instance'
    return fail(deployment, 'NO_INSTANCES', `The deployment group has ${missing}.`, world)
  }
  await rollOut(deployment.targets, request.deploymentConfig, {
    specification: specify(deployment, world),
    ignoreApplicationStopFailures: request.ignoreApplicationStopFailures,
    clock: world.clock,
    stop: signal,
  })
  conclude(deployment, world)
}

/** Nothing runs any more. One that was stopped has ended before. */
function conclude(deployment: Deployment, world: DeploymentWorld): void {
  const { targets, request, group } = deployment
  const count = (status: Target['status']) => targets.filter(target => target.status === status).length
  for (const { status, instance } of targets)
    if (status === 'Succeeded') group.installed.set(instance.id, request.revision)
  if (isFinalDeployment(deployment.status)) return
  const required = requiredSuccesses(request.deploymentConfig, targets.length)
  if (count('Succeeded') >= required) {
    end(deployment, 'Succeeded', world)
  } else {
    const failed = `${count('Failed')} of ${targets.length} instances failed`
    const message = `${failed}; with ${request.deploymentConfig} at least ${required} must succeed.`
    fail(deployment, 'HEALTH_CONSTRAINTS', message, world)
  }
}

function fail(deployment: Deployment, code: ErrorCode, message: string, world: DeploymentWorld): void {
  deployment.error = { code, message }
  end(deployment, 'Failed', world)
}

/** The stand-in itself has failed. */
function breakOff(deployment: Deployment, error: unknown, world: DeploymentWorld): void {
  const message = error instanceof Error ? error.message : String(error)
  if (!isFinalDeployment(deployment.status)) fail(deployment, 'INTERNAL_ERROR', message, world)
}

function end(
  deployment: Deployment,
  status: 'Succeeded' | 'Failed' | 'Stopped',
  world: DeploymentWorld,
  rollBack?: boolean,
): void {
  for (const target of deployment.targets)
    if (target.status === 'Pending' || target.status === 'InProgress') skip(target, world.clock)
  deployment.status = status
  deployment.endedAt = world.clock.now()
  world.ended(deployment, rollBack)
}

function specify(
  { id, group, request }: Deployment,
  { archiveUrl, githubToken: token }: DeploymentWorld,
): DeploymentSpecification {
  const { commitId } = request.revision
  const [account = '', repository = ''] = request.revision.repository.split('/')
  return {
    deploymentId: id,
    applicationName: group.applicationName,
    deploymentGroupId: group.id,
    deploymentGroupName: group.setup.name,
    deploymentCreator: request.creator,
    deploymentType: 'IN_PLACE',
    fileExistsBehavior: request.fileExistsBehavior,
    allPossibleLifecycleEvents: POSSIBLE_EVENTS,
    revision: {
      kind: 'GitHub',
      account,
      repository,
      commitId,
      archiveUrl: archiveUrl(request.revision),
      ...(token !== undefined && { token }),
    },
  }
}

/** `d-` and nine capitals or digits, as AWS makes them. */
function newDeploymentId(): string {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  return `d-${Array.from({ length: 9 }, () => characters[randomInt(characters.length)]).join('')}`
}

async function pause(signal: AbortSignal, { startDelay, clock }: DeploymentWorld): Promise<void> {
  if (startDelay > 0) await clock.sleep(startDelay, signal)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
