// How long a script waits at most.

import type { ShellText } from './reader.ts'
import type { Command, CompoundCommand, SimpleCommand, Statement } from './shell/ast.ts'
import { invocationOf } from './shell/command.ts'

/** What a word may stand for, and what a command may call. */
interface Names {
  /** The values that a variable is given, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly functions: ReadonlyMap<string, CompoundCommand>
  /** Seconds of the functions that were looked into: each is once, however often it is called, by itself too. */
  readonly known: Map<string, number>
}

/** Seconds that are sure: sleeps, and loops that are counted. */
export function waitSeconds({ statements, commands }: Pick<ShellText, 'statements' | 'commands'>): number {
  return secondsOf(statements, {
    values: valuesIn(commands),
    functions: functionsIn(statements),
    known: new Map(),
  })
}

function secondsOf(statements: readonly Statement[], names: Names): number {
  const foreground = statements.filter(({ background }) => !background)
  return sum(
    foreground.flatMap(({ pipelines }) =>
      pipelines.flatMap(({ commands }) => commands.map(command => secondsOfCommand(command, names))),
    ),
  )
}

function secondsOfCommand(command: Command, names: Names): number {
  switch (command.kind) {
    case 'simple':
      return secondsOfCall(command, names)
    case 'if':
      return secondsOfAll(command.conditions, names) + longest(command.bodies, names)
    case 'case':
      return longest(command.bodies, names)
    case 'group':
    case 'subshell':
      return secondsOfAll(command.bodies, names)
    case 'loop':
      return timesOf(command, names) * secondsOfAll([...command.conditions, ...command.bodies], names)
    case 'function':
      return 0
    default:
      return command satisfies never
  }
}

function secondsOfAll(lists: readonly (readonly Statement[])[], names: Names): number {
  return sum(lists.map(list => secondsOf(list, names)))
}

/** Of branches. One that leaves is gone through once at most, whatever loop it is in: it counts nothing. */
function longest(branches: readonly (readonly Statement[])[], names: Names): number {
  return Math.max(0, ...branches.filter(branch => !leaves(branch)).map(branch => secondsOf(branch, names)))
}

function leaves(branch: readonly Statement[]): boolean {
  const command = branch.at(-1)?.pipelines.at(-1)?.commands.at(-1)
  return command?.kind === 'simple' && ['exit', 'return', 'break'].includes(invocationOf(command).name)
}

const SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86400 }

function secondsOfCall(command: SimpleCommand, names: Names): number {
  const { name, args } = invocationOf(command)
  if (names.functions.has(name)) return secondsOfFunction(name, names)
  if (name !== 'sleep') return 0
  return sum(
    args.map(arg => {
      const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(resolve(arg, names)) ?? []
      return Number(number ?? 0) * (SECONDS[unit] ?? 0)
    }),
  )
}

function secondsOfFunction(name: string, names: Names): number {
  const known = names.known.get(name)
  if (known !== undefined) return known
  names.known.set(name, 0)
  const seconds = secondsOfAll(names.functions.get(name)?.bodies ?? [], names)
  names.known.set(name, seconds)
  return seconds
}

/** 0 where it is not known. */
function timesOf({ head, conditions, bodies }: CompoundCommand, names: Names): number {
  const [condition] = conditions
  if (condition !== undefined) return timesOfWhile(condition, bodies, names)
  const [, ...list] = head.filter(({ text }) => text !== 'in').map(({ text }) => text)
  const counted = /^\(\(\s*\w+\s*=\s*(\d+)\s*;\s*\w+\s*<(=?)\s*([$\w{}]+)\s*;/.exec(head[0]?.text ?? '')
  if (counted !== null) {
    const [, from, inclusive, to = ''] = counted
    return span(Number(from), Number(resolve(/^\d|^\$/.test(to) ? to : `$${to}`, names)), inclusive === '=')
  }
  if (list.length === 1) {
    const [, from = '1', to = ''] =
      /^\{(\d+)\.\.(\d+)\}$/.exec(list[0] ?? '') ??
      /^[$`]\(?seq (?:(\d+) )?["']?([$\w{}]+)["']?[)`]$/.exec(list[0] ?? '') ??
      []
    if (to !== '') return span(Number(from), Number(resolve(to, names)), true)
  }
  return list.some(word => /[$`*{]/.test(word)) ? 0 : list.length
}

/** `while [ $tries -lt 30 ]`, where the body adds to `tries`. */
function timesOfWhile(
  condition: readonly Statement[],
  bodies: CompoundCommand['bodies'],
  names: Names,
): number {
  const command = condition.at(-1)?.pipelines[0]?.commands[0]
  if (command?.kind !== 'simple') return 0
  const { name, args } = invocationOf(command)
  const [, variable = ''] = /^\$\{?(\w+)\}?$/.exec(args[0] ?? '') ?? []
  const isCount = ['[', '[[', 'test'].includes(name) && (args[1] === '-lt' || args[1] === '-le')
  const values = names.values.get(variable) ?? []
  const text = bodies.flatMap(body => body.map(statement => statement.text)).join('\n')
  const step = stepOf(variable, text)
  if (!isCount || step === undefined) return 0
  const limit = Number(resolve(args[2] ?? '', names))
  return Math.ceil(span(Number(values[0] ?? 0), limit, args[1] === '-le') / step)
}

/** What a text adds to a variable: `((n++))`, `let n+=5`, `n=$((n + 5))`, `n=$(expr $n + 5)`. */
function stepOf(variable: string, text: string): number | undefined {
  if (!/^\w+$/.test(variable)) return undefined
  if (new RegExp(`\\b${variable}\\+\\+|\\+\\+${variable}\\b`).test(text)) return 1
  const added = new RegExp(`\\b${variable}\\s*\\+=\\s*(\\d+)|\\b${variable}\\}?\\s*\\+\\s*(\\d+)`).exec(text)
  return added === null ? undefined : Number(added[1] ?? added[2]) || undefined
}

function span(from: number, to: number, inclusive: boolean): number {
  return Math.max(0, to - from + (inclusive ? 1 : 0)) || 0
}

/** The value of `$delay` where it has one and only one. */
function resolve(word: string, { values }: Names): string {
  const [, variable] = /^\$\{?(\w+)\}?$/.exec(word) ?? []
  if (variable === undefined) return word
  const [value = '', ...others] = values.get(variable) ?? []
  return others.length === 0 ? value : ''
}

function valuesIn(commands: readonly SimpleCommand[]): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const { words } of commands) {
    for (const { text } of words) {
      const [, variable, value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? []
      if (variable === undefined) continue
      const known = values.get(variable) ?? []
      known.push(value)
      values.set(variable, known)
    }
  }
  return values
}

function functionsIn(statements: readonly Statement[]): Map<string, CompoundCommand> {
  const all = statements.flatMap(({ pipelines }) => pipelines.flatMap(({ commands }) => commands))
  return new Map(
    all.flatMap(command =>
      command.kind === 'function' ? [[command.head[0]?.text ?? '', command] as const] : [],
    ),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
