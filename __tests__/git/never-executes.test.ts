// Nothing that a repository contains or configures is started by reading it.

import { chmodSync, existsSync, utimesSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRevision } from '../../src/git/open-revision.ts'
import { openRepository } from '../../src/git/repository.ts'
import { takeSnapshot } from '../../src/git/snapshot.ts'
import { commit, folder, git, PATH, repositoryWith, write } from './git-fixture.ts'

/** Each makes a repository whose git would run `program`. */
const WAYS: Record<string, (path: string, program: string) => unknown> = {
  'a clean filter': (path, program) => filter(path, 'clean', program),
  'a smudge filter': (path, program) => filter(path, 'smudge', program),
  'a filter process': (path, program) => filter(path, 'process', program),
  'a filter of an included file': async (path, program) => {
    await write(path, {
      '.git/more': `[filter "x"]\n\tclean = ${program}\n\trequired\n`,
      '.gitattributes': '* filter=x\n',
    })
    git(path, 'config', 'include.path', 'more')
  },
  'a filter of info/attributes': async (path, program) => {
    git(path, 'config', 'filter.x.clean', program)
    await write(path, { '.git/info/attributes': '* filter=x\n' })
  },
  'a file system monitor': (path, program) => {
    git(path, 'config', 'core.fsmonitor', program)
  },
  'a file system monitor by hook': (path, program) => hook(path, 'fsmonitor-watchman', program),
  'a hook for a changed index': (path, program) => hook(path, 'post-index-change', program),
  'a folder of hooks': async (path, program) => {
    await write(path, {
      'scripts/post-index-change': `#!/bin/sh\n${program}\n`,
      'scripts/post-commit': `#!/bin/sh\n${program}\n`,
    })
    for (const name of ['post-index-change', 'post-commit']) chmodSync(join(path, 'scripts', name), 0o755)
    git(path, 'config', 'core.hooksPath', join(path, 'scripts'))
  },
  'textconv and an external diff': async (path, program) => {
    await write(path, { '.gitattributes': '* diff=x\n' })
    git(path, 'config', 'diff.x.textconv', program)
    git(path, 'config', 'diff.x.command', program)
    git(path, 'config', 'diff.external', program)
  },
  'a pager and an editor': (path, program) => {
    for (const name of ['core.pager', 'pager.log', 'pager.show', 'core.editor', 'core.askPass'])
      git(path, 'config', name, program)
  },
  'a program for signatures': (path, program) => {
    git(path, 'config', 'log.showSignature', 'true')
    git(path, 'config', 'gpg.program', program)
  },
  'a partial clone that lacks a file': (path, program) => {
    git(path, 'config', 'core.repositoryFormatVersion', '1')
    git(path, 'config', 'extensions.partialClone', 'origin')
    git(path, 'config', 'remote.origin.url', path)
    git(path, 'config', 'remote.origin.promisor', 'true')
    git(path, 'config', 'remote.origin.uploadpack', program)
  },
  'core.sshCommand of a partial clone': (path, program) => {
    git(path, 'config', 'core.repositoryFormatVersion', '1')
    git(path, 'config', 'extensions.partialClone', 'origin')
    git(path, 'config', 'remote.origin.url', 'git@localhost:a/b.git')
    git(path, 'config', 'remote.origin.promisor', 'true')
    git(path, 'config', 'core.sshCommand', program)
  },
  'an alias': (path, program) => {
    for (const name of ['add', 'rev-parse', 'ls-files']) git(path, 'config', `alias.${name}`, `!${program}`)
  },
  'a filter of a repository that is in it': async (path, program) => {
    const inner = join(path, 'inner')
    await mkdir(inner)
    git(inner, 'init', '--quiet')
    await commit(inner, { 'file.txt': 'one\n', '.gitattributes': '* filter=x\n' }, 'Inner')
    git(path, 'add', '--all')
    git(path, 'commit', '--quiet', '--message', 'A repository in it')
    git(inner, 'config', 'filter.x.clean', program)
    git(inner, 'config', 'core.fsmonitor', program)
    await write(inner, { 'file.txt': 'two\n' })
  },
}

async function filter(path: string, direction: string, program: string): Promise<void> {
  git(path, 'config', `filter.x.${direction}`, program)
  git(path, 'config', 'filter.x.required', 'true')
  await write(path, { '.gitattributes': '* filter=x\n' })
}

async function hook(path: string, name: string, program: string): Promise<void> {
  const file = `.git/hooks/${name}`
  await write(path, { [file]: `#!/bin/sh\n${program}\n` })
  chmodSync(join(path, file), 0o755)
  git(path, 'config', 'core.fsmonitor', file)
}

test.each(Object.entries(WAYS))('%s', async (_, plant) => {
  const path = await repositoryWith({ 'appspec.yml': 'version: 0.0\n', 'hooks/a.sh': '#!/bin/sh\n' })
  const mark = join(await folder(), 'executed')
  const program = join(await folder({ program: `#!/bin/sh\ntouch ${mark}\ncat\n` }), 'program')
  chmodSync(program, 0o755)
  await plant(path, program)
  // Same size, another time: git has to compare the content.
  utimesSync(join(path, 'hooks/a.sh'), 1, 1)
  await write(path, { 'appspec.yml': 'version: 1.0\n', 'new.txt': '' })

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
