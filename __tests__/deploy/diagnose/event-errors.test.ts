// Each failed event gets its cause, and a next step in the reader's own spelling.

import { LifecycleErrorCode } from '@aws-sdk/client-codedeploy'
import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../../src/appspec/lifecycle.ts'
import { explain } from '../../../src/deploy/diagnose/explain.ts'
import type { Diagnostics, Facts } from '../../../src/deploy/progress.ts'
import { facts, failuresOf, HEALTH_CONSTRAINTS, instance } from '../report/outcomes.ts'

const SCRIPT = { scriptName: 'hooks/a.sh', logTail: '' }

/** The problems of a deployment that failed in an event of its only instance. */
function problemsOf(fails: string, reported: Partial<Diagnostics>, differences: Partial<Facts> = {}) {
  return explain(
    facts({
      status: 'Failed',
      error: HEALTH_CONSTRAINTS,
      instances: [instance({ id: 'i-1', fails, diagnostics: reported })],
      ...differences,
    }),
  ).problems
}

const FAILURES = Object.values(LifecycleErrorCode).filter(
  code => code !== 'Success' && code !== 'UnknownError',
)

test.each(FAILURES)('%s of the SDK has a meaning and a next step', errorCode => {
  const [problem] = problemsOf('AfterInstall', { ...SCRIPT, errorCode, message: 'some words' })
  expect(problem?.code).not.toBe('event/failed')
  expect(problem?.what).not.toContain('some words')
  expect(problem?.fix).not.toContain('codedeploy-agent.log')
})

describe('an event', () => {
  test.each<[errorCode: string, message: string, code: string, what: string, help: RegExp]>([
    ['ScriptMissing', 'no', 'script-missing', 'hooks/a.sh is not in the revision', /Commit hooks\/a\.sh/],
    [
      'ScriptNotExecutable',
      'no',
      'script-not-executable',
      'hooks/a.sh could not be made executable',
      /mounted/,
    ],
    [
      'ScriptTimedOut',
      'failed to complete in 30 seconds',
      'script-timed-out',
      'hooks/a.sh did not end within 30 s',
      /hooks\.AfterInstall/,
    ],
    [
      'ScriptTimedOut',
      'not within 1 second',
      'script-timed-out',
      'hooks/a.sh did not end within 1 s',
      /timeout/,
    ],
    ['ScriptTimedOut', 'in other words', 'script-timed-out', 'hooks/a.sh did not end in time', /timeout/],
    [
      'ScriptFailed',
      'hooks/a.sh failed with exit code 3',
      'script-failed',
      'hooks/a.sh exited with 3',
      /rehearse/,
    ],
    [
      'ScriptFailed',
      'hooks/a.sh exited with 3',
      'script-failed',
      'hooks/a.sh exited with 3',
      /fix hooks\/a\.sh/,
    ],
    ['ScriptFailed', 'in other words', 'script-failed', 'hooks/a.sh did not finish', /rehearse/],
    [
      'ScriptFailed',
      'failed with exit code 127',
      'command-missing',
      'hooks/a.sh exited with 127',
      /full path/,
    ],
    [
      'UnknownError',
      'failed to close STDOUT',
      'output-left-open',
      'hooks/a.sh ended, but something it started kept its output open',
      /nohup/,
    ],
    ['ErrorOfNextYear', 'new', 'failed', 'new', /codedeploy-agent\.log/],
  ])('%s: %s', (errorCode, message, code, what, help) => {
    const problems = problemsOf('AfterInstall', { ...SCRIPT, errorCode, message })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: `event/${code}`, what: `AfterInstall failed on i-1: ${what}` })
    expect(problems[0]?.fix).toMatch(help)
  })

  test('a timeout at a question', () => {
    const logTail = 'Script - hooks/a.sh\n[stdout]Do you want to continue? [Y/n] '
    const [problem] = problemsOf('AfterInstall', {
      ...SCRIPT,
      errorCode: 'ScriptTimedOut',
      message: '',
      logTail,
    })
    expect(problem).toMatchObject({ code: 'event/prompt', fix: expect.stringContaining('apt-get -y') })
  })

  test('without a word of why', () => {
    const events = [{ event: 'Install', status: 'Failed' }]
    const { problems } = explain(
      facts({ status: 'Failed', instances: [{ id: 'i-1', status: 'Failed', events }] }),
    )
    expect(problems[0]?.what).toBe('Install failed on i-1: CodeDeploy gives no reason')
  })
})

describe('a script of the revision before', () => {
  const reported = { ...SCRIPT, message: 'failed with exit code 1' }

  test.each(['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic'])('%s', event => {
    const instances = [instance({ id: 'i-1', events: EVENTS, fails: event, diagnostics: reported })]
    const [problem] = problemsOf(event, reported, { instances, previousCommit: 'e553205'.padEnd(40, '0') })
    expect(problem?.code).toBe('event/previous-revision')
    expect(problem?.what).toBe(`${event} failed on i-1: hooks/a.sh exited with 1`)
    expect(problem?.why).toContain('of the previously installed revision (e553205), not of 6bd8a6b')
    expect(problem?.why).toContain('A fix in this commit cannot run yet')
    expect(problem?.fix).toContain('`ignore-application-stop-failures: true`')
  })

  test('where its sha is not known', () => {
    expect(problemsOf('ApplicationStop', reported)[0]?.why).toContain('installed revision, not of 6bd8a6b')
  })

  test('whose archive is gone', () => {
    const message = 'The CodeDeploy agent did not find an AppSpec file within the unpacked revision directory'
    const [problem] = problemsOf('ApplicationStop', { errorCode: 'UnknownError', scriptName: '', message })
    expect(problem?.code).toBe('event/previous-revision-gone')
    expect(problem?.fix).toContain('`ignore-application-stop-failures: true`')
  })

  test('ignored, as asked', () => {
    const [, ...rest] = instance().events
    const [stop] = instance({ fails: 'ApplicationStop', diagnostics: reported }).events
    const events = stop === undefined ? rest : [stop, ...rest]
    const outcome = explain(facts({ instances: [{ ...instance({ id: 'i-1' }), events }] }))
    expect(failuresOf(outcome)).toMatchObject([{ event: 'ApplicationStop', ignored: true }])
    expect(outcome.problems[0]?.fix).toMatch(/^Remove `ignore-application-stop-failures` again/)
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
