// What did the caller of the command ask for?

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CHECK_FORMATS, type CheckFormat } from '../check/format/text.ts'
import { nearest } from '../core/nearest.ts'
import { Problem, Problems } from '../core/problem.ts'
import type { InitArguments } from '../init/init.ts'
import type { AgentArguments } from '../instance/agent-command.ts'
import { DEPLOYMENT_ROOT } from '../instance/instance.ts'
import type { EmulatorSetup, LocalFile, RehearsalOptions, ServeOptions } from '../rehearsal/options.ts'

export interface CheckArguments {
  readonly directory: string
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  readonly format: CheckFormat
}

const INSTANCE_OPTIONS = {
  provision: { type: 'string' },
  file: { type: 'string', multiple: true },
  host: { type: 'boolean' },
  yes: { type: 'boolean' },
  root: { type: 'string' },
  keep: { type: 'boolean' },
  application: { type: 'string' },
  group: { type: 'string' },
} as const

const REHEARSE_OPTIONS = {
  ...INSTANCE_OPTIONS,
  commit: { type: 'string' },
  from: { type: 'string' },
  once: { type: 'boolean' },
  summary: { type: 'string' },
  json: { type: 'string' },
} as const

const CHECK_OPTIONS = { commit: { type: 'string' }, format: { type: 'string' } } as const

const SERVE_OPTIONS = { ...INSTANCE_OPTIONS, port: { type: 'string' } } as const

/** Where the command was called: its folder, and whether nobody is there to ask (`CI=true`). */
export interface Caller {
  readonly directory: string
  readonly ci: boolean
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly asked: CheckArguments }
  | { readonly kind: 'init'; readonly asked: InitArguments }
  | { readonly kind: 'rehearse'; readonly asked: RehearsalOptions }
  | { readonly kind: 'serve'; readonly asked: ServeOptions }
  /** No command for people: what the rehearsal starts on the instance. */
  | { readonly kind: 'agent'; readonly asked: AgentArguments }

/** Throws a Problem or Problems, with codes that begin with `command/`: all that is wrong with it. */
export function readCommand([name, ...args]: readonly string[], caller: Caller): Command {
  const words = [name ?? 'help', ...args]
  if (words.some(word => word === '--help' || word === '-h') || words[0] === 'help') return { kind: 'help' }
  switch (name) {
    case 'check':
      return { kind: name, asked: readCheckArguments(args, caller) }
    case 'init':
      return { kind: name, asked: readInitArguments(args, caller) }
    case 'rehearse':
      return { kind: name, asked: readRehearseArguments(args, caller) }
    case 'serve':
      return { kind: name, asked: readServeArguments(args, caller) }
    case 'agent':
      return { kind: name, asked: readAgentArguments(args) }
    default: {
      const meant = nearest(name ?? '', ['init', 'check', 'rehearse', 'serve', 'help'])
      throw new Problem({
        code: 'command/unknown',
        what: `There is no command "${name}".`,
        fix: meant === undefined ? 'Run "potato-deploy help".' : `Write "potato-deploy ${meant}".`,
      })
    }
  }
}

function readCheckArguments(args: readonly string[], caller: Caller): CheckArguments {
  const { values, positionals, problems } = parse(args, CHECK_OPTIONS)
  const directory = readDirectory(positionals, caller, problems)
  const format = CHECK_FORMATS.find(known => known === (values.format ?? 'text'))
  if (format === undefined) {
    const what = `"${values.format}" is no format.`
    problems.push(wrong('--format', what, `There are ${CHECK_FORMATS.join(', ')}.`))
  }
  if (format === undefined || problems.length > 0) throw new Problems(problems)
  return { directory, commit: values.commit, format }
}

function readInitArguments(args: readonly string[], caller: Caller): InitArguments {
  const { values, positionals, problems } = parse(args, { force: { type: 'boolean' } } as const)
  const directory = readDirectory(positionals, caller, problems)
  if (problems.length > 0) throw new Problems(problems)
  return { directory, force: values.force ?? false }
}

function readRehearseArguments(args: readonly string[], caller: Caller): RehearsalOptions {
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

function readAgentArguments(args: readonly string[]): AgentArguments {
  const { values, problems } = parse(args, { root: { type: 'string' }, pid: { type: 'string' } } as const)
  if (problems.length > 0) throw new Problems(problems)
  return { root: values.root ?? DEPLOYMENT_ROOT, pid: Number(values.pid ?? process.pid) }
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
    const option = options[token.name]
    if (option === undefined) problems.push(unknownOption(token.rawName, Object.keys(options)))
    else if (option.type === 'string' && token.value === undefined) {
      problems.push(wrong(token.rawName, 'It needs a value.', `Write "${token.rawName} VALUE".`))
    } else if (option.type === 'boolean' && token.value !== undefined) {
      problems.push(wrong(token.rawName, 'It takes no value.', `Write "${token.rawName}".`))
    }
  }
  // Sound after the checks above: a text for each string option, true for each boolean one.
  type Values = ReturnType<typeof parseArgs<{ options: Table; strict: true }>>['values']
  return { values: values as Values, positionals, problems }
}

function readDirectory(positionals: readonly string[], caller: Caller, problems: Problem[]): string {
  const [directory = '.', ...more] = positionals
  if (more.length > 0) {
    problems.push(wrong(more.join(' '), 'Only one DIR can be given.', 'Quote a name that has blanks.'))
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
  return {
    directory,
    application: values.application,
    group: values.group,
    provision: values.provision === undefined ? undefined : absolute(values.provision),
    files,
    host,
    root: values.root ?? (host ? undefined : DEPLOYMENT_ROOT),
    keep: values.keep ?? false,
  }
}

/** `SRC:DEST`; SRC may hold colons, DEST may not. */
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
    `There are ${known.map(option => `--${option}`).join(', ')}.`,
  )
}

function wrong(name: string, what: string, fix: string): Problem {
  return new Problem({ code: 'command/option', what: `${name}: ${what}`, fix, at: { kind: 'option', name } })
}
