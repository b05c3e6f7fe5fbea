// Finds what bash understands, and dash, which is /bin/sh on Debian and Ubuntu, does not.

import type { ShellText } from './reader.ts'
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
/** `names=(…)` and `function name`. */
const DECLARATION = /^(?:(?:local|export)\s+)?(?:function\s+\w+|\w+\+?=\()/

/** The first of a script. */
export function findBashism({ pipelines }: ShellText): Bashism | undefined {
  for (const { part, within } of pipelines) {
    const statement = within.at(-1)
    const declared = DECLARATION.exec(statement?.text ?? '')?.[0]
    if (statement !== undefined && declared !== undefined) return { word: declared, line: statement.line }
    for (const command of part.commands) {
      const word = command.kind === 'simple' ? bashismIn(command) : undefined
      if (word !== undefined) return { word, line: command.line }
    }
  }
  return undefined
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
