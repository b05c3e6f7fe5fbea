// What is read in the log of AWS's own agent: lines as it writes them.

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { AgentNotice, CommandResult } from '../../src/agent/protocol.ts'
import { followAwsAgentLog } from '../../src/instance/aws-agent-log.ts'
import { createFakeClock } from '../fake-clock.ts'
import { folder } from '../git/git-fixture.ts'

const SUCCEEDED: CommandResult = {
  status: 'Succeeded',
  noop: false,
  errorCode: 'Success',
  scriptName: '',
  message: 'Succeeded: ',
  logTail: '',
}
const failed = (message: string): CommandResult => ({ ...SUCCEEDED, status: 'Failed', message })

const entry = (text: string) => `[2026-01-31 12:34:56.789] [d-ABCDEF123]${text}\n`

async function follow({ before }: { before?: string } = {}) {
  const root = await folder()
  const path = join(root, 'deployment-logs', 'codedeploy-agent-deployments.log')
  mkdirSync(join(root, 'deployment-logs'))
  if (before !== undefined) writeFileSync(path, before)
  const notices: AgentNotice[] = []
  const clock = createFakeClock()
  const log = followAwsAgentLog({ root, clock, notify: notice => notices.push(notice) })
  onTestFinished(log.close)
  // What is there at the start is the past.
  await log.conclude(SUCCEEDED)
  return { path, notices, clock, log }
}

const started = (script: string) => ({ kind: 'script-started', event: 'AfterInstall', script })
const ended = (script: string, exit: number | null) => ({
  kind: 'script-ended',
  event: 'AfterInstall',
  script,
  exit,
  signal: null,
})
const output = (line: string, stream = 'stdout') => ({ kind: 'output', stream, line })

test('scripts and their lines are noticed; a script that is followed by another has succeeded', async () => {
  const { path, notices, log } = await follow()
  const lines = [
    'LifecycleEvent - AfterInstall',
    'Script - a.sh',
    '[stdout]  one',
    '[stderr]Script - not.sh',
    '[stdout]',
    '[stdout]é [stderr] x',
    'Script - b c.sh',
  ]
  writeFileSync(path, `# Logfile created on 2026-01-31\n${lines.map(entry).join('')}`)
  await log.conclude(failed('Script at specified location: b c.sh failed with exit code 3'))
  expect(notices).toEqual([
    started('a.sh'),
    output('  one'),
    output('Script - not.sh', 'stderr'),
    output(''),
    output('é [stderr] x'),
    ended('a.sh', 0),
    started('b c.sh'),
    ended('b c.sh', 3),
  ])
})

test.each<[string, CommandResult, number | null]>([
  ['succeeded', SUCCEEDED, 0],
  [
    'as another user',
    failed('Script at specified location: a run as user me failed with exit code 127'),
    127,
  ],
  ['ended by a signal', failed('Script at specified location: a failed with exit code '), null],
  ['before one that is missing', { ...failed('Script does not exist'), errorCode: 'ScriptMissing' }, 0],
  ['too late', failed('Script at specified location: a failed to complete in 2 seconds'), null],
])('the last script of an event: %s', async (_, result, exit) => {
  const { path, notices, log } = await follow()
  writeFileSync(path, entry('LifecycleEvent - AfterInstall') + entry('Script - a'))
  await log.conclude(result)
  expect(notices.at(-1)).toEqual(ended('a', exit))
})

test('lines are noticed while the event runs, each when it is whole', async () => {
  const { path, notices, clock } = await follow({ before: entry('Script - of an earlier start') })
  appendFileSync(path, `${entry('LifecycleEvent - AfterInstall')}${entry('Script - a')}[2026-01-31`)
  await clock.advance(100)
  await expect.poll(() => notices).toEqual([started('a')])
  appendFileSync(path, ' 12:34:56.789] [d-1][stdout]whole\n')
  await clock.advance(100)
  await expect.poll(() => notices).toEqual([started('a'), output('whole')])
})

test('it goes on in a new file', async () => {
  const { path, notices, log } = await follow({ before: entry('x').repeat(10) })
  writeFileSync(path, entry('LifecycleEvent - AfterInstall') + entry('Script - a'))
  await log.conclude(SUCCEEDED)
  expect(notices).toEqual([started('a'), ended('a', 0)])
})

test('a line of several megabytes', async () => {
  const { path, notices, log } = await follow()
  const long = 'é'.repeat(2_000_000)
  writeFileSync(path, entry(`[stdout]${long}`) + entry('[stdout]next'))
  await log.conclude(SUCCEEDED)
  expect(notices.map(notice => notice.kind === 'output' && notice.line)).toEqual([long, 'next'])
})
