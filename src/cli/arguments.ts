// Parses the command line.

import { resolve } from 'node:path'
import { CHECK_FORMATS } from '../check/format/text.ts'
import { nearest } from '../core/nearest.ts'
import { Problem, Problems } from '../core/problem.ts'
import type { InitArguments } from '../init/init.ts'
import { APPLICATION, GROUP, type RehearsalOptions, type ServeOptions } from '../rehearsal/options.ts'
import { COMMAND_NAMES, COMMANDS, type CommandName, SHELLS } from './command-table.ts'
import type { CheckArguments } from './commands/check.ts'
import type { GroupArguments } from './commands/group-deployment.ts'
import type { ContainerArguments } from './container.ts'
import { type Caller, inFolder, readDirectory, readInstance } from './instance-arguments.ts'
import { optionMistake, parseOptions } from './parse-options.ts'

export interface RehearseArguments extends RehearsalOptions, ContainerArguments {
  /** What the check finds errors in is not deployed. */
  readonly check: boolean
  /** Only the output of scripts that fail is shown. */
  readonly quiet: boolean
  /** Absolute; where the job summary is written. */
  readonly summary: string | undefined
  /** Absolute; where the events are written. */
  readonly json: string | undefined
}

type ParsedCommand =
  /** Of one command; undefined: of all. */
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckArguments }
  | { readonly kind: 'init'; readonly options: InitArguments }
  | { readonly kind: 'rehearse'; readonly options: RehearseArguments }
  | { readonly kind: 'serve'; readonly options: ServeOptions & ContainerArguments }
  | { readonly kind: 'status'; readonly options: GroupArguments }
  | { readonly kind: 'stop'; readonly options: GroupArguments & { readonly confirmed: boolean } }
  | { readonly kind: 'explain'; readonly code: string }
  /** A sandbox by its holder; undefined: the only one. */
  | { readonly kind: 'enter'; readonly holder: number | undefined }
  | { readonly kind: 'cache'; readonly empty: boolean }
  | { readonly kind: 'completion'; readonly shell: (typeof SHELLS)[number] }

/** Throws a Problem or Problems, with codes that begin with `command/`: every problem of the command line. */
export function readCommand([name = 'help', ...args]: readonly string[], caller: Caller): ParsedCommand {
  if (name === '--version' || name === '-V') return { kind: 'version' }
  if (name === '--help' || name === '-h') return { kind: 'help' }
  const command = COMMAND_NAMES.find(known => known === name)
  if (command !== undefined && args.some(word => word === '--help' || word === '-h'))
    return { kind: 'help', command }
  switch (name) {
    case 'help':
      return readHelpArguments(args)
    case 'check':
      return { kind: name, options: readCheckArguments(args, caller) }
    case 'init':
      return { kind: name, options: readInitArguments(args, caller) }
    case 'rehearse':
      return { kind: name, options: readRehearseArguments(args, caller) }
    case 'serve':
      return { kind: name, options: readServeArguments(args, caller) }
    case 'explain':
      return { kind: name, code: readCode(args) }
    case 'status':
      return { kind: name, options: readGroupArguments(parseOptions(args, COMMANDS.status.options), caller) }
    case 'stop': {
      const parsed = parseOptions(args, COMMANDS.stop.options)
      const confirmed = parsed.values.yes ?? false
      return { kind: name, options: { ...readGroupArguments(parsed, caller), confirmed } }
    }
    case 'enter':
      return { kind: name, holder: readHolder(args) }
    case 'cache':
      return { kind: name, empty: readCacheArguments(args) }
    case 'completion':
      return { kind: name, shell: readShell(args) }
    default:
      throw unknownCommand(name)
  }
}

function unknownCommand(name: string): Problem {
  const near = nearest(name, [...COMMAND_NAMES, '--version', '--help'])
  return new Problem({
    code: 'command/unknown',
    what: `There is no command "${name}".`,
    fix: near === undefined ? 'Run "potato-deploy help".' : `Write "potato-deploy ${near}".`,
  })
}

function readHelpArguments(args: readonly string[]): ParsedCommand {
  const [name] = args
  const command = COMMAND_NAMES.find(known => known === name)
  if (name !== undefined && command === undefined) throw unknownCommand(name)
  return { kind: 'help', ...(command !== undefined && { command }) }
}

function readCheckArguments(args: readonly string[], caller: Caller): CheckArguments {
  const { values, operands, problems } = parseOptions(args, COMMANDS.check.options)
  const directory = readDirectory(operands, caller, problems)
  if (problems.length > 0) throw new Problems(problems)
  const format = CHECK_FORMATS.find(known => known === values.format) ?? 'text'
  return { ...inFolder(directory, values.folder), commit: values.commit, format }
}

function readInitArguments(args: readonly string[], caller: Caller): InitArguments {
  const { values, operands, problems } = parseOptions(args, COMMANDS.init.options)
  const directory = readDirectory(operands, caller, problems)
  if (values.online === true && values.aws !== true) {
    problems.push(optionMistake('--online', 'Only --aws queries GitHub.', 'Add --aws, or remove --online.'))
  }
  if (problems.length > 0) throw new Problems(problems)
  const aws = values.aws !== true ? 'no' : values.online === true ? 'online' : 'offline'
  const { force = false, 'dry-run': dryRun = false, previews = false } = values
  return { directory, force, dryRun, aws, previews }
}

function readRehearseArguments(args: readonly string[], caller: Caller): RehearseArguments {
  const { values, operands, problems } = parseOptions(args, COMMANDS.rehearse.options)
  const instance = readInstance(values, operands, caller, problems)
  if (values.once === true && values.from !== undefined) {
    problems.push(
      optionMistake('--from', 'With --once there is only one deployment.', 'Remove --from or --once.'),
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
    check: !(values['no-check'] ?? false),
    afterFailure: values['after-failure'] ?? false,
    restart: !(values['no-reboot'] ?? false),
    quiet: values.quiet ?? false,
    summary: path(values.summary),
    json: path(values.json),
    outputs: [values.summary, values.json].flatMap(value => path(value) ?? []),
  }
}

function readServeArguments(args: readonly string[], caller: Caller): ServeOptions & ContainerArguments {
  const { values, operands, problems } = parseOptions(args, COMMANDS.serve.options)
  const instance = readInstance(values, operands, caller, problems)
  const port = values.port ?? '0'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    problems.push(
      optionMistake(
        '--port',
        `"${port}" is not a port.`,
        'Use a number from 1 to 65535, or remove the option.',
      ),
    )
  }
  if (problems.length > 0) throw new Problems(problems)
  return { ...instance, port: Number(port) }
}

function readGroupArguments(
  { values, operands, problems }: ReturnType<typeof parseOptions<typeof COMMANDS.status.options>>,
  caller: Caller,
): GroupArguments {
  refuseMore(operands, problems)
  const region = values.region ?? caller.region
  if (region === undefined) {
    problems.push(
      optionMistake('--region', 'No AWS region found.', 'Write "--region REGION", or set AWS_REGION.'),
    )
  }
  if (region === undefined || problems.length > 0) throw new Problems(problems)
  return { application: values.application ?? APPLICATION, group: values.group ?? GROUP, region }
}

function readHolder(args: readonly string[]): number | undefined {
  const { operands, problems } = parseOptions(args, COMMANDS.enter.options)
  const [holder, ...more] = operands
  if (holder !== undefined && !/^\d+$/.test(holder)) {
    problems.push(optionMistake(holder, 'It is not a process id.', 'Run "potato-deploy enter" to list them.'))
  }
  refuseMore(more, problems)
  if (problems.length > 0) throw new Problems(problems)
  return holder === undefined ? undefined : Number(holder)
}

function readCode(args: readonly string[]): string {
  const { operands, problems } = parseOptions(args, COMMANDS.explain.options)
  const [code, ...more] = operands
  if (code === undefined && problems.length === 0)
    problems.push(
      optionMistake('explain', 'It needs a code.', 'Write "potato-deploy explain appspec/hook-missing".'),
    )
  refuseMore(more, problems)
  if (code === undefined || problems.length > 0) throw new Problems(problems)
  return code
}

function readCacheArguments(args: readonly string[]): boolean {
  const { values, operands, problems } = parseOptions(args, COMMANDS.cache.options)
  refuseMore(operands, problems)
  if (problems.length > 0) throw new Problems(problems)
  return values.empty ?? false
}

function readShell(args: readonly string[]): (typeof SHELLS)[number] {
  const { operands, problems } = parseOptions(args, COMMANDS.completion.options)
  const [name, ...more] = operands
  const shell = SHELLS.find(known => known === name)
  if (shell === undefined && problems.length === 0) {
    const what =
      name === undefined ? 'It needs the name of a shell.' : `There is no completion for "${name}".`
    problems.push(optionMistake('completion', what, `Use one of: ${SHELLS.join(', ')}.`))
  }
  refuseMore(more, problems)
  if (shell === undefined || problems.length > 0) throw new Problems(problems)
  return shell
}

function refuseMore(operands: readonly string[], problems: Problem[]): void {
  if (operands.length > 0)
    problems.push(optionMistake(operands.join(' '), 'This command takes no arguments.', 'Remove it.'))
}
