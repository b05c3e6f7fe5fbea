// Parses the command line.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CHECK_FORMATS, type CheckFormat } from '../check/format/text.ts'
import { nearest } from '../core/nearest.ts'
import { Problem, Problems } from '../core/problem.ts'
import type { InitArguments } from '../init/init.ts'
import type { AgentArguments } from '../instance/agent-command.ts'
import { NETWORKS } from '../instance/boot.ts'
import type { HolderPlan } from '../instance/holder.ts'
import { DEPLOYMENT_ROOT } from '../instance/instance.ts'
import type { EmulatorSetup, LocalFile, RehearsalOptions, ServeOptions } from '../rehearsal/options.ts'

interface CheckArguments {
  readonly directory: string
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  readonly format: CheckFormat
}

export interface RehearseArguments extends RehearsalOptions {
  /** Absolute; where the job summary is written. */
  readonly summary: string | undefined
  /** Absolute; where the events are written. */
  readonly json: string | undefined
}

const INSTANCE_OPTIONS = {
  provision: { type: 'string' },
  file: { type: 'string', multiple: true },
  host: { type: 'boolean' },
  yes: { type: 'boolean' },
  root: { type: 'string' },
  keep: { type: 'boolean' },
  network: { type: 'string' },
  'no-systemd': { type: 'boolean' },
  application: { type: 'string' },
  group: { type: 'string' },
} as const

const REHEARSE_OPTIONS = {
  ...INSTANCE_OPTIONS,
  commit: { type: 'string' },
  from: { type: 'string' },
  once: { type: 'boolean' },
  'after-failure': { type: 'boolean' },
  'no-reboot': { type: 'boolean' },
  summary: { type: 'string' },
  json: { type: 'string' },
} as const

const INIT_OPTIONS = {
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  aws: { type: 'boolean' },
  online: { type: 'boolean' },
} as const

const CHECK_OPTIONS = { commit: { type: 'string' }, format: { type: 'string' } } as const

const SERVE_OPTIONS = { ...INSTANCE_OPTIONS, port: { type: 'string' } } as const

/** The process that parses its command line. */
export interface Caller {
  readonly directory: string
  /** `CI=true`: nobody can be asked to confirm. */
  readonly ci: boolean
  readonly pid: number
}

type ParsedCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly options: CheckArguments }
  | { readonly kind: 'init'; readonly options: InitArguments }
  | { readonly kind: 'rehearse'; readonly options: RehearseArguments }
  | { readonly kind: 'serve'; readonly options: ServeOptions }
  /** Not for people: a rehearsal starts it on the instance. */
  | { readonly kind: 'agent'; readonly options: AgentArguments }
  /** Likewise: the process that holds a sandbox. */
  | { readonly kind: 'hold'; readonly plan: HolderPlan }

/** Throws a Problem or Problems, with codes that begin with `command/`: every problem of the command line. */
export function readCommand([name, ...args]: readonly string[], caller: Caller): ParsedCommand {
  const words = [name ?? 'help', ...args]
  if (words.some(word => word === '--help' || word === '-h') || words[0] === 'help') return { kind: 'help' }
  switch (name) {
    case 'check':
      return { kind: name, options: readCheckArguments(args, caller) }
    case 'init':
      return { kind: name, options: readInitArguments(args, caller) }
    case 'rehearse':
      return { kind: name, options: readRehearseArguments(args, caller) }
    case 'serve':
      return { kind: name, options: readServeArguments(args, caller) }
    case 'agent':
      return { kind: name, options: readAgentArguments(args, caller) }
    case 'hold':
      return { kind: name, plan: JSON.parse(args[0] ?? '') as HolderPlan }
    default: {
      const near = nearest(name ?? '', ['init', 'check', 'rehearse', 'serve', 'help'])
      throw new Problem({
        code: 'command/unknown',
        what: `There is no command "${name}".`,
        fix: near === undefined ? 'Run "potato-deploy help".' : `Write "potato-deploy ${near}".`,
      })
    }
  }
}

function readCheckArguments(args: readonly string[], caller: Caller): CheckArguments {
  const { values, positionals, problems } = parse(args, CHECK_OPTIONS)
  const directory = readDirectory(positionals, caller, problems)
  const format = CHECK_FORMATS.find(known => known === (values.format ?? 'text'))
  if (format === undefined) {
    const what = `"${values.format}" is not a format.`
    problems.push(wrong('--format', what, `Use one of: ${CHECK_FORMATS.join(', ')}.`))
  }
  if (format === undefined || problems.length > 0) throw new Problems(problems)
  return { directory, commit: values.commit, format }
}

function readInitArguments(args: readonly string[], caller: Caller): InitArguments {
  const { values, positionals, problems } = parse(args, INIT_OPTIONS)
  const directory = readDirectory(positionals, caller, problems)
  if (values.online === true && values.aws !== true) {
    problems.push(wrong('--online', 'Only --aws needs GitHub.', 'Add --aws, or leave out --online.'))
  }
  if (problems.length > 0) throw new Problems(problems)
  const aws = values.aws !== true ? 'no' : values.online === true ? 'online' : 'offline'
  return { directory, force: values.force ?? false, dryRun: values['dry-run'] ?? false, aws }
}

function readRehearseArguments(args: readonly string[], caller: Caller): RehearseArguments {
  const { values, positionals, problems } = parse(args, REHEARSE_OPTIONS)
  const instance = readInstance(values, positionals, caller, problems)
  if (values.once === true && values.from !== undefined) {
    problems.push(
      wrong('--from', 'There is no first of two deployments with --once.', 'Leave out --from or --once.'),
    )
  }
  if (problems.length > 0) throw new Problems(problems)
  const path = (value: string | undefined) =>
    value === undefined ? undefined : resolve(caller.directory, value)
  return {
    ...instance,
    commit: values.commit,
    from: values.from,
    once: values.once ?? false,
    afterFailure: values['after-failure'] ?? false,
    restart: !(values['no-reboot'] ?? false),
    summary: path(values.summary),
    json: path(values.json),
  }
}

function readServeArguments(args: readonly string[], caller: Caller): ServeOptions {
  const { values, positionals, problems } = parse(args, SERVE_OPTIONS)
  const instance = readInstance(values, positionals, caller, problems)
  const port = values.port ?? '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    problems.push(
      wrong('--port', `"${port}" is not a port.`, 'Give a number from 1 to 65535, or leave it out.'),
    )
  }
  if (problems.length > 0) throw new Problems(problems)
  return { ...instance, port: Number(port) }
}

function readAgentArguments(args: readonly string[], caller: Caller): AgentArguments {
  const { values, problems } = parse(args, {
    root: { type: 'string' },
    pid: { type: 'string' },
    rpc: { type: 'string' },
    emulator: { type: 'string' },
  } as const)
  if (problems.length > 0) throw new Problems(problems)
  return {
    root: values.root ?? DEPLOYMENT_ROOT,
    pid: Number(values.pid ?? caller.pid),
    rpc: values.rpc,
    emulator: values.emulator,
  }
}

type OptionTable = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>

function parse<Table extends OptionTable>(args: readonly string[], options: Table) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const problems: Problem[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const problem = optionProblem(token, options)
    if (problem === undefined) continue
    problems.push(problem)
    delete values[token.name]
  }
  // Holds after the checks above: a text for each string option, true for each boolean one.
  type Values = ReturnType<typeof parseArgs<{ options: Table; strict: true }>>['values']
  return { values: values as Values, positionals, problems }
}

function optionProblem(
  token: {
    readonly name: string
    readonly rawName: string
    readonly value?: string | undefined
    readonly inlineValue?: boolean | undefined
  },
  options: OptionTable,
): Problem | undefined {
  const { name, rawName, value, inlineValue } = token
  const option = options[name]
  if (option === undefined) return unknownOption(rawName, Object.keys(options))
  // "--commit --once" is a forgotten value, not a commit of that name.
  const isMissing = value === undefined || (inlineValue === false && value.startsWith('-'))
  if (option.type === 'string' && isMissing)
    return wrong(rawName, 'It needs a value.', `Write "${rawName} VALUE".`)
  if (option.type === 'boolean' && value !== undefined)
    return wrong(rawName, 'It takes no value.', `Write "${rawName}".`)
  return undefined
}

function readDirectory(positionals: readonly string[], caller: Caller, problems: Problem[]): string {
  const [directory = '.', ...more] = positionals
  if (more.length > 0) {
    problems.push(wrong(more.join(' '), 'Only one DIR can be given.', 'Quote a name with spaces.'))
  }
  return resolve(caller.directory, directory)
}

function readInstance(
  values: ReturnType<typeof parse<typeof INSTANCE_OPTIONS>>['values'],
  positionals: readonly string[],
  caller: Caller,
  problems: Problem[],
): EmulatorSetup {
  const directory = readDirectory(positionals, caller, problems)
  const host = values.host ?? false
  if (host && !caller.ci && values.yes !== true) {
    problems.push(
      wrong('--host', 'The hooks would change this very machine.', 'Add --yes if that is what you want.'),
    )
  }
  const absolute = (path: string) => resolve(caller.directory, path)
  const files = (values.file ?? []).flatMap(text => readFile(text, caller.directory) ?? [])
  for (const text of values.file ?? []) {
    if (readFile(text, caller.directory) === undefined) {
      problems.push(
        wrong(
          `--file ${text}`,
          'It is not SRC:DEST with an absolute DEST.',
          'Write "--file secrets:/home/me/secrets".',
        ),
      )
    }
  }
  const network = NETWORKS.find(known => known === (values.network ?? 'own'))
  if (network === undefined) {
    problems.push(
      wrong('--network', `"${values.network}" is no network.`, `Use one of: ${NETWORKS.join(', ')}.`),
    )
  }
  return {
    directory,
    application: values.application,
    group: values.group,
    provision: values.provision === undefined ? undefined : absolute(values.provision),
    files,
    host,
    root: values.root ?? (host ? undefined : DEPLOYMENT_ROOT),
    keep: values.keep ?? false,
    network: network ?? 'own',
    systemd: !(values['no-systemd'] ?? false),
  }
}

/** `SRC:DEST`; SRC may contain colons, DEST may not. */
function readFile(text: string, directory: string): LocalFile | undefined {
  const colon = text.lastIndexOf(':')
  const [source, destination] = [text.slice(0, colon), text.slice(colon + 1)]
  if (colon < 1 || !destination.startsWith('/')) return undefined
  return { source: resolve(directory, source), destination }
}

function unknownOption(name: string, known: readonly string[]): Problem {
  return wrong(
    name,
    'There is no such option.',
    `Use one of: ${known.map(option => `--${option}`).join(', ')}.`,
  )
}

function wrong(name: string, what: string, fix: string): Problem {
  return new Problem({ code: 'command/option', what: `${name}: ${what}`, fix, at: { kind: 'option', name } })
}
