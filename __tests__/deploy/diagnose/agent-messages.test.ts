// A message without a code is understood, in the words of AWS's agent and of the emulator's.

import { expect, test } from 'vitest'
import { meaningOf } from '../../../src/deploy/diagnose/agent-messages.ts'

const of = (message: string, scriptName = 'a.sh') =>
  meaningOf({ errorCode: 'UnknownError', scriptName, message, logTail: '' })

test.each<[code: string, message: string, fix: RegExp]>([
  ['output-left-open', 'Script at specified location: a.sh failed to close STDOUT', /nohup/],
  ['output-left-open', 'a.sh ended, but something it started kept its stderr open for 30 seconds', /nohup/],
  [
    'file-exists',
    'a specified file already exists at this location: /srv/x y.txt',
    /`file-exists-behavior: OVERWRITE`/,
  ],
  [
    'file-exists',
    'There is a file already at /srv/x y.txt, and no earlier deployment put it there.',
    /OVERWRITE/,
  ],
  [
    'agent-silent',
    'the agent was not able to receive the lifecycle event',
    /systemctl status codedeploy-agent/,
  ],
  ['agent-silent', 'The agent on i-1 did not receive the lifecycle event within 5 minutes', /systemctl/],
  ['agent-silent', 'The agent on i-1 is gone: EPIPE', /systemctl/],
  ['took-too-long', 'AfterInstall did not end within an hour on i-1.', /timeout/],
  ['agent-restarted', 'Failing in-progress lifecycle event after an agent restart.', /Deploy again/],
  ['log-unreadable', 'Attempting minimal diagnostics', /scripts\.log/],
  [
    'log-unreadable',
    'a.sh failed with exit code 1. It printed what is not UTF-8, so there is no log.',
    /scripts\.log/,
  ],
  [
    'download-failed',
    "Could not download bundle at 'https://api.github.com/…' after 3 retries",
    /GitHub account/,
  ],
  [
    'download-failed',
    'The revision could not be downloaded from http://127.0.0.1/: 404 Not Found.',
    /pushed/,
  ],
  ['download-unreachable', 'execution expired', /security group/],
  ['download-certificate', 'SSL_connect returned=1: certificate verify failed', /1\.8\.1/],
  ['download-refused', '401 Unauthorized', /GitHub again/],
  ['download-refused', '403 Forbidden', /GitHub again/],
  ['failed', 'exit after 403 files', /codedeploy-agent\.log/],
  ['source-missing', 'No such file or directory @ rb_sysopen - /opt/x/deployment-archive/site/a', /`source`/],
  ['appspec-invalid', 'The deployment failed because the application specification file was empty.', /check/],
  [
    'appspec-invalid',
    'appspec.yml has unknown lifecycle events: AfterInstal. Fix: Use these: AfterInstall.',
    /^Use these/,
  ],
  ['failed', "can't find user for bob", /codedeploy-agent\.log/],
  ['failed', 'There is no user "bob" on this machine. Fix: Create the user.', /^Create the user\.$/],
])('%s: %s', (code, message, fix) => {
  expect(of(message).code).toBe(`event/${code}`)
  expect(of(message).fix).toMatch(fix)
})

test('names the file and the script', () => {
  expect(of('a file already exists at this location: /srv/x y.txt').what).toMatch(
    /^\/srv\/x y\.txt exists already/,
  )
  expect(of('failed to close STDOUT').what).toMatch(/^a\.sh ended/)
  expect(of('failed to close STDOUT', '').what).toMatch(/^a script ended/)
})

test('says what it does not know, in its own words', () => {
  expect(of('Odd. Fix: Retry.').what).toBe('Odd.')
  expect(of('').what).toBe('CodeDeploy does not say why')
})
