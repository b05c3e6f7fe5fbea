// A message without a code is understood, in the words of the agent.

import { expect, test } from 'vitest'
import { meaningOf } from '../../../src/deploy/diagnose/agent-messages.ts'

const of = (message: string, scriptName = 'a.sh') =>
  meaningOf({ errorCode: 'UnknownError', scriptName, message, logTail: '' })

test.each<[code: string, message: string, fix: RegExp]>([
  ['output-left-open', 'Script at specified location: a.sh failed to close STDOUT', /nohup/],
  [
    'output-left-open',
    'a.sh failed to close STDERR: it ended, but something it started kept that open',
    /nohup/,
  ],
  ['failed', 'the stdout of a tool', /codedeploy-agent\.log/],
  [
    'file-exists',
    'a specified file already exists at this location: /srv/x y.txt',
    /`file-exists-behavior: OVERWRITE`/,
  ],
  [
    'agent-silent',
    'the agent was not able to receive the lifecycle event',
    /systemctl status codedeploy-agent/,
  ],
  ['took-too-long', 'The lifecycle event AfterInstall timed out on i-1.', /timeout/],
  ['agent-restarted', 'Failing in-progress lifecycle event after an agent restart.', /Deploy again/],
  ['log-unreadable', 'Attempting minimal diagnostics', /scripts\.log/],
  [
    'download-failed',
    "Could not download bundle at 'https://api.github.com/…' after 3 retries. Server returned codes: 404 'Not Found'",
    /pushed/,
  ],
  [
    'download-refused',
    "Could not download bundle at 'x' after 3 retries. Server returned codes: 401 'Unauthorized'",
    /Reconnect/,
  ],
  ['download-unreachable', 'execution expired', /security group/],
  [
    'download-unreachable',
    'Failed to open TCP connection to api.github.com:443 (Connection timed out - connect(2))',
    /proxy/,
  ],
  ['download-certificate', 'SSL_connect returned=1: certificate verify failed', /1\.8\.1/],
  ['download-refused', '401 Unauthorized', /Reconnect/],
  ['download-refused', '403 Forbidden', /Reconnect/],
  ['failed', 'exit after 403 files', /codedeploy-agent\.log/],
  ['source-missing', 'No such file or directory @ rb_sysopen - /opt/x/deployment-archive/site/a', /`source`/],
  ['failed', 'No such file or directory @ rb_sysopen - /srv/app/a.dll', /codedeploy-agent\.log/],
  [
    'appspec-invalid',
    'No such file or directory @ rb_sysopen - /opt/x/deployment-archive/appspec.yml',
    /root of the repository/,
  ],
  ['appspec-invalid', 'The deployment failed because the application specification file was empty.', /check/],
  ['appspec-invalid', 'appspec.yml has unknown lifecycle events: AfterInstal.', /check/],
  ['owner-missing', "can't find user for bob", /BeforeInstall/],
  ['disk-full', 'No space left on device @ rb_sysopen - /opt/x', /df -h/],
  ['out-of-memory', 'Cannot allocate memory - fork(2)', /swap/],
  ['bundle-damaged', 'Error extracting tar archive: 2', /Deploy again/],
  ['instance-profile', 'unable to sign request without credentials set', /instance profile/],
  ['bundle-denied', 'Access Denied', /s3:GetObject/],
  ['failed', 'no such thing', /codedeploy-agent\.log/],
])('%s: %s', (code, message, fix) => {
  expect(of(message).code).toBe(`event/${code}`)
  expect(of(message).fix).toMatch(fix)
})

test('names the file and the script', () => {
  expect(of('a file already exists at this location: /srv/x y.txt').what).toMatch(
    /^\/srv\/x y\.txt already exists/,
  )
  expect(of('failed to close STDOUT').what).toMatch(/^a\.sh ended/)
  expect(of('failed to close STDOUT', '').what).toMatch(/^a script ended/)
})

test('says what it does not know, in its own words', () => {
  expect(of('Odd.').what).toBe('Odd.')
  expect(of('').what).toBe('CodeDeploy gives no reason')
})
