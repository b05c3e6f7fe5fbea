// GitHub's API for a repository that a test makes.

import { onTestFinished } from 'vitest'
import { createGithubApi } from '../../../src/emulator/github/github-api.ts'
import { openRepository } from '../../../src/git/repository.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { type AtEnd, commit, folder, git, PATH, repositoryWith } from '../../git/git-fixture.ts'
import { GITHUB_TOKEN, serve, serviceWith } from '../emulator.ts'

/** The API of a folder, below `/repos/me/site`. */
export async function api(path: string, atEnd: AtEnd = onTestFinished) {
  const scratch = await folder({}, atEnd)
  const repository = await openRepository({ directory: path, path: PATH, scratch })
  const clock = createFakeClock()
  const service = serviceWith(clock, { instances: [] })
  const { server } = await serve(service, clock, createGithubApi(repository), atEnd)
  const get = (below: string, accept = 'application/vnd.github+json', method = 'GET') =>
    fetch(`${server.url}/repos/me/site${below}`, {
      method,
      headers: { accept, authorization: `Bearer ${GITHUB_TOKEN}` },
    })
  return {
    get,
    server,
    repository,
    json: async (below: string) => {
      const answer = await get(below)
      return [answer.status, await answer.json()] as const
    },
  }
}

/** First, Second, and Aside on a branch; the tag v1 is First. */
export async function history(atEnd: AtEnd = onTestFinished) {
  const files = { 'appspec.yml': 'version: 0.0\n', 'hooks/a.sh': '#!/bin/sh\n' }
  const path = await repositoryWith(files, atEnd)
  const first = git(path, 'rev-parse', 'HEAD')
  git(path, 'tag', '--annotate', '--message', 'One', 'v1')
  git(path, 'checkout', '--quiet', '-b', 'feature/aside')
  const aside = await commit(path, { 'aside.txt': 'aside' }, 'Aside')
  git(path, 'checkout', '--quiet', 'main')
  const second = await commit(path, { 'hooks/b.sh': 'b\n' }, 'Second\n\nWith more to say.')
  return { path, first, second, aside, ...(await api(path, atEnd)) }
}
