// Makes the deployment group of a preview, a copy of another, unless it exists.

import { Problem, Problems } from '../../core/problem.ts'
import { isFailure } from '../aws/call-failure.ts'
import type { GroupDetails, NewGroup } from '../aws/operations.ts'
import type { DeployContext } from '../context.ts'
import { keyText } from '../create/description.ts'
import { refusalOf } from '../create/refusal.ts'
import { sleepBetweenPolls } from '../create/when-busy.ts'
import type { DeployRequest, Preview } from '../request.ts'
import { choosesExactly, filtersFor, isChosen, tagsText } from './tag-filters.ts'
import {
  MADE_BY,
  notMadeHere,
  readGroupDetails,
  readTaggedGroup,
  SOURCE,
  sourceValue,
  type TaggedGroup,
} from './tagged-group.ts'

interface PreviewOptions extends DeployContext {
  readonly request: DeployRequest
  readonly preview: Preview
}

/**
 * Whether this job made it. If several jobs want it at the same time, one makes it. Throws `Problems` before anything is
 * created: what keeps the source from being copied, and how an existing group is no such copy.
 */
export async function makePreviewGroup(options: PreviewOptions): Promise<boolean> {
  const { request, preview, codedeploy, retry, report, clock } = options
  const { application, deploymentGroup } = request
  for (;;) {
    const [source, existing] = await Promise.all([
      readGroupDetails(options, { application, deploymentGroup: preview.from }),
      readTaggedGroup(options, { application, deploymentGroup }),
    ])
    const problems = [
      ...sourceProblems(source, options),
      ...(existing === undefined ? [] : copyProblems(existing, options)),
    ]
    if (source === undefined || problems.length > 0) throw new Problems(problems)
    // It is this job's, too, if the response to its request was lost.
    if (existing !== undefined) return existing.tags.get(MADE_BY) === keyText(request.key)
    const settings = copyOf(source, options)
    try {
      await retry.call(signal => codedeploy.createGroup({ application, deploymentGroup }, settings, signal))
      const text = `Created the deployment group ${deploymentGroup}, a copy of ${preview.from} for the instances with ${tagsText(preview.tags)}.`
      report({ kind: 'notice', text })
      return true
    } catch (failure) {
      if (!isFailure(failure, 'final')) throw failure
      if (failure.error !== 'DeploymentGroupAlreadyExistsException') throw refusalOf(failure, request)
    }
    // Another job has made the group; it may take a moment until it can be read.
    await sleepBetweenPolls(options, clock.now())
  }
}

/**
 * Everything but what leads to the source's instances: its tags, its Auto Scaling groups, its load balancer. Without these there
 * is no blue/green deployment.
 */
function copyOf(source: GroupDetails, { request, preview }: PreviewOptions): NewGroup {
  const { deploymentConfigName, alarmConfiguration, autoRollbackConfiguration } = source
  const { triggerConfigurations, outdatedInstancesStrategy } = source
  return {
    serviceRoleArn: source.serviceRoleArn,
    ...(deploymentConfigName && { deploymentConfigName }),
    ...(alarmConfiguration && { alarmConfiguration }),
    ...(autoRollbackConfiguration && { autoRollbackConfiguration }),
    ...(triggerConfigurations && { triggerConfigurations }),
    ...(outdatedInstancesStrategy && { outdatedInstancesStrategy }),
    deploymentStyle: { deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL' },
    ...filtersFor(preview.tags),
    tags: [
      { Key: SOURCE, Value: sourceValue(preview.from) },
      { Key: MADE_BY, Value: keyText(request.key) },
    ],
  }
}

/** What keeps the source from being copied. */
function sourceProblems(
  source: GroupDetails | undefined,
  { request: { application, region }, preview: { from, tags } }: PreviewOptions,
): Problem[] {
  if (source === undefined)
    return [
      new Problem({
        code: 'preview/no-source',
        what: `"${application}" has no deployment group "${from}" in ${region}`,
        why: 'The deployment group of a preview is created as a copy of it.',
        fix: 'Correct "deployment-group-from"; names are case-sensitive.',
        at: { kind: 'input', name: 'deployment-group-from', value: from },
      }),
    ]
  const { computePlatform: platform = 'Server' } = source
  const found: (Problem | false)[] = [
    platform !== 'Server' &&
      new Problem({
        code: 'group/platform',
        what: `"${from}" deploys to ${platform}, not to EC2 or on-premises instances`,
        why: 'An AppSpec with hook scripts needs the compute platform "Server".',
        fix: `Copy a deployment group of ${application} for EC2/On-premises.`,
        at: { kind: 'input', name: 'deployment-group-from', value: from },
      }),
    isChosen(tags, source) &&
      new Problem({
        code: 'preview/same-instances',
        what: `"${from}" itself deploys to the instances with ${tagsText(tags)}`,
        why: 'The preview would replace what runs there.',
        fix: 'Give the preview instances another tag, and use that one.',
        at: { kind: 'input', name: 'deployment-group-tags', value: tagsText(tags) },
      }),
  ]
  return found.filter(problem => problem !== false)
}

/** How an existing group is not the copy that the job needs. */
function copyProblems(
  { details, tags: resourceTags }: TaggedGroup,
  { request: { deploymentGroup }, preview: { from, tags } }: PreviewOptions,
): Problem[] {
  const source = resourceTags.get(SOURCE)
  if (source === undefined) return [notMadeHere(deploymentGroup, 'Use another "deployment-group-name".')]
  const at = { kind: 'input', name: 'deployment-group-name', value: deploymentGroup } as const
  const fix = 'Remove it first, with "remove: true", or use another "deployment-group-name".'
  const found: (Problem | false)[] = [
    source !== sourceValue(from) &&
      new Problem({
        code: 'preview/other-source',
        what: `"${deploymentGroup}" is a copy of another deployment group than "${from}"`,
        why: `Its tag ${SOURCE} says "${source}".`,
        fix,
        at,
      }),
    !choosesExactly(details, tags) &&
      new Problem({
        code: 'preview/other-instances',
        what: `"${deploymentGroup}" does not choose its instances by ${tagsText(tags)} alone`,
        why: 'It was created with other tags, or has been changed since.',
        fix,
        at,
      }),
  ]
  return found.filter(problem => problem !== false)
}
