// What an exit code, a message of the agent or a line of a log says about why a script failed.

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
  why: 'Its first line names an interpreter that does not exist; a CRLF line end has the same effect.',
  fix: 'Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes) and check its `#!` line.',
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
  why: 'The agent splits the command at spaces, and found no program of the first part of the name.',
  fix: "Remove the spaces from the script's name.",
}

export const MISSING_INTERPRETERS: readonly Trace[] = [
  {
    pattern: /\/bin\/python[\d.]*: bad interpreter/,
    code: 'event/virtual-environment-moved',
    why: 'A command of a Python virtual environment names a Python that does not exist: the environment was moved, or its Python was removed.',
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
    why: 'The lines of the script end in CRLF, and the shell takes the CR as part of each command.',
    fix: 'Save the script with LF line ends (`*.sh text eol=lf` in .gitattributes).',
  },
]

export const RELATIVE_PATH: Trace = {
  // What stands in quotes without a slash or a dot may be a command.
  pattern:
    /(?:^|[\]\s'‘"])(?=[\w.-]*[./])[\w.][\w./-]*['’"]?: No such file or directory|\bcd: [\w.][\w./-]*: No such file or directory|No such file or directory: ['"](?=[\w.-]*[./])[\w.]|can't open file ['"](?:\/opt\/codedeploy-agent\/|\/)?[\w.-]+['"]/,
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

export const IN_LOG: readonly Trace[] = [
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
    why: 'sudo asked for a password, and nobody can type it.',
    fix: 'Allow the user to run the command without one (NOPASSWD in /etc/sudoers.d), or run the script as root.',
  },
  {
    pattern: /No space left on device|\bENOSPC\b/,
    code: 'event/disk-full',
    why: 'A disk on the instance is full.',
    fix: 'Free space: check `df -h`, old logs, and old revisions in /opt/codedeploy-agent/deployment-root.',
  },
  {
    pattern: /Cannot allocate memory|\bENOMEM\b|^\[std...\]MemoryError\b|JavaScript heap out of memory/i,
    code: 'event/out-of-memory',
    why: 'The instance does not have enough free memory.',
    fix: 'Use a larger instance, add swap, or build in the workflow instead of on the instance.',
  },
  {
    pattern: /Address already in use|\bEADDRINUSE\b|Connection in use: \(|port is already allocated/i,
    code: 'event/address-in-use',
    why: 'Another process already listens on that port, often the previous release, which was not stopped or has not ended.',
    fix: 'Find it with `sudo ss -ltnp`, stop it in ApplicationStop, and wait until it has ended.',
  },
  {
    pattern:
      /Could not get lock \/var\/(?:lib|cache)\/(?:dpkg|apt)|Unable to (?:acquire|lock) the (?:dpkg|administration)|dpkg frontend lock (?:was|is) locked|can't create transaction lock|holding the yum lock|Failed to obtain the transaction lock/i,
    code: 'event/package-lock',
    why: 'Another process was installing packages; on a new instance that is often its first update.',
    fix: 'Make the script wait (`apt-get -o DPkg::Lock::Timeout=300`, or try dnf again), or install packages when the instance is created.',
  },
  {
    pattern: /permission denied while trying to connect to the Docker/i,
    code: 'event/docker-socket',
    why: "The script's user may not use the Docker socket.",
    fix: 'Add the user to the group `docker` on the instance, or run the script as root.',
  },
  {
    pattern: /Cannot connect to the Docker daemon/,
    code: 'event/docker-not-running',
    why: 'Docker is not running on the instance.',
    fix: 'On the instance: `sudo systemctl enable --now docker`.',
  },
  {
    pattern: /\bline \d+:\s+\d+ Killed\b/,
    code: 'event/script-killed',
    why: 'A command of the script was killed, often by the kernel when memory ran out.',
    fix: 'Search `dmesg` on the instance for "Out of memory".',
  },
  {
    pattern: /\bUnit \S+ (?:not found|could not be found)/,
    code: 'event/unit-missing',
    why: 'systemd knows no unit of that name.',
    fix: 'Install the unit file to /etc/systemd/system and run `systemctl daemon-reload` before this script, or correct the name.',
  },
  {
    pattern:
      /\bcurl: \(7\) .*(?:localhost|127\.0\.0\.1|\[::1\])|\bConnecting to (?:localhost|127\.0\.0\.1).* failed: Connection refused/,
    code: 'event/not-listening',
    why: 'Nothing listens on that port of the instance: the application has not started, or has not finished starting.',
    fix: "Make the script wait (`curl --retry 10 --retry-connrefused`), and read the application's own log.",
  },
  {
    pattern: /version [`'"]?(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+['"`]? not found/,
    code: 'event/library-version',
    why: 'A program was built for a newer system than the instance has.',
    fix: 'Use a newer image for the instance, or a build of the program for its system.',
  },
  {
    pattern: /\b(?:ModuleNotFoundError|ImportError): No module named/,
    code: 'event/python-module',
    why: 'The Python that ran has no such module. Hooks start without your virtual environment.',
    fix: "Call the Python of the virtual environment by its full path, and install the application's requirements before.",
  },
  {
    pattern: /\bCannot find module '(?![./])/,
    code: 'event/node-module',
    why: "Node.js did not find the package in the application's node_modules.",
    fix: 'Run `npm ci` in that folder before, or include node_modules in the revision.',
  },
  {
    pattern: /Unable to locate credentials|Could not load credentials from any providers/,
    code: 'event/no-aws-credentials',
    why: 'The script calls AWS, and the instance has no credentials for it.',
    fix: 'Attach an instance profile whose role may do what the script does.',
  },
  {
    pattern:
      /An error occurred \((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|403)\) when calling/,
    code: 'event/aws-denied',
    why: 'The script calls AWS, and the role of the instance may not do that.',
    fix: 'Allow it in the role of the instance profile.',
  },
  {
    pattern: /detected dubious ownership in repository/,
    code: 'event/git-ownership',
    why: 'git refuses a folder that belongs to another user.',
    fix: 'Run the script as the owner (`runas`), or allow the folder with `git config --system --add safe.directory`.',
  },
  {
    pattern: /Read-only file system/,
    code: 'event/read-only',
    why: 'The file system is mounted read-only: often after an error of the disk.',
    fix: 'Check `dmesg` on the instance, and how it is mounted (`findmnt`).',
  },
  {
    pattern: /: Permission denied$|\bEACCES\b.*permission denied|\bPermissionError: \[Errno 13\]/,
    code: 'event/permission-denied',
    why: "The script's user may not access that file or folder. Files that Install copies belong to root.",
    fix: 'Change its owner (`permissions` in appspec.yml, or chown in an earlier script), or run the script as another user (`runas`).',
  },
  ...MISSING_INTERPRETERS,
  ENV_MISSING,
  RELATIVE_PATH,
]
