// Rules for single commands of a script: syntax, prompts, servers in the foreground, paths, unknown verbs.

import { basename } from 'node:path/posix'
import { nearest } from '../../core/nearest.ts'
import { error, type Finding, warning } from '../finding.ts'
import type { HookScript } from '../hook-script.ts'
import type { Model } from '../model.ts'
import type { Pipeline, SimpleCommand } from '../shell/ast.ts'
import { type Invocation, invocationOf, pipelinesIn } from '../shell/command.ts'

/** Shells whose syntax the parser knows. */
const KNOWN_SHELLS = new Set(['', 'bash', 'sh', 'dash'])

export function checkScripts({ uses, revision }: Model): Finding[] {
  const scripts = new Map(
    uses.flatMap(({ shell, event }) => (shell === undefined ? [] : [[shell, event.value]])),
  )
  return [...scripts].flatMap(([script, event]) => {
    const syntax = checkSyntax(script)
    return syntax.length > 0 ? syntax : checkCommands(script, event, new Set(revision.entries.keys()))
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
      fix: `Correct it, and try it: bash -n ${path}`,
      at: { kind: 'file', path, line: fault.line, column: 1 },
    }),
  ]
}

/** What is said of one command: undefined where there is nothing to say. */
type CommandRule = (
  invocation: Invocation,
  command: SimpleCommand,
) => { readonly code: string; readonly what: string; readonly why: string; readonly fix: string } | undefined

function checkCommands(script: HookScript, event: string, paths: ReadonlySet<string>): Finding[] {
  const changesFolder = script.commands.some(command => ['cd', 'pushd'].includes(invocationOf(command).name))
  const rules: CommandRule[] = [askForMore, checkVerb, checkMetadata(script.text)]
  if (!changesFolder) rules.push(checkRelative(paths))
  const reported = new Set<string>()
  const findings: Finding[] = []
  for (const { part, within } of pipelinesIn(script.statements)) {
    const isBackground = within.some(({ background }) => background)
    const all = isBackground ? rules : [...rules, checkServer(part, event)]
    for (const command of part.commands) {
      if (command.kind !== 'simple') continue
      for (const rule of all) {
        const text = rule(invocationOf(command), command)
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

const ASKING: Readonly<Record<string, readonly string[]>> = {
  apt: ['install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'remove', 'purge', 'autoremove'],
  'apt-get': ['install', 'upgrade', 'dist-upgrade', 'remove', 'purge', 'autoremove'],
  yum: ['install', 'update', 'upgrade', 'remove'],
  dnf: ['install', 'update', 'upgrade', 'remove'],
}

/** A script has no input: a question is answered with the end of the file. */
const askForMore: CommandRule = ({ name, args }, { redirections }) => {
  const verb = args.find(arg => !arg.startsWith('-')) ?? ''
  const isSure = args.some(
    arg => /^-\w*y|^-q[q=]|^--(yes|assume-?yes|assumeno|quiet=2)/.test(arg) || arg.startsWith('$'),
  )
  if (!ASKING[name]?.includes(verb) || isSure || redirections.some(({ sign }) => sign.includes('<')))
    return undefined
  return {
    code: 'script/prompt',
    what: `"${name} ${verb}" asks for confirmation, and nobody can answer.`,
    why: 'Hook scripts have no input: the command ends with an error.',
    fix: `Write "${name} ${verb} -y".`,
  }
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

const checkVerb: CommandRule = ({ name, args }) => {
  const verb = args.find(arg => !arg.startsWith('-')) ?? ''
  if (name !== 'systemctl' || args[0] !== verb || !/^[a-z-]+$/.test(verb) || VERBS.has(verb)) return undefined
  const meant = nearest(verb, VERBS)
  return {
    code: 'script/unknown-verb',
    what: `systemctl has no command "${verb}".`,
    why: 'It ends with an error, and does nothing.',
    fix: meant === undefined ? 'See "systemctl --help".' : `Write "systemctl ${meant}".`,
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html */
function checkMetadata(text: string): CommandRule {
  if (/X-aws-ec2-metadata-token/i.test(text)) return () => undefined
  return ({ name, args }) => {
    if (!['curl', 'wget'].includes(name) || !args.some(arg => arg.includes('169.254.169.254')))
      return undefined
    return {
      code: 'script/metadata-token',
      what: 'The metadata service is called without a token.',
      why: 'Instances that require IMDSv2, as those of Amazon Linux 2023 do, respond with HTTP 401.',
      fix: 'Get a token first (PUT /latest/api/token), and send it as X-aws-ec2-metadata-token.',
    }
  }
}

/** A path that begins in the revision, of a script that never changes its folder. */
function checkRelative(paths: ReadonlySet<string>): CommandRule {
  return ({ name, args }, { words }) => {
    const program = words.find(({ text }) => text.includes('/') && text.endsWith(`/${name}`))?.text ?? ''
    const [first = ''] = args
    const isShell = ['source', '.', 'bash', 'sh', 'python', 'python3', 'node', 'chmod'].includes(name)
    const path = [program, isShell ? first : ''].find(
      written => paths.has(written.replace(/^\.\//, '')) && /^\.?\w|^\.\//.test(written),
    )
    if (path === undefined) return undefined
    return {
      code: 'script/relative-path',
      what: `"${path}" is a path in the revision, but hook scripts do not start there.`,
      why: "Its working directory is / or the agent's own.",
      fix: `Begin with: cd "$(dirname "$0")", and name the path from there.`,
    }
  }
}

const SERVERS: readonly (readonly [program: RegExp, args: RegExp])[] = [
  [/^(npm|yarn|pnpm)$/, /^(run )?(start|serve|dev)\b/],
  [/^java$/, /(^| )-jar /],
  [/^(python|python3)(\.\d+)?$/, /manage\.py runserver|-m http\.server/],
  [/^flask$/, /(^| )run\b/],
  [/^docker-compose$/, /(^| )up\b(?!.*( -d| --detach| --wait|--no-start))/],
  [/^docker$/, /^compose( .*)? up\b(?!.*( -d| --detach| --wait|--no-start))/],
  [/^uvicorn$/, /\w+:\w+/],
]

/** It never ends, and so the event waits for its timeout. */
function checkServer(part: Pipeline, event: string): CommandRule {
  return ({ name, args }, command) => {
    if (part.commands.at(-1) !== command || args.includes('--help') || args.includes('--version'))
      return undefined
    const server = SERVERS.find(([program, pattern]) => program.test(name) && pattern.test(args.join(' ')))
    if (server === undefined) return undefined
    return {
      code: 'script/foreground-server',
      what: `"${[name, ...args].join(' ').slice(0, 60)}" runs in the foreground.`,
      why: `A server does not end: ${event} waits until its timeout, and fails.`,
      fix: 'Start it as a service (a systemd unit), or detached: "docker compose up -d".',
    }
  }
}
