// Finds a deployment group with its tags, which tell the groups that this action made from all others.

import { Problem } from '../../core/problem.ts'
import { isFailure, isGroupMissing } from '../aws/call-failure.ts'
import type { GroupDetails, GroupName } from '../aws/operations.ts'
import type { DeployContext } from '../context.ts'
import { refusalOf } from '../create/refusal.ts'
import type { DeployRequest } from '../request.ts'

export interface TaggedGroup {
  readonly details: GroupDetails
  readonly tags: ReadonlyMap<string, string>
}

/** The tag of every group that this action made: which group it is a copy of. */
export const SOURCE = 'potato-deploy:copy-of'
/** And by which step. */
export const MADE_BY = 'potato-deploy:made-by'

/** A tag has no commas, and the name of a group no spaces. https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export function sourceValue(group: string): string {
  return group.replaceAll(',', ' ')
}

interface FindOptions extends Pick<DeployContext, 'codedeploy' | 'retry'> {
  readonly request: DeployRequest
}

/** undefined where there is none. */
export async function readTaggedGroup(
  options: FindOptions,
  name: GroupName,
): Promise<TaggedGroup | undefined> {
  const { request, codedeploy, retry } = options
  const details = await readGroupDetails(options, name)
  if (details === undefined) return undefined
  const arn = arnOf(name, details, request.region)
  const tags = await unlessGone(() => retry.call(signal => codedeploy.listTags(arn, signal)), request)
  return tags && { details, tags }
}

/** The same without the tags, which a role may read of fewer groups. */
export async function readGroupDetails(
  { request, codedeploy, retry }: FindOptions,
  name: GroupName,
): Promise<GroupDetails | undefined> {
  return await unlessGone(() => retry.call(signal => codedeploy.describeGroup(name, signal)), request)
}

async function unlessGone<T>(call: () => Promise<T>, request: DeployRequest): Promise<T | undefined> {
  try {
    return await call()
  } catch (failure) {
    if (isGroupMissing(failure)) return undefined
    throw isFailure(failure, 'final') ? refusalOf(failure, request) : failure
  }
}

/** Partition and account are those of the group's service role: no role of another account can be passed to CodeDeploy. */
function arnOf(
  { application, deploymentGroup }: GroupName,
  { serviceRoleArn = '' }: GroupDetails,
  region: string,
): string {
  const [, partition = 'aws', account = ''] = /^arn:([\w-]+):iam::(\d{12}):/.exec(serviceRoleArn) ?? []
  return `arn:${partition}:codedeploy:${region}:${account}:deploymentgroup:${application}/${deploymentGroup}`
}

export function notMadeHere(deploymentGroup: string, fix: string): Problem {
  return new Problem({
    code: 'preview/not-a-copy',
    what: `"${deploymentGroup}" was not created by this action as the deployment group of a preview`,
    why: `It has no tag ${SOURCE}.`,
    fix,
    at: { kind: 'input', name: 'deployment-group-name', value: deploymentGroup },
  })
}
