// Creates exactly one deployment.

import { Problem } from '../../core/problem.ts'
import { isFailure, mayPass } from '../aws/call-failure.ts'
import type { NewDeployment } from '../aws/operations.ts'
import type { DeployContext } from '../context.ts'
import type { Deployment, Group } from '../deployment.ts'
import type { Github } from '../github/octokit.ts'
import type { DeployRequest } from '../request.ts'
import { type S3Location, s3Text } from '../revision/s3-location.ts'
import { type Deadline, Interrupted, type Share } from '../watch/deadline.ts'
import { createAncestry } from './ancestry.ts'
import { describeDeployment } from './description.ts'
import { openHistory } from './group-history.ts'
import { findLost } from './lost-response.ts'
import { refusalOf } from './refusal.ts'
import type { UnreadRepository } from './unread-repository.ts'
import { waitWhileBusy } from './when-busy.ts'

interface CreateOptions extends DeployContext {
  readonly request: DeployRequest
  /** Full sha. */
  readonly commit: string
  /** The bundle, where the revision comes from S3. */
  readonly s3: S3Location | undefined
  readonly github: Github
  readonly unread: UnreadRepository
  readonly deadline: Deadline
}

type Creation =
  | { readonly kind: 'created'; readonly deploymentId: string }
  /** Created by this run before, or by a call whose response was lost. */
  | { readonly kind: 'adopted'; readonly deploymentId: string }
  /** Nothing was created: a descendant of the commit has been deployed. */
  | { readonly kind: 'older'; readonly newer: Deployment }

// About 45 seconds: the order of commits is not worth a longer wait.
const ANCESTRY_TRIES = 6

/** Throws a Problem if CodeDeploy refuses, and `Interrupted` if nothing was created before the signal fired. */
export async function create(options: CreateOptions): Promise<Creation> {
  const { request, commit, s3, clock, retry, signal } = options
  const history = openHistory({ ...options, name: request })
  const ancestry = createAncestry({
    ...options,
    repository: request.repository,
    history: openHistory({ ...options, name: request, tries: ANCESTRY_TRIES }),
  })
  const deployment: NewDeployment = {
    ...request,
    commit: commit || undefined,
    s3,
    description: describeDeployment(request, commit || (s3 ? s3Text(s3) : '')),
  }
  const since = clock.now()
  let refusals = 0
  const readsGroup = request.check !== 'false' || request.targetInstances !== undefined
  let group = readsGroup ? await history.group() : undefined
  const problem = group && groupProblem(group, request)
  if (problem !== undefined) throw problem
  const warning = group && groupWarning(group, request)
  if (warning !== undefined) options.report({ kind: 'notice', text: warning })

  for (;;) {
    if (request.whenOlder !== 'deploy' && commit !== '') {
      const newer = await ancestry.newerDeployment(group)
      group = undefined
      if (newer !== undefined) return { kind: 'older', newer }
    }
    if (signal.aborted) throw new Interrupted()
    try {
      return { kind: 'created', deploymentId: await send(options, deployment) }
    } catch (failure) {
      if (isFailure(failure, 'busy')) {
        refusals += 1
        const turn = await waitWhileBusy({ ...options, history, since, refusals })
        if (turn.kind === 'ours') return { kind: 'adopted', deploymentId: turn.deployment.id }
      } else if (isFailure(failure, 'lost', 'interrupted')) {
        const deploymentId = await findLost({ ...options, since, failure })
        if (deploymentId !== undefined) return { kind: 'adopted', deploymentId }
      } else if (mayPass(failure)) {
        await retry.backOff(failure)
      } else {
        throw isFailure(failure, 'final') ? refusalOf(failure, request) : failure
      }
    }
  }
}

/** A call that is under way when the signal fires gets some more time for its response. */
async function send(
  { codedeploy, deadline, signal }: CreateOptions,
  deployment: NewDeployment,
): Promise<string> {
  const giveUp = new AbortController()
  let share: Share | undefined
  const onAbort = () => {
    share = deadline.share('receive')
    share.signal.addEventListener('abort', () => giveUp.abort(), { once: true })
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await codedeploy.createDeployment(deployment, giveUp.signal)
  } finally {
    signal.removeEventListener('abort', onAbort)
    share?.end()
  }
}

/** Why no deployment to this group can succeed. Busy and missing groups are handled when CreateDeployment fails. */
export function groupProblem(
  group: Group,
  { application, deploymentGroup, targetInstances }: DeployRequest,
): Problem | undefined {
  if (targetInstances !== undefined && group.deploymentType === 'IN_PLACE') return inPlace(deploymentGroup)
  if (group.platform === undefined || group.platform === 'Server') return undefined
  return new Problem({
    code: 'group/platform',
    what: `"${deploymentGroup}" deploys to ${group.platform}, not to EC2 or on-premises instances`,
    why: 'An AppSpec with hook scripts needs the compute platform "Server".',
    fix: `Use a deployment group of ${application} for EC2/On-premises.`,
    at: { kind: 'input', name: 'deployment-group-name', value: deploymentGroup },
  })
}

function inPlace(deploymentGroup: string): Problem {
  return new Problem({
    code: 'inputs/target-instances',
    what: `"${deploymentGroup}" deploys in place, so it has no replacement instances`,
    why: 'targetInstances describes the replacement instances of a blue/green deployment.',
    fix: 'Remove "target-instances", or use a deployment group that deploys blue/green.',
    at: { kind: 'input', name: 'target-instances' },
  })
}

/** What is likely to fail the deployment. Only a warning, because CodeDeploy chooses the instances. */
export function groupWarning(group: Group, { deploymentGroup }: DeployRequest): string | undefined {
  if (group.choosesNobody === undefined) return undefined
  return `"${deploymentGroup}" has neither tags nor an Auto Scaling group, so it matches no instance.`
}
