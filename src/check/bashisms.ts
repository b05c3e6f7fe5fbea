// Finds what bash understands, and dash, which is /bin/sh on Debian and Ubuntu, does not.

import type { HookScript } from './hook-script.ts'
import type { SimpleCommand } from './shell/ast.ts'
import { invocationOf } from './shell/command.ts'

interface Bashism {
  /** As written: `[[`, `source`. */
  readonly word: string
  readonly line: number
}

const COMMANDS = new Set(
  '[[ source pushd popd dirs declare typeset shopt let mapfile readarray disown enable'.split(' '),
)
/** `&>log` and `<<<text`: dash takes them for something else. */
const REDIRECTION = /^(&>>?|\d*<<<)$/
/** `${name//a/b}`, `${name^^}`, `${name:0:3}`, `${names[@]}`, and `<(…)`. */
const EXPANSION = /\$\{!?\w+(?:\[|\/|\^|,|:\s*-?\d)|^[<>]\(/
/** `names=(…)` and `function name`, at the beginning of a line. */
const DECLARATION = /^[ \t]*(?:(?:local|declare|export)[ \t]+)?(?:function[ \t]+\w|\w+\+?=\()/

/** The first of a script. */
export function findBashism({ text, commands }: Pick<HookScript, 'text' | 'commands'>): Bashism | undefined {
  const lines = text.split('\n')
  const declared = lines.flatMap((line, index) => {
    const word = DECLARATION.exec(line)?.[0].trim()
    return word === undefined ? [] : { word, line: index + 1 }
  })
  const used = commands.flatMap(command => {
    const word = bashismIn(command)
    return word === undefined ? [] : { word, line: command.line }
  })
  return [...declared, ...used].toSorted((one, other) => one.line - other.line)[0]
}

function bashismIn(command: SimpleCommand): string | undefined {
  const { name, args } = invocationOf(command)
  if (COMMANDS.has(name) || name.startsWith('((')) return name
  if (name === '[' || name === 'test') return args.find(arg => arg === '==')
  if (name === 'set') return args.find(arg => arg === 'pipefail' || /^-[a-zA-Z]*E/.test(arg))
  if (name === 'trap') return args.find(arg => arg === 'ERR')
  const sign = command.redirections.find(redirection => REDIRECTION.test(redirection.sign))?.sign
  return sign ?? command.words.find(({ text }) => EXPANSION.test(text))?.text
}
