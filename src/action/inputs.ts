// Reads the action's inputs: texts become a DeployRequest, each value with its origin.

import { getInput } from '@actions/core'
import { nearest } from '../core/nearest.ts'
import { Problem, Problems } from '../core/problem.ts'
import type { DeployRequest, Origin, WhenOlder } from '../deploy/request.ts'
import {
  anyText,
  awsName,
  boolean,
  commit,
  type Kind,
  minutes,
  oneOf,
  optional,
  type Reading,
  regionName,
  repositoryName,
  roleArn,
} from './input-parsers.ts'
import type { Job } from './job.ts'

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
  repository: nonEmpty('repository', 'github.repository', repositoryName),
  commit: input('commit', '', commit),
  githubToken: nonEmpty('github-token', 'github.token', anyText),
  region: input('aws-region', '', regionName),
  role: input('role-to-assume', '', optional(roleArn)),
  deploymentConfig: input('deployment-config-name', '', optional(awsName)),
  description: input('description', '', optional(anyText)),
  fileExists: input('file-exists-behavior', '', optional(oneOf('DISALLOW', 'OVERWRITE', 'RETAIN'))),
  ignoreStopFailures: input('ignore-application-stop-failures', 'false', boolean),
  autoRollback: input('auto-rollback', '', optional(boolean)),
  updateOutdatedOnly: input('update-outdated-instances-only', 'false', boolean),
  check: input('check', 'true', boolean),
  whenBusy: input('when-busy', 'wait', oneOf('wait', 'stop', 'fail')),
  whenOlder: input('when-older', 'auto', oneOf('auto', 'skip', 'deploy', 'fail')),
  whenInterrupted: input('when-interrupted', 'stop', oneOf('stop', 'leave')),
  wait: input('wait', 'true', boolean),
  timeout: input('timeout', '60', minutes),
  annotations: input('annotations', 'all', oneOf('all', 'failures', 'none')),
  rehearse: input('rehearse', 'false', boolean),
} as const

// A rehearsal's region is only a name: nothing of it leaves the machine.
const REGION_OF_A_REHEARSAL = 'us-east-1'

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
type Values = { readonly [Key in keyof Inputs]: Inputs[Key] extends Input<infer Value> ? Value : never }

/** Throws `Problems`: all that is wrong, at once. */
export function readInputs({ raw, job, nonce }: InputsOptions): DeployRequest {
  const problems = unknownInputs(raw)
  const origins: Record<string, Origin> = {}
  const read = (input: Input<unknown>, fallbacks: readonly Fallback[] = []): unknown => {
    const source = sourceOf(input, raw, fallbacks)
    origins[input.name] = source.origin
    const reading = input.kind(source.text)
    if (reading.ok) return reading.value
    problems.push(refusal(input.name, source, reading))
    return undefined
  }
  const { rehearse, ...others } = INPUTS
  const rehearsing = read(rehearse)
  const fallbacks: Readonly<Record<string, readonly Fallback[]>> = {
    repository: [['GITHUB_REPOSITORY', job.repository]],
    commit: [['GITHUB_SHA', job.sha]],
    region: [
      ...Object.entries(job.regions),
      ['rehearse', rehearsing === true ? REGION_OF_A_REHEARSAL : undefined],
    ],
  }
  // TypeScript loses the type of each value here; `Values` states it again.
  const values = Object.fromEntries([
    ['rehearse', rehearsing],
    ...Object.entries(others).map(([key, input]) => [key, read(input, fallbacks[key])]),
  ]) as Values
  if (problems.length > 0) throw new Problems(problems)
  return {
    ...values,
    fork: origins['commit']?.kind === 'input' ? undefined : job.fork,
    whenOlder: settleOlder(values.whenOlder, job),
    actor: job.actor,
    key: { runId: job.runId, attempt: job.attempt, nonce },
    origins,
  }
}

interface Source {
  readonly text: string
  readonly origin: Origin
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

function refusal(name: string, { text, origin }: Source, reading: Extract<Reading<unknown>, { ok: false }>) {
  const from = origin.kind === 'environment' ? ` (from ${origin.name})` : ''
  return new Problem({
    code: `inputs/${name}`,
    what: `${text === '' ? 'It' : `"${text}"${from}`} ${reading.predicate}`,
    fix: reading.fix,
    at: { kind: 'input', name },
  })
}

/** The runner passes misspelt inputs on, with no more than a warning. */
function unknownInputs(raw: InputsOptions['raw']): Problem[] {
  const known = Object.values(INPUTS).map(each => each.name)
  return Object.keys(raw)
    .filter(name => !known.includes(name))
    .map(name => {
      const meant = nearest(name, known)
      return new Problem({
        code: 'inputs/unknown',
        what: 'There is no such input',
        fix: meant === undefined ? `Remove it. The inputs are ${known.join(', ')}.` : `Write "${meant}".`,
        at: { kind: 'input', name },
      })
    })
}

/** A person who starts a run, or starts it again, means this commit; a late job of a push does not. */
function settleOlder(wish: WhenOlder | 'auto', job: Job): WhenOlder {
  if (wish !== 'auto') return wish
  const rerun = job.attempt > 1 && !job.triggeringActor.endsWith('[bot]')
  return rerun || job.event === 'workflow_dispatch' ? 'deploy' : 'skip'
}
