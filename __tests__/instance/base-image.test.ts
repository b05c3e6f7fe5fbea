// Finds the root file system that an instance stands on, and unpacks an image of one once.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBase } from '../../src/instance/base-image.ts'
import { fakeEngine } from '../fake-engine.ts'
import { folder, PATH } from '../git/git-fixture.ts'
import { tree } from '../tree.ts'

const HOST = { platform: 'linux', uid: 0, node: '', bundle: '', pid: 4711, temporary: '/tmp' }

async function open(base: string | undefined, env: Readonly<Record<string, string>> = { PATH }, cache = '') {
  const unpacked: string[] = []
  const found = await openBase(base, {
    host: HOST,
    cache: cache || (await folder()),
    env,
    onUnpack: image => unpacked.push(image),
  })
  return { found, unpacked }
}

test('none is this machine', async () => {
  expect(await open(undefined)).toEqual({ found: '/', unpacked: [] })
})

test('a folder with a root file system', async () => {
  const root = await folder({ 'usr/bin/env': '' })
  expect((await open(root)).found).toBe(root)
})

test.each([
  ['a folder without one', () => folder({ 'index.html': '' })],
  ['no folder', async () => '/no/where'],
  ['an image that nobody has', async () => 'nope:1'],
])('%s is refused', async (_, base) => {
  await expect(open(await base(), { PATH: await folder() })).rejects.toMatchObject({
    code: 'rehearsal/base-missing',
    at: { kind: 'option', name: '--base' },
  })
})

/** Has one image, made of a folder. */
const engine = (source: string) => `
case "$1 $2" in
    'image inspect') echo sha256:0123456789abcdef0123 ;;
    'create debian:13') echo container ;;
    'export --output') tar -c -f "$3" -C ${source} . ;;
    'rm container') ;;
    *) exit 1 ;;
esac`

test('an image is unpacked once, and its container is removed', async () => {
  const source = await folder({ 'usr/bin/env': 'x', 'etc/os-release': 'ID=debian' })
  const { calls, env } = await fakeEngine('podman', engine(source))
  const cache = await folder()
  const { found, unpacked } = await open('debian:13', env, cache)
  expect([found, unpacked]).toEqual([join(cache, 'bases/0123456789abcdef'), ['debian:13']])
  expect(tree(found)).toEqual(tree(source))
  expect(await open('debian:13', env, cache)).toEqual({ found, unpacked: [] })
  expect(Object.keys(tree(join(cache, 'bases'))).filter(path => !path.includes('/'))).toEqual([
    '0123456789abcdef',
  ])
  expect(readFileSync(calls, 'utf8')).toMatch(/^rm container$/m)
})
