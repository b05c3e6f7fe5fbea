// Rules for scripts that succeed although something in them failed.

import { type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Command, SimpleCommand, Statement } from '../shell/ast.ts'
import { invocationOf } from '../shell/command.ts'

/** What ends well, or says nothing of what was to be done. */
const TELLS_NOTHING = new Set(
  (
    'echo printf true : popd deactivate export unset set shopt local declare readonly alias unalias sleep wait ' +
    'date pwd ls cat tail head less ps df du free id whoami uname env printenv history clear umask trap'
  ).split(' '),
)

/** May fail, and whoever writes it does not mind: there is nothing to stop or to remove, or it is there already. */
const MAY_FAIL = new Set(
  (
    'rm rmdir mkdir touch kill killall pkill pgrep fuser grep egrep test [ [[ read shift let return break continue ' +
    'hash type which command exec logger ulimit sync shutdown reboot tput stty nvm sort uniq cut tr awk wc tee column jq cd pushd source .'
  ).split(' '),
)

const ONLY_LOOKS =
  /\b(systemctl|service|supervisorctl|pm2|docker)\b.*\b(stop|kill|delete|status|is-active|list|ps|logs)\b/

/** A shell goes on after a failure, and a script's status is its last command's. */
export function checkFailures({ uses }: Model): Finding[] {
  const scripts = new Map(
    uses.flatMap(use => (use.shell === undefined ? [] : [[use.shell, use.event.value]])),
  )
  return [...scripts].flatMap(([script, event]) => checkScript(script, event) ?? [])
}

function checkScript(script: HookScript, event: string): Finding | undefined {
  // With a fault in its syntax it does not end as it is written.
  if (script.strict || script.fault !== undefined) return undefined
  const statements = beforeExit(script.statements)
  const last = statements.at(-1)
  if (last === undefined || !endsWell(last)) return undefined
  const ignored = firstIgnored(statements, event)
  if (ignored === undefined) return undefined
  return warning({
    code: 'script/hides-failures',
    what: `${script.path} hides its failures: it ends with "${shorten(last.text)}".`,
    why: `If line ${ignored.line}, "${shorten(ignored.text)}" fails, the script continues and ${event} succeeds.`,
    fix: 'Write "set -Eeuo pipefail" below the first line, and "|| true" after commands that may fail.',
    at: { kind: 'file', path: script.path, line: last.line, column: 1 },
  })
}

/** What follows an `exit` is never reached, and one without a number passes on the status before it. */
function beforeExit(statements: readonly Statement[]): readonly Statement[] {
  const end = statements.findIndex(statement => isExit(statement))
  if (end < 0) return statements
  const text = statements[end]?.text.trim() ?? ''
  return statements.slice(0, /^exit(\s+"?\$\?"?)?$/.test(text) ? end : end + 1)
}

function isExit({ pipelines }: Statement): boolean {
  const [command] = pipelines[0]?.commands ?? []
  return pipelines.length === 1 && command?.kind === 'simple' && invocationOf(command).name === 'exit'
}

function endsWell({ pipelines, background }: Statement): boolean {
  if (background) return true
  const last = pipelines.at(-1)
  const command = last?.commands.at(-1)
  if (command === undefined || last?.joint === '&&') return false
  return commandEndsWell(command)
}

function commandEndsWell(command: Command): boolean {
  if (command.kind === 'simple') {
    const { name, args } = invocationOf(command)
    if (name === 'exit') return /^0*$/.test(args[0] ?? '')
    return TELLS_NOTHING.has(name) || (name === '' && command.words.every(({ inner }) => inner.length === 0))
  }
  if (command.kind === 'function') return true
  return (
    command.bodies.length > 0 &&
    command.bodies.every(body => body.at(-1) === undefined || endsWell(body.at(-1) as Statement))
  )
}

/** The first statement that may fail, and whose failure nothing looks at. */
function firstIgnored(statements: readonly Statement[], event: string): Statement | undefined {
  for (const [index, statement] of statements.entries()) {
    const { pipelines, background } = statement
    const isWatched = /\$\?|PIPESTATUS/.test(statements[index + 1]?.text.split('\n')[0] ?? '')
    const isGuarded = pipelines.some(({ joint, negated }) => joint === '||' || negated)
    if (background || isGuarded || isWatched) continue
    for (const command of pipelines[0]?.commands ?? []) {
      if (command.kind === 'simple') {
        if (mayFail(command, event)) return statement
      } else if (command.kind !== 'function') {
        const inside = command.bodies
          .map(body => firstIgnored(body, event))
          .find(found => found !== undefined)
        if (inside !== undefined) return inside
      }
    }
  }
  return undefined
}

/** Checking is what ValidateService is for; another event may do without. */
function mayFail(command: SimpleCommand, event: string): boolean {
  const { name, args } = invocationOf(command)
  if (name === '' || name === 'exit' || TELLS_NOTHING.has(name) || name.startsWith('((')) return false
  const looks = ['grep', 'egrep', 'pgrep'].includes(name) || ONLY_LOOKS.test([name, ...args].join(' '))
  if (looks) return event === 'ValidateService'
  return !MAY_FAIL.has(name) && !(name === 'sed' && !args.some(arg => /^-\w*i|^--in-place/.test(arg)))
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
