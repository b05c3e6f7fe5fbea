// A folder is read as git would store it.

import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Revision } from '../../src/core/revision.ts'
import { openIndex } from '../../src/git/listing.ts'
import { openRevision } from '../../src/git/open-revision.ts'
import { openRepository, type Repository } from '../../src/git/repository.ts'
import { stage } from '../../src/git/snapshot.ts'
import { openWorkingTree } from '../../src/git/working-tree.ts'
import { commit, folder, git, PATH, repositoryWith, write } from './git-fixture.ts'

const FILES = {
  'appspec.yml': 'version: 0.0\n',
  'hooks/a.sh': '#!/bin/sh\n',
  'hooks/b.sh': '#!/bin/sh\n',
  'web/index.html': 'Hello\n',
}

/** What one can see of it. */
async function sight(revision: Revision) {
  const { entries } = revision
  const contents = await revision.read([...entries.keys()])
  return Object.fromEntries(
    [...entries]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, { kind, executable }]) => [
        path,
        kind === 'folder' ? kind : [kind, executable, Buffer.from(contents.get(path) ?? []).toString()],
      ]),
  )
}

async function open(directory: string): Promise<Repository> {
  const repository = await openRepository({ directory, path: PATH, scratch: await folder() })
  onTestFinished(repository.close)
  return repository
}

async function asStored(directory: string): Promise<Revision> {
  return openIndex(await stage(await open(directory)))
}

const CHANGES: Record<string, (path: string) => unknown> = {
  'nothing has changed': () => {},
  'a file has changed': path => write(path, { 'hooks/a.sh': '#!/bin/bash\n' }),
  'a file is new': path => write(path, { 'hooks/new folder/ü "c".sh': 'new\n' }),
  'a file is new in the index': async path => {
    await write(path, { 'hooks/c.sh': 'new\n' })
    git(path, 'add', '--all')
  },
  'a file is gone': path => rmSync(join(path, 'hooks/a.sh')),
  'a folder is gone': path => rmSync(join(path, 'hooks'), { recursive: true }),
  'a file has moved': path => renameSync(join(path, 'hooks/a.sh'), join(path, 'hooks/z.sh')),
  'a file can be executed now': path => chmodSync(join(path, 'hooks/a.sh'), 0o755),
  'a file is ignored': path =>
    write(path, { '.gitignore': 'web/*.log\n', 'web/a.log': '', 'hooks/a.log': '' }),
  'a file is ignored by this clone': async path => {
    await write(path, { '.git/info/exclude': '*.log\n', 'web/a.log': '' })
  },
  'a file is tracked, and ignored since': async path => {
    await commit(path, { '.gitignore': '*.html\n' }, 'Ignore it')
    await write(path, { 'web/index.html': 'Changed\n' })
  },
  'there are links': path => {
    symlinkSync('hooks/a.sh', join(path, 'link'))
    symlinkSync('hooks', join(path, 'folder-link'))
    symlinkSync('nowhere', join(path, 'broken-link'))
  },
  'a link has become a file': async path => {
    symlinkSync('hooks/a.sh', join(path, 'link'))
    git(path, 'add', '--all')
    git(path, 'commit', '--quiet', '--message', 'A link')
    rmSync(join(path, 'link'))
    writeFileSync(join(path, 'link'), 'a file\n')
  },
  'a repository is in it': async path => {
    await mkdir(join(path, 'inner'))
    git(join(path, 'inner'), 'init', '--quiet')
    await commit(join(path, 'inner'), { 'file.txt': '' }, 'Inner')
  },
  'line ends are this checkout’s own': async path => {
    await commit(path, { '.gitattributes': '*.sh text eol=crlf\n' }, 'Line ends')
    await write(path, { 'hooks/a.sh': '#!/bin/sh\r\n', 'hooks/b.sh': '#!/bin/sh\r\necho changed\r\n' })
  },
  'the index is split': path => {
    git(path, 'update-index', '--split-index')
    writeFileSync(join(path, 'hooks/a.sh'), 'changed\n')
  },
  'line ends are wrong': path => write(path, { 'hooks/a.sh': '#!/bin/sh\r\necho changed\r\n' }),
}

test.each(Object.entries(CHANGES))('%s', async (_, change) => {
  const path = await repositoryWith(FILES)
  await change(path)
  const tree = await openWorkingTree(await open(path), () => asStored(path))
  if (tree === undefined) throw new Error('It could not be seen.')
  expect(await sight(tree)).toEqual(await sight(await asStored(path)))
})

test('an AppSpec that is a link is read where it leads to, in the folder and in its commit', async () => {
  const path = await repositoryWith({ 'deploy/ec2.yml': 'version: 0.0\nos: linux\n' })
  symlinkSync('deploy/ec2.yml', join(path, 'appspec.yml'))
  git(path, 'add', '--all')
  git(path, 'commit', '--quiet', '--message', 'A link')
  for (const commit of [undefined, 'HEAD']) {
    const look = await openRevision({ directory: path, commit, path: PATH, scratch: await folder() })
    onTestFinished(look.close)
    expect(await check(look.revision)).toMatchObject({ findings: [], appspec: {} })
  }
})

test('half a checkout, and a merge under way, only git can tell', async () => {
  const nobody = () => Promise.reject(new Error('not asked'))
  const sparse = await repositoryWith(FILES)
  git(sparse, 'sparse-checkout', 'set', 'web')
  expect(await openWorkingTree(await open(sparse), nobody)).toBeUndefined()
  const look = await openRevision({
    directory: sparse,
    commit: undefined,
    path: PATH,
    scratch: await folder(),
  })
  onTestFinished(look.close)
  expect([...look.revision.entries.keys()]).toContain('hooks/a.sh')

  const merging = await repositoryWith(FILES)
  git(merging, 'checkout', '--quiet', '-b', 'other')
  await commit(merging, { 'hooks/a.sh': 'theirs\n' }, 'Theirs')
  git(merging, 'checkout', '--quiet', 'main')
  await commit(merging, { 'hooks/a.sh': 'ours\n' }, 'Ours')
  expect(() => git(merging, 'merge', 'other')).toThrow()
  expect(await openWorkingTree(await open(merging), nobody)).toBeUndefined()
})

test.each([
  ['a part of a repository', 'site', 'site/', ['appspec.yml', 'hooks/a.sh']],
  ['a part that is ignored', 'ignored', '', ['appspec.yml', 'hooks/a.sh']],
])('%s', async (_, directory, prefix, files) => {
  const path = await repositoryWith({ '.gitignore': 'ignored\n', 'elsewhere.txt': '' })
  await write(path, { [`${directory}/appspec.yml`]: '', [`${directory}/hooks/a.sh`]: '' })
  const scratch = await folder()
  const look = await openRevision({
    directory: join(path, directory),
    commit: undefined,
    path: PATH,
    scratch,
  })
  onTestFinished(look.close)
  expect(look.prefix).toBe(prefix)
  const { entries } = look.revision
  expect([...entries.keys()].filter(name => entries.get(name)?.kind === 'file')).toEqual(files)
})
