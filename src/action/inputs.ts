// Reads the action's inputs: texts become a DeployRequest, each value with its origin.

import { getInput } from '@actions/core'
import { nearest } from '../core/nearest.ts'
import { Problem, Problems } from '../core/problem.ts'
import type { DeployRequest, InputOrigin, WhenOlder } from '../deploy/request.ts'
import { alarmOverride, targetInstances } from './api-structures.ts'
import {
  accountIds,
  anyText,
  awsName,
  boolean,
  bucketName,
  checkMode,
  choice,
  commit,
  durationSeconds,
  externalId,
  type InputReading,
  type Kind,
  keyPrefix,
  minutes,
  optional,
  regionName,
  repositoryFolder,
  repositoryName,
  roleArn,
  roleSessionName,
  s3Location,
} from './input-parsers.ts'
import { contradictions, jobProblems } from './input-rules.ts'
import type { Job } from './job.ts'
import { instanceTags, previewGroupName, previewOf, previewProblems } from './preview-inputs.ts'
import { requestedRevision, revisionProblems } from './revision-inputs.ts'

interface Input<T> {
  readonly name: string
  readonly default: string
  /** What action.yml has the runner fill in as the default, such as `github.token`. */
  readonly expression?: string
  readonly kind: Kind<T>
}

function input<T>(name: string, standard: string, kind: Kind<T>): Input<T> {
  return { name, default: standard, kind }
}

function nonEmpty<T>(name: string, expression: string, kind: Kind<T>): Input<T> {
  return { name, default: '', expression, kind }
}

/** Every input there is: its name, its default in action.yml, and how it is read. */
export const INPUTS = {
  application: input('application-name', 'Super-duper-potato-app', awsName),
  deploymentGroup: input('deployment-group-name', 'Potato-deployment-group', awsName),
  deploymentGroupFrom: input('deployment-group-from', '', optional(awsName)),
  deploymentGroupTags: input('deployment-group-tags', '', optional(instanceTags)),
  remove: input('remove', 'false', boolean),
  repository: nonEmpty('repository', 'github.repository', repositoryName),
  commit: input('commit', '', commit),
  revisionBucket: input('revision-bucket', '', optional(bucketName)),
  revisionPrefix: input('revision-prefix', '', keyPrefix),
  revisionPath: input('revision-path', '', optional(anyText)),
  folder: input('folder', '', optional(repositoryFolder)),
  revisionS3: input('revision-s3', '', optional(s3Location)),
  githubToken: nonEmpty('github-token', 'github.token', anyText),
  region: input('aws-region', '', regionName),
  role: input('role-to-assume', '', optional(roleArn)),
  roleSessionName: input('role-session-name', '', optional(roleSessionName)),
  roleDurationSeconds: input('role-duration-seconds', '', optional(durationSeconds)),
  audience: input('audience', '', optional(anyText)),
  roleChaining: input('role-chaining', 'false', boolean),
  roleExternalId: input('role-external-id', '', optional(externalId)),
  allowedAccountIds: input('allowed-account-ids', '', optional(accountIds)),
  maskAwsAccountId: input('mask-aws-account-id', 'false', boolean),
  deploymentConfig: input('deployment-config-name', '', optional(awsName)),
  description: input('description', '', optional(anyText)),
  fileExists: input('file-exists-behavior', '', optional(choice('DISALLOW', 'OVERWRITE', 'RETAIN'))),
  ignoreStopFailures: input('ignore-application-stop-failures', 'false', boolean),
  autoRollback: input('auto-rollback', '', optional(boolean)),
  updateOutdatedOnly: input('update-outdated-instances-only', 'false', boolean),
  deploymentMode: input('deployment-mode', '', optional(choice('STANDARD', 'RESTART'))),
  overrideAlarms: input('override-alarms', '', optional(alarmOverride)),
  targetInstances: input('target-instances', '', optional(targetInstances)),
  check: input('check', 'true', checkMode),
  whenBusy: input('when-busy', 'wait', choice('wait', 'stop', 'fail')),
  whenOlder: input('when-older', 'auto', choice('auto', 'skip', 'deploy', 'fail')),
  whenInterrupted: input('when-interrupted', 'stop', choice('stop', 'leave')),
  wait: input('wait', 'true', boolean),
  timeout: input('timeout', '60', minutes),
  annotations: input('annotations', 'all', choice('all', 'failures', 'none')),
  rehearse: input('rehearse', 'false', boolean),
  httpProxy: input('http-proxy', '', optional(anyText)),
  noProxy: input('no-proxy', '', optional(anyText)),
} as const

// Where nothing is sent to AWS, the region is only a name.
const ANY_REGION = 'us-east-1'

export interface InputsOptions {
  /** Text by input name; what is absent or empty has its default. */
  readonly raw: Readonly<Record<string, string | undefined>>
  readonly job: Job
  /** Different for every step that ever runs. */
  readonly nonce: string
}

/** The inputs of the step, from the names of its variables: the runner hands `when-busy` over as INPUT_WHEN-BUSY. */
export function rawInputs(variables: readonly string[]): InputsOptions['raw'] {
  const names = variables
    .filter(variable => variable.startsWith('INPUT_'))
    .map(variable => variable.slice('INPUT_'.length).toLowerCase())
  return Object.fromEntries(names.map(name => [name, getInput(name)]))
}

type Inputs = typeof INPUTS
type Values = {
  readonly [Key in keyof Inputs]: Inputs[Key] extends Input<infer Value> ? Value : never
}

/** Throws `Problems`: all that is wrong, at once. */
export function readInputs({ raw, job, nonce }: InputsOptions): DeployRequest {
  const problems = misspeltInputs(raw)
  const origins: Record<string, InputOrigin> = {}
  const read = (input: Input<unknown>, fallbacks: readonly Fallback[] = []): unknown => {
    const source = sourceOf(input, raw, fallbacks)
    origins[input.name] = source.origin
    const reading = input.kind(source.text)
    if (reading.ok) return reading.value
    problems.push(refusal(input.name, source, reading))
    return undefined
  }
  const { rehearse, check, deploymentMode, deploymentGroupFrom, remove, ...later } = INPUTS
  const first = {
    rehearse: read(rehearse),
    check: read(check),
    deploymentMode: read(deploymentMode),
    deploymentGroupFrom: read(deploymentGroupFrom),
    remove: read(remove),
  }
  const isPreview = first.deploymentGroupFrom !== undefined || first.remove === true
  const deploymentGroup = { ...later.deploymentGroup, ...(isPreview && { kind: previewGroupName }) }
  const needsAws = first.rehearse !== true && first.check !== 'only'
  const fallbacks: Readonly<Record<string, readonly Fallback[]>> = {
    repository: [['GITHUB_REPOSITORY', job.repository]],
    commit: [['GITHUB_SHA', job.sha]],
    region: [...Object.entries(job.regions), ['the default', needsAws ? undefined : ANY_REGION]],
  }
  const rest = Object.entries({ ...later, deploymentGroup }).map(([key, input]) => [
    key,
    read(input, fallbacks[key]),
  ])
  // TypeScript loses the type of each value here; `Values` states it again.
  const values = { ...first, ...Object.fromEntries(rest) } as Values
  const named = origins['commit']?.kind === 'input'
  if (problems.length === 0)
    problems.push(
      ...contradictions(values, named),
      ...revisionProblems(values, named),
      ...previewProblems(values, origins['deployment-group-name']?.kind === 'input'),
      ...(values.remove ? [] : jobProblems(values, job, named)),
    )
  if (problems.length > 0) throw new Problems(problems)
  const restarts = values.deploymentMode === 'RESTART'
  const { deploymentGroupFrom: from, deploymentGroupTags: tags, ...own } = values
  const { revisionBucket, revisionPrefix, revisionPath, folder, revisionS3, ...given } = own
  return {
    ...given,
    preview: previewOf(values),
    revision: requestedRevision(values),
    ...(revisionS3 && { commit: { kind: 'bundled' } }),
    ...(restarts && { commit: { kind: 'installed' }, check: 'false' }),
    // Nothing of a fork runs anywhere where it is only checked.
    fork: named || values.check === 'only' ? undefined : job.fork,
    forcedPush: !named && job.forcedPush,
    whenOlder: restarts ? 'deploy' : settleOlder(values.whenOlder, job),
    actor: job.actor,
    key: { runId: job.runId, attempt: job.attempt, nonce },
    origins,
  }
}

interface Source {
  readonly text: string
  readonly origin: InputOrigin
}

/** A variable, or another input, that stands in for an empty input; and its text. */
type Fallback = readonly [name: string, text: string | undefined]

/** The input itself; where it is empty the first fallback that is not; else the default. */
function sourceOf(input: Input<unknown>, raw: InputsOptions['raw'], fallbacks: readonly Fallback[]): Source {
  const given = raw[input.name]?.trim() ?? ''
  if (given !== '') return { text: given, origin: { kind: 'input' } }
  for (const [name, text] of fallbacks) {
    if (text !== undefined && text !== '') return { text, origin: { kind: 'environment', name } }
  }
  return { text: input.default, origin: { kind: 'default' } }
}

function refusal(
  name: string,
  { text, origin }: Source,
  reading: Extract<InputReading<unknown>, { ok: false }>,
) {
  const from = origin.kind === 'environment' ? ` (from ${origin.name})` : ''
  return new Problem({
    code: `inputs/${name}`,
    what: `${text === '' ? 'It' : `"${text}"${from}`} ${reading.predicate}`,
    fix: reading.fix,
    at: { kind: 'input', name },
  })
}

/** Inputs that we do not have. One with a name like one of ours is misspelt; any other may be a variable of the job. */
function unknownInputs(
  raw: InputsOptions['raw'],
): { readonly name: string; readonly meant: string | undefined }[] {
  const known = Object.values(INPUTS).map(each => each.name)
  const names = Object.keys(raw).filter(name => !known.includes(name))
  return names.map(name => ({ name, meant: nearest(name, known) }))
}

function misspeltInputs(raw: InputsOptions['raw']): Problem[] {
  return unknownInputs(raw).flatMap(({ name, meant }) =>
    meant === undefined ? [] : [unknownInput(name, `Write "${meant}".`)],
  )
}

/** Inputs that are none of ours: what to warn of. */
export function foreignInputs(raw: InputsOptions['raw']): Problem[] {
  const fix = `Remove it. The inputs are ${Object.values(INPUTS)
    .map(each => each.name)
    .join(', ')}.`
  return unknownInputs(raw).flatMap(({ name, meant }) =>
    meant === undefined ? [unknownInput(name, fix)] : [],
  )
}

function unknownInput(name: string, fix: string): Problem {
  const why = `The variable INPUT_${name.toUpperCase()} of the job is passed to every action as an input.`
  return new Problem({
    code: 'inputs/unknown',
    what: 'Unknown input',
    why,
    fix,
    at: { kind: 'input', name },
  })
}

/** A person who starts a run, or starts it again, means this commit; a late job of a push does not. */
function settleOlder(wish: WhenOlder | 'auto', job: Job): WhenOlder {
  if (wish !== 'auto') return wish
  const rerun = job.attempt > 1 && !job.triggeringActor.endsWith('[bot]')
  return rerun || job.event === 'workflow_dispatch' ? 'deploy' : 'skip'
}
