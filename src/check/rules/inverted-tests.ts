// A rule for tests that are the wrong way round: what they guard is done only where it is done already.

import { type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Pipeline, SimpleCommand } from '../shell/ast.ts'
import { commandsIn, type Found, type Invocation, invocationOf, pipelinesIn } from '../shell/command.ts'

/** A command that succeeds or fails, and what is run where it succeeds. */
interface Guard {
  readonly test: SimpleCommand
  readonly then: readonly SimpleCommand[]
}

export function checkInvertedTests({ uses }: Model): Finding[] {
  const scripts = new Set(uses.flatMap(({ shell }) => shell ?? []))
  return [...scripts].flatMap(script =>
    script.pipelines
      .flatMap(guardsIn)
      .flatMap(guard => [...checkLoaded(guard, script), ...checkRunning(guard, script)]),
  )
}

/** `if test; then …`, and `test && …`. One that is negated is another test. */
function guardsIn({ part, within }: Found<Pipeline>): Guard[] {
  const [command] = part.commands
  if (command?.kind === 'if') {
    const [condition = []] = command.conditions
    const [only, ...others] = condition.flatMap(({ pipelines }) => pipelines)
    const [then = []] = command.bodies
    return only === undefined || others.length > 0 ? [] : guard(only, commandsIn(pipelinesIn(then)))
  }
  const [first, second] = within.at(-1)?.pipelines ?? []
  const isGuarded = second === part && second.joint === '&&' && first !== undefined
  return isGuarded ? guard(first, commandsIn([{ part: second, within }])) : []
}

function guard({ commands, negated }: Pipeline, then: readonly SimpleCommand[]): Guard[] {
  const [test, ...others] = commands
  return test?.kind === 'simple' && others.length === 0 && !negated ? [{ test, then }] : []
}

/** Set by the agent, by the shell or by who starts them. */
const SET_ANYWAY =
  /^(APPLICATION_NAME|DEPLOYMENT_\w+|LIFECYCLE_EVENT|BASH\w*|ZSH\w*|HOME|USER|LOGNAME|PATH|(OLD)?PWD|SHELL|TERM|SHLVL|HOST\w*|E?UID|PPID|LANG|LC_\w+|PS\d|OSTYPE|XDG_\w+|SUDO_\w+|SSH_\w+|CI)$/

/** A file that sets variables is read only where one of them is set. */
function checkLoaded({ test, then }: Guard, { path, commands, text }: HookScript): Finding[] {
  const variable = variableThatIsSet(test)
  if (variable === undefined || SET_ANYWAY.test(variable)) return []
  const before = commands.slice(0, commands.indexOf(test))
  // A file that was read before may have set it.
  if (before.some(command => isSource(invocationOf(command)))) return []
  if (new RegExp(`\\b${variable}=|\\b(read|for|getopts|mapfile|readarray)\\b.*\\b${variable}\\b`).test(text))
    return []
  const file = then.map(invocationOf).find(isSource)?.args[0]
  if (file === undefined || file.includes(variable)) return []
  return [
    warning({
      code: 'script/inverted-test',
      what: `${path} reads ${file} only if ${variable} is set already, and nothing before sets it.`,
      why: 'A hook script starts without the variables of a login: the file is never read.',
      fix: `Read it in any case, or if the variable is not set: [ -z "\${${variable}:-}" ]`,
      at: { kind: 'file', path, line: test.line, column: 1 },
    }),
  ]
}

function isSource({ name }: Invocation): boolean {
  return name === 'source' || name === '.'
}

/** `[[ -v NAME ]]`, `[ -n "$NAME" ]`, `[ "$NAME" ]`, with nothing beside it. */
function variableThatIsSet({ words }: SimpleCommand): string | undefined {
  const texts = words.map(({ text }) => text).filter(text => text !== ']' && text !== ']]')
  const written = texts.join(' ')
  const [, byName, byValue] =
    /^(?:test|\[|\[\[) (?:-v ([A-Za-z_]\w*)|(?:-n )?\$\{?([A-Za-z_]\w*)(?::?-)?\}?)$/.exec(written) ?? []
  return byName ?? byValue
}

/** A service or a program is started only where it runs. */
function checkRunning({ test, then }: Guard, { path }: HookScript): Finding[] {
  const name = nameThatRuns(test)
  if (name === undefined) return []
  for (const command of then) {
    const invocation = invocationOf(command)
    if (
      /^(kill|killall|pkill|fuser)$/.test(invocation.name) ||
      /\b(stop|quit)\b/.test(invocation.args.join(' '))
    )
      return []
    if (!starts(invocation, name)) continue
    return [
      warning({
        code: 'script/inverted-test',
        what: `${path} starts ${name} only if it runs already.`,
        why: 'Where it does not run, it is not started, and the script continues.',
        fix: 'Negate the test: write "!" before it.',
        at: { kind: 'file', path, line: test.line, column: 1 },
      }),
    ]
  }
  return []
}

/** `pgrep -x gunicorn`, `systemctl is-active --quiet nginx`, `[ "$(pidof nginx)" ]`. */
function nameThatRuns(test: SimpleCommand): string | undefined {
  const { name, args } = invocationOf(test)
  const [inner, ...others] = test.words.flatMap(word => word.inner)
  const isTest = /^(test|\[|\[\[)$/.test(name)
  // Compared with something, it is another question.
  if (isTest && (others.length > 0 || args.some(arg => /^(=|==|!=|!|-z|-\w\w|-a|-o|&&|\|\|)$/.test(arg))))
    return undefined
  const asked = isTest ? (inner?.text ?? '') : [name, ...args].join(' ')
  const options = '(?:-\\S+\\s+)*'
  const found = new RegExp(
    `^\\s*(?:pgrep\\s+${options}|pidof\\s+${options}|systemctl\\s+${options}is-active\\s+${options})([\\w@.-]+?)(?:\\.service)?\\s*(?:-\\S+)?$`,
  ).exec(asked)
  return found?.[1]
}

function starts({ name, args }: Invocation, program: string): boolean {
  const words = args.map(arg => arg.replace(/\.service$/, ''))
  if (name === 'systemctl') return words.includes('start') && words.includes(program)
  if (name === 'service') return words[0] === program && words[1] === 'start'
  return name === program
}
