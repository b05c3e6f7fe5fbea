// The inputs that make the deployment group of a preview, or remove it.

import { Problem } from '../core/problem.ts'
import { previewName } from '../deploy/preview/preview-name.ts'
import type { DeployRequest, InstanceTag, Preview } from '../deploy/request.ts'
import type { Kind } from './input-parsers.ts'
import { conflict } from './input-rules.ts'

interface PreviewInputs extends Pick<DeployRequest, 'deploymentGroup' | 'remove'> {
  readonly deploymentGroupFrom: string | undefined
  readonly deploymentGroupTags: readonly InstanceTag[] | undefined
}

/** The name of a branch may be in it: it becomes one that CodeDeploy allows. */
export const previewGroupName: Kind<string> = text => ({ ok: true, value: previewName(text) })

// "exceeded the maximum allowed limit of 3": CodeDeploy's words on the groups of tags that an instance has to match.
const MOST_TAGS = 3
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
const LONGEST = { key: 128, value: 256 }

/** `KEY=VALUE`, one a line. */
export const instanceTags: Kind<readonly InstanceTag[]> = text => {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const tags = lines.map(line => {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
    return { key: key.trim(), value: value.trim() }
  })
  const isTag = ({ key, value }: InstanceTag) =>
    key !== '' && value !== '' && key.length <= LONGEST.key && value.length <= LONGEST.value
  const fix = 'Write each tag as KEY=VALUE on a line of its own.'
  if (!tags.every(isTag)) return { ok: false, predicate: 'is not a list of tags', fix }
  if (tags.length > MOST_TAGS)
    return {
      ok: false,
      predicate: `has ${tags.length} tags; CodeDeploy combines ${MOST_TAGS}`,
      fix: 'Name fewer tags.',
    }
  if (new Set(tags.map(({ key }) => key)).size < tags.length)
    return {
      ok: false,
      predicate: 'names a key twice',
      fix: 'An instance has each key once: name one value of it.',
    }
  return { ok: true, value: tags }
}

export function previewOf({
  deploymentGroupFrom: from,
  deploymentGroupTags: tags,
}: PreviewInputs): Preview | undefined {
  return from !== undefined && tags !== undefined ? { from, tags } : undefined
}

/** `named`: the group's name is an input, and not the default. */
export function previewProblems(
  inputs: PreviewInputs & Pick<DeployRequest, 'check' | 'deploymentMode' | 'rehearse' | 'targetInstances'>,
  named: boolean,
): Problem[] {
  const { deploymentGroup, deploymentGroupFrom: from, deploymentGroupTags: tags, remove } = inputs
  const { check, deploymentMode, rehearse, targetInstances } = inputs
  const found: (Problem | false)[] = []
  if (from !== undefined || remove)
    found.push(!named && withoutName(), from === deploymentGroup && sameGroup(deploymentGroup))
  if (from !== undefined && !remove)
    found.push(
      tags === undefined && withoutTags(),
      rehearse &&
        conflict('deployment-group-from', 'rehearse: true', 'A rehearsal has one group and no AWS.'),
      deploymentMode === 'RESTART' &&
        conflict('deployment-group-from', 'deployment-mode: RESTART', 'A new group has nothing to restart.'),
      targetInstances !== undefined &&
        conflict('deployment-group-from', 'target-instances', 'The group of a preview deploys in place.'),
    )
  if (remove)
    found.push(
      rehearse && conflict('remove', 'rehearse: true', 'A rehearsal leaves no group behind.'),
      check === 'only' && conflict('remove', 'check: only', 'A check alone changes nothing in AWS.'),
    )
  if (tags !== undefined && from === undefined && !remove) found.push(withoutSource())
  return found.filter(problem => problem !== false)
}

function withoutName(): Problem {
  return refused('deployment-group-name', {
    what: 'It is empty, and the group of a preview needs a name of its own',
    fix: 'Set it, for example to "preview-${{ github.head_ref }}".',
  })
}

function sameGroup(name: string): Problem {
  return refused('deployment-group-from', {
    what: `"${name}" is the deployment group itself`,
    why: 'The group of a preview is a copy of another, and only such a copy is removed.',
    fix: 'Give the preview another "deployment-group-name".',
  })
}

function withoutTags(): Problem {
  return refused('deployment-group-tags', {
    what: 'It is empty, and the group of a preview needs instances of its own',
    why: 'With the tags of the group that is copied it would deploy to the same instances.',
    fix: 'Write the tag of the instances for previews, as KEY=VALUE.',
  })
}

function withoutSource(): Problem {
  return refused('deployment-group-tags', {
    what: 'It is for the copy of a deployment group, and "deployment-group-from" is empty',
    why: 'A group that exists has tag filters of its own.',
    fix: 'Set "deployment-group-from", or remove it.',
  })
}

function refused(
  name: string,
  text: { readonly what: string; readonly why?: string; readonly fix: string },
): Problem {
  return new Problem({ code: `inputs/${name}`, ...text, at: { kind: 'input', name } })
}
