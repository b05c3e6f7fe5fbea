// The tags of applications and deployment groups.

import type { ListTagsForResourceOutput, Tag } from '@aws-sdk/client-codedeploy'
import { AwsError } from '../aws-error.ts'
import { findApplication, findGroup } from './lookup.ts'
import { paginate } from './paginate.ts'
import type * as requests from './request-shapes.ts'
import type { Store, Tags } from './state.ts'

type Input<Name extends keyof typeof requests> = ReturnType<(typeof requests)[Name]>

// https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
const MOST_TAGS = 50
const KEY_LIMIT = 128
const VALUE_LIMIT = 256

export function tagResource(store: Store, { ResourceArn, Tags }: Input<'tagResourceInput'>): object {
  const tags = tagsOf(store, ResourceArn)
  if (Tags === undefined || Tags.length === 0)
    throw new AwsError('TagRequiredException', 'The request has no tags.')
  for (const [key, value] of readTags(Tags, tags)) tags.set(key, value)
  return {}
}

export function untagResource(store: Store, { ResourceArn, TagKeys }: Input<'untagResourceInput'>): object {
  const tags = tagsOf(store, ResourceArn)
  if (TagKeys === undefined || TagKeys.length === 0)
    throw new AwsError('TagRequiredException', 'The request specifies no tags.')
  for (const key of TagKeys) tags.delete(key)
  return {}
}

export function listTagsForResource(
  store: Store,
  { ResourceArn, NextToken: token }: Input<'listTagsForResourceInput'>,
): ListTagsForResourceOutput {
  const tags = tagsOf(store, ResourceArn)
  const code = 'InvalidArnException'
  const { page, nextToken } = paginate({
    items: [...tags.keys()],
    id: key => key,
    token,
    size: store.pageSize,
    code,
  })
  return { Tags: page.map(Key => ({ Key, Value: tags.get(Key) })), NextToken: nextToken }
}

/** Throws InvalidTagsToAddException; `present` are there already. */
export function readTags(given: readonly Tag[], present: Tags = new Map()): Tags {
  const tags: Tags = new Map(given.map(({ Key = '', Value = '' }) => [Key, Value]))
  const invalid = [...tags].find(
    ([key, value]) =>
      key === '' || key.length > KEY_LIMIT || value.length > VALUE_LIMIT || /^aws:/i.test(key),
  )
  if (invalid !== undefined)
    throw new AwsError(
      'InvalidTagsToAddException',
      `The tag ${JSON.stringify(invalid[0])} needs a key of 1 to ${KEY_LIMIT} characters that does not start with aws:, and a value of at most ${VALUE_LIMIT}.`,
    )
  if (tags.size < given.length || new Set([...tags.keys(), ...present.keys()]).size > MOST_TAGS)
    throw new AwsError(
      'InvalidTagsToAddException',
      `A resource may have at most ${MOST_TAGS} tags, each with a unique key.`,
    )
  return tags
}

/** `arn:aws:codedeploy:<region>:<account>:application:<name>`, or `…:deploymentgroup:<application>/<group>`. */
function tagsOf(store: Store, arn: string | undefined): Tags {
  if (arn === undefined || arn === '')
    throw new AwsError('ResourceArnRequiredException', 'The request does not specify a resource.')
  const [, service = '', kind, name = ''] = /^arn:[\w-]+:([\w-]+):[\w-]*:\d*:(\w+):(.+)$/.exec(arn) ?? []
  if (kind === undefined) throw new AwsError('InvalidArnException', `${JSON.stringify(arn)} is not an ARN.`)
  const [application, group] = name.split('/')
  if (service === 'codedeploy' && kind === 'application') return findApplication(store, name).tags
  if (service === 'codedeploy' && kind === 'deploymentgroup') return findGroup(store, application, group).tags
  throw new AwsError('ArnNotSupportedException', `${arn} is neither an application nor a deployment group.`)
}
