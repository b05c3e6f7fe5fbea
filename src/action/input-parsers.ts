// Parses the text of an input, by the kind of value that it has.

import type { Check, CommitRef } from '../deploy/request.ts'
import { BUCKET_NAME, parseS3Location, type S3Location } from '../deploy/revision/s3-location.ts'

/** The value; or what the text is or is not, as the rest of a sentence, and what to write instead. */
export type InputReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly predicate: string; readonly fix: string }

export type Kind<T> = (text: string) => InputReading<T>

function good<T>(value: T): InputReading<T> {
  return { ok: true, value }
}

function bad(predicate: string, fix: string): { ok: false; predicate: string; fix: string } {
  return { ok: false, predicate, fix }
}

export const anyText: Kind<string> = text => good(text)

/** Empty text is no value. */
export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  return text => (text === '' ? good(undefined) : kind(text))
}

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html: 1 to 100 characters.
const NAME_LIMIT = 100

export const awsName: Kind<string> = text => {
  if (text.length <= NAME_LIMIT) return good(text)
  return bad(
    `has ${text.length} characters; CodeDeploy allows ${NAME_LIMIT}`,
    'Give the name as CodeDeploy shows it.',
  )
}

export function choice<const T extends string>(...choices: readonly T[]): Kind<T> {
  const list = choices.map(each => `"${each}"`).join(', ')
  return text => {
    const chosen = choices.find(each => each === text)
    if (chosen !== undefined) return good(chosen)
    const near = choices.find(each => each.toLowerCase() === text.toLowerCase())
    return bad(`is not one of ${list}`, near === undefined ? 'Use one of them.' : `Write "${near}".`)
  }
}

export const boolean: Kind<boolean> = text => {
  if (/^true$/i.test(text)) return good(true)
  if (/^false$/i.test(text)) return good(false)
  return bad('is neither "true" nor "false"', 'Write "true" or "false".')
}

// https://docs.github.com/actions/reference/limits: a job runs for at most 5 days (on a self-hosted runner).
const MINUTES_LIMIT = 5 * 24 * 60

/** Minutes, fractions allowed, as milliseconds. */
export const minutes: Kind<number> = text => {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value > 0 && value <= MINUTES_LIMIT) return good(value * 60_000)
  return bad(
    `is not a number of minutes above 0 and at most ${MINUTES_LIMIT}, the five days that a job can take`,
    'Write a plain number, such as "60".',
  )
}

export const repositoryName: Kind<string> = text => {
  if (/^[\w.-]+\/[\w.-]+$/.test(text)) return good(text)
  if (text === '') return bad('is empty, and so is GITHUB_REPOSITORY', 'Set it to "owner/name".')
  const inAddress = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text)?.[1]
  return bad(
    'is not a GitHub repository in the form owner/name',
    inAddress === undefined ? 'Write it as "owner/name".' : `Write "${inAddress}".`,
  )
}

// What git refuses in a name: https://git-scm.com/docs/git-check-ref-format
const NOT_IN_A_REF = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|^[-/]|\/$/u

export const commit: Kind<CommitRef> = text => {
  if (text === '') return bad('is empty, and so is GITHUB_SHA', 'Set it to a sha, a branch or a tag.')
  if (/^[0-9a-f]{40}$/i.test(text)) return good({ kind: 'sha', sha: text.toLowerCase() })
  if (!NOT_IN_A_REF.test(text)) return good({ kind: 'ref', ref: text })
  return bad('is not a valid sha, branch or tag', 'Write a sha, a branch or a tag.')
}

export const regionName: Kind<string> = text => {
  if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text)) return good(text)
  if (text === '') {
    return bad(
      'is empty, and so are AWS_REGION and AWS_DEFAULT_REGION',
      'Set it to the region of the deployment group, such as "eu-west-1".',
    )
  }
  const region = /^([a-z]{2,}(?:-[a-z]+)+-\d+)[a-z]$/.exec(text)?.[1]
  if (region !== undefined) return bad('is an availability zone, not a region', `Write "${region}".`)
  return bad('is not an AWS region', 'Write it like "eu-west-1".')
}

export const roleArn: Kind<string> = text => {
  if (/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(text)) return good(text)
  return bad(
    'is not the ARN of an IAM role',
    'Copy it from the page of the role in IAM: "arn:aws:iam::123456789012:role/NAME".',
  )
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/
const DURATION = { least: 900, most: 43_200 }

export const roleSessionName: Kind<string> = text => {
  if (SESSION_NAME.test(text)) return good(text)
  return bad('is not a valid name for a role session', 'Write 2 to 64 letters, digits or any of "_+=,.@-".')
}

export const externalId: Kind<string> = text => {
  if (EXTERNAL_ID.test(text)) return good(text)
  return bad('is not an external id', "Copy it from the condition sts:ExternalId in the role's trust policy.")
}

export const durationSeconds: Kind<number> = text => {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= DURATION.least && value <= DURATION.most) return good(value)
  return bad(
    `is not a number of seconds from ${DURATION.least} to ${DURATION.most}`,
    'Write a plain number, such as "3600", and no more than the role allows.',
  )
}

export const accountIds: Kind<readonly string[]> = text => {
  const ids = text.split(/[\s,]+/).filter(id => id !== '')
  if (ids.length > 0 && ids.every(id => /^\d{12}$/.test(id))) return good(ids)
  return bad('is not a list of AWS account ids', 'Write ids of 12 digits, separated by commas.')
}

export const checkMode: Kind<Check> = text => {
  const choice = (['true', 'false', 'only'] as const).find(each => each === text.toLowerCase())
  if (choice !== undefined) return good(choice)
  return bad('is not "true", "false" or "only"', 'Use one of them.')
}

export const bucketName: Kind<string> = text => {
  if (BUCKET_NAME.test(text)) return good(text)
  const inAddress = /^(?:s3:\/\/|arn:aws[\w-]*:s3:::)([a-z0-9.-]+)/.exec(text)?.[1]
  return bad(
    'is not the name of a bucket',
    inAddress === undefined ? 'Write the name as S3 shows it.' : `Write "${inAddress}".`,
  )
}

/** With a slash at its end. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
export const keyPrefix: Kind<string> = text => {
  const prefix = text.replace(/^\/+|\/+$/g, '')
  if (prefix === '') return good('')
  if (/^[\w!.*'()/-]{1,900}$/.test(prefix)) return good(`${prefix}/`)
  return bad('is not a key prefix', 'Write letters, digits, "-", "_", "." and "/".')
}

export const s3Location: Kind<S3Location> = text => {
  const location = parseS3Location(text)
  if (location !== undefined) return good(location)
  return bad(
    'is not the location of a bundle in S3',
    'Write "bucket/key" or "bucket/key?versionId=…", with a key that ends in .zip, .tgz, .tar.gz or .tar.',
  )
}

/** A folder below the top of a repository. */
export const repositoryFolder: Kind<string> = text => {
  const folder = text.replace(/^(\.?\/)+|\/+$/g, '')
  if (folder !== '' && !folder.split('/').includes('..')) return good(folder)
  return bad(
    'is not a folder of the repository',
    'Write its path from the root of the repository, such as "services/web".',
  )
}
