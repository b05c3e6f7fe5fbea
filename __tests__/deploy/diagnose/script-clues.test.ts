// Do a script's last words tell why it failed?

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
  [
    'event/interpreter-missing',
    'did not start: its lines end in CR LF, so Linux looks for another interpreter',
    '',
  ],
  ['event/interpreter-missing', 'did not start: its first line asks for /bin/zsh', ''],
  ['event/command-missing', 'failed with exit code 127', '[stderr]a.sh: line 3: killall: command not found'],
  ['event/command-not-executable', 'failed with exit code 126', ''],
  ['event/script-killed', 'failed with exit code ', ''],
  ['event/script-killed', 'was ended by SIGKILL.', ''],
  [undefined, 'failed with exit code 1270', ''],
])('%s: %s %s', (code, message, logTail) => {
  const clue = clueOf({ errorCode: 'ScriptFailed', scriptName: 'a.sh', message, logTail })
  expect(clue?.code).toBe(code)
  if (code !== undefined)
    expect(clue).toEqual({
      code,
      why: expect.any(String),
      fix: expect.any(String),
      pattern: expect.any(RegExp),
    })
})
