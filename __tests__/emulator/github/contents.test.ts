// Shows the files of a commit as GitHub does, and nothing else.

import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtEnd, commit, folder, git, repositoryWith } from '../../git/git-fixture.ts'
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

test('a file, of a commit, as JSON and as it is', async () => {
  const { json, get, first, path } = shared
  expect(await json(`/contents/hooks/a.sh?ref=${first}`)).toEqual([
    200,
    {
      type: 'file',
      name: 'a.sh',
      path: 'hooks/a.sh',
      size: 10,
      sha: git(path, 'rev-parse', `${first}:hooks/a.sh`),
      encoding: 'base64',
      content: Buffer.from('#!/bin/sh\n').toString('base64'),
    },
  ])
  for (const media of [
    'application/vnd.github.raw',
    'application/vnd.github.v3.raw',
    'application/vnd.github.raw+json',
  ])
    expect(await (await get('/contents/hooks/a.sh', media)).text()).toBe('#!/bin/sh\n')
  expect((await json(`/contents/hooks/b.sh?ref=${first}`))[0]).toBe(404)
  expect((await json('/contents/hooks/b.sh'))[0]).toBe(200)
})

test('a folder, and the root', async () => {
  const { json } = shared
  const names = async (below: string) => {
    const [, entries] = await json(below)
    return (entries as { type: string; path: string }[]).map(({ type, path }) => `${type} ${path}`)
  }
  expect(await names('/contents/hooks')).toEqual(['file hooks/a.sh', 'file hooks/b.sh'])
  expect(await names('/contents/hooks/')).toEqual(['file hooks/a.sh', 'file hooks/b.sh'])
  for (const root of ['/contents', '/contents/'])
    expect(await names(root)).toEqual(['file appspec.yml', 'dir hooks'])
})

test('a link inside is the file it means, a link outside is a link', async () => {
  const path = await folder({ 'real.txt': 'real' })
  await symlink('real.txt', join(path, 'inside'))
  await symlink('../../../etc/passwd', join(path, 'outside'))
  await symlink('/etc/passwd', join(path, 'absolute'))
  git(path, 'init', '--quiet')
  await commit(path, {}, 'Links')
  const { json, get } = await api(path)
  expect((await json('/contents/inside'))[1]).toMatchObject({ type: 'file', path: 'inside', size: 4 })
  for (const name of ['outside', 'absolute']) {
    expect((await json(`/contents/${name}`))[1]).toMatchObject({ type: 'symlink' })
    expect(await (await get(`/contents/${name}`, 'application/vnd.github.raw')).text()).toMatch(
      /etc\/passwd$/,
    )
  }
})

test.each([
  '/contents/nope',
  '/contents/%2e%2e/secret',
  '/contents/hooks%2f..%2fappspec.yml',
  '/contents/hooks%2f..%2f..%2fsecret',
  '/contents//etc/passwd',
  '/contents/a%00b',
  '/contents/%ff',
  '/contents/:(glob)*',
  '/contents/*.yml',
  '/contents/appspec.yml?ref=nope',
  '/tarball/nope',
  '/git/trees/nope',
  `/git/trees/${'0'.repeat(40)}`,
  '/git/blobs/main:appspec.yml',
  `/git/blobs/${'0'.repeat(40)}`,
  '/issues',
  '/commitsnope',
])('%s is not found', async below => {
  const { json } = shared
  expect(await json(below)).toEqual([404, expect.objectContaining({ message: expect.any(String) })])
})

test('a large file has content only in raw form', async () => {
  const path = await repositoryWith({ 'large.txt': 'a'.repeat(1024 * 1024 + 1) })
  const { json, get } = await api(path)
  expect((await json('/contents/large.txt'))[1]).toMatchObject({ encoding: 'none', content: '' })
  const raw = await get('/contents/large.txt', 'application/vnd.github.raw')
  expect((await raw.arrayBuffer()).byteLength).toBe(1024 * 1024 + 1)
})
