// How does a test plant a program that git would run?

import { chmodSync, renameSync, utimesSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { commit, folder, git, write } from './git-fixture.ts'

/** Each makes a repository whose git would run `program`. */
export const WAYS: Readonly<Record<string, (path: string, program: string) => unknown>> = {
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
  'a filter where includeIf says so': async (path, program) => {
    await write(path, {
      '.git/more': `[filter "x"]\n\tclean = ${program}\n\tsmudge = ${program}\n`,
      '.gitattributes': '* filter=x\n',
    })
    git(path, 'config', `includeIf.gitdir:${path}/.path`, 'more')
  },
  'a working tree that is elsewhere': async (path, program) => {
    await filter(path, 'clean', program)
    git(path, 'config', 'core.worktree', '../')
  },
  'a .git that is a file': async (path, program) => {
    await filter(path, 'clean', program)
    git(path, 'config', 'core.fsmonitor', program)
    renameSync(join(path, '.git'), join(path, 'planted'))
    await write(path, { '.git': 'gitdir: planted\n' })
  },
  'a program for the archives': async (path, program) => {
    for (const format of ['tar', 'tar.gz', 'tgz', 'zip'])
      git(path, 'config', `tar.${format}.command`, program)
    await write(path, { '.gitattributes': 'docs export-ignore\nhooks/a.sh export-subst\n' })
  },
  'a filter of what is archived': async (path, program) => {
    await write(path, { '.gitattributes': 'docs export-ignore\n* filter=x\n' })
    for (const direction of ['clean', 'smudge', 'process'])
      git(path, 'config', `filter.x.${direction}`, program)
    git(path, 'add', 'appspec.yml', '.gitattributes', '--renormalize')
  },
  'what others borrow and lend': async (path, program) => {
    git(path, 'config', 'core.alternateRefsCommand', program)
    await write(path, { '.git/objects/info/alternates': `${path}/lent/objects\n` })
    git(path, 'init', '--quiet', '--bare', 'lent')
    git(path, 'config', '--file', 'lent/config', 'core.fsmonitor', program)
    git(path, 'config', '--file', 'lent/config', 'uploadpack.packObjectsHook', program)
  },
  'a submodule that updates itself': async (path, program) => {
    await write(path, { '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ./x\n\tupdate = none\n' })
    await mkdir(join(path, 'x'))
    git(path, 'update-index', '--add', '--cacheinfo', `160000,${git(path, 'rev-parse', 'HEAD')},x`)
    git(path, 'config', 'submodule.x.update', `!${program}`)
    git(path, 'config', 'submodule.recurse', 'true')
  },
  'hooks that git calls for what it writes': async (path, program) => {
    for (const name of [
      'reference-transaction',
      'pre-auto-gc',
      'post-checkout',
      'post-rewrite',
      'pre-commit',
    ]) {
      await write(path, { [`.git/hooks/${name}`]: `#!/bin/sh\n${program}\n` })
      chmodSync(join(path, `.git/hooks/${name}`), 0o755)
    }
    git(path, 'config', 'gc.auto', '1')
  },
  'a remote through a program': (path, program) => {
    git(path, 'config', 'core.repositoryFormatVersion', '1')
    git(path, 'config', 'extensions.partialClone', 'origin')
    git(path, 'config', 'remote.origin.promisor', 'true')
    git(path, 'config', 'remote.origin.url', `ext::${program} %S`)
    git(path, 'config', 'protocol.ext.allow', 'always')
    git(path, 'config', 'credential.helper', `!${program}`)
    git(path, 'config', 'core.gitProxy', program)
  },
  'a folder that looks like a bare repository': async (path, program) => {
    git(path, 'init', '--quiet', '--bare', '.')
    git(path, 'config', '--file', 'config', 'core.bare', 'false')
    git(path, 'config', '--file', 'config', 'core.worktree', path)
    git(path, 'config', '--file', 'config', 'core.fsmonitor', program)
    git(path, 'config', '--file', 'config', 'filter.x.clean', program)
    await write(path, { '.gitattributes': '* filter=x\n' })
  },
}

/** What names the program is none of git's own files, and leaves no trace unless it runs. */
export async function plantedProgram(): Promise<{ readonly program: string; readonly mark: string }> {
  const mark = join(await folder(), 'executed')
  const program = join(await folder({ program: `#!/bin/sh\ntouch ${mark}\ncat\n` }), 'program')
  chmodSync(program, 0o755)
  return { program, mark }
}

/** Leaves something to compare: git has to read what has the same size and another time. */
export async function touch(path: string): Promise<void> {
  utimesSync(join(path, 'hooks/a.sh'), 1, 1)
  await write(path, { 'new.txt': '' })
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
