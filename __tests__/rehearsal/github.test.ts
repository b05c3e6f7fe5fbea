// Does the API of the local repository answer as GitHub's?

import { execFileSync } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { archivePath, createGithub } from '../../src/rehearsal/github.ts'
import { openRepository } from '../../src/rehearsal/repository.ts'
import { createFakeClock } from './fake-clock.ts'
import { folder, git, PATH, repositoryWith } from './git-fixture.ts'
import { serve, serviceWith } from './stand-in.ts'

/** The API of a repository, below `/repos/me/site`. */
async function api(path: string) {
  const repository = await openRepository({ directory: path, path: PATH, scratch: await folder() })
  onTestFinished(() => repository.close())
  const clock = createFakeClock()
  const { server } = await serve(serviceWith(clock, { instances: [] }), clock, createGithub(repository))
  return (path: string, accept = 'application/vnd.github+json') =>
    fetch(`${server.url}/repos/me/site${path}`, { headers: { accept } })
}

test('an archive unpacks to the files of the commit, below one folder', async () => {
  const path = await repositoryWith({ 'appspec.yml': 'version: 0.0\n', 'hooks/a.sh': 'true\n' })
  const sha = git(path, 'rev-parse', 'HEAD')
  const get = await api(path)
  expect(archivePath({ repository: 'me/site', commitId: sha })).toBe(`/repos/me/site/tarball/${sha}`)
  const answer = await get(`/tarball/${sha}`)
  expect(answer.status).toBe(200)
  const listing = execFileSync('tar', ['-tzf', '-'], {
    input: Buffer.from(await answer.arrayBuffer()),
    encoding: 'utf8',
  })
  const top = `me-site-${sha.slice(0, 7)}/`
  expect(listing.trim().split('\n')).toEqual([top, `${top}appspec.yml`, `${top}hooks/`, `${top}hooks/a.sh`])
})
