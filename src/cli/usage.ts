// The text of `help`.

import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  INSTANCE_OPTIONS,
  type OptionSpec,
} from './command-table.ts'

/** Columns; longer lines are hard to read. */
const WIDEST = 110

/** Of one command, or of all. `cache` is the folder of prepared instances, `columns` the width of the terminal. */
export function usage(
  command: CommandName | undefined,
  { cache, columns }: { cache: string; columns: number | undefined },
): string {
  const width = Math.min(columns ?? WIDEST, WIDEST)
  return command === undefined ? usageOfAll(cache, width) : usageOf(command, width)
}

function usageOfAll(cache: string, width: number): string {
  const sections = COMMAND_NAMES.flatMap(name => {
    const own = Object.entries(specOf(name).options).filter(
      ([, option]) => !Object.values<OptionSpec>(INSTANCE_OPTIONS).includes(option),
    )
    return own.length === 0 ? [] : ['', `Options of ${name}`, ...optionLines(own, width)]
  })
  return [
    'Usage: potato-deploy COMMAND [options]    (in a clone: node . COMMAND)',
    '',
    ...wrap('DIR is the folder of a site; without it, the current one.', width),
    '',
    ...aligned(
      COMMAND_NAMES.map(name => [titleOf(name), specOf(name).does]),
      width,
    ),
    ...sections,
    '',
    'Options of rehearse and serve',
    ...optionLines(Object.entries(INSTANCE_OPTIONS), width),
    '',
    ...wrap(
      `Rehearsing needs Linux, and root or sudo. The sandbox's changes are kept in memory and disappear with it. Prepared instances are kept in ${cache}, three at most; "potato-deploy cache --empty" removes them.`,
      width,
    ),
    '',
    ...wrap(EXIT_CODES, width),
  ].join('\n')
}

const EXIT_CODES =
  'Exit codes: 0 success, 1 the deployment failed or the check found errors, 2 invalid arguments, 130 interrupted.'

function usageOf(name: CommandName, width: number): string {
  const options = Object.entries(specOf(name).options)
  return [
    `Usage: potato-deploy ${titleOf(name)}${options.length > 0 ? ' [options]' : ''}`,
    '',
    ...wrap(`${specOf(name).does.replace(/^./, first => first.toUpperCase())}.`, width),
    ...(options.length > 0 ? ['', ...optionLines(options, width)] : []),
  ].join('\n')
}

function specOf(name: CommandName): CommandSpec {
  return COMMANDS[name]
}

function titleOf(name: CommandName): string {
  return `${name} ${specOf(name).operand}`.trim()
}

function optionLines(options: readonly (readonly [string, OptionSpec])[], width: number): readonly string[] {
  return aligned(
    options.map(([name, { value, does }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, does]),
    width,
  )
}

/** Two columns; in a narrow terminal the second one is below the first. */
function aligned(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const indent = Math.max(...rows.map(([title]) => title.length)) + 4
  if (width - indent < 40) {
    return rows.flatMap(([title, text]) => [
      `  ${title}`,
      ...wrap(text, width - 6).map(line => `      ${line}`),
    ])
  }
  return rows.flatMap(([title, text]) =>
    wrap(text, width - indent).map((line, index) => (index === 0 ? `  ${title}` : '').padEnd(indent) + line),
  )
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
