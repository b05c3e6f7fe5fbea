// The exit code and the log of a script tell why it failed, and never a wrong cause.

import { expect, test } from 'vitest'
import { clueOf } from '../../../src/deploy/diagnose/script-clues.ts'

test.each<[code: string | undefined, message: string, logTail: string]>([
  [undefined, 'failed with exit code 3', '[stderr]pip failed'],
  [
    'event/runas-unknown',
    'failed with exit code 1',
    '[stderr]su: user bob does not exist or the user entry …',
  ],
  ['event/runas-nologin', 'failed with exit code 1', '[stdout]This account is currently not available.'],
  ['event/sudo-password', 'failed with exit code 1', '[stderr]sudo: a password is required'],
  [
    'event/sudo-password',
    'failed with exit code 1',
    '[stderr]sudo: a terminal is required to read the password',
  ],
  ['event/disk-full', 'failed with exit code 28', '[stderr]cp: error writing: No space left on device'],
  ['event/interpreter-missing', 'failed with error Errno::ENOENT', ''],
  ['event/interpreter-missing', 'failed with exit code 127', "[stderr]/usr/bin/env: 'bash\\r': No such file"],
  [
    'event/interpreter-missing',
    'failed with exit code 127',
    '[stderr]sh: a.sh: cannot execute: required file not found',
  ],
  ['event/command-missing', 'failed with exit code 127', '[stderr]a.sh: line 3: killall: command not found'],
  ['event/command-not-executable', 'failed with exit code 126', ''],
  ['event/script-killed', 'failed with exit code ', ''],
  ['event/script-killed', 'failed with exit code none: SIGKILL ended it.', ''],
  ['event/script-not-started', 'failed with error Errno::EACCES with message Permission denied - /x', ''],
  ['event/exec-format', 'failed with error Errno::ENOEXEC with message Exec format error - /x', ''],
  ['event/script-killed', 'failed with exit code 1', '[stderr]a.sh: line 2:   812 Killed   npm ci'],
  [
    'event/command-missing',
    'failed with exit code 127',
    '[stderr]/usr/bin/env: ‘python3.12’: No such file or directory',
  ],
  [undefined, 'failed with exit code 1270', ''],
  [undefined, 'failed with exit code 1', '[stderr]worker exited with 127'],
  [undefined, 'failed with exit code 1', "[stdout]b'OK\\r'"],
  [undefined, 'failed with exit code 1', '[stderr]sudo: 3 incorrect password attempts were logged'],
  [undefined, 'failed with exit code 1', '[stderr]Killed'],
  [
    undefined,
    'failed with exit code 1',
    '[stderr]cp: No space left on device\nScript - b.sh\n[stderr]its own trouble',
  ],
  ['event/command-missing', 'failed with exit code 127', '[stderr]No space left on device'],
  ['event/script-killed', 'failed with exit code 137', '[stderr]a.sh: line 2: 812 Killed  pip install'],
  ['event/address-in-use', 'failed with exit code 1', "[stderr][ERROR] Connection in use: ('0.0.0.0', 8000)"],
  ['event/address-in-use', 'failed with exit code 98', '[stderr]OSError: [Errno 98] Address already in use'],
  [
    'event/package-lock',
    'failed with exit code 100',
    '[stderr]E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 812 (apt-get)',
  ],
  [
    'event/package-lock',
    'failed with exit code 1',
    "[stderr]error: can't create transaction lock on /var/lib/rpm/.rpm.lock (Resource temporarily unavailable)",
  ],
  [
    'event/docker-socket',
    'failed with exit code 1',
    '[stderr]Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
  ],
  [
    'event/docker-not-running',
    'failed with exit code 1',
    '[stderr]Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ],
  ['event/out-of-memory', 'failed with exit code 1', '[stderr]OSError: [Errno 12] Cannot allocate memory'],
  [
    'event/virtual-environment-moved',
    'failed with exit code 126',
    '[stderr]/srv/.venv/bin/gunicorn: /old/.venv/bin/python3: bad interpreter: No such file or directory',
  ],
  ['event/line-ends', 'failed with exit code 127', "[stderr]a.sh: line 2: $'\\r': command not found"],
  [
    'event/relative-path',
    'failed with exit code 1',
    "[stderr]ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
  ],
  [
    'event/relative-path',
    'failed with exit code 127',
    '[stderr]a.sh: line 3: ./run.sh: No such file or directory',
  ],
  [
    'event/relative-path',
    'failed with exit code 1',
    '[stderr]a.sh: line 3: cd: site: No such file or directory',
  ],
  [
    'event/relative-path',
    'failed with exit code 2',
    "[stderr]python: can't open file '/manage.py': [Errno 2] No such file or directory",
  ],
  [undefined, 'failed with exit code 1', '[stderr]cat: /etc/site.conf: No such file or directory'],
  [
    undefined,
    'failed with exit code 1',
    "[stderr]FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'",
  ],
  ['event/user-missing', 'failed with exit code 1', "[stderr]chown: invalid user: 'www-data'"],
])('%s: %s %s', (code, message, logTail) => {
  const clue = clueOf({ errorCode: 'ScriptFailed', scriptName: 'a.sh', message, logTail })
  expect(clue?.code).toBe(code)
  if (code !== undefined) expect(clue).toMatchObject({ why: expect.any(String), fix: expect.any(String) })
})

test('a space in the name is why nothing was found', () => {
  const message = 'failed with error Errno::ENOENT with message No such file or directory - /x/my'
  const clue = clueOf({ errorCode: 'ScriptFailed', scriptName: 'my script.sh', message, logTail: '' })
  expect(clue?.code).toBe('event/space-in-name')
})
