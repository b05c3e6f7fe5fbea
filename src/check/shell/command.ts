// Finds the program that a command starts, and the commands of a script.

import type { Command, Pipeline, SimpleCommand, Statement } from './ast.ts'
import { DEEPEST } from './lexer.ts'
import { parseShell } from './parser.ts'

/** What is left without assignments, `sudo`, `nohup` and the like. */
export interface Invocation {
  /** Without its folder: `pip` of `~/.venv/bin/pip`. Empty where the command only assigns. */
  readonly name: string
  readonly args: readonly string[]
  /** Under `sudo`, as root. */
  readonly asRoot: boolean
}

const ASSIGNMENT = /^\w+(\[.*\])?\+?=/
/** Programs that start another one, and which of their options have a value. */
const STARTERS: Readonly<Record<string, RegExp>> = {
  sudo: /^-[a-zA-Z]*[ugCDhprRtT]$|^--(user|group|chdir|host|prompt|role|type)$/,
  env: /^-[uCS]$/,
  nohup: /^$/,
  exec: /^-a$/,
  command: /^$/,
  builtin: /^$/,
  nice: /^-n$/,
  setsid: /^$/,
  stdbuf: /^-[ioe]$/,
}

export function invocationOf({ words }: SimpleCommand): Invocation {
  let texts = words.map(({ text }) => text)
  let asRoot = false
  for (;;) {
    while (ASSIGNMENT.test(texts[0] ?? '')) texts = texts.slice(1)
    const name = baseName(texts[0] ?? '')
    const valued = STARTERS[name]
    const rest = valued === undefined ? [] : withoutOptions(texts.slice(1), valued)
    // `command -v pip` looks for it, and `exec >log` starts nothing.
    if (rest.length === 0 || (name === 'command' && /^-[vV]/.test(texts[1] ?? '')))
      return { name, args: texts.slice(1), asRoot }
    if (name === 'sudo' && !texts.slice(1, -rest.length).some(text => /^(-\w*u|--user)/.test(text)))
      asRoot = true
    texts = rest
  }
}

function withoutOptions(texts: readonly string[], valued: RegExp): string[] {
  let at = 0
  while (texts[at]?.startsWith('-')) at += valued.test(texts[at] ?? '') ? 2 : 1
  return texts.slice(at)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export interface Found<Part> {
  readonly part: Part
  /** The statements around it, the innermost last; the part's own included. */
  readonly within: readonly Statement[]
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ksh', 'zsh'])

/** Every pipeline, those in conditions, functions and `$(…)` included. */
export function pipelinesIn(
  statements: readonly Statement[],
  within: readonly Statement[] = [],
): Found<Pipeline>[] {
  if (within.length > DEEPEST) return []
  return statements.flatMap(statement => {
    const around = [...within, statement]
    return statement.pipelines.flatMap(pipeline => [
      { part: pipeline, within: around },
      ...pipeline.commands.flatMap(command => pipelinesIn(statementsOf(command), around)),
    ])
  })
}

/** Every simple command, in the order of the script. */
export function commandsIn(statements: readonly Statement[]): SimpleCommand[] {
  return pipelinesIn(statements).flatMap(({ part }) =>
    part.commands.filter(command => command.kind === 'simple'),
  )
}

/** What a command has in itself: the parts of a compound one, and what its words substitute. */
function statementsOf(command: Command): readonly Statement[] {
  if (command.kind !== 'simple') return [...command.conditions, ...command.bodies].flat()
  const { name, args } = invocationOf(command)
  const script = SHELLS.has(name) && args[0] === '-c' ? parseShell(args[1] ?? '', command.line) : []
  return [
    ...script,
    ...command.words.flatMap(({ inner }) => inner.flatMap(({ text, line }) => parseShell(text, line))),
  ]
}
