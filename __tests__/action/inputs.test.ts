import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { foreignInputs, INPUTS, type InputsOptions, rawInputs } from '../../src/action/inputs.ts'
import { problemsOf } from '../../src/core/problem.ts'
import { jobOf, requestOf, SHA } from '../deploy/requests.ts'

const action: unknown = parse(readFileSync('action.yml', 'utf8'))

test('action.yml and the table have the same inputs with the same defaults', () => {
  const table = Object.values(INPUTS).map(({ name, default: standard, expression }) => [
    name,
    { default: expression === undefined ? standard : `\${{ ${expression} }}` },
  ])
  expect(action).toMatchObject({ inputs: Object.fromEntries(table) })
  expect(Object.keys((action as { inputs: object }).inputs)).toEqual(table.map(([name]) => name))
})

test('every input has a default, so that all may be left out', () => {
  expect(requestOf()).toEqual({
    application: 'Super-duper-potato-app',
    deploymentGroup: 'Potato-deployment-group',
    preview: undefined,
    remove: false,
    repository: 'me/site',
    commit: { kind: 'sha', sha: SHA },
    fork: undefined,
    forcedPush: false,
    githubToken: '',
    region: 'sa-east-1',
    role: undefined,
    roleSessionName: undefined,
    roleDurationSeconds: undefined,
    audience: undefined,
    roleChaining: false,
    roleExternalId: undefined,
    allowedAccountIds: undefined,
    maskAwsAccountId: false,
    deploymentConfig: undefined,
    description: undefined,
    fileExists: undefined,
    ignoreStopFailures: false,
    autoRollback: undefined,
    updateOutdatedOnly: false,
    deploymentMode: undefined,
    overrideAlarms: undefined,
    targetInstances: undefined,
    check: 'true',
    whenBusy: 'wait',
    whenOlder: 'skip',
    whenInterrupted: 'stop',
    wait: true,
    timeout: 3_600_000,
    annotations: 'all',
    revision: { kind: 'github' },
    rehearse: false,
    httpProxy: undefined,
    noProxy: undefined,
    actor: 'fabi',
    key: { runId: '4711', attempt: 1, nonce: 'k3x9' },
    origins: expect.objectContaining({
      'application-name': { kind: 'default' },
      'aws-region': { kind: 'environment', name: 'AWS_REGION' },
      commit: { kind: 'environment', name: 'GITHUB_SHA' },
    }),
  })
})

test.each<[input: string, text: string, setting: string, value: unknown]>([
  ['application-name', ' site ', 'application', 'site'],
  ['repository', 'you/other.site', 'repository', 'you/other.site'],
  ['commit', 'A'.repeat(40), 'commit', { kind: 'sha', sha: SHA }],
  ['commit', 'abc1234', 'commit', { kind: 'ref', ref: 'abc1234' }],
  ['commit', 'refs/tags/v1.0', 'commit', { kind: 'ref', ref: 'refs/tags/v1.0' }],
  ['aws-region', 'us-gov-west-1', 'region', 'us-gov-west-1'],
  [
    'role-to-assume',
    'arn:aws-cn:iam::123456789012:role/path/x',
    'role',
    'arn:aws-cn:iam::123456789012:role/path/x',
  ],
  ['file-exists-behavior', 'RETAIN', 'fileExists', 'RETAIN'],
  ['ignore-application-stop-failures', 'True', 'ignoreStopFailures', true],
  ['auto-rollback', 'false', 'autoRollback', false],
  ['update-outdated-instances-only', 'true', 'updateOutdatedOnly', true],
  ['when-busy', 'stop', 'whenBusy', 'stop'],
  ['when-older', 'fail', 'whenOlder', 'fail'],
  ['timeout', '0.5', 'timeout', 30_000],
  ['timeout', '', 'timeout', 3_600_000],
])('%s: "%s"', (input, text, setting, value) => {
  expect(requestOf({ [input]: text })).toMatchObject({ [setting]: value })
})

test.each<[input: string, text: string, what: RegExp, fix: RegExp]>([
  ['application-name', 'x'.repeat(101), /101 characters; CodeDeploy allows 100/, /as CodeDeploy shows it/],
  ['repository', 'site', /"site" is not a GitHub repository/, /"owner\/name"/],
  ['repository', 'https://github.com/me/site.git', /is not a GitHub repository/, /Write "me\/site"/],
  ['commit', 'a b', /"a b" is not a valid sha, branch or tag/, /sha, a branch or a tag/],
  ['aws-region', 'eu-west-1a', /"eu-west-1a" is an availability zone/, /Write "eu-west-1"/],
  ['aws-region', 'Ireland', /"Ireland" is not an AWS region/, /"eu-west-1"/],
  ['role-to-assume', 'my-role', /"my-role" is not the ARN/, /arn:aws:iam/],
  ['file-exists-behavior', 'overwrite', /not one of "DISALLOW", "OVERWRITE", "RETAIN"/, /Write "OVERWRITE"/],
  ['wait', 'yes', /neither "true" nor "false"/, /"true" or "false"/],
  ['timeout', '0', /not a number of minutes above 0/, /such as "60"/],
  ['timeout', '-5', /not a number of minutes/, /such as "60"/],
  ['timeout', '1e3', /not a number of minutes/, /such as "60"/],
  ['timeout', '7201', /at most 7200/, /such as "60"/],
  ['time-out', '5', /Unknown input/, /Write "timeout"/],
])('%s: "%s" is refused', (input, text, what, fix) => {
  const [problem, ...others] = refusals({ [input]: text })
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    what: expect.stringMatching(what),
    fix: expect.stringMatching(fix),
    at: { kind: 'input', name: input },
  })
})

test('an input that is none of ours, and like none of ours, is a warning', () => {
  expect(requestOf({ colour: 'red' })).toEqual(requestOf())
  expect(foreignInputs({ colour: 'red', 'time-out': '5', commit: 'main' })).toEqual([
    expect.objectContaining({
      what: 'Unknown input',
      why: expect.stringContaining('INPUT_COLOUR'),
      fix: expect.stringMatching(/^Remove it.*application-name, deployment-group-name/),
      at: { kind: 'input', name: 'colour' },
    }),
  ])
})

test('all problems are shown at once', () => {
  const raw = { timeout: 'soon', 'when-busy': 'never', chekc: 'true' }
  expect(refusals(raw).map(problem => problem.code)).toEqual([
    'inputs/unknown',
    'inputs/when-busy',
    'inputs/timeout',
  ])
})

test('what only the job knows, and does not', () => {
  const job = jobOf({ GITHUB_REPOSITORY: '', GITHUB_SHA: '', AWS_REGION: '' })
  expect(refusals({}, job).map(problem => problem.what)).toEqual([
    'It is empty, and so is GITHUB_REPOSITORY',
    'It is empty, and so is GITHUB_SHA',
    'It is empty, and so are AWS_REGION and AWS_DEFAULT_REGION',
  ])
  expect(requestOf({ rehearse: 'true' }, { job: jobOf({ AWS_REGION: '' }) }).region).toBe('us-east-1')
})

test('a value of the environment is named as such', () => {
  const job = jobOf({ AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1b' })
  expect(refusals({}, job).map(problem => problem.what)).toEqual([
    '"eu-west-1b" (from AWS_DEFAULT_REGION) is an availability zone, not a region',
  ])
})

test.each([
  [{ GITHUB_EVENT_NAME: 'push' }, 'skip'],
  [{ GITHUB_EVENT_NAME: 'workflow_dispatch' }, 'deploy'],
  [{ GITHUB_EVENT_NAME: 'push', GITHUB_RUN_ATTEMPT: '2' }, 'deploy'],
  [{ GITHUB_EVENT_NAME: 'push', GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'retry[bot]' }, 'skip'],
])('when-older: auto, with %o, is "%s"', (env, expected) => {
  expect(requestOf({}, { job: jobOf(env) }).whenOlder).toBe(expected)
})

test('inputs come as the runner hands them over', () => {
  vi.stubEnv('INPUT_WHEN-BUSY', ' stop ')
  vi.stubEnv('INPUT_COMMIT', '')
  expect(rawInputs(['INPUT_WHEN-BUSY', 'INPUT_COMMIT', 'PATH'])).toEqual({ 'when-busy': 'stop', commit: '' })
})

function refusals(raw: InputsOptions['raw'], job = jobOf()) {
  try {
    requestOf(raw, { job })
  } catch (error) {
    return problemsOf(error)
  }
  throw new Error('nothing was refused')
}
