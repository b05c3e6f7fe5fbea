// To whom a new folder belongs.

import { chownSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOwnedFolder } from '../../src/core/owned-folder.ts'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'

test('it is there, also when it was', async () => {
  const path = join(await folder(), 'one', 'two')
  expect(createOwnedFolder(path)).toBe(path)
  expect(createOwnedFolder(path)).toBe(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

test.runIf(isRoot)('in a home, every new one is the user’s; what was there stays as it is', async () => {
  const home = await folder()
  createOwnedFolder(join(home, 'mine'))
  chownSync(home, 1000, 1001)
  createOwnedFolder(join(home, '.cache', 'potato-deploy', 'layers'))
  createOwnedFolder(join(home, 'mine', 'more'))
  const owner = (...names: readonly string[]) => {
    const { uid, gid } = statSync(join(home, ...names))
    return [uid, gid]
  }
  for (const names of [['.cache'], ['.cache', 'potato-deploy'], ['.cache', 'potato-deploy', 'layers']])
    expect(owner(...names)).toEqual([1000, 1001])
  expect(owner('mine')).toEqual([0, 0])
  expect(owner('mine', 'more')).toEqual([0, 0])
})
