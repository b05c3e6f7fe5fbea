// Runs an event's scripts, and reports and logs them as the real agent does.

import { existsSync, statSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFakeClock } from '../fake-clock.ts'
import { folder } from '../git/git-fixture.ts'
import { appspec, createGround, GROUP, hook } from './agent-root.ts'

const bash = (text: string) => `#!/bin/bash\n${text}\n`
const EVENTS = ['DownloadBundle', 'AfterInstall']

/** The result of an event with these scripts, in order. */
async function run(scripts: Readonly<Record<string, string>>, files = hook('AfterInstall', scripts)) {
  const ground = await createGround()
  const results = await ground.deploy(files, { events: EVENTS })
  const archive = join(ground.root, GROUP, 'd-1', 'deployment-archive')
  return { ...ground, archive, result: results['AfterInstall'] }
}

test.each<[string, Readonly<Record<string, string>>, string | RegExp]>([
  ['an exit code', { 'a.sh': bash('exit 3') }, 'a.sh failed with exit code 3.'],
  ['a signal', { 'a.sh': bash('kill -KILL $$') }, 'a.sh failed with exit code none: killed by SIGKILL.'],
  [
    'CR LF',
    { 'a.sh': '#!/bin/bash\r\ntrue\r\n' },
    /failed with error Errno::ENOENT: its lines end in CR LF.* Save it with LF/,
  ],
  [
    'no interpreter',
    { 'a.sh': '#!/no/python -u\n' },
    /asks for \/no\/python, which this machine does not have/,
  ],
  ['a space in its name', { 'a b.sh': bash('true') }, /splits the command at spaces/],
  ['a folder', { 'a.sh/b.sh': bash('true') }, /it is a folder/],
])('ScriptFailed: %s', async (why, scripts, message) => {
  const [path = ''] = Object.keys(scripts)
  const location = why === 'a folder' ? 'a.sh' : path
  const files = { ...scripts, ...appspec(`hooks: { AfterInstall: [{ location: ${location} }] }\n`) }
  const { result } = await run(scripts, files)
  expect(result).toEqual({
    status: 'Failed',
    noop: false,
    errorCode: 'ScriptFailed',
    scriptName: location,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
    logTail: `LifecycleEvent - AfterInstall\nScript - ${location}\n`,
  })
})

test('ScriptFailed: a name with shell characters goes to a shell', async () => {
  const { result } = await run({ 'a(b).sh': bash('true') })
  expect(result).toMatchObject({ errorCode: 'ScriptFailed', message: 'a(b).sh failed with exit code 2.' })
})

test('ScriptMissing: the log has the scripts before, not the missing one', async () => {
  const files = {
    ...appspec('hooks: { AfterInstall: [{ location: a.sh }, { location: /b.sh -v }, { location: a.sh }] }\n'),
    'a.sh': bash('echo a'),
    'b.sh': bash('echo b'),
  }
  const { result, notices, archive } = await run({}, files)
  expect(result).toMatchObject({
    errorCode: 'ScriptMissing',
    scriptName: '/b.sh -v',
    message: expect.stringContaining(`${archive}/b.sh -v`),
    logTail: 'LifecycleEvent - AfterInstall\nScript - a.sh\n[stdout]a\n',
  })
  expect(notices.filter(({ kind }) => kind === 'script-started')).toHaveLength(1)
})

test('ScriptTimedOut: says after how long', async () => {
  const clock = createFakeClock()
  const ground = await createGround({ clock })
  const files = {
    ...appspec('hooks: { AfterInstall: [{ location: a.sh, timeout: 1 }] }\n'),
    'a.sh': bash('echo begun; exec sleep 60'),
  }
  const deployed = ground.deploy(files, { events: EVENTS })
  await expect.poll(() => ground.notices).toContainEqual({ kind: 'output', stream: 'stdout', line: 'begun' })
  await clock.advance(1000)
  expect((await deployed)['AfterInstall']).toEqual({
    status: 'Failed',
    noop: false,
    errorCode: 'ScriptTimedOut',
    scriptName: 'a.sh',
    message: 'a.sh did not end within its timeout of 1 second.',
    logTail: 'LifecycleEvent - AfterInstall\nScript - a.sh\n[stdout]begun\n',
  })
  expect(ground.notices.at(-1)).toMatchObject({ kind: 'script-ended', exit: null, signal: null })
})

test('an output that stays open has no error code of its own', async () => {
  const files = {
    ...appspec('hooks: { AfterInstall: [{ location: a.sh, timeout: 1 }] }\n'),
    'a.sh': bash('sleep 3 &'),
  }
  const { result } = await run({}, files)
  expect(result).toMatchObject({
    errorCode: 'UnknownError',
    scriptName: 'a.sh',
    message: expect.stringMatching(
      /^a\.sh failed to close STDOUT: it ended, but a process that it started kept the stream open for the whole timeout of 1 second/,
    ),
  })
})

test('output that is not UTF-8 cannot be reported, whatever the failure', async () => {
  const { result } = await run({ 'a.sh': bash('printf "\\xff!\\n"; exit 3') })
  expect(result).toMatchObject({
    errorCode: 'UnknownError',
    scriptName: 'a.sh',
    message: expect.stringMatching(/^a\.sh failed with exit code 3\. It printed text that is not UTF-8/),
    logTail: 'Exception JSON::GeneratorError occured',
  })
})

describe('an event succeeds', () => {
  test('and does not report what its scripts printed', async () => {
    const { result } = await run({ 'a.sh': bash('echo a') })
    expect(result).toEqual({
      status: 'Succeeded',
      noop: false,
      errorCode: 'Success',
      scriptName: '',
      message: 'Succeeded',
      logTail: '',
    })
  })

  test('with a script that was not executable: its copy is afterwards', async () => {
    const { result, archive } = await run({ 'a.sh': bash('true') })
    expect(result?.status).toBe('Succeeded')
    expect(statSync(join(archive, 'a.sh')).mode & 0o777).toBe(0o755)
  })

  test('without scripts: nothing is written, not even a log', async () => {
    const { result, root } = await run({}, appspec('hooks: { AfterInstall: [] }\n'))
    expect(result).toMatchObject({ status: 'Succeeded', noop: true })
    expect(existsSync(join(root, GROUP, 'd-1', 'logs'))).toBe(false)
  })
})

test('a script gets the variables of its deployment, and inherits only the agent’s environment', async () => {
  const { notices } = await run({ 'a.sh': '#!/usr/bin/env -S sh -c "env | sort"\n' })
  const lines = notices.flatMap(notice => (notice.kind === 'output' ? notice.line : []))
  expect(lines.filter(line => !/^(PATH|PWD)=/.test(line))).toEqual([
    'APPLICATION_NAME=App',
    `DEPLOYMENT_GROUP_ID=${GROUP}`,
    'DEPLOYMENT_GROUP_NAME=Group',
    'DEPLOYMENT_ID=d-1',
    'LANG=C.UTF-8',
    'LIFECYCLE_EVENT=AfterInstall',
  ])
})

test('notices report each script, each line and each end as it happens', async () => {
  const { notices } = await run({ 'a.sh': bash('echo one; printf two'), 'b.sh': bash('exit 9') })
  const [event, none] = ['AfterInstall', null]
  expect(notices).toEqual([
    { kind: 'script-started', event, script: 'a.sh' },
    { kind: 'output', stream: 'stdout', line: 'one' },
    { kind: 'output', stream: 'stdout', line: 'two' },
    { kind: 'script-ended', event, script: 'a.sh', exit: 0, signal: none },
    { kind: 'script-started', event, script: 'b.sh' },
    { kind: 'script-ended', event, script: 'b.sh', exit: 9, signal: none },
  ])
})

test('both logs get every line, and one without a newline is continued', async () => {
  const noon = new Date(2026, 0, 31, 12).getTime()
  const ground = await createGround({ clock: createFakeClock(noon) })
  const scripts = { 'a.sh': bash('echo " one "; printf two'), 'b.sh': bash('true') }
  await ground.deploy(hook('AfterInstall', scripts), { events: EVENTS })
  const time = '2026-01-31 12:00:00'
  expect(await ground.kept(GROUP, 'd-1', 'logs', 'scripts.log')).toBe(
    [
      `${time} LifecycleEvent - AfterInstall\n`,
      `${time} Script - a.sh\n`,
      `${time} [stdout] one \n`,
      `${time} [stdout]two${time} Script - b.sh\n`,
    ].join(''),
  )
  const entries = [
    'LifecycleEvent - AfterInstall',
    'Script - a.sh',
    '[stdout] one',
    '[stdout]two',
    'Script - b.sh',
  ]
  expect(await ground.kept('deployment-logs', 'codedeploy-agent-deployments.log')).toBe(
    entries.map(entry => `[${time}.000] [d-1]${entry}\n`).join(''),
  )
})

describe('a revision stays in its folder', () => {
  test('no script outside of it is run', async () => {
    const { result, notices } = await run(
      {},
      appspec('hooks: { AfterInstall: [{ location: ../../../../bin/true }] }\n'),
    )
    expect(result).toMatchObject({
      errorCode: 'UnknownError',
      message: expect.stringMatching(/"\.\.\/\.\.\/\.\.\/\.\.\/bin\/true" points outside the revision\./),
    })
    expect(notices).toEqual([])
  })

  test('nor through a link', async () => {
    const bundle = await folder(appspec('hooks: { AfterInstall: [{ location: a.sh }] }\n'))
    await symlink('/bin/true', join(bundle, 'a.sh'))
    const { deploy, notices } = await createGround()
    const revision = { kind: 'Local', location: bundle, bundleType: 'directory' } as const
    const { AfterInstall: result } = await deploy({}, { events: EVENTS, revision })
    expect(result?.message).toMatch(/a\.sh is a link that points outside the revision\./)
    expect(notices).toEqual([])
  })
})
