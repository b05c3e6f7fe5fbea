import { expect, test } from 'vitest'
import { jobOf, SHA } from '../deploy/requests.ts'

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
