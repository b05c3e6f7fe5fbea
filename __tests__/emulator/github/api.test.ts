// Answers for a local repository as GitHub's API does.

import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archivePath } from '../../../src/emulator/github/github-api.ts'
import { takeSnapshot } from '../../../src/git/snapshot.ts'
import { type AtEnd, commit, folder, git, write } from '../../git/git-fixture.ts'
import { GITHUB_TOKEN } from '../emulator.ts'
import { api, history } from './github-fixture.ts'

/** What every test may read, and none may change. */
let shared: Awaited<ReturnType<typeof history>>
const ends: Parameters<AtEnd>[0][] = []
beforeAll(async () => {
  shared = await history(clean => ends.push(clean))
})
afterAll(async () => {
  for (const clean of ends) await clean()
})

test('the repository', async () => {
  const { json } = shared
  expect(await json('')).toEqual([
    200,
    { name: 'site', full_name: 'me/site', private: true, owner: { login: 'me' }, default_branch: 'main' },
  ])
})

describe('commits', () => {
  test('by every name it has', async () => {
    const { get, first, second, aside } = shared
    const names = { main: second, 'heads/main': second, v1: first, 'tags/v1': first, HEAD: second }
    const refs = { ...names, 'feature/aside': aside, [first]: first, [first.slice(0, 9)]: first }
    for (const [ref, sha] of Object.entries(refs))
      expect(await (await get(`/commits/${ref}`, 'application/vnd.github.sha')).text(), ref).toBe(sha)
    const answer = await get(`/commits/${encodeURIComponent('feature/aside')}`)
    expect(await answer.json()).toMatchObject({ sha: aside })
  })

  test('with its message', async () => {
    const { json, first, second, path } = shared
    const person = { name: 'A U Thor', email: 'author@example.com', date: '2026-01-31T12:00:00Z' }
    expect(await json('/commits/main')).toEqual([
      200,
      {
        sha: second,
        commit: {
          author: person,
          committer: person,
          message: 'Second\n\nWith more to say.',
          tree: { sha: git(path, 'rev-parse', 'main^{tree}') },
        },
        parents: [{ sha: first }],
      },
    ])
  })

  test.each(['nope', '0'.repeat(40), 'main~1', 'HEAD^', ':/First', 'main@{1}', '-h', 'main:appspec.yml'])(
    '%s is none',
    async ref => {
      const { json } = shared
      expect(await json(`/commits/${encodeURIComponent(ref)}`)).toEqual([
        422,
        expect.objectContaining({ message: `No commit found for SHA: ${ref}` }),
      ])
    },
  )

  test('a branch and a tag', async () => {
    const { json, first, aside } = shared
    expect(await json('/git/ref/heads/feature/aside')).toEqual([
      200,
      { ref: 'refs/heads/feature/aside', object: { type: 'commit', sha: aside } },
    ])
    expect((await json('/git/ref/tags/v1'))[1]).toMatchObject({ object: { sha: first } })
    expect((await json('/git/ref/tags/main'))[0]).toBe(404)
    expect((await json(`/git/ref/${first}`))[0]).toBe(404)
  })
})

describe('trees and blobs', () => {
  test('a tree, flat and deep', async () => {
    const { json, path } = shared
    const of = (rev: string) => git(path, 'rev-parse', rev)
    const flat = [
      { path: 'appspec.yml', mode: '100644', type: 'blob', sha: of('main:appspec.yml'), size: 13 },
      { path: 'hooks', mode: '040000', type: 'tree', sha: of('main:hooks') },
    ]
    const deep = [
      ...flat,
      { path: 'hooks/a.sh', mode: '100644', type: 'blob', sha: of('main:hooks/a.sh'), size: 10 },
      { path: 'hooks/b.sh', mode: '100644', type: 'blob', sha: of('main:hooks/b.sh'), size: 2 },
    ]
    const sha = of('main^{tree}')
    for (const name of ['main', of('main'), sha]) {
      expect(await json(`/git/trees/${name}`)).toEqual([200, { sha, tree: flat, truncated: false }])
      expect(await json(`/git/trees/${name}?recursive=1`)).toEqual([
        200,
        { sha, tree: deep, truncated: false },
      ])
    }
  })

  test('a tree is not found by a git expression', async () => {
    const { json, second } = shared
    expect((await json(`/git/trees/${second}:hooks`))[0]).toBe(404)
    expect((await json(`/git/trees/${second}^`))[0]).toBe(404)
  })

  test('a blob, as JSON and as it is', async () => {
    const { json, get, path } = shared
    const sha = git(path, 'rev-parse', 'main:hooks/b.sh')
    expect(await json(`/git/blobs/${sha}`)).toEqual([
      200,
      { sha, size: 2, encoding: 'base64', content: Buffer.from('b\n').toString('base64') },
    ])
    expect(await (await get(`/git/blobs/${sha}`, 'application/vnd.github.raw')).text()).toBe('b\n')
  })
})

describe('comparisons', () => {
  test.each([
    ['v1', 'main', 'ahead', 1, 0],
    ['main', 'v1', 'behind', 0, 1],
    ['main', 'main', 'identical', 0, 0],
    ['feature/aside', 'main', 'diverged', 1, 1],
  ])('%s...%s is %s', async (base, head, status, ahead, behind) => {
    const { json, first, second } = shared
    const [code, answer] = await json(`/compare/${base}...${head}`)
    expect(code).toBe(200)
    expect(answer).toMatchObject({
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      merge_base_commit: { sha: base === head ? second : first },
      commits: ahead === 1 ? [{ sha: second }] : [],
    })
  })

  test('histories that never met have no common ancestor', async () => {
    const { json, path } = await history()
    git(path, 'checkout', '--quiet', '--orphan', 'other')
    await commit(path, { 'other.txt': 'other' }, 'Other')
    expect(await json('/compare/main...other')).toEqual([
      404,
      expect.objectContaining({ message: 'No common ancestor between main and other.' }),
    ])
    expect((await json('/compare/main...nope'))[0]).toBe(404)
  })

  test('the folder as it stands is ahead of its HEAD', async () => {
    const { json, path, repository, second } = await history()
    await write(path, { 'new.txt': 'new' })
    const sha = await takeSnapshot(repository)
    expect((await json(`/compare/main...${sha}`))[1]).toMatchObject({ status: 'ahead', ahead_by: 1 })
    expect((await json(`/compare/${sha}...${second}`))[1]).toMatchObject({ status: 'behind' })
  })
})

test('an archive unpacks to the files of the commit, below one folder', async () => {
  const { get, first } = shared
  const answer = await get(
    archivePath({ repository: 'me/site', commitId: first }).replace('/repos/me/site', ''),
  )
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-gzip'])
  const input = Buffer.from(await answer.arrayBuffer())
  const listing = execFileSync('tar', ['-tzf', '-'], { input, encoding: 'utf8' })
  const top = `me-site-${first.slice(0, 7)}/`
  expect(listing.trim().split('\n')).toEqual([
    top,
    ...['appspec.yml', 'hooks/', 'hooks/a.sh'].map(n => top + n),
  ])
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s changes nothing', async method => {
  const { get, path } = await history()
  const before = git(path, 'for-each-ref')
  expect((await get('/git/ref/heads/main', undefined, method)).status).toBe(404)
  expect(git(path, 'for-each-ref')).toBe(before)
})

test('the token of the run is needed, in either scheme, and nobody gets further than GitHub with it', async () => {
  const { server, get } = shared
  expect((await get('')).status).toBe(200)
  const status = async (path: string, authorization: string) =>
    (await fetch(`${server.url}/${path}`, { headers: { authorization } })).status
  expect(await status('repos/me/site', `token ${GITHUB_TOKEN}`)).toBe(200)
  expect(await status('repos/me/site', `Bearer ${GITHUB_TOKEN}x`)).toBe(401)
  expect(await status('repos/me', `token ${GITHUB_TOKEN}`)).toBe(404)
  expect((await fetch(`${server.url}/repos/me/site/tarball/HEAD`)).status).toBe(401)
  expect((await fetch(`${server.url}/`)).status).toBe(403)
  expect((await fetch(`${server.url}/repos`)).status).toBe(403)
})

test('a repository without commits shows none', async () => {
  const path = await folder({ 'a.txt': 'a' })
  git(path, 'init', '--quiet')
  const { json } = await api(path)
  expect((await json(''))[0]).toBe(200)
  expect((await json('/commits/main'))[0]).toBe(422)
  expect((await json('/contents/a.txt'))[0]).toBe(404)
})
