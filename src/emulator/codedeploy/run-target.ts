// Runs the lifecycle events of one deployment on one instance.

import type { CommandResult, DeploymentSpecification, Instance } from '../../agent/protocol.ts'
import { EVENTS_OF_THE_PREVIOUS_REVISION, type LifecycleEventName } from '../../appspec/lifecycle.ts'
import type { Clock } from '../../core/clock.ts'

// "If a lifecycle event doesn't start within five minutes, the deployment fails": the agent is not there.
// https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-deployments.html
const SILENCE_LIMIT = 5 * 60_000

// An event may take one hour. A script's own default timeout is an hour too: the minute lets the agent report it first.
// https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
const EVENT_LIMIT = 61 * 60_000

export interface TargetEvent {
  readonly name: LifecycleEventName
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped'
  /** Milliseconds since the epoch. */
  startedAt?: number
  endedAt?: number
  result?: CommandResult
}

export interface Target {
  readonly instance: Instance
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped'
  readonly events: readonly TargetEvent[]
  updatedAt: number
}

/** What a deployment gives to each of its targets. */
export interface TargetContext {
  readonly specification: DeploymentSpecification
  readonly ignoreApplicationStopFailures: boolean
  readonly clock: Clock
  readonly stop: AbortSignal
}

export function createTarget(
  instance: Instance,
  events: readonly LifecycleEventName[],
  clock: Clock,
): Target {
  return {
    instance,
    status: 'Pending',
    events: events.map(name => ({ name, status: 'Pending' })),
    updatedAt: clock.now(),
  }
}

/** Whether an event runs on the instance now; a stop does not end it. */
export function isRunning(target: Target): boolean {
  return target.events.some(event => event.status === 'InProgress')
}

/** Skips the events that have not started. An event that runs now goes on, and the target ends with it. */
export function skip(target: Target, clock: Clock): void {
  for (const event of target.events) if (event.status === 'Pending') event.status = 'Skipped'
  if (!isRunning(target)) target.status = 'Skipped'
  target.updatedAt = clock.now()
}

/**
 * Runs the events in order until one fails or the deployment is stopped. An event that runs at the stop runs to its end.
 * Never rejects.
 */
export async function runTarget(target: Target, context: TargetContext): Promise<void> {
  const { clock, stop, ignoreApplicationStopFailures } = context
  target.status = 'InProgress'
  for (const event of target.events) {
    if (stop.aborted) return skip(target, clock)
    const result = await runEvent(target, event, context)
    if (result === undefined) return skip(target, clock)
    const forgiven = ignoreApplicationStopFailures && EVENTS_OF_THE_PREVIOUS_REVISION.includes(event.name)
    if (result.status === 'Failed' && !forgiven) {
      skip(target, clock)
      target.status = 'Failed'
      return
    }
  }
  target.status = 'Succeeded'
  target.updatedAt = clock.now()
}

/** undefined: the deployment was stopped before the agent polled for the event. */
async function runEvent(
  target: Target,
  event: TargetEvent,
  { clock, stop, specification }: TargetContext,
): Promise<CommandResult | undefined> {
  if (target.instance.silent === true) {
    await clock.sleep(SILENCE_LIMIT, stop)
    if (stop.aborted) return undefined
  }
  event.status = 'InProgress'
  event.startedAt = target.updatedAt = clock.now()
  const result = target.instance.silent
    ? failure(silence(target.instance))
    : await execute(target.instance, event.name, specification, clock)
  event.status = result.status
  event.result = result
  event.endedAt = target.updatedAt = clock.now()
  return result
}

async function execute(
  instance: Instance,
  event: LifecycleEventName,
  specification: DeploymentSpecification,
  clock: Clock,
): Promise<CommandResult> {
  // There is no load balancer: its own two events succeed at once.
  if (event === 'BlockTraffic' || event === 'AllowTraffic') return SUCCESS
  const done = new AbortController()
  const late = clock
    .sleep(EVENT_LIMIT, done.signal)
    .then(() =>
      failure(`The lifecycle event ${event} timed out on ${instance.id}: it did not end within an hour.`),
    )
  try {
    return await Promise.race([instance.execute({ event, specification }), late])
  } catch (error) {
    // AWS would wait for such an instance until the hour is over.
    const reason = error instanceof Error ? error.message : String(error)
    return failure(`The agent on ${instance.id} was not able to receive the lifecycle event: ${reason}`)
  } finally {
    done.abort()
  }
}

const SUCCESS: CommandResult = {
  status: 'Succeeded',
  noop: false,
  errorCode: 'Success',
  scriptName: '',
  message: '',
  logTail: '',
}

function silence({ id }: Instance): string {
  return (
    `The agent on ${id} was not able to receive the lifecycle event within 5 minutes: it is not installed, not running, or ` +
    'cannot reach CodeDeploy. See "systemctl status codedeploy-agent" and its log on the instance.'
  )
}

function failure(message: string): CommandResult {
  return { ...SUCCESS, status: 'Failed', errorCode: 'UnknownError', message }
}
