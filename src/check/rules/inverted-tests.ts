// A rule for tests that are the wrong way round: what they guard is done only where it is done already.

import { type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Pipeline, SimpleCommand } from '../shell/ast.ts'
import { type Found, type Invocation, invocationOf } from '../shell/command.ts'

/** A command that succeeds or fails, and what is run where it succeeds. */
interface Guard {
  readonly test: SimpleCommand
  readonly guarded: readonly SimpleCommand[]
}

export function checkInvertedTests({ uses }: Model): Finding[] {
  const scripts = new Set(uses.flatMap(({ shell }) => shell ?? []))
  return [...scripts].flatMap(script => {
    const guards = script.pipelines.flatMap(found => guardIn(found) ?? [])
    return [...checkLoaded(guards, script), ...guards.flatMap(guard => checkRunning(guard, script))]
  })
}

/** `if test; then …`, and `test && …`. One that is negated is another test. */
function guardIn({ part, within }: Found<Pipeline>): Guard | undefined {
  const [command] = part.commands
  if (command?.kind === 'if') {
    const [condition = []] = command.conditions
    const [then = []] = command.bodies
    return guardOf(
      condition.flatMap(({ pipelines }) => pipelines),
      then.flatMap(({ pipelines }) => pipelines),
    )
  }
  const [first, second] = within.at(-1)?.pipelines ?? []
  return first === part && second?.joint === '&&' ? guardOf([first], [second]) : undefined
}

/** undefined where there is more to it than one simple test, and simple commands after it. */
function guardOf(tests: readonly Pipeline[], then: readonly Pipeline[]): Guard | undefined {
  const [test, ...others] = tests.flatMap(({ commands }) => commands)
  const commands = then.flatMap(pipeline => pipeline.commands)
  const simple = commands.filter(command => command.kind === 'simple')
  const isSimple = others.length === 0 && simple.length === commands.length
  if (test?.kind !== 'simple' || !isSimple || tests.some(({ negated }) => negated)) return undefined
  return { test, guarded: simple }
}

/** Set by the agent, by the shell or by who starts them. */
const SET_ANYWAY =
  /^(APPLICATION_NAME|DEPLOYMENT_\w+|LIFECYCLE_EVENT|BASH\w*|ZSH\w*|HOME|USER|LOGNAME|PATH|(OLD)?PWD|SHELL|TERM|SHLVL|HOST\w*|E?UID|PPID|LANG|LC_\w+|PS\d|OSTYPE|XDG_\w+|SUDO_\w+|SSH_\w+|CI)$/

/** A file that sets variables is read only where one of them is set. Where one was read before, that may have set it. */
function checkLoaded(guards: readonly Guard[], { path, commands, text }: HookScript): Finding[] {
  const first = commands.find(isSource)
  const guard = guards.find(({ guarded }) => first !== undefined && guarded.includes(first))
  const variable = guard && variableThatIsSet(guard.test)
  const file = first && invocationOf(first).args[0]
  if (guard === undefined || variable === undefined || file === undefined) return []
  const assignment = new RegExp(
    `\\b${variable}=|\\b(?:read|for|getopts|mapfile|readarray)\\b[^;\\n]{0,100}\\b${variable}\\b`,
  )
  if (SET_ANYWAY.test(variable) || file.includes(variable) || assignment.test(text)) return []
  return [
    warning({
      code: 'script/inverted-test',
      what: `${path} reads ${file} only if ${variable} is set already, and nothing before sets it.`,
      why: 'A hook script starts without the variables of a login: the file is never read.',
      fix: `Read it in any case, or if the variable is not set: [ -z "\${${variable}:-}" ]`,
      at: { kind: 'file', path, line: guard.test.line, column: 1 },
    }),
  ]
}

function isSource(command: SimpleCommand): boolean {
  const { name } = invocationOf(command)
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
function checkRunning({ test, guarded }: Guard, { path }: HookScript): Finding[] {
  const name = nameThatRuns(test)
  if (name === undefined) return []
  for (const command of guarded) {
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
  if (!/^(test|\[|\[\[)$/.test(name)) return nameIn([name, ...args])
  const [inner, ...others] = test.words.flatMap(word => word.inner)
  const operands = args.filter(arg => !/^(-n|\]|\]\])$/.test(arg))
  // Compared with something, it is another question.
  return inner === undefined || others.length > 0 || operands.length > 1
    ? undefined
    : nameIn(inner.text.trim().split(/\s+/))
}

function nameIn([program = '', ...args]: readonly string[]): string | undefined {
  const operands = args.filter(arg => !arg.startsWith('-')).map(arg => arg.replace(/\.service$/, ''))
  const [first, second] = operands
  if (program === 'systemctl') return first === 'is-active' && operands.length === 2 ? second : undefined
  return /^(pgrep|pidof)$/.test(program) && operands.length === 1 ? first : undefined
}

function starts({ name, args }: Invocation, program: string): boolean {
  const words = args.map(arg => arg.replace(/\.service$/, ''))
  if (name === 'systemctl') return words.includes('start') && words.includes(program)
  if (name === 'service') return words[0] === program && words[1] === 'start'
  return name === program
}
