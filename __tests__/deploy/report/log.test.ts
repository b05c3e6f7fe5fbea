// Does the log tell a deployment as it happens, and no more than that?

import { describe, expect, test } from 'vitest'
import { annotateProblems } from '../../../src/action/runner.ts'
import { createRunnerReport } from '../../../src/action/runner-log.ts'
import { createTerminalReport } from '../../../src/cli/terminal-log.ts'
import { Problem } from '../../../src/core/problem.ts'
import { linesPrintedBy } from '../../stdout.ts'
import { failed, HEALTH_CONSTRAINTS, instance, outcome, START, skipped, succeeded } from './outcomes.ts'
import { playToRunner, playToTerminal } from './recording.ts'

const clock = { now: () => START }
const isCommand = (line: string) => line.startsWith('::')

describe('to the runner', () => {
  test('a failure', () => {
    expect(playToRunner(failed, 'failures').join('\n')).toMatchInlineSnapshot(`
      "Deploying fabi1816/super-duper-potato at 6bd8a6bf0c3e4d1a9b7c5e2f1a0d9c8b7e6f5a43 to Super-duper-potato-app, Potato-deployment-group
      Created d-8K2QXPT1F: https://eu-west-1.console.aws.amazon.com/codesuite/codedeploy/deployments/d-8K2QXPT1F?region=eu-west-1
      18:00:00  i-0abc1234567890def  ApplicationStop     InProgress
      18:00:01  i-0abc1234567890def  ApplicationStop     Succeeded         1.2 s
      18:00:01  i-0abc1234567890def  DownloadBundle      InProgress
      18:00:04  i-0abc1234567890def  DownloadBundle      Succeeded         3.4 s
      18:00:04  i-0abc1234567890def  BeforeInstall       InProgress
      18:00:05  i-0abc1234567890def  BeforeInstall       Succeeded         0.6 s
      18:00:05  i-0abc1234567890def  Install             InProgress
      18:00:06  i-0abc1234567890def  Install             Succeeded         0.9 s
      18:00:06  i-0abc1234567890def  AfterInstall        InProgress
      18:00:30  i-0abc1234567890def  AfterInstall        Failed             25 s
      ::group::Log of hooks/install-dependencies.sh on i-0abc1234567890def
      ScriptFailed: hooks/install-dependencies.sh, run as ec2-user, failed with exit code 1.
      LifecycleEvent - AfterInstall
      Script - hooks/set-permissions.sh
      Script - hooks/install-dependencies.sh
      [stdout]Collecting Django>=4.2
      [stderr]ERROR: No matching distribution found for Djano>=4.2
      [stderr]install-dependencies.sh: pip failed on /home/ec2-user/potato/requirements.txt
      ::endgroup::
      18:00:42  i-0abc1234567890def  ApplicationStart    Skipped
      18:00:42  i-0abc1234567890def  ValidateService     Skipped
      ::error title=AfterInstall failed on i-0abc1234567890def,file=hooks/install-dependencies.sh::AfterInstall failed on i-0abc1234567890def: hooks/install-dependencies.sh exited with 1%0AScriptFailed: hooks/install-dependencies.sh, run as ec2-user, failed with exit code 1.%0Apip found no release with that name and version for the instance's Python, or could not reach the index.%0AFix: Check the name and version, compare \`python3 --version\` on the instance with what the package supports, and check the network of the instance.%0A%0AEnd of its log:%0ALifecycleEvent - AfterInstall%0AScript - hooks/set-permissions.sh%0AScript - hooks/install-dependencies.sh%0A[stdout]Collecting Django>=4.2%0A[stderr]ERROR: No matching distribution found for Djano>=4.2%0A[stderr]install-dependencies.sh: pip failed on /home/ec2-user/potato/requirements.txt
      18:00:42  Failed after 33 s. 0 of 1 instances run the new revision. On i-0abc1234567890def its files are in place, but AfterInstall failed."
    `)
  })

  test('a success, its commands left out', () => {
    expect(
      playToRunner(succeeded)
        .filter(line => !isCommand(line))
        .slice(-3)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "18:00:36  i-0abc1234567890def  ValidateService     InProgress
      18:00:38  i-0abc1234567890def  ValidateService     Succeeded         2.3 s
      18:00:42  Succeeded after 42 s. i-0abc1234567890def runs the new revision."
    `)
  })

  test('an older commit', () => {
    expect(playToRunner(skipped)).toEqual([
      expect.stringMatching(/^Deploying fabi1816\/super-duper-potato at 6bd8a6b/),
      '18:00:42  Skipped. Nothing was deployed.',
    ])
  })

  test('without annotations the reasons are still told', () => {
    const lines = playToRunner(failed, 'none')
    expect(lines.filter(line => /^::(error|warning|notice)/.test(line))).toEqual([])
    expect(lines.join('\n')).toContain('hooks/install-dependencies.sh exited with 1')
  })

  test('an event is shown in progress only where it lasts from one look to the next', () => {
    const report = createRunnerReport({ annotations: 'all', clock })
    const event = (name: string, status: string) =>
      report({ kind: 'event', instance: 'i-1', state: { event: name, status, startedAt: START }, fleet: 1 })
    const lines = linesPrintedBy(() => {
      event('Install', 'InProgress')
      report({ kind: 'looked' })
      event('Install', 'Succeeded')
      event('AfterInstall', 'InProgress')
      report({ kind: 'looked' })
      report({ kind: 'looked' })
      report({ kind: 'looked' })
      event('AfterInstall', 'Succeeded')
    })
    expect(lines.map(line => line.split(/ {2,}/).slice(2).join(' '))).toEqual([
      'Install Succeeded',
      'AfterInstall InProgress',
      'AfterInstall Succeeded',
    ])
  })

  test('notices, warnings and debug', () => {
    const report = createRunnerReport({ annotations: 'all', clock })
    const lines = linesPrintedBy(() => {
      report({ kind: 'notice', text: 'Waiting\nfor ##[error]d-OTHER' })
      report({ kind: 'warning', problem: new Problem({ code: 'a/b', what: 'No.', fix: 'Do.' }) })
      report({ kind: 'debug', text: 'one\ntwo' })
    })
    expect(lines).toEqual([
      '18:00:00  Waiting for ## [error]d-OTHER',
      '::warning title=a/b::No.%0AFix: Do.',
      '::debug::one%0Atwo',
    ])
  })

  test('never more warnings than the runner keeps; what is too much is plain', () => {
    const report = createRunnerReport({ annotations: 'all', clock })
    const lines = linesPrintedBy(() => {
      for (let index = 0; index < 12; index++) {
        report({ kind: 'warning', problem: new Problem({ code: 'a/b', what: `No ${index}.` }) })
      }
      report({
        kind: 'ended',
        outcome: outcome({ status: 'TimedOut', instances: [instance({ runs: 'Install' })] }),
      })
    })
    expect(lines.filter(line => line.startsWith('::warning'))).toHaveLength(10)
    expect(lines.filter(line => /No 1[01]\./.test(line))).toHaveLength(2)
  })
})

test('problems of an entry point: annotations, and plain lines where the runner would drop them', () => {
  const problems = Array.from(
    { length: 12 },
    (_, index) => new Problem({ code: 'a/b', what: `No ${index}.` }),
  )
  const lines = linesPrintedBy(() => annotateProblems(problems))
  expect(lines.slice(0, 10).every(line => line.startsWith('::error title=a/b::No '))).toBe(true)
  expect(lines.slice(10)).toEqual([
    expect.stringMatching(/^No 10\. +a\/b$/),
    expect.stringMatching(/^No 11\. +a\/b$/),
  ])
})

describe('to a terminal', () => {
  test('a failure, piped', () => {
    expect(playToTerminal(failed).slice(-20).join('\n')).toMatchInlineSnapshot(`
      "18:00:05  i-0abc1234567890def  Install             InProgress
      18:00:06  i-0abc1234567890def  Install             Succeeded         0.9 s
      18:00:06  i-0abc1234567890def  AfterInstall        InProgress
      18:00:30  i-0abc1234567890def  AfterInstall        Failed             25 s
                ┌ Log of hooks/install-dependencies.sh on i-0abc1234567890def
                │ ScriptFailed: hooks/install-dependencies.sh, run as ec2-user, failed with exit code 1.
                │ LifecycleEvent - AfterInstall
                │ Script - hooks/set-permissions.sh
                │ Script - hooks/install-dependencies.sh
                │ [stdout]Collecting Django>=4.2
                │ [stderr]ERROR: No matching distribution found for Djano>=4.2
                │ [stderr]install-dependencies.sh: pip failed on /home/ec2-user/potato/requirements.txt
      18:00:42  i-0abc1234567890def  ApplicationStart    Skipped
      18:00:42  i-0abc1234567890def  ValidateService     Skipped

      AfterInstall failed on i-0abc1234567890def: hooks/install-dependencies.sh exited with 1  event/python-requirement
        pip found no release with that name and version for the instance's Python, or could not reach the index.
        Fix: Check the name and version, compare \`python3 --version\` on the instance with what the package supports, and check the network of the instance.

      18:00:42  Failed after 33 s. 0 of 1 instances run the new revision. On i-0abc1234567890def its files are in place, but AfterInstall failed."
    `)
  })

  test('in colour it says the same', () => {
    const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9]+m`, 'g')
    const colored = playToTerminal(failed, true)
    expect(colored.join('\n')).toMatch(colors)
    expect(colored.map(line => line.replace(colors, ''))).toEqual(playToTerminal(failed))
  })

  test('without the logs where they were shown as they came', () => {
    const lines: string[] = []
    const [failure] = failed.instances[0]?.events.filter(({ status }) => status === 'Failed') ?? []
    if (failure === undefined) throw new Error('nothing failed')
    const report = createTerminalReport({ write: line => lines.push(line), color: false, clock, logs: false })
    report({ kind: 'event', instance: 'i-1', state: failure, fleet: 1 })
    expect(lines).toEqual([expect.stringContaining('AfterInstall')])
  })

  test.each([
    [60, '18:00:00  …bffb  BeforeBlockTraffic  Failed      12 min 30 s'],
    [50, '18:00:00  BeforeBlockTraffic  Failed      12 min 30 s'],
    [80, '18:00:00  i-0a607dbcb760fbffb  BeforeBlockTraffic  Failed      12 min 30 s'],
  ])('in a terminal of %i columns', (columns, expected) => {
    const lines: string[] = []
    const report = createTerminalReport({ write: line => lines.push(line), color: false, columns, clock })
    const state = { startedAt: START - 750_000, endedAt: START }
    const event = { ...state, event: 'BeforeBlockTraffic', status: 'Failed' }
    report({ kind: 'event', instance: 'i-0a607dbcb760fbffb', state: event, fleet: 1 })
    expect(lines).toEqual([expected])
  })

  test('debug is not for it', () => {
    const lines: string[] = []
    createTerminalReport({ write: line => lines.push(line), color: false, clock })({
      kind: 'debug',
      text: 'x',
    })
    expect(lines).toEqual([])
  })
})

describe('fleets', () => {
  const course = (index: number) => ({
    id: `i-${String(index).padStart(17, '0')}`,
    from: index % 7,
    ...(index % 10 === 3
      ? { fails: 'AfterInstall', diagnostics: { message: `exit code 1 at ${index}` } }
      : {}),
  })
  const fleetOf = (size: number) =>
    outcome({
      status: 'Failed',
      error: HEALTH_CONSTRAINTS,
      instances: Array.from({ length: size }, (_, index) => instance(course(index))),
    })
  const rows = (lines: readonly string[]) =>
    lines.filter(line => /^\d\d:\d\d:\d\d {2}(i-|\d+ inst)/.test(line))

  test('up to 20 instances, each has its lines', () => {
    const lines = rows(playToTerminal(fleetOf(20)))
    expect(lines.every(line => line.includes('  i-'))).toBe(true)
    // 18 instances with seven events in progress and ended, two that fail the fifth of them and skip two.
    expect(lines).toHaveLength(18 * 7 * 2 + 2 * (5 * 2 + 2))
  })

  test('above, each event has one line, and each failure', () => {
    expect(rows(playToTerminal(fleetOf(21))).join('\n')).toMatchInlineSnapshot(`
      "18:00:07  21 instances         ApplicationStop     Succeeded         1.2 s  21 succeeded
      18:00:10  21 instances         DownloadBundle      Succeeded         3.4 s  21 succeeded
      18:00:11  21 instances         BeforeInstall       Succeeded         0.6 s  21 succeeded
      18:00:12  21 instances         Install             Succeeded         0.9 s  21 succeeded
      18:00:33  i-00000000000000003  AfterInstall        Failed             25 s
      18:00:36  i-00000000000000013  AfterInstall        Failed             25 s
      18:00:36  21 instances         AfterInstall        Failed             25 s  19 succeeded, 2 failed
      18:00:42  21 instances         ApplicationStart    Succeeded         5.1 s  19 succeeded, 2 skipped
      18:00:44  21 instances         ValidateService     Succeeded         2.3 s  19 succeeded, 2 skipped"
    `)
  })

  test('the log of what fails in one way is shown once', () => {
    const lines = playToRunner(fleetOf(1000))
    expect(rows(lines)).toHaveLength(100 + 7)
    expect(lines.filter(line => line.startsWith('::group::'))).toHaveLength(1)
  })

  test('and never the logs of more than ten ways', () => {
    const instances = Array.from({ length: 30 }, (_, index) =>
      instance({ id: `i-${index}`, fails: 'AfterInstall', diagnostics: { scriptName: `${index}.sh` } }),
    )
    const lines = playToRunner(outcome({ status: 'Failed', instances }))
    expect(lines.filter(line => line.startsWith('::group::'))).toHaveLength(10)
  })

  test('an event that is running shows how many are done, every ten seconds and only where that has changed', () => {
    let now = START
    const report = createRunnerReport({ annotations: 'all', clock: { now: () => now } })
    const event = (index: number, status: string) =>
      report({
        kind: 'event',
        instance: `i-${index}`,
        state: { event: 'Install', status, startedAt: START },
        fleet: 30,
      })
    const lookAfter = (seconds: number) => {
      now += seconds * 1000
      report({ kind: 'looked' })
    }
    const lines = linesPrintedBy(() => {
      for (let index = 0; index < 30; index++) event(index, 'InProgress')
      lookAfter(5)
      lookAfter(5)
      lookAfter(10)
      for (let index = 0; index < 12; index++) event(index, 'Succeeded')
      lookAfter(9)
      lookAfter(1)
      for (let index = 12; index < 30; index++) event(index, 'Succeeded')
      lookAfter(10)
    })
    expect(lines.map(line => line.split(/ {2,}/).slice(1).join(' '))).toEqual([
      '30 instances Install InProgress 0 of 30 done',
      '30 instances Install InProgress 12 of 30 done',
      '30 instances Install Succeeded 30 succeeded',
    ])
  })

  test('events that not all instances have ended are told at the end', () => {
    const instances = Array.from({ length: 30 }, (_, index) =>
      instance({ id: `i-${index}`, ...(index < 10 ? {} : { runs: 'Install' }) }),
    )
    const lines = rows(playToTerminal(outcome({ status: 'TimedOut', instances })))
    expect(lines.slice(-4)).toEqual([
      expect.stringMatching(/30 instances {9}Install {13}InProgress .* 10 succeeded, 20 unfinished$/),
      expect.stringMatching(/30 instances {9}AfterInstall {8}InProgress .* 10 succeeded, 20 unfinished$/),
      expect.stringMatching(/ApplicationStart/),
      expect.stringMatching(/ValidateService/),
    ])
  })
})
