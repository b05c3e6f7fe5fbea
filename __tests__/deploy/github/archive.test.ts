// Is an archive read as it comes, and no more of it kept than somebody may ask for?

import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readArchive } from '../../../src/deploy/github/archive.ts'
import { revisionWith, tarball } from '../tarball.ts'

const LONG = `${'a-long-name/'.repeat(15)}file.txt`

test('its files are known by path and mode, long names included', async () => {
  const revision = await revisionWith({
    'appspec.yml': 'os: linux\n',
    'hooks/stop.sh': '#!/bin/sh\n',
    [LONG]: '',
  })
  expect(revision?.entries.get('hooks/stop.sh')).toEqual({ kind: 'file', executable: true })
  expect(revision?.entries.get('hooks')).toEqual({ kind: 'folder', executable: true })
  expect(revision?.entries.get(LONG)).toEqual({ kind: 'file', executable: false })
  const read = await revision?.read(['appspec.yml', 'hooks/stop.sh', 'nowhere'])
  expect([...(read ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['appspec.yml', 'os: linux\n'],
    ['hooks/stop.sh', '#!/bin/sh\n'],
  ])
})

test('of a long file it is known that it is there; an AppSpec is kept however much comes before it', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`a/${index}`, 'x'.repeat(100_000)]),
  )
  const revision = await revisionWith({
    ...many,
    'a/long': 'x'.repeat(200_000),
    'appspec.yml': 'os: linux\n',
  })
  expect(revision?.entries.get('a/long')).toEqual({ kind: 'file', executable: false })
  const read = await revision?.read([...(revision?.entries.keys() ?? [])])
  expect(read?.has('a/long')).toBe(false)
  expect(read?.has('appspec.yml')).toBe(true)
  expect(read?.size).toBeLessThan(300)
})

test.each([
  ['no gzip', Buffer.from('<html>')],
  ['no tar', gzipSync('x'.repeat(2_000))],
  ['what breaks off', tarball({ 'appspec.yml': 'x'.repeat(100_000) }).subarray(0, 200)],
  ['a tar that has grown beyond all measure', gzipSync(Buffer.alloc(257 * 1024 * 1024, 'x'))],
])('%s is no archive', async (_, bytes) => {
  expect(await readArchive(Readable.from([bytes]))).toBeUndefined()
})
