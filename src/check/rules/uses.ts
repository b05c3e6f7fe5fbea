// Rules for scripts that wait longer than their timeout, or call sudo without need.

import { type Finding, warning } from '../finding.ts'
import type { Model, ScriptUse } from '../model.ts'
import { invocationOf } from '../shell/command.ts'
import { waitSeconds } from '../wait-time.ts'
import { SECONDS_AN_EVENT } from './events.ts'

export function checkUses({ uses }: Model): Finding[] {
  return uses.flatMap(use => [...checkWait(use), ...checkSudo(use)])
}

function checkWait({ script: { timeout }, path, shell }: ScriptUse): Finding[] {
  const wait = shell === undefined ? 0 : waitSeconds(shell)
  // The agent loses up to a second of a timeout.
  if (!(wait > timeout.value)) return []
  return [
    warning({
      code: 'script/waits-longer',
      what: `${path} waits ${wait > SECONDS_AN_EVENT ? `more than ${SECONDS_AN_EVENT}` : `up to ${wait}`} s, but its timeout is ${timeout.value} s.`,
      why: 'The agent would end it while it waits, before it can report what it waited for.',
      fix: adviceFor(wait),
      at: timeout.at,
    }),
  ]
}

function adviceFor(wait: number): string {
  const needed = Math.ceil((wait + 30) / 30) * 30
  return needed > SECONDS_AN_EVENT
    ? `Make it wait less: all scripts of an event share ${SECONDS_AN_EVENT} s.`
    : `Write "timeout: ${needed}", or make it wait less.`
}

const READERS = new Set(['sh', 'bash', 'python', 'python3', 'node', 'ruby', 'perl', 'php'])

function checkSudo({ event, script: { runas }, path, shell }: ScriptUse): Finding[] {
  if (runas?.value !== 'root' || shell === undefined || path === undefined) return []
  // sudo without -E empties the environment: that matters to what reads it.
  const command = shell.commands.find(found => {
    const { asRoot, name } = invocationOf(found)
    return asRoot && READERS.has(name) && !found.words.some(({ text }) => /^-\w*E/.test(text))
  })
  if (command === undefined) return []
  return [
    warning({
      code: 'script/sudo-as-root',
      what: `${path} calls sudo, but already runs as root (hooks.${event.value}).`,
      why: "sudo removes CodeDeploy's variables, such as DEPLOYMENT_ID, and fails if root may not use it.",
      fix: 'Remove sudo, or set "runas" to the user that owns the site.',
      at: { kind: 'file', path, line: command.line, column: 1 },
    }),
  ]
}
