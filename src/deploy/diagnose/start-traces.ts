// What shows that a script, or a command in it, could not be started.

export interface Clue {
  readonly code: string
  readonly why: string
  readonly fix: string
}

export interface Trace extends Clue {
  readonly pattern: RegExp
}

const INTERPRETER_MISSING: Clue = {
  code: 'event/interpreter-missing',
  why: 'Its first line names an interpreter that does not exist; a CRLF line ending has the same effect.',
  fix: 'Save the script with LF line endings (`*.sh text eol=lf` in .gitattributes) and check its `#!` line.',
}

export const KILLED: Clue = {
  code: 'event/script-killed',
  why: 'It was killed by a signal, often by the kernel when memory ran out.',
  fix: 'Search `dmesg` on the instance for "Out of memory".',
}

// Of Ruby, where the system refuses to start the script; and no exit code where a signal ended it.
export const IN_MESSAGE: readonly Trace[] = [
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
    why: 'It was built for another processor architecture, or is not a program.',
    fix: 'Build it for the architecture of the instance (`uname -m`), or begin the script with a `#!` line.',
  },
  { pattern: /exit code(?! ?\d)/, ...KILLED },
]

// The agent splits the command at spaces.
export const SPACE_IN_NAME: Clue = {
  code: 'event/space-in-name',
  why: 'The agent splits the command at spaces, and found no program named like the first part.',
  fix: "Remove the spaces from the script's name.",
}

export const MISSING_INTERPRETERS: readonly Trace[] = [
  {
    pattern: /\/bin\/python[\d.]*: bad interpreter/,
    code: 'event/virtual-environment-moved',
    why: 'A command of a Python virtual environment names a Python that does not exist: the environment was moved, or its Python was removed.',
    fix: 'Recreate the virtual environment where it is used (`python3 -m venv`), or run `python -m …` instead of its commands.',
  },
  {
    pattern:
      /\^M: bad interpreter|env: ['‘][^'’]*\\r['’]|: bad interpreter:|cannot execute: required file not found/,
    ...INTERPRETER_MISSING,
  },
  {
    pattern: /\$'\w*\\r'|\r: numeric argument required/,
    code: 'event/line-ends',
    why: 'The lines of the script end in CRLF, and the shell reads the CR as part of each command.',
    fix: 'Save the script with LF line endings (`*.sh text eol=lf` in .gitattributes).',
  },
]

export const RELATIVE_PATH: Trace = {
  // What stands in quotes without a slash or a dot may be a command.
  pattern:
    /(?:^|[\]\s'‘"])(?=[\w.-]*[./])[\w.][\w./-]*['’"]?: No such file or directory|\bcd: [\w.][\w./-]*: No such file or directory|No such file or directory: ['"](?=[\w.-]*[./])[\w.]|can't open file ['"](?:\/opt\/codedeploy-agent\/|\/)?[\w.-]+['"]|no such file or directory, open '(?:\/opt\/codedeploy-agent)?\/package\.json'|could not find a composer\.json file in \/(?:opt\/codedeploy-agent)?$|Could not open input file: [^/\s]|no configuration file provided: not found/,
  code: 'event/relative-path',
  why: "A relative path was not found. Hooks do not start in the revision's folder.",
  fix: 'Use absolute paths, or start the script with `cd` to the installed files.',
}

// `#!/usr/bin/env python3.12`, which is not installed.
export const ENV_MISSING: Trace = {
  pattern: /\benv: ['‘]?[\w.+-]+['’]?: No such file or directory/,
  code: 'event/command-missing',
  why: 'The first line of the script names a program that env does not find. Hooks run without a login shell, so PATH is short.',
  fix: 'Install it on the instance, or use its full path in the first line.',
}

export const COMMAND_MISSING: Clue = {
  code: 'event/command-missing',
  why: 'Exit code 127: the shell did not find a command. Hooks run without a login shell, so PATH is short.',
  fix: 'Install the command on the instance, or call it by its full path.',
}

export const NOT_EXECUTABLE: Clue = {
  code: 'event/command-not-executable',
  why: 'Exit code 126: a command was found, but could not be executed.',
  fix: 'Check mode and owner of what the script calls, and the permissions of its `runas` user.',
}
