import { describe, expect, test } from 'vitest'
import type { Instance } from '../../src/agent/protocol.ts'
import type { Clock } from '../../src/core/clock.ts'
import { type Canned, serveCanned } from '../deploy/canned-api.ts'
import { PUSH, SHA } from '../deploy/requests.ts'
import { CREDENTIALS, serve, serviceWith } from '../emulator/emulator.ts'
import { FAILURE, scriptedInstance } from '../emulator/scripted-instance.ts'
import { folder } from '../git/git-fixture.ts'
import { MOTO_SERVER, startMoto } from '../moto.ts'
import { clockOfTheTest, runStep, type Step, type StepOptions } from './step.ts'

const APPSPEC = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: hooks/broken.sh
`

const GITHUB: Readonly<Record<string, Canned>> = {
  [`GET /repos/me/site/commits/${SHA}`]: [200, { sha: SHA }],
  'GET /repos/me/site/commits/main': [200, { sha: SHA }],
  [`GET /repos/me/site/contents/appspec.yml?ref=${SHA}`]: [
    200,
    { encoding: 'base64', content: Buffer.from(APPSPEC).toString('base64') },
  ],
}

/** A CodeDeploy, a GitHub, and a step that talks to both. */
async function stage(
  instances: (clock: Clock) => readonly Instance[] = clock => [scriptedInstance('i-1', clock)],
) {
  const clock = clockOfTheTest()
  const calls: string[] = []
  const service = serviceWith(
    clock,
    { instances: instances(clock) },
    { observe: operation => calls.push(operation) },
  )
  const { server } = await serve(service, clock)
  const github = await serveCanned(line => GITHUB[line])
  const env = {
    ...PUSH,
    GITHUB_API_URL: github.url,
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  }
  const inputs = { 'application-name': 'App', 'deployment-group-name': 'Group' }
  const run = (options: Partial<StepOptions> = {}) =>
    runStep({
      entryPoint: 'main',
      ...options,
      env: { ...env, ...options.env },
      inputs: { ...inputs, ...options.inputs },
    })
  return { calls, run }
}

const levels = (log: readonly string[]) =>
  log.flatMap(line => /^::(error|warning|notice) /.exec(line)?.[1] ?? [])

test('a commit is deployed, and log, outputs, annotations and summary show it', async () => {
  const { run } = await stage()
  const step = await run()
  expect(step).toMatchObject({ exit: 0, errors: '' })
  expect(step.outputs).toMatchObject({
    'deployment-id': expect.stringMatching(/^d-\w{9}$/),
    commit: SHA,
    status: 'Succeeded',
    'failed-event': '',
    'failed-script': '',
    'rollback-deployment-id': '',
    duration: expect.stringMatching(/^\d+$/),
  })
  expect(JSON.parse(step.outputs['hooks'] ?? '')).toHaveLength(7)
  expect(step.log[0]).toContain(`me/site at ${SHA}`)
  expect(levels(step.log)).toEqual(Array(7).fill('notice'))
  expect(step.summary).toContain('Succeeded')
  expect(step.state).toMatchObject({ 'deployment-id': step.outputs['deployment-id'], over: 'true' })
})

test('what the job has built is uploaded once, and deployed from S3 without GitHub', async () => {
  const { run } = await stage()
  const site = await folder({ 'appspec.yml': 'version: 0.0\nos: linux\n', 'index.html': '<p>\n' })
  const inputs = { 'revision-bucket': 'bundles', 'revision-path': site }
  const [step, again] = [await run({ inputs }), await run({ inputs })]
  expect(step).toMatchObject({ exit: 0, errors: '' })
  expect(step.outputs).toMatchObject({ status: 'Succeeded', commit: SHA, 'revision-bucket': 'bundles' })
  expect(step.outputs['revision-key']).toMatch(new RegExp(`^${SHA}-[0-9a-f]{16}\\.tgz$`))
  expect(again.outputs['revision-version']).toBe(step.outputs['revision-version'])
  const uploads = (log: readonly string[]) => log.filter(line => line.includes('Uploaded ')).length
  expect([uploads(step.log), uploads(again.log)]).toEqual([1, 0])
})

describe.skipIf(MOTO_SERVER === undefined)('an S3 that is not ours (skipped without moto_server)', () => {
  /** Without ids, times, and the version of the object: these differ between any two deployments. */
  const comparable = ({ log, summary, exit, outputs }: Step) =>
    [exit, outputs['status'], outputs['failed-script'], outputs['revision-key'], ...log, summary]
      .join('\n')
      .replaceAll(outputs['revision-version'] ?? '', 'VERSION')
      .replaceAll(/d-[0-9A-Z]{9}/g, 'd-ID')
      .replaceAll(/\d\d:\d\d(:\d\d)?|\b[\d.]+ ?s\b|\d{10,}(, \d+)?/g, 'TIME')

  test('gives the same log, annotations and summary; the same commit is uploaded once', {
    timeout: 120_000,
  }, async () => {
    const site = await folder({ 'appspec.yml': APPSPEC, 'hooks/broken.sh': '#!/bin/bash\nexit 1\n' })
    const inputs = { 'revision-bucket': 'bundles', 'revision-path': site }
    const broken = (clock: Clock) => [scriptedInstance('i-1', clock, { AfterInstall: { result: FAILURE } })]
    const deployTwice = async (env: Readonly<Record<string, string>>) => {
      const { run } = await stage(broken)
      const [first, second] = [await run({ inputs, env }), await run({ inputs, env })]
      expect(second.outputs['revision-version']).toBe(first.outputs['revision-version'])
      expect(second.log.join('\n')).toContain('already exists: nothing is uploaded.')
      return [first, second].map(comparable)
    }
    const theirs = await deployTwice({ AWS_ENDPOINT_URL_S3: await startMoto('bundles') })
    expect(theirs[0]).toMatch(
      /^1\nFailed\nhooks\/broken\.sh\n[\s\S]*Uploaded [\s\S]*::error title=AfterInstall failed/,
    )
    expect(theirs).toEqual(await deployTwice({}))
  })
})

test('a hook fails: its script, its log, and exit 1', async () => {
  const { run } = await stage(clock => [
    scriptedInstance('i-1', clock, { AfterInstall: { result: FAILURE } }),
  ])
  const step = await run()
  expect(step).toMatchObject({ exit: 1, errors: '' })
  expect(step.outputs).toMatchObject({
    status: 'Failed',
    'failed-event': 'AfterInstall',
    'failed-script': 'hooks/broken.sh',
  })
  const error = step.log.find(line => line.startsWith('::error'))
  expect(error).toMatch(/title=AfterInstall failed on i-1,file=hooks\/broken\.sh::.*no such thing/)
  expect(step.summary).toContain('no such thing')
})

test('a branch is resolved, shown, and its sha deployed', async () => {
  const { run } = await stage()
  const step = await run({ inputs: { commit: 'main', wait: 'false' } })
  expect(step.outputs).toMatchObject({ commit: SHA, status: 'Created' })
  expect(step).toMatchObject({ exit: 0 })
  expect(step.log.join('\n')).toContain(`"main" is ${SHA}`)
})

test('on a pull request its head is deployed', async () => {
  const { run } = await stage()
  const head = 'b'.repeat(40)
  const step = await run({
    inputs: { wait: 'false' },
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: { pull_request: { head: { sha: head, repo: { full_name: 'me/site' } } } },
  })
  expect(step.outputs).toMatchObject({ commit: head, status: 'Created' })
})

test.each<[name: string, options: Partial<StepOptions>, error: RegExp]>([
  ['no region', { env: { AWS_REGION: '' } }, /aws-region.*AWS_REGION and AWS_DEFAULT_REGION/],
  ['a misspelt input', { inputs: { tiemout: '5' } }, /tiemout.*Write "timeout"/],
  ['no credentials', { env: { AWS_ACCESS_KEY_ID: '' } }, /No AWS credentials found.*role-to-assume/],
  ['wrong credentials', { env: { AWS_SECRET_ACCESS_KEY: 'x' } }, /AWS rejected the credentials/],
  [
    'a role without a token',
    { inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/x' } },
    /id-token: write/,
  ],
  ['no such application', { inputs: { 'application-name': 'Ap' } }, /no application "Ap" in sa-east-1/],
  ['no such branch', { inputs: { commit: 'mian' } }, /"mian"/],
])('%s: one error, no stack trace, exit 1', async (_, options, error) => {
  const { calls, run } = await stage()
  const step = await run(options)
  expect(step).toMatchObject({ exit: 1, errors: '' })
  expect(levels(step.log)).toEqual(['error'])
  expect(step.log.find(line => line.startsWith('::error'))).toMatch(error)
  expect(step.log.join('\n')).not.toMatch(/\n\s+at /)
  expect(step.outputs['status']).toBe('Failed')
  expect(step.summary).toMatch(/Failed/)
  expect(calls).not.toContain('StopDeployment')
})

test('files of the runner that cannot be written are warnings, and the step succeeds', async () => {
  const { run } = await stage()
  const step = await run({
    inputs: { annotations: 'failures' },
    env: { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: '/nowhere/summary' },
  })
  expect(step).toMatchObject({ exit: 0, errors: '' })
  expect(levels(step.log)).toEqual(['warning', 'warning'])
  expect(step.log.join('\n')).not.toContain('open an issue')
})

test('nobody reads the log any more: the deployment is stopped in order', async () => {
  const { calls, run } = await stage(clock => [
    scriptedInstance('i-1', clock, { AfterInstall: { milliseconds: 600_000 } }),
  ])
  const step = await run({ closeAt: /Created d-/ })
  expect(step).toMatchObject({ exit: 1, errors: '', outputs: { status: 'Stopped' } })
  expect(calls).toContain('StopDeployment')
})

test('cancelled: the deployment is stopped within seconds, and the post step has nothing left to do', async () => {
  const { calls, run } = await stage(clock => [
    scriptedInstance('i-1', clock, { AfterInstall: { milliseconds: 600_000 } }),
  ])
  const step = await run({ cancelAt: /AfterInstall +InProgress/ })
  expect(step).toMatchObject({ exit: 1, errors: '', outputs: { status: 'Stopped' } })
  expect(step.toEnd).toBeLessThan(4_000)
  expect(step.log.at(-1)).toMatch(/AfterInstall may still be running on i-1/)
  const stops = calls.filter(call => call === 'StopDeployment').length
  const post = await run({ entryPoint: 'post', state: step.state })
  expect(post).toMatchObject({ exit: 0, log: [], errors: '', summary: '' })
  expect(calls.filter(call => call === 'StopDeployment')).toHaveLength(stops)
})
