// What do a script's last words say about why it failed?

import type { Diagnostics } from '../progress.ts'

interface Clue {
  readonly code: string
  readonly why: string
  readonly fix: string
}

interface Trace extends Clue {
  /** Looked for in the agent's message and in the script's log. */
  readonly pattern: RegExp
}

const TRACES: readonly Trace[] = [
  {
    pattern: /su: user .* does not exist/,
    code: 'event/runas-unknown',
    why: 'The user that `runas` names does not exist on the instance.',
    fix: 'Create the user, or correct `runas` in appspec.yml.',
  },
  {
    pattern: /This account is currently not available/,
    code: 'event/runas-nologin',
    why: 'The user that `runas` names has no login shell.',
    fix: 'Give the user a shell (`usermod --shell /bin/bash`), or name another one in `runas`.',
  },
  {
    pattern: /sudo: .*(?:password|terminal)/,
    code: 'event/sudo-password',
    why: 'sudo asked for a password, and there is nobody to type it.',
    fix: 'Let the user run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root.',
  },
  {
    pattern: /No space left on device|ENOSPC/,
    code: 'event/disk-full',
    why: 'A disk of the instance is full.',
    fix: 'Make room: `df -h`, old logs, old revisions below /opt/codedeploy-agent/deployment-root.',
  },
  {
    pattern: /Errno::ENOENT|\^M|\\r['’]|bad interpreter|required file not found|CR LF|first line asks for/,
    code: 'event/interpreter-missing',
    why: 'Its first line names an interpreter that is not there; a line that ends in CRLF looks just like that.',
    fix: 'Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes) and check its `#!` line.',
  },
  {
    pattern: /exit(?:ed)? (?:code|with|status) 127\b/,
    code: 'event/command-missing',
    why: 'Exit code 127: the shell did not find a command. Hooks run without a login: PATH is short.',
    fix: 'Install the command on the instance, or call it by its full path.',
  },
  {
    pattern: /exit(?:ed)? (?:code|with|status) 126\b/,
    code: 'event/command-not-executable',
    why: 'Exit code 126: a command was found, but could not be executed.',
    fix: 'Check the mode and the owner of what the script calls, and the rights of its `runas` user.',
  },
  {
    pattern: /exit code\s*$|(?:killed|ended) by (?:a )?SIG/i,
    code: 'event/script-killed',
    why: 'A signal ended it: often the kernel, when memory ran out.',
    fix: 'Look into `dmesg` on the instance for "Out of memory".',
  },
]

/** The first trace that fits, the surest first. */
export function clueOf({ message, logTail }: Diagnostics): Clue | undefined {
  return TRACES.find(({ pattern }) => pattern.test(message) || pattern.test(logTail))
}
