// Finds out from a script's exit code and its log why it failed.

import type { Diagnostics } from '../progress.ts'

interface Clue {
  readonly code: string
  readonly why: string
  readonly fix: string
}

interface Trace extends Clue {
  readonly pattern: RegExp
}

const INTERPRETER_MISSING: Clue = {
  code: 'event/interpreter-missing',
  why: 'Its first line names an interpreter that is not there; a line that ends in CRLF looks just like that.',
  fix: 'Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes) and check its `#!` line.',
}

const KILLED: Clue = {
  code: 'event/script-killed',
  why: 'A signal ended it: often the kernel, when memory ran out.',
  fix: 'Look into `dmesg` on the instance for "Out of memory".',
}

// Of Ruby, where the system refuses to start the script; and no exit code where a signal ended it.
const IN_MESSAGE: readonly Trace[] = [
  { pattern: /Errno::ENOENT/, ...INTERPRETER_MISSING },
  {
    pattern: /Errno::EACCES/,
    code: 'event/script-not-started',
    why: 'The agent may not execute it: it is a folder, or a link to a script without the execute bit, which the agent does not set through links.',
    fix: 'Name the script itself, and commit it as executable: `git update-index --chmod=+x`.',
  },
  {
    pattern: /Errno::ENOEXEC/,
    code: 'event/exec-format',
    why: 'It is a program for another kind of processor, or no program at all.',
    fix: 'Build it for the architecture of the instance (`uname -m`), or begin the script with a `#!` line.',
  },
  { pattern: /exit code(?! ?\d)/, ...KILLED },
]

// The agent splits the command at spaces.
const SPACE_IN_NAME: Clue = {
  code: 'event/space-in-name',
  why: 'The agent splits the command at spaces, and found no program of the first part of the name.',
  fix: "Remove the spaces from the script's name.",
}

const MISSING_INTERPRETERS: readonly Trace[] = [
  {
    pattern: /\/bin\/python[\d.]*: bad interpreter/,
    code: 'event/virtual-environment-moved',
    why: 'A command of a Python virtual environment names a Python that is not there: the environment was moved, or its Python removed.',
    fix: 'Create the virtual environment again where it is used (`python3 -m venv`), or run `python -m …` instead of its commands.',
  },
  {
    pattern:
      /\^M: bad interpreter|env: ['‘][^'’]*\\r['’]|: bad interpreter:|cannot execute: required file not found/,
    ...INTERPRETER_MISSING,
  },
  {
    pattern: /\$'\\r': command not found/,
    code: 'event/line-ends',
    why: 'The lines of the script end in CRLF, and the shell takes the CR for a part of each command.',
    fix: 'Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes).',
  },
]

const RELATIVE_PATH: Trace = {
  // What stands in quotes without a slash or a dot may be a command.
  pattern:
    /(?:^|[\]\s'‘"])(?=[\w.-]*[./])[\w.][\w./-]*['’"]?: No such file or directory|\bcd: [\w.][\w./-]*: No such file or directory|No such file or directory: ['"](?=[\w.-]*[./])[\w.]|can't open file ['"](?:\/opt\/codedeploy-agent\/|\/)?[\w.-]+['"]/,
  code: 'event/relative-path',
  why: 'A relative path was not found. Hooks do not start in the folder of the revision.',
  fix: 'Use absolute paths, or begin the script with `cd` to where the files are installed.',
}

// `#!/usr/bin/env python3.12`, which is not installed.
const ENV_MISSING: Trace = {
  pattern: /\benv: ['‘]?[\w.+-]+['’]?: No such file or directory/,
  code: 'event/command-missing',
  why: 'The first line of the script asks env for a program that is not there. Hooks run without a login: PATH is short.',
  fix: 'Install it on the instance, or name it by its full path in the first line.',
}

const COMMAND_MISSING: Clue = {
  code: 'event/command-missing',
  why: 'Exit code 127: the shell did not find a command. Hooks run without a login: PATH is short.',
  fix: 'Install the command on the instance, or call it by its full path.',
}

const NOT_EXECUTABLE: Clue = {
  code: 'event/command-not-executable',
  why: 'Exit code 126: a command was found, but could not be executed.',
  fix: 'Check the mode and the owner of what the script calls, and the rights of its `runas` user.',
}

const IN_LOG: readonly Trace[] = [
  {
    pattern: /\bsu: user .* does not exist/,
    code: 'event/runas-unknown',
    why: 'The user that `runas` names does not exist on the instance.',
    fix: 'Create the user, or correct `runas` in appspec.yml.',
  },
  {
    pattern: /\b(?:chown|install|chgrp): invalid (?:user|group)|\bsudo: unknown user|: no such user\b/,
    code: 'event/user-missing',
    why: 'The script names a user or a group that does not exist on the instance.',
    fix: 'Create it on the instance before the deployment, or correct the name in the script.',
  },
  {
    pattern: /This account is currently not available/,
    code: 'event/runas-nologin',
    why: 'The user that `runas` names has no login shell.',
    fix: 'Give the user a shell (`usermod --shell /bin/bash`), or name another one in `runas`.',
  },
  {
    pattern:
      /\bsudo: (?:.*password is required|a terminal is required|no tty present|sorry, you must have a tty)/,
    code: 'event/sudo-password',
    why: 'sudo asked for a password, and there is nobody to type it.',
    fix: 'Let the user run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root.',
  },
  {
    pattern: /No space left on device|\bENOSPC\b/,
    code: 'event/disk-full',
    why: 'A disk of the instance is full.',
    fix: 'Make room: `df -h`, old logs, old revisions below /opt/codedeploy-agent/deployment-root.',
  },
  {
    pattern: /Cannot allocate memory|\bENOMEM\b|^\[std...\]MemoryError\b|JavaScript heap out of memory/i,
    code: 'event/out-of-memory',
    why: 'The instance has not enough free memory.',
    fix: 'Use a larger instance, add swap, or build in the workflow instead of on the instance.',
  },
  {
    pattern: /Address already in use|\bEADDRINUSE\b|Connection in use: \(/i,
    code: 'event/address-in-use',
    why: 'Another process listens on that port already: often the release before, which was not stopped or has not ended.',
    fix: 'See which with `sudo ss -ltnp`; stop it in ApplicationStop and wait until it has ended.',
  },
  {
    pattern:
      /Could not get lock \/var\/(?:lib|cache)\/(?:dpkg|apt)|Unable to (?:acquire|lock) the (?:dpkg|administration)|dpkg frontend lock (?:was|is) locked|can't create transaction lock|holding the yum lock|Failed to obtain the transaction lock/i,
    code: 'event/package-lock',
    why: 'Another process was installing packages: on a new instance often its own first updates.',
    fix: 'Let the script wait (`apt-get -o DPkg::Lock::Timeout=300`, or try dnf again), or install packages when the instance is made.',
  },
  {
    pattern: /permission denied while trying to connect to the Docker/i,
    code: 'event/docker-socket',
    why: 'The user of the script may not use the Docker socket.',
    fix: 'Add the user to the group `docker` on the instance, or run the script as root.',
  },
  {
    pattern: /Cannot connect to the Docker daemon/,
    code: 'event/docker-not-running',
    why: 'Docker does not run on the instance.',
    fix: 'On the instance: `sudo systemctl enable --now docker`.',
  },
  {
    pattern: /\bline \d+:\s+\d+ Killed\b/,
    code: 'event/script-killed',
    why: 'A command of the script was killed: often by the kernel, when memory ran out.',
    fix: 'Look into `dmesg` on the instance for "Out of memory".',
  },
  ...MISSING_INTERPRETERS,
  ENV_MISSING,
  RELATIVE_PATH,
]

// Of apt, dnf, ssh, sudo and read -p. Nobody answers: standard input is closed or empty.
const PROMPT = /(?:\[[yY]\/[nN]\]|\((?:yes\/no|y\/n)[^)]*\)|password[^:]*:|passphrase[^:]*:)\s*\??:?\s*$/i

/** The cause that the exit code leaves open and the log shows; undefined where neither is sure. */
export function clueOf(diagnostics: Diagnostics): Clue | undefined {
  const { message, logTail, scriptName } = diagnostics
  const lines = linesOf(logTail)
  switch (exitCode(message)) {
    case 126:
      return lastTrace(MISSING_INTERPRETERS, lines) ?? NOT_EXECUTABLE
    case 127:
      return lastTrace([...MISSING_INTERPRETERS, ENV_MISSING, RELATIVE_PATH], lines) ?? COMMAND_MISSING
    case 137:
      return KILLED
    default:
      if (/Errno::ENOENT/.test(message) && scriptName.includes(' ')) return SPACE_IN_NAME
      return IN_MESSAGE.find(({ pattern }) => pattern.test(message)) ?? lastTrace(IN_LOG, lines)
  }
}

/** Whether the log of a script that did not end stops at a question. */
export function endsAtPrompt({ logTail }: Diagnostics): boolean {
  return PROMPT.test(linesOf(logTail).at(-1) ?? '')
}

export function exitCode(message: string): number | undefined {
  const code = /exit(?:ed)? (?:code|with|status) (\d+)/.exec(message)?.[1]
  return code === undefined ? undefined : Number(code)
}

/** What is printed last is nearest to the failure. */
function lastTrace(traces: readonly Trace[], lines: readonly string[]): Trace | undefined {
  for (const line of lines.toReversed()) {
    const trace = traces.find(({ pattern }) => pattern.test(line))
    if (trace !== undefined) return trace
  }
  return undefined
}

/** The lines of the script that failed: all scripts of an event share one log, and it is the last. */
function linesOf(logTail: string): readonly string[] {
  const lines = logTail.split('\n').filter(line => line.trim() !== '')
  return lines.slice(lines.findLastIndex(line => /(?:^|\s)Script - /.test(line)) + 1)
}
