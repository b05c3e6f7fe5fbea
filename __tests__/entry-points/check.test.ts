// Checks in the terminal, and in a job before a deployment is created.

import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createGithubApi } from '../../src/emulator/github/github-api.ts'
import { openRepository } from '../../src/git/repository.ts'
import { PUSH } from '../deploy/requests.ts'
import { CREDENTIALS, GITHUB_TOKEN, serve, serviceWith } from '../emulator/emulator.ts'
import { scriptedInstance } from '../emulator/scripted-instance.ts'
import { folder, git, PATH, repositoryWith, write } from '../git/git-fixture.ts'
import { clockOfTheTest, runStep } from './step.ts'
import { call } from './terminal.ts'

const SCRIPT = '#!/bin/bash\nset -e\ncurl --fail http://127.0.0.1/\n'
const APPSPEC = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: hooks/build.sh
  ValidateService:
    - location: hooks/verify.sh
`
const BAD = { 'appspec.yml': APPSPEC, 'hooks/verify.sh': SCRIPT.replaceAll('\n', '\r\n') }

/** A repository with these files, its scripts executable. */
async function siteWith(files: Record<string, string>): Promise<string> {
  const path = await repositoryWith(files)
  const scripts = Object.keys(files).filter(name => name.endsWith('.sh'))
  git(path, 'update-index', '--chmod=+x', ...scripts)
  git(path, 'commit', '--quiet', '--message', 'Make them executable')
  git(path, 'checkout', '--quiet', '--force', 'HEAD', '.')
  return path
}

test('a bad commit: nothing is created, and annotations are on the lines', async () => {
  const repository = await openRepository({
    directory: await siteWith(BAD),
    path: PATH,
    scratch: await folder(),
  })
  const clock = clockOfTheTest()
  const calls: string[] = []
  const service = serviceWith(
    clock,
    { instances: [scriptedInstance('i-1', clock)] },
    { observe: operation => calls.push(operation) },
  )
  const { server } = await serve(service, clock, createGithubApi(repository))
  const step = await runStep({
    entryPoint: 'main',
    inputs: {
      'application-name': 'App',
      'deployment-group-name': 'Group',
      'github-token': GITHUB_TOKEN,
    },
    env: {
      ...PUSH,
      GITHUB_SHA: (await repository.resolve('HEAD')) ?? '',
      GITHUB_API_URL: server.url,
      AWS_ENDPOINT_URL: server.url,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    },
  })
  await repository.close()
  expect(step.exit).toBe(1)
  expect(step.errors).toBe('')
  expect(calls).toEqual([])
  expect(step.log.filter(line => line.startsWith('::'))).toEqual([
    expect.stringMatching(/^::error title=appspec\/hook-missing,file=appspec.yml,line=5::/),
    expect.stringMatching(/^::error title=script\/crlf,file=hooks\/verify.sh,line=1::/),
  ])
})

test('the working tree as it stands, and the commit as it was', async () => {
  const cwd = await siteWith({ 'appspec.yml': APPSPEC, 'hooks/build.sh': SCRIPT, 'hooks/verify.sh': SCRIPT })
  await write(cwd, { 'appspec.yml': APPSPEC.replace('linux', 'Linux') })
  const tree = await call(['check'], { cwd }).ended
  expect(tree).toMatchObject({ exit: 1, err: '' })
  expect(tree.out).toMatch(/^appspec.yml:2:5 {2}The os is "Linux"\. +error {2}appspec\/os$/m)
  expect(tree.out).toContain('1 error, 0 warnings in appspec.yml and 2 hook scripts.')
  const commit = await call(['check', '--commit', 'HEAD'], { cwd }).ended
  expect(commit).toEqual({
    exit: 0,
    err: '',
    out: 'appspec.yml and 2 hook scripts: no problems found.\n',
  })
})

test('a folder of a repository: programs get paths from the top of the repository', async () => {
  const cwd = await siteWith({ 'site/appspec.yml': APPSPEC, 'site/hooks/build.sh': SCRIPT })
  const annotations = await call(['check', 'site', '--format', 'github'], { cwd }).ended
  expect(annotations.out).toMatch(/^::error file=site\/appspec.yml,line=7,title=appspec\/hook-missing::/m)
  const { out } = await call(['check', 'site', '--format', 'sarif'], { cwd }).ended
  expect(JSON.parse(out)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { rules: [{ id: 'appspec/hook-missing' }, { id: 'check/not-at-top' }] } },
        results: [
          { ruleId: 'check/not-at-top' },
          {
            ruleId: 'appspec/hook-missing',
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'site/appspec.yml' },
                  region: { startLine: 7, startColumn: 17 },
                },
              },
            ],
          },
        ],
      },
    ],
  })
})

test('warnings are no failure', async () => {
  const cwd = await siteWith({
    'appspec.yml': APPSPEC,
    'hooks/build.sh': 'source /etc/site.env\nnpm ci\n',
    'hooks/verify.sh': SCRIPT,
  })
  const { exit, out } = await call(['check', '--format', 'json'], { cwd }).ended
  expect(exit).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    errors: 0,
    warnings: 1,
    problems: [{ severity: 'warning', code: 'script/no-interpreter', file: 'hooks/build.sh', line: 1 }],
  })
})

test('scripts of Windows are not read as shell scripts', async () => {
  const appspec =
    'version: 0.0\nos: windows\nhooks:\n  ValidateService:\n    - location: scripts\\verify.ps1\n'
  const cwd = await repositoryWith({
    'appspec.yml': appspec,
    'scripts/verify.ps1': 'if ($ok) { exit 0 }\n$x = 1\n',
  })
  expect(await call(['check'], { cwd }).ended).toEqual({
    exit: 0,
    err: '',
    out: 'appspec.yml and 1 hook script: no problems found.\n',
  })
})

test.each([
  [['check', '--format', 'xml'], '"xml" is not a format'],
  [['check', '--commit', 'nowhere'], 'no commit "nowhere"'],
  [['check', 'one', 'two'], 'Only one DIR'],
])('%j: invalid arguments', async (args, words) => {
  const { exit, err, out } = await call(args, { cwd: await repositoryWith({ a: '' }) }).ended
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toContain(words)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it while nobody reads what it prints', async name => {
  const keys = Array.from({ length: 2_000 }, (_, index) => [`${index}.pem`, '-----BEGIN PRIVATE KEY-----\n'])
  const cwd = await repositoryWith({
    'appspec.yml': 'version: 0.0\nos: linux\n',
    ...Object.fromEntries(keys),
  })
  const { process: child } = call(['check'], { cwd })
  child.stdout?.pause()
  await sleep(3_000)
  expect([child.exitCode, child.signalCode]).toEqual([null, null])
  const ended = once(child, 'exit')
  child.kill(name)
  expect(await Promise.race([ended, sleep(1_000)])).toEqual([null, name])
  child.stdout?.destroy()
})

test('in no repository every file counts', async () => {
  const cwd = await folder({ 'appspec.yaml': APPSPEC })
  const { exit, out } = await call(['check'], { cwd }).ended
  expect(exit).toBe(1)
  expect(out).toContain('git mv appspec.yaml appspec.yml')
})
