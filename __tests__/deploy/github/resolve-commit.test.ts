import { expect, test } from 'vitest'
import { createHttpGet } from '../../../src/core/http.ts'
import { problemsOf } from '../../../src/core/problem.ts'
import { createUnreadRepository } from '../../../src/deploy/create/unread-repository.ts'
import { createGithub } from '../../../src/deploy/github/octokit.ts'
import { resolveCommit } from '../../../src/deploy/github/resolve-commit.ts'
import type { Progress } from '../../../src/deploy/progress.ts'
import type { DeployRequest } from '../../../src/deploy/request.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { listen } from '../../listen.ts'
import { systemClock } from '../../system-clock.ts'
import { type Canned, serveCanned } from '../canned-api.ts'
import { jobOf, requestOf, SHA } from '../requests.ts'

const http = createHttpGet({ clock: systemClock })
const RESOLVED = 'b'.repeat(40)
const REPOSITORY = 'GET /repos/me/site'

async function resolve(answers: Readonly<Record<string, Canned>>, request: DeployRequest) {
  const api = await serveCanned(line => answers[line])
  const clock = createFakeClock()
  const reported: Progress[] = []
  const unread = createUnreadRepository('me/site')
  const resolution = resolveCommit({
    request,
    github: createGithub({ api: api.url, token: request.githubToken, http }),
    unread,
    clock,
    report: progress => reported.push(progress),
    signal: new AbortController().signal,
  })
  return { api, reported, unread, resolution: clock.until(resolution) }
}

const notices = (reported: readonly Progress[]) =>
  reported.map(progress => (progress.kind === 'notice' ? progress.text : progress.kind))

test.each<[wish: string, path: string]>([
  ['abc1234', 'abc1234'],
  ['main', 'main'],
  ['v1.0', 'v1.0'],
  ['feature/a#b', 'feature/a%23b'],
  ['refs/heads/main', 'heads/main'],
  ['refs/tags/v1.0', 'tags/v1.0'],
])('%s is looked up, and shown as the full sha', async (commit, path) => {
  const answers = { [`${REPOSITORY}/commits/${path}`]: [200, { sha: RESOLVED }] } as const
  const { api, reported, resolution } = await resolve(answers, requestOf({ commit, 'github-token': 't0ken' }))
  expect(await resolution).toBe(RESOLVED)
  expect(notices(reported)).toEqual([`"${commit}" is ${RESOLVED}.`])
  expect(api.requests[0]?.headers.authorization).toBe('Bearer t0ken')
})

test('a full sha is deployed in silence where GitHub knows it', async () => {
  const { reported, resolution } = await resolve(
    { [`${REPOSITORY}/commits/${SHA}`]: [200, { sha: SHA }] },
    requestOf(),
  )
  expect(await resolution).toBe(SHA)
  expect(reported).toEqual([])
})

test.each<[why: RegExp, answers: Readonly<Record<string, Canned>>]>([
  [/HTTP 404, "Not Found"/, {}],
  [
    /HTTP 401, "Bad credentials"/,
    { [`${REPOSITORY}/commits/${SHA}`]: [401, { message: 'Bad credentials' }] },
  ],
  [/HTTP 403/, { [`${REPOSITORY}/commits/${SHA}`]: [403, 'rate limit'] }],
  [/HTTP 500/, { [`${REPOSITORY}/commits/${SHA}`]: [500, {}] }],
  [/contains no commit/, { [`${REPOSITORY}/commits/${SHA}`]: [200, {}] }],
  [/other side closed|ECONNRESET|socket/, { [`${REPOSITORY}/commits/${SHA}`]: 'reset' }],
])('a full sha is deployed although GitHub cannot be read: %s', async (why, answers) => {
  const { unread, resolution } = await resolve(answers, requestOf())
  expect(await resolution).toBe(SHA)
  unread.without('check')
  expect(unread.problem()?.why).toMatch(why)
})

interface Refusal {
  readonly answers?: Readonly<Record<string, Canned>>
  readonly request: DeployRequest
  readonly code: string
  readonly text: RegExp
}

test.each<[name: string, refusal: Refusal]>([
  [
    'a branch nobody knows',
    {
      request: requestOf({ commit: 'mian' }),
      answers: { [`${REPOSITORY}/commits/mian`]: [422, { message: 'No commit found for SHA: mian' }] },
      code: 'commit/unknown',
      text: /me\/site has no commit "mian".*Push the commit first/s,
    },
  ],
  [
    'a full sha nobody knows',
    {
      request: requestOf({ commit: RESOLVED }),
      answers: { [`${REPOSITORY}/commits/${RESOLVED}`]: [404, {}], [REPOSITORY]: [200, {}] },
      code: 'commit/unknown',
      text: /has no commit "b{40}"/,
    },
  ],
  [
    'the commit of the run, in another repository',
    {
      request: requestOf({ repository: 'me/other' }),
      answers: { [`GET /repos/me/other/commits/${SHA}`]: [422, {}] },
      code: 'commit/unknown',
      text: /commit of this run \(GITHUB_SHA\).*Set "commit" to a commit, branch or tag of me\/other/s,
    },
  ],
  [
    'a branch of a private repository, without a token',
    {
      request: requestOf({ commit: 'main' }),
      code: 'commit/unreadable',
      text: /HTTP 404.*Leave "github-token" at its default/s,
    },
  ],
  [
    'a branch of a private repository, with a weak token',
    {
      request: requestOf({ commit: 'main', 'github-token': 'weak' }),
      code: 'commit/unreadable',
      text: /permissions: contents: read/,
    },
  ],
  [
    'a branch, while GitHub is down',
    {
      request: requestOf({ commit: 'main' }),
      answers: { [`${REPOSITORY}/commits/main`]: [503, {}] },
      code: 'commit/unreadable',
      text: /HTTP 503/,
    },
  ],
  [
    'a name that is a branch and a tag',
    {
      request: requestOf({ commit: 'v1' }),
      answers: {
        [`${REPOSITORY}/commits/v1`]: [200, { sha: SHA }],
        [`${REPOSITORY}/git/ref/heads/v1`]: [200, { object: { sha: SHA } }],
        [`${REPOSITORY}/git/ref/tags/v1`]: [200, { object: { sha: RESOLVED } }],
      },
      code: 'commit/ambiguous',
      text: /Write "refs\/heads\/v1" or "refs\/tags\/v1"/,
    },
  ],
  [
    'a pull request from a fork',
    {
      request: requestOf(
        {},
        {
          job: jobOf(
            { GITHUB_EVENT_NAME: 'pull_request' },
            { pull_request: { head: { sha: RESOLVED, repo: { full_name: 'you/site' } } } },
          ),
        },
      ),
      code: 'commit/foreign',
      text: /belongs to the fork you\/site, not to me\/site/,
    },
  ],
])('refused: %s', async (_, { answers = {}, request, code, text }) => {
  const { resolution } = await resolve(answers, request)
  const [problem, ...others] = problemsOf(await resolution.catch(error => error))
  expect(others).toEqual([])
  expect(problem?.code).toBe(code)
  expect([problem?.what, problem?.why, problem?.fix].join('\n')).toMatch(text)
})

/** How long GitHub is waited for, in milliseconds, where it refuses the first request for `main` with these headers. */
async function waitFor(status: number, retryAfter: string) {
  let calls = 0
  const url = await listen((request, response) => {
    if (!request.url?.endsWith('/commits/main')) return response.writeHead(404).end('{}')
    calls += 1
    if (calls > 1) return response.end(JSON.stringify({ sha: RESOLVED }))
    return response.writeHead(status, { 'retry-after': retryAfter }).end('{"message":"rate limit"}')
  })
  const clock = createFakeClock()
  const start = clock.now()
  const resolution = resolveCommit({
    request: requestOf({ commit: 'main' }),
    github: createGithub({ api: url, token: '', http }),
    unread: createUnreadRepository('me/site'),
    clock,
    report: () => {},
    signal: new AbortController().signal,
  })
  const commit = await clock.until(resolution).catch(error => problemsOf(error)[0]?.code)
  return { commit, waited: clock.now() - start, calls }
}

test.each([429, 403])('HTTP %d with Retry-After is retried then, and not before', async status => {
  expect(await waitFor(status, '45')).toEqual({ commit: RESOLVED, waited: 45_000, calls: 2 })
})

test('a job does not wait longer than a minute for GitHub', async () => {
  expect(await waitFor(403, '3600')).toEqual({ commit: 'commit/unreadable', waited: 0, calls: 1 })
})

test('a short outage of GitHub is waited for where a name has to be resolved', async () => {
  let calls = 0
  const api = await serveCanned(line => {
    if (line !== `${REPOSITORY}/commits/main`) return undefined
    calls += 1
    return calls < 3 ? [502, {}] : [200, { sha: RESOLVED }]
  })
  const clock = createFakeClock()
  const resolution = resolveCommit({
    request: requestOf({ commit: 'main' }),
    github: createGithub({ api: api.url, token: '', http }),
    unread: createUnreadRepository('me/site'),
    clock,
    report: () => {},
    signal: new AbortController().signal,
  })
  expect(await clock.until(resolution)).toBe(RESOLVED)
})
