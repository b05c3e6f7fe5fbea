// Rules for commands that wait for an answer, or never end.

import type { PackageScripts } from '../package-scripts.ts'
import type { Pipeline, Redirection, SimpleCommand, Statement } from '../shell/ast.ts'
import { type Found, forks, type Invocation, invocationOf } from '../shell/command.ts'

/** A command, and where it stands. */
export interface Call {
  readonly invocation: Invocation
  readonly command: SimpleCommand
  readonly found: Found<Pipeline>
}

/** What is said of one command: undefined where there is nothing to say. */
export type CommandRule = (
  call: Call,
) => { readonly code: string; readonly what: string; readonly why: string; readonly fix: string } | undefined

interface Prompt {
  /** Of the command and its arguments. */
  readonly asks: RegExp
  /** The arguments with which it does not. */
  readonly sure: RegExp
  readonly option: string
}

const PROMPTS: readonly Prompt[] = [
  {
    asks: /^(apt|apt-get) (-\S+ )*(install|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove)\b/,
    sure: / (-\w*y|-\w*q[q=]|--(yes|assume-yes|assume-no|quiet=2)|\$)/,
    option: '-y',
  },
  {
    asks: /^(yum|dnf) (-\S+ )*(install|localinstall|groupinstall|update|upgrade|remove)\b/,
    sure: / (-\w*y|--assume-?(yes|no)|\$)/,
    option: '-y',
  },
  {
    asks: /^zypper (-\S+ )*(install|in|update|up|remove|rm)\b/,
    sure: / (-\w*[ny]|--non-interactive|--no-confirm|\$)/,
    option: '-y',
  },
  { asks: /^(pip|pip3|python3? -m pip) uninstall\b/, sure: / (-\w*y|--yes|\$)/, option: '-y' },
  { asks: /^docker \w+ prune\b/, sure: / (-\w*f|--force|\$)/, option: '--force' },
  {
    asks: /\bmanage\.py (collectstatic|createsuperuser|flush)\b/,
    sure: / (--no-?input|\$)/,
    option: '--noinput',
  },
]

/** A script has no input: a question is answered with the end of the file. */
export function checkPrompt(commands: readonly SimpleCommand[]): CommandRule {
  if (commands.some(command => invocationOf(command).name === 'exec' && command.redirections.some(isInput)))
    return () => undefined
  return call => {
    const line = lineOf(call.invocation)
    const why = 'Hook scripts have no input: the command ends with an error.'
    // Whether there is an input takes longest: it is looked for last.
    if (call.invocation.name === 'read' && isPlain(call) && !hasInput(call))
      return {
        code: 'script/prompt',
        what: `"${line}" waits for an answer, and nobody can give it.`,
        why,
        fix: 'Set the variable in the script, or read it from a file on the instance.',
      }
    const prompt = PROMPTS.find(({ asks, sure }) => asks.test(line) && !sure.test(line))
    if (prompt === undefined || hasInput(call)) return undefined
    const question = prompt.asks.exec(line)?.[0] ?? line
    return {
      code: 'script/prompt',
      what: `"${question}" asks for confirmation, and nobody can answer.`,
      why,
      fix: `Write "${question} ${prompt.option}".`,
    }
  }
}

/** Its own, that of a loop or a group around it, or what a pipeline leads into it. */
function hasInput({ command, found: { part, within } }: Call): boolean {
  const isFed = ({ pipelines }: Statement) =>
    pipelines.some(
      ({ commands }) =>
        (commands.length > 1 && !commands.includes(command)) ||
        commands.some(({ kind, redirections }) => kind !== 'simple' && redirections.some(isInput)),
    )
  return part.commands.indexOf(command) > 0 || command.redirections.some(isInput) || within.some(isFed)
}

function isInput({ sign }: Redirection): boolean {
  return sign.includes('<')
}

/** Not tried only, as in `read x || true`, and not from another file descriptor. */
function isPlain({ invocation: { args }, found: { within } }: Call): boolean {
  const isPart = within.some(
    ({ pipelines }) =>
      pipelines.length > 1 ||
      pipelines.some(({ commands }) => commands.some(({ kind }) => kind === 'function')),
  )
  return !isPart && !args.some(arg => /^-\w*[ut]/.test(arg))
}

/** What starts another program, and stays as long as it does. */
const RUNNER = /^(bundle exec|npx( -y| --yes)?|(poetry|pipenv|uv) run|python3?(\.\d+)? -m) /
const DETACHED = '(?!.* (-d|--detach|--wait|--no-start)\\b)'

/** They do not end by themselves. Of the command and its arguments, without its runner. */
const ENDLESS: readonly RegExp[] = [
  /^(npm|yarn|pnpm) (run )?(start|serve|dev)\b/,
  /^java .*-jar /,
  /manage\.py runserver\b/,
  /^http\.server\b/,
  /^flask\b.* run\b/,
  new RegExp(`^docker(-compose| compose)( .*)? up\\b${DETACHED}`),
  /^docker run (?=.*(-p|--publish|--restart)\b)(?!(.* )?(-\w*d\w*|--detach)\b)/,
  /^docker (compose )?logs (.* )?(-\w*f|--follow)\b/,
  /^(uvicorn|hypercorn|daphne) .*\w+:\w+/,
  // What its configuration says is not known: it may make it a daemon.
  /^gunicorn (?!.*(-D|--daemon|-c|--config)\b).*\w+:\w+/,
  /^nginx .*daemon off/,
  /^celery .*\b(worker|beat)\b(?!.*( -D| --detach))/,
  /^rails (s|server)\b(?!.*( -d| --daemon))/,
  /^(php -S|ng serve|serve -s|php artisan serve|dotnet run|streamlit run|pm2-runtime|nodemon|http-server)\b/,
  /^node (\S*\/)?((server|app|index|dist\/main)\.[cm]?js|bin\/www)\b/,
  /^(mvn|mvnw) .*spring-boot:run\b/,
  /^(gradle|gradlew) .*bootRun\b/,
  /^(tail .*-\w*[fF]|journalctl .*-\w*f)/,
  /^(pm2 logs|sleep infinity)\b/,
]

// Letters. The patterns are tried from each of them on.
const LONGEST_LINE = 5_000

/** It starts a server elsewhere, and ends. */
const DETACHING = /\b(pm2|forever) (start|restart|reload)|\bsystemctl\b|(^| )(-d|--detach|--daemon)\b|&\s*$/

/** What npm runs by that name in this revision ends by itself. */
function isDetaching(line: string, packageScripts: PackageScripts): boolean {
  const [, name = ''] = /^(?:npm|yarn|pnpm) (?:run )?([\w:-]+)/.exec(line) ?? []
  return packageScripts.get(name)?.some(command => DETACHING.test(command)) ?? false
}

/** It never ends, and so the event waits for its timeout. */
export function checkServer(event: string, packageScripts: PackageScripts): CommandRule {
  return ({ invocation, command, found: { part, within } }) => {
    const { args } = invocation
    const isBackground = within.some(({ background }) => background) || forks(part)
    if (isBackground || part.commands.at(-1) !== command || part.commands.length > 1) return undefined
    if (args.includes('--help') || args.includes('--version')) return undefined
    const line = lineOf(invocation)
    const program = line.replace(RUNNER, '')
    if (line.length > LONGEST_LINE) return undefined
    if (!ENDLESS.some(pattern => pattern.test(program)) || isDetaching(program, packageScripts))
      return undefined
    return {
      code: 'script/foreground-server',
      what: `"${line.slice(0, 60)}" runs in the foreground.`,
      why: `It does not end: ${event} waits until its timeout, and fails.`,
      fix: adviceFor(program),
    }
  }
}

function adviceFor(program: string): string {
  if (/^(tail|journalctl|pm2 logs|docker (compose )?logs)\b/.test(program))
    return 'Remove it, or show only the lines that are there: leave out what makes it follow the log.'
  if (/^sleep\b/.test(program)) return 'Remove it.'
  return /^docker/.test(program)
    ? 'Start it detached: with the option "-d".'
    : 'Start it as a service: write a systemd unit, and "systemctl restart" it here.'
}

function lineOf({ name, args }: Invocation): string {
  return [name, ...args].join(' ')
}
