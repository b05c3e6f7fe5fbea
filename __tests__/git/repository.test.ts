// Is a repository read without a trace?

import { readdir } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openRepository, type Repository } from '../../src/git/repository.ts'
import { takeSnapshot } from '../../src/git/snapshot.ts'
import { commit, folder, git, PATH, repositoryWith, write } from './git-fixture.ts'

async function open(directory: string): Promise<Repository> {
  const repository = await openRepository({ directory, path: PATH, scratch: await folder() })
  onTestFinished(() => repository.close())
  return repository
}

test('nothing is left behind', async () => {
  const scratch = await folder()
  const path = await repositoryWith({ 'a.txt': 'a' })
  const repository = await openRepository({ directory: path, path: PATH, scratch })
  await write(path, { 'a.txt': 'b' })
  await takeSnapshot(repository)
  expect(await readdir(scratch)).toHaveLength(1)
  await repository.close()
  expect(await readdir(scratch)).toEqual([])
})

test.each([
  ['rehearsal/folder-missing', { directory: '/nonexistent/site' }],
  ['rehearsal/git-missing', { path: '/nonexistent' }],
])('%s', async (code, wrong) => {
  const options = { directory: await folder(), path: PATH, scratch: await folder() }
  await expect(openRepository({ ...options, ...wrong })).rejects.toMatchObject({
    code,
    what: expect.any(String),
    fix: expect.any(String),
  })
})

test('a branch that moves is followed', async () => {
  const path = await repositoryWith({ 'a.txt': 'a' })
  const repository = await open(path)
  expect(await repository.resolve('main')).toBe(git(path, 'rev-parse', 'HEAD'))
  const second = await commit(path, { 'a.txt': 'b' }, 'Second')
  expect(await repository.resolve('main')).toBe(second)
  expect(await repository.resolve('-main')).toBeUndefined()
})
