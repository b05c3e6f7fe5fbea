// Does each failed event get its cause, and a next step in the reader's own spelling?

import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../src/codedeploy/lifecycle.ts'
import type { Ended } from '../../src/deploy/ended.ts'
import { explain } from '../../src/deploy/explain.ts'
import type { Diagnostics } from '../../src/deploy/progress.ts'
import { ended, HEALTH_CONSTRAINTS, instance } from './report/outcomes.ts'

const SCRIPT = { scriptName: 'hooks/a.sh', logTail: '' }

/** The problems of a deployment that failed in an event of its only instance. */
function problemsOf(fails: string, told: Partial<Diagnostics>, differences: Partial<Ended> = {}) {
  return explain(
    ended({
      status: 'Failed',
      error: HEALTH_CONSTRAINTS,
      instances: [instance({ id: 'i-1', fails, diagnostics: told })],
      ...differences,
    }),
  ).problems
}

describe('an event', () => {
  test.each<[errorCode: string, message: string, logTail: string, code: string, what: string, help: RegExp]>([
    [
      'ScriptMissing',
      'no such script',
      '',
      'event/script-missing',
      'hooks/a.sh is not in the revision',
      /Commit hooks\/a\.sh/,
    ],
    [
      'ScriptNotExecutable',
      'cannot set',
      '',
      'event/script-not-executable',
      'hooks/a.sh could not be made executable',
      /deployment-root/,
    ],
    [
      'ScriptTimedOut',
      'Script at specified location: hooks/a.sh failed to complete in 30 seconds',
      '',
      'event/script-timed-out',
      'hooks/a.sh did not end within 30 s',
      /longer timeout under hooks\.AfterInstall/,
    ],
    [
      'ScriptTimedOut',
      'in other words',
      '',
      'event/script-timed-out',
      'hooks/a.sh did not end in time',
      /timeout/,
    ],
    [
      'ScriptFailed',
      'Script at specified location: hooks/a.sh failed with exit code 3',
      '',
      'event/script-failed',
      'hooks/a.sh exited with 3',
      /rehearse/,
    ],
    [
      'ScriptFailed',
      'hooks/a.sh exited with 3',
      '',
      'event/script-failed',
      'hooks/a.sh exited with 3',
      /repair hooks\/a\.sh/,
    ],
    [
      'ScriptFailed',
      'in other words',
      '',
      'event/script-failed',
      'hooks/a.sh did not run to its end',
      /rehearse/,
    ],
    [
      'ScriptFailed',
      'run as user bob failed with exit code 1',
      '[stderr]su: user bob does not exist or',
      'event/runas-unknown',
      'hooks/a.sh exited with 1',
      /`runas`/,
    ],
    [
      'ScriptFailed',
      'failed with exit code 1',
      '[stdout]This account is currently not available.',
      'event/runas-nologin',
      'hooks/a.sh exited with 1',
      /usermod/,
    ],
    [
      'ScriptFailed',
      'failed with exit code 1',
      '[stderr]sudo: a password is required',
      'event/sudo-password',
      'hooks/a.sh exited with 1',
      /NOPASSWD/,
    ],
    [
      'ScriptFailed',
      'failed with exit code 28',
      '[stderr]cp: error writing: No space left on device',
      'event/disk-full',
      'hooks/a.sh exited with 28',
      /df -h/,
    ],
    [
      'ScriptFailed',
      'failed with error Errno::ENOENT with message No such file',
      '',
      'event/interpreter-missing',
      'hooks/a.sh did not run to its end',
      /eol=lf/,
    ],
    [
      'ScriptFailed',
      'failed with exit code 127',
      "[stderr]/usr/bin/env: 'bash\\r': No such file",
      'event/interpreter-missing',
      'hooks/a.sh exited with 127',
      /eol=lf/,
    ],
    [
      'ScriptFailed',
      'failed with exit code 127',
      '[stderr]a.sh: line 3: killall: command not found',
      'event/command-missing',
      'hooks/a.sh exited with 127',
      /full path/,
    ],
    [
      'ScriptFailed',
      'failed with exit code 126',
      '',
      'event/command-not-executable',
      'hooks/a.sh exited with 126',
      /mode/,
    ],
    [
      'ScriptFailed',
      'failed with exit code ',
      '',
      'event/script-killed',
      'hooks/a.sh did not run to its end',
      /Out of memory/,
    ],
    [
      'UnknownError',
      'Script at specified location: hooks/a.sh failed to close STDOUT',
      '',
      'event/output-left-open',
      'hooks/a.sh ended, but something it started kept its output open',
      /nohup/,
    ],
    [
      'UnknownError',
      'The deployment failed because a specified file already exists at this location: /srv/x y.txt',
      '',
      'event/file-exists',
      '/srv/x y.txt exists already, and CodeDeploy did not put it there',
      /`file-exists-behavior: OVERWRITE`/,
    ],
    [
      'UnknownError',
      'CodeDeploy agent was not able to receive the lifecycle event.',
      '',
      'event/agent-silent',
      'the CodeDeploy agent did not answer',
      /systemctl status codedeploy-agent/,
    ],
    [
      'UnknownError',
      'Failing in-progress lifecycle event after an agent restart.',
      '',
      'event/agent-restarted',
      'the CodeDeploy agent was restarted in the middle of it',
      /Deploy again/,
    ],
    [
      'UnknownError',
      "Could not download bundle at 'https://api.github.com/…' after 3 retries",
      '',
      'event/download-failed',
      'the revision could not be downloaded from GitHub',
      /GitHub account/,
    ],
    [
      'UnknownError',
      'The deployment failed because the application specification file was empty.',
      '',
      'event/appspec-invalid',
      'the agent could not use the AppSpec',
      /check/,
    ],
    [
      'UnknownError',
      'AfterInstall did not end within an hour on i-1.',
      '',
      'event/took-too-long',
      'it did not end within the hour that CodeDeploy gives an event',
      /timeout/,
    ],
    [
      'UnknownError',
      "can't find user for bob",
      '',
      'event/failed',
      "can't find user for bob",
      /codedeploy-agent\.log/,
    ],
    ['', '', '', 'event/failed', 'CodeDeploy does not say why', /codedeploy-agent\.log/],
    ['ErrorOfNextYear', 'new', '', 'event/failed', 'new', /codedeploy-agent\.log/],
  ])('%s: %s %s', (errorCode, message, logTail, code, what, help) => {
    const problems = problemsOf('AfterInstall', { ...SCRIPT, errorCode, message, logTail })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code, what: `AfterInstall failed on i-1: ${what}` })
    expect(problems[0]?.fix).toMatch(help)
  })

  // The agent of a rehearsal says the same in other words.
  test.each<[errorCode: string, message: string, code: string, what: string]>([
    [
      'ScriptFailed',
      'hooks/a.sh, run as bob, failed with exit code 3.',
      'event/script-failed',
      'hooks/a.sh exited with 3',
    ],
    [
      'ScriptFailed',
      'hooks/a.sh was ended by SIGKILL.',
      'event/script-killed',
      'hooks/a.sh did not run to its end',
    ],
    [
      'ScriptFailed',
      'hooks/a.sh did not start: its lines end in CR LF, so Linux looks for an interpreter with a carriage return.',
      'event/interpreter-missing',
      'hooks/a.sh did not run to its end',
    ],
    [
      'ScriptTimedOut',
      'hooks/a.sh did not end within 1 second, its timeout.',
      'event/script-timed-out',
      'hooks/a.sh did not end within 1 s',
    ],
    [
      'UnknownError',
      'hooks/a.sh ended, but something it started kept its stderr open for 30 seconds, its timeout. Fix: give it an output.',
      'event/output-left-open',
      'hooks/a.sh ended, but something it started kept its output open',
    ],
    [
      'UnknownError',
      'hooks/a.sh failed with exit code 1. It printed what is not UTF-8, so the agent cannot send its log.',
      'event/log-unreadable',
      'hooks/a.sh failed, and printed what is not UTF-8',
    ],
    [
      'UnknownError',
      'There is a file already at /srv/x y.txt, and no earlier deployment of this group put it there. Fix: remove it.',
      'event/file-exists',
      '/srv/x y.txt exists already, and CodeDeploy did not put it there',
    ],
    [
      'UnknownError',
      'The revision could not be downloaded from http://127.0.0.1/: 404 Not Found.',
      'event/download-failed',
      'the revision could not be downloaded from GitHub',
    ],
    [
      'UnknownError',
      'The agent on i-1 did not receive the lifecycle event within 5 minutes.',
      'event/agent-silent',
      'the CodeDeploy agent did not answer',
    ],
    [
      'UnknownError',
      'The agent on i-1 is gone: EPIPE',
      'event/agent-silent',
      'the CodeDeploy agent did not answer',
    ],
  ])('%s in a rehearsal: %s', (errorCode, message, code, what) => {
    const [problem] = problemsOf('AfterInstall', { ...SCRIPT, errorCode, message })
    expect(problem).toMatchObject({ code, what: `AfterInstall failed on i-1: ${what}` })
  })

  test('a message that brings its next step along keeps it', () => {
    const message = 'There is no user "bob" on this machine. Fix: Create the user.'
    const [problem] = problemsOf('Install', {
      errorCode: 'UnknownError',
      scriptName: '',
      message,
      logTail: '',
    })
    expect(problem).toMatchObject({
      what: 'Install failed on i-1: There is no user "bob" on this machine.',
      fix: 'Create the user.',
    })
  })

  test('without a word of why', () => {
    const events = [{ event: 'Install', status: 'Failed' }]
    const { problems } = explain(
      ended({ status: 'Failed', instances: [{ id: 'i-1', status: 'Failed', events }] }),
    )
    expect(problems[0]?.what).toBe('Install failed on i-1: CodeDeploy does not say why')
  })
})

describe('a script of the revision before', () => {
  const told = { ...SCRIPT, message: 'failed with exit code 1' }

  test.each(['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic'])('%s', event => {
    const instances = [instance({ id: 'i-1', events: EVENTS, fails: event, diagnostics: told })]
    const [problem] = problemsOf(event, told, { instances, previousCommit: 'e553205'.padEnd(40, '0') })
    expect(problem?.code).toBe('event/previous-revision')
    expect(problem?.what).toBe(`${event} failed on i-1: hooks/a.sh exited with 1`)
    expect(problem?.why).toContain('of the revision that was installed before (e553205), not of 6bd8a6b')
    expect(problem?.why).toContain('A repair in this commit cannot run yet')
    expect(problem?.fix).toContain('`ignore-application-stop-failures: true`')
  })

  test('where its sha is not known', () => {
    expect(problemsOf('ApplicationStop', told)[0]?.why).toContain('installed before, not of 6bd8a6b')
  })

  test('ignored, as asked', () => {
    const [, ...rest] = instance().events
    const [stop] = instance({ fails: 'ApplicationStop', diagnostics: told }).events
    const events = stop === undefined ? rest : [stop, ...rest]
    const { failures, problems } = explain(ended({ instances: [{ ...instance({ id: 'i-1' }), events }] }))
    expect(failures).toMatchObject([{ event: 'ApplicationStop', ignored: true }])
    expect(problems[0]?.fix).toMatch(/^Take `ignore-application-stop-failures` out again/)
  })

  test('an agent that does not answer has no script', () => {
    const silent = {
      errorCode: 'UnknownError',
      scriptName: '',
      message: 'not able to receive the lifecycle event',
    }
    expect(problemsOf('ApplicationStop', silent)[0]?.code).toBe('event/agent-silent')
  })
})
