// Rules for a script's syntax, and for its commands one by one: paths, unknown verbs, the metadata service.

import { basename } from 'node:path/posix'
import { quoteForShell } from '../../core/file-name.ts'
import { nearest } from '../../core/nearest.ts'
import type { Revision } from '../../core/revision.ts'
import { error, type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import { invocationOf } from '../shell/command.ts'
import { type Call, type CommandRule, checkPrompt, checkServer } from './waiting.ts'

/** Shells whose syntax the parser knows. */
const KNOWN_SHELLS = new Set(['', 'bash', 'sh', 'dash'])

export function checkScripts(model: Model): Finding[] {
  const scripts = new Map(
    model.uses.flatMap(({ shell, event }) => (shell === undefined ? [] : [[shell, event.value]])),
  )
  return [...scripts].flatMap(([script, event]) => {
    const syntax = checkSyntax(script)
    return syntax.length > 0 ? syntax : checkCommands(script, event, model)
  })
}

function checkSyntax({ path, fault, interpreter }: HookScript): Finding[] {
  const program = interpreter.split(/\s+/).findLast(word => !word.startsWith('-')) ?? ''
  if (fault === undefined || !KNOWN_SHELLS.has(basename(program))) return []
  return [
    error({
      code: 'script/syntax',
      what: `${path} has a syntax error: ${fault.what}.`,
      why: 'The shell runs everything before it, and stops there with exit code 2.',
      fix: `Correct it, and try it: bash -n ${quoteForShell(path)}`,
      at: { kind: 'file', path, line: fault.line, column: 1 },
    }),
  ]
}

function checkCommands(script: HookScript, event: string, { revision, packageScripts }: Model): Finding[] {
  const rules = [
    checkPrompt(script.commands),
    checkVerb,
    checkMetadata(script.text),
    checkRelative(script, revision),
    checkServer(event, packageScripts),
  ]
  const reported = new Set<string>()
  const findings: Finding[] = []
  for (const found of script.pipelines) {
    for (const command of found.part.commands) {
      if (command.kind !== 'simple') continue
      const call: Call = { invocation: invocationOf(command), command, found }
      for (const rule of rules) {
        const text = rule(call)
        if (text === undefined || reported.has(text.code)) continue
        reported.add(text.code)
        findings.push(
          warning({ ...text, at: { kind: 'file', path: script.path, line: command.line, column: 1 } }),
        )
      }
    }
  }
  return findings
}

// https://www.freedesktop.org/software/systemd/man/latest/systemctl.html#Commands
const VERBS = new Set(
  (
    'list-units list-automounts list-paths list-sockets list-timers is-active is-failed status show cat help list-dependencies ' +
    'start stop reload restart try-restart reload-or-restart try-reload-or-restart isolate kill clean freeze thaw set-property bind ' +
    'mount-image service-log-level service-log-target reset-failed whoami list-unit-files enable disable reenable preset preset-all ' +
    'is-enabled mask unmask link revert add-wants add-requires edit get-default set-default list-machines list-jobs cancel ' +
    'show-environment set-environment unset-environment import-environment daemon-reload daemon-reexec log-level log-target ' +
    'service-watchdogs is-system-running default rescue emergency halt poweroff reboot soft-reboot kexec exit switch-root sleep ' +
    'suspend hibernate hybrid-sleep suspend-then-hibernate condrestart condreload condstop force-reload reload-or-try-restart'
  ).split(' '),
)

/** Options before the verb that have a value. */
const VALUED = new Set(
  '-t -p -P -s -n -o -H -M --type --state --property --signal --lines --output --host --machine'.split(' '),
)
const SERVICE_VERBS = new Set(['start', 'stop', 'restart', 'reload', 'status'])

const checkVerb: CommandRule = ({ invocation: { name, args } }) => {
  const [first = '', second = ''] = args
  if (name === 'service' && SERVICE_VERBS.has(first) && /^[\w@.-]+$/.test(second)) {
    return {
      code: 'script/unknown-verb',
      what: `"service ${first} ${second}" asks a service named "${first}".`,
      why: 'The name comes first: it ends with an error, and does nothing.',
      fix: `Write "service ${second} ${first}".`,
    }
  }
  const verb = args.find((arg, index) => !arg.startsWith('-') && !VALUED.has(args[index - 1] ?? '')) ?? ''
  if (name !== 'systemctl' || !/^[a-z-]+$/.test(verb) || VERBS.has(verb)) return undefined
  const meant = nearest(verb, VERBS)
  return {
    code: 'script/unknown-verb',
    what: `systemctl has no command "${verb}".`,
    why: 'It ends with an error, and does nothing.',
    fix: meant === undefined ? 'See "systemctl --help".' : `Write "systemctl ${meant}".`,
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html */
const METADATA = /\/\/(169\.254\.169\.254|\[fd00:ec2::254\]|instance-data)(\/|$)|^169\.254\.169\.254\//i

function checkMetadata(text: string): CommandRule {
  if (/X-aws-ec2-metadata-token/i.test(text)) return () => undefined
  return ({ invocation: { name, args } }) => {
    if (!['curl', 'wget'].includes(name) || !args.some(arg => METADATA.test(arg))) return undefined
    return {
      code: 'script/metadata-token',
      what: 'The metadata service is called without a token.',
      why: 'Instances that require IMDSv2, as those of Amazon Linux 2023 do, respond with HTTP 401.',
      fix: 'Get a token first (PUT /latest/api/token), and send it as X-aws-ec2-metadata-token.',
    }
  }
}

/** Programs whose operands are files, and those of which only the first one is. */
const FILE_PROGRAMS = new Set([
  'cat',
  'cp',
  'mv',
  'install',
  'rsync',
  'ln',
  'chmod',
  'source',
  '.',
  'cd',
  'pushd',
])
const SCRIPT_PROGRAMS = new Set(['bash', 'sh', 'python', 'python3', 'node', 'ruby', 'php', 'perl'])

/** A path that begins in the revision, where the script has not changed its folder before. */
function checkRelative({ commands }: HookScript, { entries }: Revision): CommandRule {
  const moves = commands.findIndex(command => ['cd', 'pushd'].includes(invocationOf(command).name))
  const atStart = new Set(moves < 0 ? commands : commands.slice(0, moves + 1))
  const isInRevision = (written: string) =>
    entries.has(written.replace(/^\.\//, '').replace(/\/$/, '')) && /^\.?\w|^\.\//.test(written)
  return ({ invocation: { name, args }, command }) => {
    if (!atStart.has(command)) return undefined
    const program =
      command.words.find(({ text }) => text.includes('/') && text.endsWith(`/${name}`))?.text ?? ''
    const operands = args.filter(arg => !arg.startsWith('-'))
    const files = FILE_PROGRAMS.has(name)
      ? operands.slice(0, operands.length > 1 && name !== 'chmod' ? -1 : undefined)
      : SCRIPT_PROGRAMS.has(name)
        ? operands.slice(0, 1)
        : []
    const requirements = args.filter((_, index) => args[index - 1] === '-r' && /^pip3?$/.test(name))
    const path = [program, ...files, ...requirements].find(isInRevision)
    if (path === undefined) return undefined
    return {
      code: 'script/relative-path',
      what: `"${path}" is a path in the revision, but hook scripts do not start there.`,
      why: "Its working directory is / or the agent's own.",
      fix: `Begin with: cd "$(dirname "$0")", and name the path from there.`,
    }
  }
}
