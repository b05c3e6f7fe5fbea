// Whose repository git reads: one's own, that of whoever called sudo, and those that the user calls safe.

import { chownSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discover } from '../../src/git/repository.ts'
import { isRoot } from '../root.ts'
import { folder, PATH, repositoryWith } from './git-fixture.ts'

const OTHER = 12345

async function othersRepository(): Promise<string> {
  const path = await repositoryWith({ 'appspec.yml': 'version: 0.0\n' })
  for (const part of [path, join(path, '.git')]) chownSync(part, OTHER, OTHER)
  return path
}

test.skipIf(!isRoot)('the repository of another user is refused, with what to do', async () => {
  const path = await othersRepository()
  const home = await folder()
  await expect(discover({ path: PATH, home }, path)).rejects.toMatchObject({
    code: 'git/another-user',
    fix: expect.stringContaining(`safe.directory ${path}`),
  })
})

test.skipIf(!isRoot)('sudo on one’s own clone', async () => {
  const path = await othersRepository()
  const caller = { path: PATH, home: await folder(), sudoUid: String(OTHER) }
  expect(await discover(caller, path)).toMatchObject({ top: path, prefix: '' })
})

test.skipIf(!isRoot)('a job in a container, whose checkout belongs to the runner’s user', async () => {
  const path = await othersRepository()
  const home = await folder({ '.gitconfig': `[safe]\n\tdirectory = ${path}\n` })
  expect(await discover({ path: PATH, home }, path)).toMatchObject({ top: path })
})
