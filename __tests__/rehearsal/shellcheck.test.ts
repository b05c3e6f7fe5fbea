// Is ShellCheck asked where it is installed, and not missed where it is not?

import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createReader } from '../../src/codedeploy/check/reader.ts'
import { startShellCheck } from '../../src/rehearsal/shellcheck.ts'
import { revisionOf } from '../codedeploy/check/revision.ts'
import { folder, PATH } from './git-fixture.ts'

const BROKEN = '#!/bin/bash\nif true; then\n  echo "no end"\n'

const isInstalled = (() => {
  try {
    return execFileSync('shellcheck', ['--version']).length > 0
  } catch {
    return false
  }
})()

async function lookAt(files: Record<string, string>, path = PATH): Promise<string[]> {
  const scripts = Object.keys(files).filter(name => name.endsWith('.sh'))
  const scratch = await folder()
  const revision = revisionOf(files)
  const reader = createReader(revision)
  await reader.read(scripts)
  const shellCheck = await startShellCheck({ revision, reader, scripts, path, scratch })
  return (await shellCheck.findings()).map(({ severity, problem: { code, at } }) =>
    at?.kind === 'file' ? `${severity} ${code} ${at.path}:${at.line}` : code,
  )
}

test.runIf(isInstalled)(
  'what cannot be parsed is a warning at its lines, without what follows from it',
  async () => {
    expect(await lookAt({ 'hooks/a.sh': BROKEN, 'hooks/b.sh': '#!/bin/sh\necho fine\n' })).toEqual([
      'warning shellcheck/SC1046 hooks/a.sh:2',
      'warning shellcheck/SC1047 hooks/a.sh:4',
    ])
  },
)

test.runIf(isInstalled)('what is found without it is not said twice', async () => {
  expect(await lookAt({ 'hooks/a.sh': '# written by hand\n\n#!/bin/bash\necho fine\n' })).toEqual([])
})

test.runIf(isInstalled)('its own settings count, and taste does not', async () => {
  const errors = '#!/bin/bash\nx=$1\necho $x $@\n'
  expect(await lookAt({ 'hooks/a.sh': errors })).toEqual(['warning shellcheck/SC2068 hooks/a.sh:3'])
  expect(await lookAt({ 'hooks/a.sh': errors, 'hooks/.shellcheckrc': 'disable=SC2068\n' })).toEqual([])
})

test('where it is not installed nothing is said', async () => {
  expect(await lookAt({ 'hooks/a.sh': BROKEN }, '/nowhere')).toEqual([])
})
