// Does a script wait for longer than its timeout allows, and does it need the sudo that it calls?

import { invocationOf } from '../shell/command.ts'
import type { Command, CompoundCommand, SimpleCommand, Statement } from '../shell/statement.ts'
import { type Finding, warning } from './finding.ts'
import type { ScriptUse, Subject } from './subject.ts'

export function checkUses({ uses }: Subject): Finding[] {
  return uses.flatMap(use => [...checkWait(use), ...checkSudo(use)])
}

function checkWait({ script: { timeout }, path, shell }: ScriptUse): Finding[] {
  const wait = shell === undefined ? 0 : secondsOf(shell.statements)
  // The agent loses up to a second of a timeout.
  if (!(wait > timeout.value)) return []
  return [
    warning({
      code: 'script/waits-longer',
      what: `${path} waits for up to ${wait} s, and its timeout is ${timeout.value} s.`,
      why: 'The agent would end it in the middle of its waiting, before it can say what it has waited for.',
      fix: `Write "timeout: ${Math.ceil((wait + 30) / 30) * 30}", or let it wait for less.`,
      at: timeout.at,
    }),
  ]
}

/** What is sure: sleeps, and loops that are counted. Functions count where they are called, so not at all. */
function secondsOf(statements: readonly Statement[]): number {
  const foreground = statements.filter(({ background }) => !background)
  return sum(
    foreground.flatMap(({ pipelines }) =>
      pipelines.flatMap(({ commands }) => commands.map(secondsOfCommand)),
    ),
  )
}

function secondsOfCommand(command: Command): number {
  switch (command.kind) {
    case 'simple':
      return secondsOfSleep(command)
    case 'if':
    case 'case':
      return Math.max(0, ...command.bodies.map(secondsOf))
    case 'group':
    case 'subshell':
      return sum(command.bodies.map(secondsOf))
    case 'loop':
      return timesOf(command) * sum(command.bodies.map(secondsOf))
    case 'function':
      return 0
    default:
      return command satisfies never
  }
}

const SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86400 }

function secondsOfSleep(command: SimpleCommand): number {
  const { name, args } = invocationOf(command)
  if (name !== 'sleep') return 0
  return sum(
    args.map(arg => {
      const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(arg) ?? []
      return Number(number ?? 0) * (SECONDS[unit] ?? 0)
    }),
  )
}

/** `for i in {1..30}`, `$(seq 1 30)`, `for ((i = 0; i < 30; i++))`, or a list; 0 where it is not known. */
function timesOf({ head }: CompoundCommand): number {
  const [, ...list] = head.filter(({ text }) => text !== 'in').map(({ text }) => text)
  const counted = /^\(\(\s*\w+\s*=\s*(\d+)\s*;\s*\w+\s*<(=?)\s*(\d+)\s*;/.exec(head[0]?.text ?? '')
  if (counted !== null) return Number(counted[3]) - Number(counted[1]) + (counted[2] === '=' ? 1 : 0)
  if (list.length === 1) {
    const [, from = '1', to] =
      /^\{(\d+)\.\.(\d+)\}$/.exec(list[0] ?? '') ??
      /^[$`]\(?seq (?:(\d+) )?(\d+)[)`]$/.exec(list[0] ?? '') ??
      []
    if (to !== undefined) return Number(to) - Number(from) + 1
  }
  return list.some(word => /[$`*{]/.test(word)) ? 0 : list.length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function checkSudo({ event, script: { runas }, path, shell }: ScriptUse): Finding[] {
  if (runas?.value !== 'root' || shell === undefined || path === undefined) return []
  const command = shell.commands.find(found => invocationOf(found).asRoot)
  if (command === undefined) return []
  return [
    warning({
      code: 'script/sudo-as-root',
      what: `${path} calls sudo, and runs as root already (hooks.${event.value}).`,
      why: "sudo takes CodeDeploy's variables away, such as DEPLOYMENT_ID, and fails where root may not use it.",
      fix: 'Leave out sudo, or let "runas" name the user that the site belongs to.',
      at: { kind: 'file', path, line: command.line, column: 1 },
    }),
  ]
}
