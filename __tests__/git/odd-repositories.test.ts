// Is a repository of an unusual kind read, or refused with the true reason?

import { appendFileSync, chmodSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LARGEST_READ } from '../../src/core/revision.ts'
import { openRevision } from '../../src/git/open-revision.ts'
import { commit, folder, git, PATH, repositoryWith, write } from './git-fixture.ts'

const FILES = { 'appspec.yml': 'version: 0.0\n', 'hooks/a.sh': '#!/bin/sh\n', 'docs/a.md': 'a\n' }

/** The texts of the files that would be deployed. */
async function read(directory: string, ref?: string): Promise<Record<string, string>> {
  const scratch = await folder()
  const { revision, close } = await openRevision({ directory, commit: ref, path: PATH, scratch })
  const texts = await revision.read([...revision.entries.keys()])
  await close()
  return Object.fromEntries([...texts].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
}

test.each(['sha1', 'sha256'])('with objects named by %s', async format => {
  const directory = await folder()
  git(directory, 'init', '--quiet', `--object-format=${format}`)
  const sha = await commit(directory, FILES, 'First')
  for (const ref of [sha, sha.slice(0, 9), 'main', undefined])
    expect(await read(directory, ref)).toEqual(FILES)
  // Line ends and attributes have git store the folder.
  await write(directory, {
    'hooks/a.sh': '#!/bin/sh\r\n',
    '.gitattributes': 'docs export-ignore\n*.sh eol=lf\n',
  })
  expect(Object.keys(await read(directory))).not.toContain('docs/a.md')
  expect((await read(directory))['hooks/a.sh']).toBe('#!/bin/sh\n')
})

test('a bare one has only commits', async () => {
  const directory = await folder()
  git(directory, 'clone', '--quiet', '--bare', await repositoryWith(FILES), '.')
  expect(await read(directory, 'HEAD')).toEqual(FILES)
  await expect(read(directory)).rejects.toMatchObject({ code: 'command/commit' })
})

const REFUSED: Readonly<
  Record<string, [code: string, ref: string | undefined, spoil: (path: string) => string | undefined]>
> = {
  'a file for a folder': ['rehearsal/folder-missing', undefined, path => join(path, 'appspec.yml')],
  'what is not in a branch': ['command/commit', '^main', () => undefined],
  'a configuration that is none': [
    'rehearsal/git-failed',
    undefined,
    path => void appendFileSync(join(path, '.git/config'), '[\n'),
  ],
  'a commit whose files are missing': [
    'git/object-missing',
    'HEAD',
    path => {
      const sha = git(path, 'rev-parse', 'HEAD:hooks/a.sh')
      rmSync(join(path, '.git/objects', sha.slice(0, 2), sha.slice(2)), { force: true })
      return undefined
    },
  ],
}

test.each(Object.entries(REFUSED))('%s', async (_, [code, ref, spoil]) => {
  const directory = await repositoryWith(FILES)
  await expect(read(spoil(directory) ?? directory, ref)).rejects.toMatchObject({ code })
})

test.each([
  ['in no repository', undefined],
  ['whose attributes have git store it', '* filter=lfs\n'],
])('a folder with a file of a terabyte, %s', async (_, attributes) => {
  const directory = attributes === undefined ? await folder(FILES) : await repositoryWith(FILES)
  if (attributes !== undefined) await write(directory, { '.gitattributes': attributes })
  for (const name of ['docs/large.bin', 'appspec.yml']) {
    await write(directory, { [name]: '' })
    truncateSync(join(directory, name), 2 ** 40)
  }
  chmodSync(join(directory, 'docs/large.bin'), 0o755)
  const opened = await openRevision({ directory, commit: undefined, path: PATH, scratch: await folder() })
  expect(opened.revision.entries.get('docs/large.bin')).toEqual({ kind: 'file', executable: true })
  await opened.close()
  const texts = await read(directory)
  expect(Object.keys(texts)).toEqual(expect.arrayContaining([...Object.keys(FILES), 'docs/large.bin']))
  expect(texts['appspec.yml']).toHaveLength(LARGEST_READ)
})
