import { expect, test } from 'vitest'
import { jobOf, requestOf, SHA, testedRun } from '../deploy/requests.ts'

const HEAD = 'b'.repeat(40)
const pullRequest = (repository: string) => ({
  pull_request: { head: { sha: HEAD, repo: { full_name: repository } } },
})

test.each<[name: string, event: unknown, sha: string, fork: string | undefined]>([
  ['push', {}, SHA, undefined],
  ['pull_request', pullRequest('me/site'), HEAD, undefined],
  ['pull_request', pullRequest('Me/Site'), HEAD, undefined],
  ['pull_request', pullRequest('you/site'), HEAD, 'you/site'],
  ['pull_request_review', pullRequest('me/site'), HEAD, undefined],
  ['pull_request_target', pullRequest('you/site'), SHA, undefined],
  ['pull_request', undefined, SHA, undefined],
  ['pull_request', { pull_request: null }, SHA, undefined],
])('%s with %o is about %s', (name, event, sha, fork) => {
  expect(jobOf({ GITHUB_EVENT_NAME: name }, event)).toMatchObject({ sha, fork })
})

test('a token is there only where both of its variables are', () => {
  const url = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token' }
  expect(jobOf(url).identity).toBeUndefined()
  expect(jobOf({ ...url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }).identity).toEqual({
    url: 'https://token',
    token: 'x',
  })
})

test('GitHub is the public one unless the runner knows another', () => {
  expect(jobOf().githubApi).toBe('https://api.github.com')
  expect(jobOf({ GITHUB_API_URL: 'https://ghe.example/api/v3/' }).githubApi).toBe(
    'https://ghe.example/api/v3',
  )
})

const FOLLOWING = { GITHUB_EVENT_NAME: 'workflow_run' }
const fork = { head_repository: { full_name: 'you/site' } }

test('workflow_run deploys what a push to the default branch has brought and a run has tested', () => {
  expect(requestOf({}, { job: jobOf(FOLLOWING, testedRun(HEAD)) }).commit).toEqual({ kind: 'sha', sha: HEAD })
})

test.each<[name: string, run: object, reason: RegExp]>([
  ['a push to another branch', { head_branch: 'topic' }, /tested "topic", not the default branch "main"/],
  ['a pull request', { event: 'pull_request' }, /started by "pull_request"/],
  ['a fork', fork, /tested you\/site, not me\/site/],
  ['a fork that is gone', { head_repository: null }, /a deleted repository/],
  ['a failure', { conclusion: 'failure' }, /ended with "failure"/],
  ['a cancelled run', { conclusion: 'cancelled' }, /ended with "cancelled"/],
  ['a run by hand', { event: 'workflow_dispatch' }, /started by "workflow_dispatch"/],
])('workflow_run after %s is refused, unless the commit is named', (_, run, reason) => {
  const job = jobOf(FOLLOWING, testedRun(HEAD, run))
  expect(() => requestOf({}, { job })).toThrow(reason)
  expect(requestOf({ commit: SHA }, { job }).commit).toEqual({ kind: 'sha', sha: SHA })
  expect(requestOf({ rehearse: 'true' }, { job }).rehearse).toBe(true)
})

test.each(['https://ghe.example', 'https://me.ghe.com'])('%s is refused', server => {
  const job = jobOf({ GITHUB_SERVER_URL: server })
  expect(() => requestOf({}, { job })).toThrow(/CodeDeploy fetches from github\.com only/)
  expect(requestOf({ check: 'only' }, { job }).check).toBe('only')
})

test('a forced push is known as such', () => {
  expect(requestOf({}, { job: jobOf({}, { forced: true }) }).forcedPush).toBe(true)
  expect(requestOf({ commit: SHA }, { job: jobOf({}, { forced: true }) }).forcedPush).toBe(false)
})
