// Parses the options of one command, and finds every mistake in them.

import { parseArgs } from 'node:util'
import { nearest } from '../core/nearest.ts'
import { Problem } from '../core/problem.ts'
import type { OptionTable } from './command-table.ts'

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** The values of the options without a mistake, the operands, and a problem for each mistake. */
export function parseOptions<Table extends OptionTable>(args: readonly string[], options: Table) {
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const problems: Problem[] = []
  const operands: string[] = []
  let afterUnknown = false
  for (const token of tokens) {
    // "--comit main" is one mistake: the word behind it is meant as its value.
    if (token.kind === 'positional' && !afterUnknown) operands.push(token.value)
    afterUnknown = false
    if (token.kind !== 'option') continue
    const problem = optionProblem(token, options)
    if (problem === undefined) continue
    problems.push(problem)
    delete values[token.name]
    const meant = options[token.name] === undefined ? suggestion(token, options) : undefined
    afterUnknown = meant !== undefined && options[meant]?.type === 'string' && token.value === undefined
  }
  // Holds after the checks above: a text for each string option, true for each boolean one.
  type Values = ReturnType<typeof parseArgs<{ options: Table; strict: true }>>['values']
  return { values: values as Values, operands, problems }
}

export function optionMistake(name: string, what: string, fix: string): Problem {
  return new Problem({ code: 'command/option', what: `${name}: ${what}`, fix })
}

function optionProblem(token: OptionToken, options: OptionTable): Problem | undefined {
  const { name, rawName, value, inlineValue } = token
  const option = options[name]
  if (option === undefined) {
    const known = Object.keys(options).map(name => `--${name}`)
    const meant = suggestion(token, options)
    const all = known.length === 0 ? 'This command has no options.' : `Use one of: ${known.join(', ')}.`
    return optionMistake(rawName, 'Unknown option.', meant === undefined ? all : `Write "--${meant}".`)
  }
  // "--commit --once" is a forgotten value, not a commit of that name.
  const isMissing = value === undefined || (inlineValue === false && value.startsWith('-'))
  if (option.type === 'string' && isMissing)
    return optionMistake(rawName, 'It needs a value.', `Write "${rawName} ${option.value ?? 'VALUE'}".`)
  if (option.type === 'boolean' && value !== undefined)
    return optionMistake(rawName, 'It takes no value.', `Write "${rawName}".`)
  if (option.choices !== undefined && value !== undefined && !option.choices.includes(value)) {
    const kind = (option.value ?? 'value').toLowerCase()
    const what = `"${value}" is not ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}.`
    return optionMistake(rawName, what, `Use one of: ${option.choices.join(', ')}.`)
  }
  return undefined
}

function suggestion({ rawName, name }: OptionToken, options: OptionTable): string | undefined {
  return rawName.startsWith('--') ? nearest(name, Object.keys(options)) : undefined
}
