// What git stores or archives otherwise than it lies in the folder is seen as CodeDeploy downloads it.

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Revision } from '../../src/core/revision.ts'
import { readArchive } from '../../src/deploy/github/archive.ts'
import { openRevision } from '../../src/git/open-revision.ts'
import { folder, git, PATH, repositoryWith, write } from '../git/git-fixture.ts'

const APPSPEC = `version: 0.0
os: linux
files:
  - source: web
    destination: /srv/site
hooks:
  AfterInstall:
    - location: hooks/a.sh
`
const SITE = {
  'appspec.yml': APPSPEC,
  'web/index.html': 'a\n',
  'hooks/a.sh': '#!/bin/bash\nset -e\ncurl --fail http://127.0.0.1/\n',
}
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`

interface Case {
  readonly files?: Record<string, string>
  /** Changes the repository before its second commit. */
  readonly plant?: (path: string) => unknown
  /** `code: words` of each finding, in order. */
  readonly finds: readonly string[]
  /** What has to be in the reason and the advice of the first. */
  readonly says?: readonly string[]
}

const CASES: Record<string, Case> = {
  'nothing of all that': { finds: [] },
  'a hook that is left out of archives': {
    files: { '.gitattributes': '*.md text\n/hooks export-ignore\n' },
    finds: ['error appspec/hook-missing'],
    says: ['export-ignore in .gitattributes, line 2', 'Change line 2 of .gitattributes'],
  },
  'a source that a file in its folder leaves out': {
    files: {
      'web/.gitattributes': '/index.html export-ignore\n',
      'appspec.yml': APPSPEC.replace('web', 'web/index.html'),
    },
    finds: ['error appspec/source-missing'],
    says: ['export-ignore in web/.gitattributes, line 1'],
  },
  'one that leaves itself out, and the AppSpec': {
    files: { '.gitattributes': '[attr]mine export-ignore\n.gitattributes mine\nappspec.yml mine\n' },
    finds: ['error appspec/missing'],
  },
  'what is taken back is there': {
    files: { '.gitattributes': '*.sh export-ignore\nhooks/*.sh -export-ignore\n' },
    finds: [],
  },
  'what is missing for another reason': {
    files: {
      '.gitattributes': '/docs export-ignore\n',
      'appspec.yml': APPSPEC.replace('hooks/', 'ops/'),
    },
    finds: ['error appspec/hook-missing'],
    says: ['Write "location: hooks/a.sh", or commit ops/a.sh.'],
  },
  'line ends of the archive': {
    files: { '.gitattributes': '*.sh text eol=crlf\n' },
    finds: ['error script/crlf'],
  },
  'a script in Git LFS': {
    files: { '.gitattributes': '*.sh filter=lfs diff=lfs merge=lfs -text\n', 'hooks/a.sh': POINTER },
    finds: ['error script/lfs-pointer'],
    says: ['Git LFS objects in archives'],
  },
  'pictures in Git LFS': {
    files: { '.gitattributes': '*.png filter=lfs -text\n', 'web/a.png': POINTER, 'web/b.png': POINTER },
    finds: ['warning appspec/lfs-pointer'],
    says: ['"lfs: true"'],
  },
  'a submodule': {
    plant: path => addSubmodule(path, 'web/theme'),
    finds: ['warning appspec/submodule'],
    says: ['do not contain the files of submodules', '"submodules: true"'],
  },
  'a hook in a submodule': {
    files: { 'appspec.yml': APPSPEC.replace('hooks/a.sh', 'ops/a.sh') },
    plant: path => addSubmodule(path, 'ops'),
    finds: ['error appspec/hook-missing'],
    says: ['It is in the submodule ops'],
  },
  'an empty folder': {
    files: { 'appspec.yml': APPSPEC.replace('source: web', 'source: uploads') },
    plant: path => mkdirSync(`${path}/uploads`),
    finds: ['error appspec/source-missing'],
    says: ['empty folders are not in a commit'],
  },
  'a name that is not UTF-8': {
    plant: path => writeFileSync(Buffer.from(`${path}/web/caf\xe9`, 'latin1'), 'a\n'),
    finds: ['error appspec/file-name'],
  },
  'a name that somebody has converted badly': {
    files: { 'web/caf\uFFFD': 'a\n' },
    finds: [],
  },
  'names that differ in case': {
    files: { 'web/Index.html': 'b\n' },
    finds: ['warning appspec/case-clash'],
  },
}

/** As a clone without `--recurse-submodules` has it. */
function addSubmodule(path: string, name: string): void {
  writeFileSync(`${path}/.gitmodules`, `[submodule "${name}"]\n\tpath = ${name}\n\turl = ../theme.git\n`)
  mkdirSync(`${path}/${name}`)
  git(path, 'update-index', '--add', '--cacheinfo', `160000,${git(path, 'rev-parse', 'HEAD')},${name}`)
}

async function repositoryOf({ files, plant }: Case): Promise<string> {
  const path = await repositoryWith(SITE)
  await write(path, files ?? {})
  await plant?.(path)
  return path
}

async function open(path: string, commit?: string): Promise<Revision> {
  const opened = await openRevision({ directory: path, commit, path: PATH, scratch: await folder() })
  // Everything is read before it is closed.
  const contents = await opened.revision.read([...opened.revision.entries.keys()])
  await opened.close()
  return {
    ...opened.revision,
    read: async paths => new Map([...contents].filter(([p]) => paths.includes(p))),
  }
}

async function download(path: string): Promise<Revision> {
  const archive = execFileSync(
    'git',
    ['archive', '--format=tar.gz', '--prefix=owner-name-1234567/', 'HEAD'],
    {
      cwd: path,
    },
  )
  const revision = await readArchive(Readable.from([archive]))
  if (revision === undefined) throw new Error('It is no archive.')
  return revision
}

test.each(Object.entries(CASES))('%s', async (_, wanted) => {
  const path = await repositoryOf(wanted)
  const folderAsItStands = await open(path)
  git(path, 'add', '--all')
  git(path, 'update-index', '--chmod=+x', 'hooks/a.sh')
  git(path, 'commit', '--quiet', '--message', 'Second')
  const ways = { folderAsItStands, commit: await open(path, 'HEAD'), download: await download(path) }
  for (const [way, revision] of Object.entries(ways)) {
    const findings = (await check(revision)).findings.filter(
      ({ problem }) => !['script/not-executable', 'appspec/no-validation'].includes(problem.code),
    )
    expect(
      findings.map(({ severity, problem }) => `${severity} ${problem.code}`),
      way,
    ).toEqual(wanted.finds)
    const { why = '', fix = '' } = findings[0]?.problem ?? {}
    for (const words of wanted.says ?? []) expect(`${why}\n${fix}`, way).toContain(words)
  }
})
