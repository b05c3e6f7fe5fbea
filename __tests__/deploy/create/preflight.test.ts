// Is a commit that would not deploy told before anything is created?

import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { Problem } from '../../../src/core/problem.ts'
import { type Revision, unreadRevision } from '../../../src/core/revision.ts'
import { type Inspected, preflight } from '../../../src/deploy/create/preflight.ts'
import { createUnreadRepository } from '../../../src/deploy/create/unread-repository.ts'
import { readArchive } from '../../../src/deploy/github/archive.ts'
import type { Github } from '../../../src/deploy/github/octokit.ts'
import type { Progress } from '../../../src/deploy/progress.ts'
import { noticesOf } from '../harness.ts'
import { revisionWith } from '../tarball.ts'

const APPSPEC = `version: 0.0
os: linux
hooks:
  AfterInstall:
    - location: hooks/build.sh
  ValidateService:
    - location: hooks/verify.sh
`
const SCRIPT = '#!/bin/bash\nset -e\ncurl --fail http://127.0.0.1/\n'
const GOOD = { 'appspec.yml': APPSPEC, 'hooks/build.sh': SCRIPT, 'hooks/verify.sh': SCRIPT }

/** What GitHub has, and what came of looking at it. */
async function look(
  github: Partial<Pick<Github, 'readRevision' | 'readFile'>>,
  {
    signal = new AbortController().signal,
    ...requested
  }: Partial<Pick<Inspected, 'signal' | 'revision'>> = {},
) {
  const reported: Progress[] = []
  const nothing: Github = {
    findCommit: async (_, sha) => ({ kind: 'found', sha }),
    isAmbiguous: async () => false,
    compare: async () => 'unknown',
    openArchive: async () => undefined,
    readFile: async () => undefined,
    readRevision: async () => undefined,
  }
  const wanted = {
    ...requested,
    repository: 'me/site',
    commit: 'a'.repeat(40),
    signal,
    unread: createUnreadRepository('me/site'),
    report: (one: Progress) => reported.push(one),
  }
  const read = await preflight({ ...wanted, github: { ...nothing, ...github } })
  const warnings = reported.flatMap(one => (one.kind === 'warning' ? [one.problem.code] : []))
  return { read, warnings, notices: noticesOf(reported), unread: wanted.unread.problem()?.what }
}

const archive = (...contents: Parameters<typeof revisionWith>) => ({
  readRevision: () => revisionWith(...contents),
})

test('a good commit is not talked about, and its scripts are known', async () => {
  const { read, warnings, notices } = await look(archive(GOOD))
  expect(read).toEqual({
    kind: 'read',
    scripts: { AfterInstall: ['hooks/build.sh'], ValidateService: ['hooks/verify.sh'] },
  })
  expect([warnings, notices]).toEqual([[], []])
})

test('an AppSpec that is a link is read where it leads to', async () => {
  const { 'appspec.yml': appspec, ...files } = GOOD
  const linked = { 'appspec.yml': 'deploy/ec2.yml' }
  const { read } = await look(archive({ ...files, 'deploy/ec2.yml': appspec }, linked))
  expect(read).toMatchObject({ kind: 'read', scripts: { AfterInstall: ['hooks/build.sh'] } })
  expect(await look(archive(files, { 'appspec.yml': '../../etc/passwd' }))).toMatchObject({
    read: { kind: 'wrong', problems: [{ code: 'appspec/missing' }] },
  })
})

test('of a hook that is a link the file counts, in its own place', async () => {
  const { 'hooks/build.sh': build, ...files } = GOOD
  const linked = { 'hooks/build.sh': '../site/build.sh' }
  expect(await look(archive({ ...files, 'site/build.sh': build }, linked))).toMatchObject({
    read: { kind: 'read' },
    warnings: [],
  })
  expect(
    await look(archive({ ...files, 'site/build.sh': build.replaceAll('\n', '\r\n') }, linked)),
  ).toMatchObject({
    read: { kind: 'wrong', problems: [{ code: 'script/crlf', at: { path: 'site/build.sh' } }] },
  })
  expect(await look(archive(files, linked))).toMatchObject({
    read: { kind: 'wrong', problems: [{ code: 'appspec/hook-missing', at: { path: 'appspec.yml' } }] },
  })
  expect(await look(archive(files, { 'hooks/build.sh': '/opt/build.sh' }))).toMatchObject({
    read: { kind: 'read' },
  })
})

test('errors are the answer, at their lines', async () => {
  const { 'hooks/build.sh': _, ...files } = GOOD
  const { read, warnings } = await look(
    archive({ ...files, 'hooks/verify.sh': SCRIPT.replaceAll('\n', '\r\n') }),
  )
  expect(warnings).toEqual([])
  expect(read).toMatchObject({
    kind: 'wrong',
    problems: [
      { code: 'appspec/hook-missing', at: { path: 'appspec.yml', line: 5 } },
      { code: 'script/crlf', at: { path: 'hooks/verify.sh', line: 1 } },
    ],
  })
})

test('warnings are told, and hold nobody up', async () => {
  const { read, warnings } = await look(archive({ ...GOOD, '.env': 'DB_PASSWORD=correct-horse\n' }))
  expect(read.kind).toBe('read')
  expect(warnings).toEqual(['secret/environment-file'])
})

test('long names are read too', async () => {
  const path = `${'long/'.repeat(40)}build.sh`
  const { read } = await look(
    archive({ ...GOOD, 'appspec.yml': APPSPEC.replace('hooks/build.sh', path), [path]: SCRIPT }),
  )
  expect(read).toMatchObject({ scripts: { AfterInstall: [path] } })
})

test('without an AppSpec', async () => {
  const { read } = await look(archive({ 'deploy/appspec.yml': APPSPEC }))
  expect(read).toMatchObject({ kind: 'wrong', problems: [{ code: 'appspec/missing' }] })
})

test.each([
  ['GitHub does not give it', undefined],
  ['it is no archive', Buffer.from('<html>')],
])('%s: the AppSpec alone is read, and one notice says so', async (_, bytes) => {
  const { read, notices } = await look({
    readRevision: async () => bytes && readArchive(Readable.from([bytes])),
    readFile: async () => Buffer.from(APPSPEC.replace('linux', 'Linux')),
  })
  expect(read).toMatchObject({ kind: 'wrong', problems: [{ code: 'appspec/os' }] })
  expect(notices).toEqual([expect.stringContaining('only its appspec.yml is checked')])
})

test('nothing can be read: the deployment goes on without the check, to be told at the end', async () => {
  const { read, notices, unread } = await look({})
  expect(read).toEqual({ kind: 'unread' })
  expect(notices).toEqual([])
  expect(unread).toContain('hook scripts were not checked')
})

/** More brackets than anybody writes. */
const TOO_COMPLEX = `${APPSPEC}files: ${'['.repeat(300)}${']'.repeat(300)}\n`

test('an AppSpec that takes too long to parse is not checked, alone or with its revision', async () => {
  const { read, warnings } = await look(archive({ ...GOOD, 'appspec.yml': TOO_COMPLEX }))
  const unchecked = { kind: 'unchecked', problem: { code: 'check/too-complex' } }
  expect(read).toMatchObject(unchecked)
  expect(warnings).toEqual(['check/too-complex'])
  const alone = await look({ readFile: async () => Buffer.from(TOO_COMPLEX) })
  expect(alone).toMatchObject({
    read: unchecked,
    warnings: ['check/too-complex'],
    notices: [],
    unread: undefined,
  })
})

test('an AppSpec of more than 1 MB is an error, alone or with its revision', async () => {
  const large = APPSPEC.padEnd(1_100_000)
  const wrong = { kind: 'wrong', problems: [{ code: 'appspec/too-large' }] }
  const { read } = await look(archive({ ...GOOD, 'appspec.yml': large }))
  expect(read).toMatchObject(wrong)
  const alone = await look({ readFile: async () => Buffer.from(large) })
  expect(alone.read).toMatchObject(wrong)
})

const TOO_LARGE = new Problem({ code: 'check/too-large', what: 'The archive is too large' })
const SCRIPTS = { AfterInstall: ['hooks/build.sh'], ValidateService: ['hooks/verify.sh'] }

const tooLarge = {
  readRevision: async () => unreadRevision(TOO_LARGE),
  readFile: async () => Buffer.from(APPSPEC),
}

test('of a revision that is too large only the AppSpec is read, and a warning says so', async () => {
  expect(await look(tooLarge)).toEqual({
    read: { kind: 'read', scripts: SCRIPTS },
    warnings: ['check/too-large'],
    notices: [],
    unread: undefined,
  })
})

test('of a revision that is too large with an AppSpec that cannot be read, one warning says so', async () => {
  const { readRevision } = tooLarge
  expect(await look({ readRevision })).toEqual({
    read: { kind: 'unchecked', problem: TOO_LARGE },
    warnings: ['check/too-large'],
    notices: [],
    unread: undefined,
  })
})

test.each([
  ['what was too large', tooLarge],
  ['a good commit', archive(GOOD)],
  ['nothing', {}],
  ['the AppSpec', { readFile: async () => Buffer.from(APPSPEC) }],
])('when the job has to end, nothing is reported of %s', async (_, github) => {
  const { warnings, notices, unread } = await look(github, { signal: AbortSignal.abort() })
  expect([warnings, notices, unread]).toEqual([[], [], undefined])
})

test('when the job has to end, a commit that was not checked completely is not called good', async () => {
  const { read } = await look(archive(GOOD), { signal: AbortSignal.abort() })
  expect(read).toEqual({ kind: 'unread' })
})

test('a revision that was requested already is not requested again', async () => {
  const readRevision = () => Promise.reject(new Error('requested again'))
  const { read } = await look({ readRevision }, { revision: revisionWith(GOOD) })
  expect(read).toEqual({ kind: 'read', scripts: SCRIPTS })
})

test('a check that breaks is no commit without errors', async () => {
  const broken: Revision = {
    entries: new Map([['appspec.yml', { kind: 'file', executable: false }]]),
    read: () => Promise.reject(new Error('broken')),
  }
  await expect(look({ readRevision: async () => broken })).rejects.toThrow('broken')
})
