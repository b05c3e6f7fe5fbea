// Finds the program that a command starts, and the commands of a script.

import type { Command, Pipeline, SimpleCommand, Statement } from './ast.ts'
import { DEEPEST } from './enclosed.ts'
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
  const textAt = (index: number) => words[index]?.text ?? ''
  let at = 0
  let asRoot = false
  for (;;) {
    while (ASSIGNMENT.test(textAt(at))) at++
    const name = baseName(textAt(at))
    const next = firstOperand(words, at + 1, STARTERS[name])
    // `command -v pip` looks for it, and `exec >log` starts nothing.
    if (next >= words.length || (name === 'command' && /^-[vV]/.test(textAt(at + 1))))
      return { name, args: words.slice(at + 1).map(({ text }) => text), asRoot }
    const options = words.slice(at + 1, next)
    if (name === 'sudo' && !options.some(({ text }) => /^(-\w*u|--user)/.test(text))) asRoot = true
    at = next
  }
}

/** Where the program begins that another one starts; the end of the words where that starts none. */
function firstOperand(words: SimpleCommand['words'], from: number, valued: RegExp | undefined): number {
  let at = valued === undefined ? words.length : from
  while (words[at]?.text.startsWith('-')) at += valued?.test(words[at]?.text ?? '') ? 2 : 1
  return at
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

/** `setsid -f` goes to the background by itself. */
export function forks({ commands }: Pipeline): boolean {
  const last = commands.at(-1)
  const words = last?.kind === 'simple' ? last.words.map(({ text }) => text) : []
  return words.includes('setsid') && words.some(word => /^(-\w*f\w*|--fork)$/.test(word))
}

/** Their simple commands, in the order of the script. */
export function commandsIn(pipelines: readonly Found<Pipeline>[]): SimpleCommand[] {
  return pipelines.flatMap(({ part }) => part.commands.filter(command => command.kind === 'simple'))
}

/** What a command has in itself: the parts of a compound one, and what its words substitute. */
function statementsOf(command: Command): readonly Statement[] {
  if (command.kind !== 'simple') return [...command.conditions, ...command.bodies].flat()
  const { name, args } = invocationOf(command)
  return [
    ...parseShell(scriptOf(name, args), command.line),
    ...command.words.flatMap(({ inner }) => inner.flatMap(({ text, line }) => parseShell(text, line))),
  ]
}

/** What a shell is given to run: `bash -lc '…'`, `su - deploy -c '…'`. */
function scriptOf(name: string, args: readonly string[]): string {
  const option = args.findIndex(arg => /^-[a-z]*c$/.test(arg))
  const isShell = SHELLS.has(name) && args.slice(0, option).every(arg => arg.startsWith('-'))
  return option >= 0 && (isShell || name === 'su') ? (args[option + 1] ?? '') : ''
}
