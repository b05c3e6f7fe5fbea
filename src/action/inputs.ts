// What does the workflow ask for? Strings become Settings, each value with its origin.

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

export interface Asked {
  /** Text by input name; what is absent or empty has its default. */
  readonly raw: Readonly<Record<string, string | undefined>>
  readonly job: Job
  /** Different for every step that ever runs. */
  readonly nonce: string
}

/** The runner hands the input `when-busy` to the step as the variable INPUT_WHEN-BUSY. */
export function rawInputs(env: Readonly<Record<string, string | undefined>>): Asked['raw'] {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text]))
}

/** Throws `Problems`: all that is wrong, at once. */
export function readInputs({ raw, job, nonce }: Asked): DeployRequest {
  const source = sourceOf(raw, job)
  const problems = [
    ...unknownInputs(raw),
    ...Object.values(INPUTS).flatMap(each => refusal(each.name, source(each), each.kind(source(each).text))),
  ]
  if (problems.length > 0) throw new Problems(problems)

  function take<T>(from: Input<T>): T {
    const reading = from.kind(source(from).text)
    if (reading.ok) return reading.value
    throw new Problems(refusal(from.name, source(from), reading))
  }
  return {
    application: take(INPUTS.application),
    deploymentGroup: take(INPUTS.deploymentGroup),
    repository: take(INPUTS.repository),
    commit: take(INPUTS.commit),
    fork: source(INPUTS.commit).origin.kind === 'input' ? undefined : job.fork,
    githubToken: take(INPUTS.githubToken),
    region: take(INPUTS.region),
    role: take(INPUTS.role),
    deploymentConfig: take(INPUTS.deploymentConfig),
    description: take(INPUTS.description),
    fileExists: take(INPUTS.fileExists),
    ignoreStopFailures: take(INPUTS.ignoreStopFailures),
    autoRollback: take(INPUTS.autoRollback),
    updateOutdatedOnly: take(INPUTS.updateOutdatedOnly),
    check: take(INPUTS.check),
    whenBusy: take(INPUTS.whenBusy),
    whenOlder: settleOlder(take(INPUTS.whenOlder), job),
    whenInterrupted: take(INPUTS.whenInterrupted),
    wait: take(INPUTS.wait),
    timeout: take(INPUTS.timeout),
    annotations: take(INPUTS.annotations),
    rehearse: take(INPUTS.rehearse),
    actor: job.actor,
    key: { runId: job.runId, attempt: job.attempt, nonce },
    origins: Object.fromEntries(Object.values(INPUTS).map(each => [each.name, source(each).origin])),
  }
}

interface Source {
  readonly text: string
  readonly origin: Origin
}

/** The input itself; where it is empty what the job knows; else the default. */
function sourceOf(raw: Asked['raw'], job: Job): (from: Input<unknown>) => Source {
  const rehearsing = /^true$/i.test(raw[INPUTS.rehearse.name]?.trim() ?? '')
  const known: Record<string, readonly [string, string | undefined][]> = {
    repository: [['GITHUB_REPOSITORY', job.repository]],
    commit: [['GITHUB_SHA', job.sha]],
    'aws-region': [
      ...Object.entries(job.regions),
      ['rehearse', rehearsing ? REGION_OF_A_REHEARSAL : undefined],
    ],
  }
  return ({ name, default: standard }) => {
    const given = raw[name]?.trim() ?? ''
    if (given !== '') return { text: given, origin: { kind: 'input' } }
    for (const [variable, text] of known[name] ?? []) {
      if (text !== undefined && text !== '') return { text, origin: { kind: 'environment', name: variable } }
    }
    return { text: standard, origin: { kind: 'default' } }
  }
}

function refusal(name: string, { text, origin }: Source, reading: Reading<unknown>): Problem[] {
  if (reading.ok) return []
  const from = origin.kind === 'environment' ? ` (from ${origin.name})` : ''
  return [
    new Problem({
      code: `inputs/${name}`,
      what: `${text === '' ? 'It' : `"${text}"${from}`} ${reading.predicate}`,
      fix: reading.fix,
      at: { kind: 'input', name },
    }),
  ]
}

/** The runner hands misspelt inputs on as they are, with no more than a warning. */
function unknownInputs(raw: Asked['raw']): Problem[] {
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
