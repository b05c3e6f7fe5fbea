// Is the working tree rehearsed as it stands, and its repository left alone?

import { execFileSync } from 'node:child_process'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRepository, type Repository } from '../../src/rehearsal/repository.ts'
import { takeSnapshot } from '../../src/rehearsal/snapshot.ts'
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
