// Nothing that a repository contains or configures is started by reading it.

import { existsSync, rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { openRevision } from '../../src/git/open-revision.ts'
import { openRepository } from '../../src/git/repository.ts'
import { takeSnapshot } from '../../src/git/snapshot.ts'
import { folder, PATH, repositoryWith, write } from './git-fixture.ts'
import { plantedProgram, touch, WAYS } from './planted-programs.ts'

test.each(Object.entries(WAYS))('%s', async (_, plant) => {
  const path = await repositoryWith({ 'appspec.yml': 'version: 0.0\n', 'hooks/a.sh': '#!/bin/sh\n' })
  const { program, mark } = await plantedProgram()
  await plant(path, program)
  // Planting it may have started it.
  rmSync(mark, { force: true })
  await touch(path)
  await write(path, { 'appspec.yml': 'version: 1.0\n' })

  const scratch = await folder()
  for (const wanted of [undefined, 'HEAD', 'missing', '1'.repeat(40)]) {
    const opened = await openRevision({ directory: path, commit: wanted, path: PATH, scratch }).catch(
      () => undefined,
    )
    await opened?.revision.read([...opened.revision.entries.keys()])
    await opened?.close()
  }
  const repository = await openRepository({ directory: path, path: PATH, scratch })
  onTestFinished(repository.close)
  expect(await repository.resolve(await takeSnapshot(repository))).toMatch(/^[0-9a-f]{40}$/)
  expect(existsSync(mark)).toBe(false)
})
