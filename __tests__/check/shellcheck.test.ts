// Is ShellCheck asked where it is installed, and not missed where it is not?

import { execFileSync } from 'node:child_process'
import { chmod, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { remember } from '../../src/check/output-cache.ts'
import { createReader } from '../../src/check/reader.ts'
import { startShellCheck } from '../../src/check/shellcheck.ts'
import { folder, PATH, write } from '../git/git-fixture.ts'
import { revisionOf } from './revision.ts'

const BROKEN = '#!/bin/bash\nif true; then\n  echo "no end"\n'

const isInstalled = (() => {
  try {
    return execFileSync('shellcheck', ['--version']).length > 0
  } catch {
    return false
  }
})()

async function openRevision(files: Record<string, string>, path = PATH, cache?: string): Promise<string[]> {
  const scripts = Object.keys(files).filter(name => name.endsWith('.sh'))
  const scratch = await folder()
  const revision = await revisionOf(files)
  const reader = createReader(revision)
  await reader.read(scripts)
  const shellCheck = await startShellCheck({
    revision,
    reader,
    scripts,
    path,
    scratch,
    cache: cache ?? scratch,
  })
  return (await shellCheck.findings()).map(({ severity, problem: { code, at } }) =>
    at?.kind === 'file' ? `${severity} ${code} ${at.path}:${at.line}` : code,
  )
}

test.runIf(isInstalled)(
  'what cannot be parsed is a warning at its lines, without what follows from it',
  async () => {
    expect(await openRevision({ 'hooks/a.sh': BROKEN, 'hooks/b.sh': '#!/bin/sh\necho fine\n' })).toEqual([
      'warning shellcheck/SC1046 hooks/a.sh:2',
      'warning shellcheck/SC1047 hooks/a.sh:4',
    ])
  },
)

test.runIf(isInstalled)('what is found without it is not said twice', async () => {
  expect(await openRevision({ 'hooks/a.sh': '# written by hand\n\n#!/bin/bash\necho fine\n' })).toEqual([])
  expect(await openRevision({ 'hooks/a.sh': '\uFEFF#!/bin/bash\necho fine\n' })).toEqual([])
})

test.runIf(isInstalled)('its own settings count, and taste does not', async () => {
  const errors = '#!/bin/bash\nx=$1\necho $x $@\n'
  expect(await openRevision({ 'hooks/a.sh': errors })).toEqual(['warning shellcheck/SC2068 hooks/a.sh:3'])
  expect(await openRevision({ 'hooks/a.sh': errors, 'hooks/.shellcheckrc': 'disable=SC2068\n' })).toEqual([])
})

test.runIf(isInstalled)('a script may have any name', async () => {
  for (const name of ['hooks/prüfen.sh', 'hooks/a b%.sh', 'hooks/-"*.sh', 'hooks/\u{1f954}\n.sh'])
    expect(await openRevision({ [name]: '#!/bin/bash\necho $@\n' })).toEqual([
      `warning shellcheck/SC2068 ${name}:2`,
    ])
})

test('where it is not installed nothing is said', async () => {
  expect(await openRevision({ 'hooks/a.sh': BROKEN }, '/nowhere')).toEqual([])
})

test('about the same scripts it is asked once, and again when they or the program have changed', async () => {
  const place = await folder()
  const program = (says: string) => `#!/bin/sh\necho run >>${place}/runs\necho '{"comments":[${says}]}'\n`
  const about = '{"file":"hooks/a.sh","line":1,"column":1,"code":1000,"message":"wrong"}'
  const runs = async () => (await readFile(join(place, 'runs'), 'utf8')).trim().split('\n').length
  const look = (text: string) =>
    openRevision({ 'hooks/a.sh': text }, `${place}:${PATH}`, join(place, 'cache'))

  await write(place, { shellcheck: program(about) })
  await chmod(join(place, 'shellcheck'), 0o755)
  expect(await look('one')).toEqual(['warning shellcheck/SC1000 hooks/a.sh:1'])
  expect(await look('one')).toEqual(['warning shellcheck/SC1000 hooks/a.sh:1'])
  expect(await runs()).toBe(1)
  await look('two')
  expect(await runs()).toBe(2)
  await write(place, { shellcheck: program('') })
  expect(await look('one')).toEqual([])
  expect(await runs()).toBe(3)
})

test.each([
  ['a name that is too long once it is plain', `hooks/${'か'.repeat(80)}.sh`, 'echo {}'],
  ['an answer that ends early', 'hooks/a.sh', `printf '{"comments":['; exit 251`],
])('%s is no trouble', async (_, name, program) => {
  const place = await folder({ shellcheck: `#!/bin/sh\n${program}\n` })
  await chmod(join(place, 'shellcheck'), 0o755)
  expect(await openRevision({ [name]: 'true\n' }, `${place}:${PATH}`)).toEqual([])
})

test('it has a bound of memory and of time', async () => {
  const place = await folder()
  const look = (text: string) =>
    openRevision({ 'hooks/a.sh': text }, `${place}:${PATH}`, join(place, 'cache'))
  const answer =
    '{"comments":[{"file":"hooks/a.sh","line":\'$(ulimit -v)\',"column":1,"code":1000,"message":"a"}]}'
  await write(place, { shellcheck: `#!/bin/sh\necho '${answer}'\n` })
  await chmod(join(place, 'shellcheck'), 0o755)
  expect(await look('one')).toEqual(['warning shellcheck/SC1000 hooks/a.sh:300000'])
  await write(place, { shellcheck: '#!/bin/sh\nexec sleep 10\n' })
  const start = Date.now()
  expect(await look('one')).toEqual([])
  expect(Date.now() - start).toBeLessThan(3_000)
  await write(place, { shellcheck: '#!/bin/sh\necho started >"$(dirname "$0")/started"\n' })
  expect(await look('a'.repeat(60_001))).toEqual([])
  expect(await readdir(place)).not.toContain('started')
})

test('no more than the newest answers are kept', async () => {
  const place = await folder()
  for (let number = 0; number < 60; number++) {
    await remember({ folder: place, question: [String(number)], ask: async () => `answer ${number}` })
  }
  expect(await readdir(place)).toHaveLength(50)
  const again = { folder: place, question: ['59'], ask: async () => 'another' }
  expect(await remember(again)).toBe('answer 59')
})
