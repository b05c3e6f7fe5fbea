// Rules for scripts that find themselves, keep their output open, or fail when there is nothing to stop.

import { quoteForShell } from '../../core/file-name.ts'
import { setsErrexit } from '../errexit.ts'
import { type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Command, Pipeline, Redirection, SimpleCommand, Statement } from '../shell/ast.ts'
import { forks, type Invocation, invocationOf } from '../shell/command.ts'

export function checkProcesses({ uses }: Model): Finding[] {
  const scripts = new Set(uses.flatMap(({ shell }) => shell ?? []))
  const stopping = new Set(
    uses.flatMap(({ event, shell }) =>
      event.value === 'ApplicationStop' && shell !== undefined ? [shell] : [],
    ),
  )
  return [
    ...[...scripts].flatMap(script => [...checkSearch(script), ...checkBackground(script)]),
    ...[...stopping].flatMap(checkStop),
  ]
}

/** `ps | grep gunicorn`: the grep is one of the processes, and its own name has "gunicorn" in it. */
function checkSearch({ path, pipelines }: HookScript): Finding[] {
  return pipelines.flatMap(({ part: { commands } }) => {
    const calls = commands.map(callOf)
    const from = calls.findIndex(({ name }) => name === 'ps')
    const search = calls.findIndex(({ name }, index) => index > from && isGrep(name))
    if (from < 0 || search < 0 || calls.some(isBlindToItself)) return []
    // What is then killed or shown is no check.
    const isAnswer = calls.slice(search + 1).every(({ name }) => isGrep(name) || name === 'wc')
    const pattern = calls[search]?.args.find(arg => !arg.startsWith('-')) ?? ''
    if (!isAnswer || pattern === '' || /[[\]$^\\]/.test(pattern)) return []
    return warning({
      code: 'script/finds-itself',
      what: `"ps | grep ${pattern}" always matches itself.`,
      why: `grep is a process too, with "${pattern}" in its command line.`,
      fix: `Write "pgrep -f ${quoteForShell(pattern)}", or query the service itself: "curl --fail http://127.0.0.1:8000/".`,
      at: { kind: 'file', path, line: commands[search]?.line ?? 1, column: 1 },
    })
  })
}

function callOf(command: Command): Invocation {
  return command.kind === 'simple' ? invocationOf(command) : { name: command.kind, args: [], asRoot: false }
}

function isGrep(name: string): boolean {
  return /^[ef]?grep$/.test(name)
}

/** `grep -v grep`, or a `ps` that only lists one program. */
function isBlindToItself({ name, args }: Invocation): boolean {
  if (isGrep(name))
    return args.some(arg => /^-\w*v|^--invert-match$/.test(arg)) || args.some(arg => /^\[.\]/.test(arg))
  return (
    name === 'ps' &&
    args.some(arg => /^-(C|p|-pid)/.test(arg) || (/^-?\w*(c|comm)$/.test(arg) && arg.startsWith('-')))
  )
}

/** The agent waits for the end of a script's output, and its children have it open too. */
function checkBackground({ path, pipelines, commands, text }: HookScript): Finding[] {
  const calls = commands.map(invocationOf)
  // Who waits for them, or ends them, has them in hand.
  if (calls.some(({ name }) => name === 'wait') || /\bkill\b[^\n]{0,200}(\$!|%1|\$\w*pid)/i.test(text))
    return []
  const own = calls.some(({ name, args }) => name === 'exec' && args.length === 0)
    ? redirectionsOfExec(commands)
    : []
  return pipelines.flatMap(({ part, within }) => {
    const statement = within.at(-1)
    const isLast = statement?.pipelines.at(-1) === part
    if (statement === undefined || !isLast || !(statement.background || forks(part))) return []
    // Their order counts: "2>&1 >log" leaves stderr where stdout was.
    const around = within.slice(0, -1).flatMap(aroundIt)
    const redirections = [...own, ...around, ...(part.commands.at(-1)?.redirections ?? [])]
    const open = openOutputs(redirections)
    const name = nameOf(part)
    if (open.length === 0 || name === 'sleep') return []
    const log = `/var/log/${name ?? 'app'}.log`
    return warning({
      code: 'script/holds-output',
      what: `${name ?? 'A group of commands'} keeps running in the background with the script's ${open.join(' and ')} open.`,
      why: "The agent waits until a script's output is closed: the event hangs until its timeout and fails.",
      fix: `Redirect both: "${name ?? '( … )'} … >${log} 2>&1 &".`,
      at: { kind: 'file', path, line: statement.line, column: 1 },
    })
  })
}

function nameOf({ commands }: Pipeline): string | undefined {
  const last = commands.at(-1)
  return last?.kind === 'simple' ? invocationOf(last).name : undefined
}

/** Of the groups, the loops and the `bash -c` that it is in. */
function aroundIt({ pipelines }: Statement): readonly Redirection[] {
  return pipelines.flatMap(({ commands }) => commands.flatMap(command => command.redirections))
}

function redirectionsOfExec(commands: readonly SimpleCommand[]): readonly Redirection[] {
  return commands.flatMap(command => (invocationOf(command).name === 'exec' ? command.redirections : []))
}

function openOutputs(redirections: readonly Redirection[]): string[] {
  let [out, err] = [true, true]
  for (const { sign, target } of redirections) {
    if (/^(&>|&>>|>&)$/.test(sign) && !/^\d$/.test(target)) [out, err] = [false, false]
    else if (/^1?(>|>>|>\|)$/.test(sign)) out = /^\/dev\/(stdout|stderr|fd)/.test(target)
    else if (/^2(>|>>|>\|)$/.test(sign)) err = /^\/dev\/(stdout|stderr|fd)/.test(target)
    else if (sign === '2>&') err = target === '1' ? out : false
    else if (sign === '1>&' || sign === '>&') out = target === '2' ? err : false
  }
  return [...(out ? ['stdout'] : []), ...(err ? ['stderr'] : [])]
}

/** Fails where there is nothing to stop. */
function failsOnNothing({ name, args }: Invocation): boolean {
  const [first = '', second = ''] = args
  switch (name) {
    case 'kill':
      return first !== '-0'
    case 'killall':
    case 'pkill':
      return true
    case 'fuser':
      return args.some(arg => /^-\w*k|^--kill$/.test(arg))
    case 'docker':
      return failsWithoutContainer(first === 'container' ? second : first, args)
    case 'pm2':
      return ['stop', 'delete', 'del'].includes(first)
    case 'forever':
      return first === 'stop'
    case 'xargs':
      return args.includes('kill') && !args.some(arg => /^-\w*r|^--no-run-if-empty$/.test(arg))
    default:
      return false
  }
}

/** Since version 20.10, `docker rm --force` only says that there is none. It fails where a list of them is empty. */
function failsWithoutContainer(verb: string, args: readonly string[]): boolean {
  if (verb === 'stop' || verb === 'kill') return true
  const isForced = args.some(arg => /^-\w*f|^--force$/.test(arg))
  return verb === 'rm' && (!isForced || args.some(arg => /\$\(|`/.test(arg)))
}

/** Those at whose failure a script with `set -e` ends: not those after `set +e`, except the last one. */
function underErrexit(statements: readonly Statement[]): Statement[] {
  let isOn = true
  return statements.filter((statement, index) => {
    const [command] = statement.pipelines[0]?.commands ?? []
    if (command?.kind === 'simple') isOn = setsErrexit(command) ?? isOn
    return isOn || index === statements.length - 1
  })
}

function checkStop({ path, statements, strict, commands }: HookScript): Finding[] {
  const endsWell = commands
    .map(invocationOf)
    .some(({ name, args }) => name === 'trap' && /\bexit 0\b/.test(args[0] ?? ''))
  if (endsWell) return []
  const candidates = strict ? underErrexit(statements) : statements.slice(-1)
  return candidates.flatMap(statement => {
    const name = nameOfFailing(statement, statement === statements.at(-1))
    if (name === undefined) return []
    const isTest = statement.pipelines.length > 1
    const short = statement.text.includes('\n') ? undefined : `Write "${statement.text} || true"`
    return warning({
      code: 'script/stop-fails',
      what: `${path} fails if there is nothing to stop, because ${name} then exits with an error${isTest ? ', and it is the end of the script' : ''}.`,
      why: 'ApplicationStop runs from the installed revision: once it fails, no later commit can be deployed.',
      fix: isTest
        ? 'Write "if …; then …; fi" in place of "… && …".'
        : `${short ?? 'Write "|| true" after it'}, or check first whether it is running.`,
      at: { kind: 'file', path, line: statement.line, column: 1 },
    })
  })
}

/** They fail where they find nothing. */
const LOOKING = new Set(['test', '[', '[[', 'pgrep', 'pidof', 'command', 'which', 'type'])

/** What in a statement ends it with an error where nothing runs. */
function nameOfFailing({ pipelines, background }: Statement, isLast: boolean): string | undefined {
  const [first, ...others] = pipelines
  const command = first?.commands.at(-1)
  if (background || first?.negated || command?.kind !== 'simple') return undefined
  const { name } = invocationOf(command)
  if (others.length > 0) {
    // With `set -e`, too, a list like that ends the script only where it is its end.
    const isSure = isLast && others.every(({ joint }) => joint === '&&') && first?.commands.length === 1
    return isSure && LOOKING.has(name) ? name : undefined
  }
  return failsOnNothing(invocationOf(command)) ? name : nameOfAssigned(command, name)
}

/** `PID=$(pgrep site)` has the status of what it substitutes. */
function nameOfAssigned({ words }: SimpleCommand, name: string): string | undefined {
  const text = words.at(-1)?.inner.at(-1)?.text ?? ''
  const [, program] = /^\s*(pgrep|pidof)\b[^|&;\n]*$/.exec(text) ?? []
  return name === '' ? program : undefined
}
