// Waits for, or stops, another deployment that is active in the group.

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { Problem } from '../../core/problem.ts'
import { isFailure } from '../aws/call-failure.ts'
import type { DeployContext } from '../context.ts'
import { consoleUrl, type Deployment } from '../deployment.ts'
import type { DeployRequest } from '../request.ts'
import { Interrupted } from '../watch/deadline.ts'
import { isOfThisRun } from './description.ts'
import type { History } from './group-history.ts'

interface QueueOptions extends DeployContext {
  readonly request: DeployRequest
  readonly history: History
}

interface WhenBusyOptions extends QueueOptions {
  readonly commit: string
  /** When this job first wanted to create its deployment, in milliseconds since the epoch. */
  readonly since: number
  /** How often CodeDeploy has refused to create the deployment. */
  readonly refusals: number
}

/** `ours`: this run created it and only has to follow it. `free`: try to create again. */
type Turn = { readonly kind: 'ours'; readonly deployment: Deployment } | { readonly kind: 'free' }

// The other deployment may end between the refusal and the look. Where that happens again and again, it cannot be seen.
const REFUSALS = 3

/** Called when CodeDeploy has refused a second active deployment. Throws a Problem if `when-busy` is `fail`. */
export async function waitWhileBusy(options: WhenBusyOptions): Promise<Turn> {
  const { request, commit, history } = options
  let other = await findActive(history)
  if (other === undefined) {
    if (request.whenBusy !== 'wait' && options.refusals > REFUSALS) throw busy(request, undefined)
    await sleepBetweenPolls(options, options.since)
  }
  // If several jobs wait, only one can be next: the others notice before they try.
  for (; other !== undefined; other = await findActive(history)) {
    if (isOfThisRun(other.description, request.key) && (other.commit ?? commit) === commit) {
      return { kind: 'ours', deployment: other }
    }
    await outlastOther(options, other)
  }
  return { kind: 'free' }
}

/** Returns once nothing is active in the group. Throws a Problem if `when-busy` is `fail`. */
export async function waitUntilIdle(options: QueueOptions): Promise<void> {
  const { history } = options
  for (let other = await findActive(history); other; other = await findActive(history))
    await outlastOther(options, other)
}

async function outlastOther(options: QueueOptions, other: Deployment): Promise<void> {
  try {
    await makeWay(options, other)
    await outlast(options, other)
  } catch (failure) {
    throw failure instanceof Interrupted ? new Interrupted(other) : failure
  }
}

async function makeWay(options: QueueOptions, other: Deployment): Promise<void> {
  const { request, report } = options
  const active = `${introduce(other)} is active in the group`
  switch (request.whenBusy) {
    case 'fail':
      throw busy(request, other)
    case 'stop': {
      const reason = whyNotStopped(other)
      if (reason === undefined) {
        report({ kind: 'notice', text: `${active}. Stopping it.` })
        return stopOther(options, other)
      }
      const text = `${active}. Waiting for it to end. It is not stopped, because ${reason}.`
      return report({ kind: 'notice', text })
    }
    case 'wait':
      return report({ kind: 'notice', text: `${active}. Waiting for it to end.` })
    default:
      request.whenBusy satisfies never
  }
}

/** undefined: a person or a job has created it, and may stop it. */
function whyNotStopped({ creator }: Deployment): string | undefined {
  switch (creator) {
    case 'user':
      return undefined
    case 'codeDeployRollback':
    case 'CloudFormationRollback':
      return 'stopping a rollback leaves the instances half updated'
    case 'autoscaling':
    case 'autoscalingTermination':
      return 'Auto Scaling would terminate the instance'
    default:
      return `it was created by ${creator === '' ? 'an unknown user' : creator}, not by a user`
  }
}

/** By ids and statuses: CodeDeploy names the other deployment only in a message whose wording has changed before. */
export async function findActive(history: History): Promise<Deployment | undefined> {
  const last = (await history.group())?.lastAttempted
  const attempted = last === undefined ? undefined : await history.deployment(last)
  if (attempted !== undefined && !isFinalDeployment(attempted.status)) return attempted
  for (const id of (await history.list({ active: true })) ?? []) {
    const listed = await history.deployment(id)
    if (listed !== undefined && !isFinalDeployment(listed.status)) return listed
  }
  return undefined
}

async function stopOther({ codedeploy, retry }: QueueOptions, other: Deployment): Promise<void> {
  try {
    await retry.call(signal => codedeploy.stopDeployment(other.id, signal))
  } catch (failure) {
    if (!isFailure(failure, 'completed')) throw failure
  }
}

async function outlast(options: QueueOptions, other: Deployment): Promise<void> {
  const { request, history, clock, report, pace } = options
  const since = clock.now()
  let current: Deployment | undefined = other
  while (current !== undefined && !isFinalDeployment(current.status)) {
    await sleepBetweenPolls(options, since)
    current = await history.deployment(other.id)
    report({ kind: 'debug', text: `${other.id}: ${current?.status}` })
  }
  const text =
    current === undefined
      ? `${other.id} can no longer be read.`
      : `${other.id} has ended (${current.status}).`
  report({ kind: 'notice', text })
  // If several jobs wait, each tries at a different moment.
  await pause(options, jitter(request.key.nonce) * pace('deployment', 0))
}

/** `since`: when what is waited for began. */
export async function sleepBetweenPolls(options: DeployContext, since: number): Promise<void> {
  const { clock, pace, retry } = options
  await pause(options, pace('deployment', clock.now() - since) * retry.pollFactor())
}

async function pause({ clock, signal }: DeployContext, milliseconds: number): Promise<void> {
  await clock.sleep(milliseconds, signal)
  if (signal.aborted) throw new Interrupted()
}

/** From 0 to below 1: the same for the same text, evenly distributed. */
function jitter(text: string): number {
  // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash / 2 ** 32
}

function introduce({ id, creator, commit }: Deployment): string {
  const origin =
    creator === 'codeDeployRollback'
      ? ' (a rollback)'
      : creator === 'autoscaling'
        ? ' (created by Auto Scaling)'
        : ''
  return `${id}${commit === undefined ? '' : ` of ${commit}`}${origin}`
}

function busy({ deploymentGroup, region, whenBusy }: DeployRequest, other: Deployment | undefined): Problem {
  const blind = other === undefined && whenBusy === 'stop'
  return new Problem({
    code: 'deployment/busy',
    what: `Another deployment is active in "${deploymentGroup}"${blind ? ', but which one could not be read' : ''}`,
    why:
      other === undefined
        ? 'CodeDeploy runs one deployment at a time in a group.'
        : `${introduce(other)}: ${consoleUrl(region, other.id)}`,
    fix: blind
      ? 'Allow "codedeploy:GetDeploymentGroup" and "codedeploy:ListDeployments" in the role\'s IAM policy, or set "when-busy" to "wait".'
      : 'Run the job again when it has ended, or set "when-busy" to "wait" or "stop".',
    at: { kind: 'input', name: 'when-busy', value: whenBusy },
  })
}
