// Completion scripts for shells.

import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  type OptionSpec,
  SHELLS,
} from './command-table.ts'

/** For `eval` in the shell's start-up file. */
export function completionScript(shell: (typeof SHELLS)[number]): string {
  switch (shell) {
    case 'bash':
      return bash()
    case 'zsh':
      return `autoload -U bashcompinit && bashcompinit\n${bash()}`
    case 'fish':
      return fish()
    default:
      return shell satisfies never
  }
}

const REFS = "git for-each-ref '--format=%(refname:short)' 2>/dev/null"

const optionsOf = (name: CommandName): readonly (readonly [string, OptionSpec])[] =>
  Object.entries((COMMANDS[name] as CommandSpec).options)

/** zsh understands it too. */
function bash(): string {
  const valued = [...new Map(COMMAND_NAMES.flatMap(optionsOf)).entries()].filter(
    ([, { type }]) => type === 'string',
  )
  const values = valued.map(([name, spec]) => `    --${name}) ${bashValues(spec)} ;;`)
  const words = COMMAND_NAMES.map(name => `    ${name}) words='${wordsOf(name).join(' ')}' ;;`)
  return `_potato_deploy() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  case $previous in
${values.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${[...COMMAND_NAMES, '--version'].join(' ')}'
  else case \${COMP_WORDS[1]} in
${words.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _potato_deploy potato-deploy
`
}

function bashValues({ value, choices }: OptionSpec): string {
  if (choices !== undefined) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return`
  if (value === 'REF') return `COMPREPLY=($(compgen -W "$(${REFS})" -- "$current")); return`
  // Files, by default.
  return 'return'
}

function wordsOf(name: CommandName): readonly string[] {
  const operands = name === 'completion' ? SHELLS : name === 'help' ? COMMAND_NAMES : []
  return [...operands, ...optionsOf(name).map(([option]) => `--${option}`)]
}

function fish(): string {
  const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  const commands = COMMAND_NAMES.map(
    name => `complete -c potato-deploy -n __fish_use_subcommand -a ${name} -d ${quote(COMMANDS[name].does)}`,
  )
  const options = COMMAND_NAMES.flatMap(name =>
    optionsOf(name).map(([option, spec]) =>
      [
        `complete -c potato-deploy -n '__fish_seen_subcommand_from ${name}' -l ${option}`,
        ...fishValues(spec),
        `-d ${quote(spec.does)}`,
      ].join(' '),
    ),
  )
  const shells = `complete -c potato-deploy -f -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(' ')}'`
  return `${[...commands, ...options, shells].join('\n')}\n`
}

function fishValues({ type, value, choices }: OptionSpec): readonly string[] {
  if (type === 'boolean') return []
  if (choices !== undefined) return ['-x', `-a '${choices.join(' ')}'`]
  return value === 'REF' ? ['-x', `-a "(${REFS})"`] : ['-r']
}
