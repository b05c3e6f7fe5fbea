// Is the working tree rehearsed as it stands, and its repository left alone?

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, rm, stat, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRepository, type Repository } from '../../src/git/repository.ts'
import { takeSnapshot } from '../../src/git/snapshot.ts'
import { commit, folder, git, PATH, repositoryWith, write } from './git-fixture.ts'

async function open(directory: string): Promise<Repository> {
  const repository = await openRepository({ directory, path: PATH, scratch: await folder() })
  onTestFinished(() => repository.close())
  return repository
}

/** Every file of a commit and its content. */
async function filesOf({ git }: Repository, sha: string): Promise<Record<string, string>> {
  const names = (await git.need(['ls-tree', '-r', '-z', '--name-only', sha])).split('\0').filter(Boolean)
  const entries = names.map(async name => [name, await git.need(['cat-file', 'blob', `${sha}:${name}`])])
  return Object.fromEntries(await Promise.all(entries))
}

test('a clean tree is HEAD itself', async () => {
  const path = await repositoryWith({ 'appspec.yml': 'version: 0.0', 'hooks/a.sh': 'true' })
  expect(await takeSnapshot(await open(path))).toBe(git(path, 'rev-parse', 'HEAD'))
})

test('what is not committed is in, what is ignored is out', async () => {
  const path = await repositoryWith({
    '.gitignore': '*.log\n',
    'appspec.yml': 'version: 0.0',
    'gone.txt': 'gone',
    'staged.txt': 'before',
  })
  await write(path, { 'staged.txt': 'staged' })
  git(path, 'add', 'staged.txt')
  await write(path, {
    'staged.txt': 'edited',
    'new.txt': 'new',
    'a.log': 'noise',
    '.git/info/exclude': 'mine\n',
    mine: 'x',
  })
  await rm(join(path, 'gone.txt'))
  const repository = await open(path)
  const sha = await takeSnapshot(repository)
  expect(await filesOf(repository, sha)).toEqual({
    '.gitignore': '*.log',
    'appspec.yml': 'version: 0.0',
    'new.txt': 'new',
    'staged.txt': 'edited',
  })
  expect(await repository.git.need(['rev-parse', `${sha}^`])).toBe(git(path, 'rev-parse', 'HEAD'))
})

test('the copy of the index is as old as the index: git reads again what was changed in the moment of its writing', async () => {
  const path = await repositoryWith({ 'a.txt': 'a' })
  const [longAgo, before] = [new Date(Date.UTC(2026, 0, 31)), new Date(Date.UTC(2026, 0, 30))]
  await utimes(join(path, 'a.txt'), before, before)
  git(path, 'update-index', '--refresh')
  await utimes(join(path, '.git', 'index'), longAgo, longAgo)
  const repository = await open(path)
  await takeSnapshot(repository)
  expect((await stat(join(repository.gitDirectory, 'index'))).mtime).toEqual(longAgo)
})

test('the same folder gives the same sha again', async () => {
  const path = await repositoryWith({ 'a.txt': 'a' })
  await write(path, { 'b.txt': 'b' })
  expect(await takeSnapshot(await open(path))).toBe(await takeSnapshot(await open(path)))
})

test('the repository is as it was, to the byte and the second', async () => {
  const path = await repositoryWith({ 'a.txt': 'a' })
  await write(path, { 'a.txt': 'changed', 'b.txt': 'b' })
  const look = () =>
    execFileSync(
      'bash',
      ['-c', 'find .git -printf "%p %T@ %s\\n" | sort; sha1sum $(find .git -type f | sort)'],
      {
        cwd: path,
        encoding: 'utf8',
      },
    )
  const before = look()
  const repository = await open(path)
  await takeSnapshot(repository)
  await repository.resolve('HEAD')
  expect(look()).toBe(before)
})

test('a part of a repository is the root of its commits', async () => {
  const path = await repositoryWith({ 'README.md': 'all', 'site/appspec.yml': 'one' })
  const first = git(path, 'rev-parse', 'HEAD')
  await commit(path, { 'site/appspec.yml': 'two' }, 'Second')
  const repository = await open(join(path, 'site'))
  const clean = await takeSnapshot(repository)
  expect(await filesOf(repository, clean)).toEqual({ 'appspec.yml': 'two' })
  expect(await repository.resolve('main')).toBe(clean)
  const older = await repository.resolve(first)
  expect(await filesOf(repository, older ?? '')).toEqual({ 'appspec.yml': 'one' })
  expect(await repository.resolve(older ?? '')).toBe(older)

  await write(path, { 'site/new.txt': 'new', 'elsewhere.txt': 'not ours' })
  const dirty = await takeSnapshot(repository)
  expect(await filesOf(repository, dirty)).toEqual({ 'appspec.yml': 'two', 'new.txt': 'new' })
})

test('in no repository every file counts', async () => {
  const path = await folder({ '.gitignore': '*\n', 'appspec.yml': 'version: 0.0', 'hooks/a.sh': 'true' })
  await chmod(join(path, 'hooks/a.sh'), 0o755)
  const repository = await open(path)
  const sha = await takeSnapshot(repository)
  expect(await filesOf(repository, sha)).toEqual({
    '.gitignore': '*',
    'appspec.yml': 'version: 0.0',
    'hooks/a.sh': 'true',
  })
  expect(await repository.resolve(sha)).toBe(sha)
  expect(await repository.resolve('HEAD')).toBeUndefined()
})

test('modes and links are kept', async () => {
  const path = await repositoryWith({ 'hooks/a.sh': 'true' })
  await chmod(join(path, 'hooks/a.sh'), 0o755)
  await symlink('hooks/a.sh', join(path, 'link'))
  const repository = await open(path)
  const listing = await repository.git.need(['ls-tree', '-r', await takeSnapshot(repository)])
  expect(listing.split('\n').map(line => line.replace(/ blob \w+\t/, ' '))).toEqual([
    '100755 hooks/a.sh',
    '120000 link',
  ])
})

test.each<[string, (path: string) => Promise<string> | string]>([
  [
    'a linked working tree',
    path => {
      git(path, 'worktree', 'add', '--quiet', 'linked')
      return join(path, 'linked')
    },
  ],
  [
    'a shallow clone',
    async path => {
      await commit(path, { 'b.txt': 'b' }, 'Second')
      git(path, 'clone', '--quiet', '--depth=1', `file://${path}`, 'clone')
      return join(path, 'clone')
    },
  ],
  [
    'a clone that borrows its objects',
    path => {
      git(path, 'clone', '--quiet', '--shared', path, 'clone')
      return join(path, 'clone')
    },
  ],
  [
    'a folder reached through a link',
    async path => {
      await symlink('.', join(path, 'self'))
      git(path, 'add', '--all')
      git(path, 'commit', '--quiet', '--message', 'Link')
      return join(path, 'self')
    },
  ],
])('%s is HEAD while it is clean, and ahead of it when it is not', async (_, make) => {
  const path = await make(await repositoryWith({ 'a.txt': 'a' }))
  const head = git(path, 'rev-parse', 'HEAD')
  expect(await takeSnapshot(await open(path))).toBe(head)
  await write(path, { 'new.txt': 'new' })
  const repository = await open(path)
  const sha = await takeSnapshot(repository)
  expect(await filesOf(repository, sha)).toMatchObject({ 'a.txt': 'a', 'new.txt': 'new' })
  expect(await repository.git.need(['rev-list', '--count', `${head}..${sha}`])).toBe('1')
})

test('a folder that its repository ignores is a folder of its own', async () => {
  const path = await repositoryWith({ '.gitignore': 'build/\n' })
  await write(path, { 'build/site/appspec.yml': 'version: 0.0' })
  const repository = await open(join(path, 'build/site'))
  expect(repository.origin).toBeUndefined()
  expect(await filesOf(repository, await takeSnapshot(repository))).toEqual({ 'appspec.yml': 'version: 0.0' })
})

test('a repository without commits has its files', async () => {
  const path = await folder({ 'a.txt': 'a' })
  git(path, 'init', '--quiet')
  const repository = await open(path)
  expect(await filesOf(repository, await takeSnapshot(repository))).toEqual({ 'a.txt': 'a' })
})

test('nothing that the repository is configured to run is run', async () => {
  const marker = join(await folder(), 'ran')
  const path = await repositoryWith({ '.gitattributes': '* filter=evil diff=evil\n', 'a.txt': 'a' })
  const run = `touch ${marker} #`
  for (const key of [
    'core.fsmonitor',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'core.pager',
  ])
    git(path, 'config', key, run)
  for (const hook of [
    'pre-commit',
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'fsmonitor-watchman',
  ]) {
    await write(path, { [`.git/hooks/${hook}`]: `#!/bin/sh\n${run}\n` })
    await chmod(join(path, '.git/hooks', hook), 0o755)
  }
  await write(path, { 'a.txt': 'changed', 'b.txt': 'b' })
  const repository = await open(path)
  const sha = await takeSnapshot(repository)
  for await (const _ of repository.git.stream(['archive', '--format=tar.gz', sha])) {
  }
  expect(await filesOf(repository, sha)).toMatchObject({ 'a.txt': 'changed', 'b.txt': 'b' })
  expect(existsSync(marker)).toBe(false)
})

test('what git cannot read is told in its words', async () => {
  const path = await repositoryWith({ 'a.txt': 'a' })
  await write(path, { '.git/index': 'garbage' })
  const repository = await open(path)
  await expect(takeSnapshot(repository)).rejects.toMatchObject({
    code: 'rehearsal/git-failed',
    why: expect.stringContaining('index'),
  })
})
