// Deploys bundles through S3.

import { once } from 'node:events'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { S3Store } from '../../../src/deploy/aws/s3-store.ts'
import { annotationsOf } from '../../../src/deploy/report/annotations.ts'
import { outputsOf } from '../../../src/deploy/report/outputs.ts'
import { summaryOf } from '../../../src/deploy/report/summary.ts'
import { FAILURE } from '../../emulator/scripted-instance.ts'
import { folder, git, repositoryWith } from '../../git/git-fixture.ts'
import { createScenario, noticesOf, type Scenario, type ScenarioOptions } from '../harness.ts'
import { SHA } from '../requests.ts'
import { revisionWith, tarball } from '../tarball.ts'

const APPSPEC = 'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: hooks/a.sh\n'
const HOOK = '#!/bin/bash\nset -e\ntrue\n'
const SITE = { 'appspec.yml': APPSPEC, 'hooks/a.sh': HOOK, 'index.html': '<p>\n' }
const INPUTS = { 'revision-bucket': 'bundles', 'revision-prefix': 'site', check: 'true' }

/** An S3 with versions, as much of it as the clock of a test bears. */
function storeInMemory(): { readonly store: S3Store; readonly calls: string[] } {
  const objects = new Map<string, { version: string; commit?: string; bytes: Buffer }>()
  const calls: string[] = []
  const nameOf = ({ bucket, key }: { bucket: string; key: string }) => `${bucket}/${key}`
  const store: S3Store = {
    find: async place => {
      calls.push('find')
      return objects.get(nameOf(place))
    },
    put: async object => {
      calls.push('put')
      const { commit } = object.metadata
      const made = { version: `v${calls.length}`, bytes: object.bytes, ...(commit && { commit }) }
      objects.set(nameOf(object), made)
      return made
    },
    get: async place => {
      calls.push('get')
      return objects.get(nameOf(place))?.bytes ?? Buffer.alloc(0)
    },
  }
  return { store, calls }
}

async function scenario(files: Readonly<Record<string, string>> = SITE, options: ScenarioOptions = {}) {
  const { store, calls } = storeInMemory()
  const github = { openArchive: async () => Readable.from([tarball(files)]), ...options.github }
  const created = createScenario({ ...options, github })
  const deploy = (raw: Readonly<Record<string, string>> = INPUTS) =>
    deployAfterChecks(created, raw, { openStore: async () => store })
  return { ...created, deploy, store, s3Calls: calls }
}

/** To pack and to check take real time, in which none of the test's may pass. */
function deployAfterChecks(
  { clock, reported, deploy }: Scenario,
  raw: Readonly<Record<string, string>>,
  changes: Parameters<Scenario['deploy']>[1] = {},
) {
  const checking = new AbortController()
  const checked = once(checking.signal, 'abort')
  return deploy(raw, {
    ...changes,
    clock: {
      now: clock.now,
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        await checked
        return clock.sleep(milliseconds, signal)
      },
    },
    report: progress => {
      reported.push(progress)
      if (progress.kind === 'created') checking.abort()
    },
  })
}

test('the commit is bundled, uploaded once, and deployed by its version', async () => {
  const { deploy, s3Calls, reported, codedeploy, store } = await scenario()
  const outcome = await deploy()
  expect(outcome).toMatchObject({
    status: 'Succeeded',
    commit: SHA,
    s3: { bucket: 'bundles', bundleType: 'tgz' },
  })
  const outputs = outputsOf(outcome)
  expect(outputs['revision-key']).toMatch(new RegExp(`^site/${SHA}-[0-9a-f]{16}\\.tgz$`))
  expect(outputs['revision-version']).not.toBe('')
  const deployed = await codedeploy.getDeployment(outcome.deploymentId ?? '')
  expect(deployed.s3).toEqual(outcome.s3)
  expect(await store.find({ bucket: 'bundles', key: outputs['revision-key'] ?? '' })).toMatchObject({
    commit: SHA,
  })

  const again = await deploy()
  expect(outputsOf(again)).toMatchObject({
    'revision-key': outputs['revision-key'],
    'revision-version': outputs['revision-version'],
  })
  expect(s3Calls.filter(call => call === 'put')).toHaveLength(1)
  expect(noticesOf(reported).filter(text => text.startsWith('Uploaded'))).toHaveLength(1)
  expect(noticesOf(reported)).toContain(
    `s3://bundles/${outputs['revision-key']} already exists: nothing is uploaded.`,
  )
})

test('a failed hook has the same annotation and summary as of a revision on GitHub', async () => {
  const script = { AfterInstall: { result: FAILURE } }
  const revision = await revisionWith(SITE)
  const bundled = await (await scenario(SITE, { script })).deploy()
  const plain = createScenario({ script, github: { readRevision: async () => revision } })
  const named = await deployAfterChecks(plain, { check: 'true' })
  expect(annotationsOf(bundled, 'all')).toEqual(annotationsOf(named, 'all'))
  const common = (text: string) => text.replace(/d-\w{9}/g, 'ID').replace(/ · `s3:[^`]*`/, '')
  expect(common(summaryOf(bundled))).toBe(common(summaryOf(named)))
  expect(summaryOf(bundled)).toContain('s3://bundles/site/')
})

test('a folder of the commit: its AppSpec is checked, and a failed script is at its place in the repository', async () => {
  const files = { 'services/web/appspec.yml': APPSPEC, 'services/web/hooks/a.sh': HOOK, 'README.md': '' }
  const { deploy } = await scenario(files, {
    script: { AfterInstall: { result: { ...FAILURE, scriptName: 'hooks/a.sh' } } },
  })
  const outcome = await deploy({ ...INPUTS, folder: 'services/web' })
  expect(outcome).toMatchObject({ status: 'Failed', scripts: { AfterInstall: ['hooks/a.sh'] } })
  expect(annotationsOf(outcome, 'failures').find(({ file }) => file?.includes('a.sh'))?.file).toBe(
    'services/web/hooks/a.sh',
  )
})

test('a wrong AppSpec in the bundle: nothing is uploaded or created', async () => {
  const { deploy, s3Calls, calls } = await scenario({ 'appspec.yml': 'version: 1\n' })
  expect(await deploy()).toMatchObject({ status: 'Failed' })
  expect([s3Calls, calls.filter(call => call === 'CreateDeployment')]).toEqual([[], []])
})

test('what the job has built: a folder, without what .deployignore names', async () => {
  const site = await folder({
    ...SITE,
    '.deployignore': '*.map\n',
    'a.map': '',
    '.gitignore': 'index.html\n',
  })
  const { deploy, store } = await scenario()
  const { s3 } = await deploy({ ...INPUTS, 'revision-path': site })
  const { unpack } = await import('../../../src/deploy/revision/bundle.ts')
  const bytes = await store.get({ bucket: s3?.bucket ?? '', key: s3?.key ?? '' })
  const paths = (await unpack(bytes, 'tgz', 'x')).map(({ path }) => path)
  expect(paths).toEqual(['.deployignore', '.gitignore', 'appspec.yml', 'hooks', 'hooks/a.sh', 'index.html'])
})

test('a checkout with its submodules: their files are checked and in the bundle', async () => {
  const module_ = await repositoryWith({ 'a.sh': HOOK })
  const site = await repositoryWith({ 'appspec.yml': APPSPEC.replace('AfterInstall', 'ValidateService') })
  git(site, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', module_, 'hooks')
  const { deploy, store, reported } = await scenario()
  const { s3, status } = await deploy({ ...INPUTS, 'revision-path': site })
  expect(status).toBe('Succeeded')
  expect(reported.filter(({ kind }) => kind === 'warning')).toEqual([])
  const { unpack } = await import('../../../src/deploy/revision/bundle.ts')
  const bytes = await store.get({ bucket: s3?.bucket ?? '', key: s3?.key ?? '' })
  const paths = (await unpack(bytes, 'tgz', 'x')).map(({ path }) => path)
  expect(paths.filter(path => /(^|\/)\.git(\/|$)/.test(path))).toEqual([])
  expect(paths).toContain('hooks/a.sh')
})

test('a checkout without its submodules: nothing is deployed, and the submodule is named', async () => {
  const module_ = await repositoryWith({ 'a.sh': HOOK })
  const site = await repositoryWith({ 'appspec.yml': APPSPEC })
  git(site, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', module_, 'hooks')
  git(site, 'submodule', 'deinit', '--force', '--quiet', 'hooks')
  const { deploy, calls } = await scenario()
  const { problems } = await deploy({ ...INPUTS, 'revision-path': site })
  expect(problems).toMatchObject([
    { code: 'appspec/hook-missing', why: expect.stringContaining('It is in the submodule hooks') },
  ])
  expect(calls).not.toContain('CreateDeployment')
})

test('a bundle that is there: its commit is that of its metadata', async () => {
  const { deploy, store, s3Calls } = await scenario()
  const first = await deploy()
  s3Calls.length = 0
  const { bucket = '', key = '', version = '' } = first.s3 ?? {}
  const outcome = await deploy({ 'revision-s3': `${bucket}/${key}?versionId=${version}`, check: 'true' })
  expect(outcome).toMatchObject({ status: 'Succeeded', commit: SHA, s3: { version } })
  expect(s3Calls).not.toContain('put')
  expect(store).toBeDefined()
})

test('a bundle that is there is downloaded only to be checked', async () => {
  const { deploy, s3Calls } = await scenario()
  const { s3 } = await deploy()
  const raw = { 'revision-s3': `${s3?.bucket}/${s3?.key}` }
  s3Calls.length = 0
  expect(await deploy({ ...raw, check: 'false' })).toMatchObject({ status: 'Succeeded', commit: SHA })
  expect(s3Calls).not.toContain('get')
  expect(await deploy({ ...raw, check: 'true' })).toMatchObject({ status: 'Succeeded' })
  expect(s3Calls.filter(call => call === 'get')).toHaveLength(1)
})

test('without a commit in its metadata the order is not known: a warning, and it is deployed', async () => {
  const { deploy, store, reported } = await scenario()
  const { packBundle } = await import('../../../src/deploy/revision/bundle.ts')
  const entry = (path: string, content: string, executable = false) => ({
    path,
    kind: 'file' as const,
    executable,
    content: Buffer.from(content),
  })
  const { bytes } = await packBundle([entry('appspec.yml', APPSPEC), entry('hooks/a.sh', HOOK, true)])
  await store.put({ bucket: 'bundles', key: 'x.tgz', bytes, metadata: {} })
  const outcome = await deploy({ 'revision-s3': 'bundles/x.tgz', check: 'true' })
  expect(outcome).toMatchObject({ status: 'Succeeded', commit: '', s3: { key: 'x.tgz' } })
  expect(reported).toContainEqual(
    expect.objectContaining({
      kind: 'warning',
      problem: expect.objectContaining({ code: 'revision/no-commit' }),
    }),
  )
  expect(summaryOf(outcome)).toContain('x.tgz')
})

test('an older commit is skipped by what the deployed bundle says of its commit', async () => {
  const { deploy, reported } = await scenario(SITE, { github: { compare: async () => 'ahead' } })
  await deploy()
  const older = await deploy({ ...INPUTS, commit: 'b'.repeat(40), 'when-older': 'skip' })
  expect(older.status).toBe('Skipped')
  const what = expect.stringContaining(`is older than ${SHA}`)
  expect(reported).toContainEqual(expect.objectContaining({ problem: expect.objectContaining({ what }) }))
})

test.each([
  [{ 'revision-s3': 'bundles/none.zip' }, 'revision/not-in-bucket'],
  [{ ...INPUTS, 'revision-path': '/nowhere' }, 'inputs/revision-path'],
  [{ ...INPUTS, folder: 'nowhere' }, 'inputs/folder'],
])('%o: %s', async (raw, code) => {
  const { deploy } = await scenario()
  await expect(deploy(raw)).rejects.toMatchObject({ code })
})

test.each([
  [{ folder: 'a' }, 'inputs/folder'],
  [{ 'revision-path': 'a' }, 'inputs/revision-path'],
  [{ 'revision-s3': 'bundles/a.zip', 'revision-bucket': 'bundles' }, 'inputs/revision-s3'],
  [{ 'revision-s3': 'bundles/a.zip', commit: 'main' }, 'inputs/revision-s3'],
  [{ 'revision-s3': 'a.zip' }, 'inputs/revision-s3'],
  [{ 'revision-bucket': 's3://Bundles' }, 'inputs/revision-bucket'],
  [{ ...INPUTS, 'deployment-mode': 'RESTART' }, 'inputs/revision-bucket'],
  [{ ...INPUTS, folder: 'a', 'revision-path': 'b' }, 'inputs/folder'],
])('%o is refused: %s', (raw, code) => {
  const { options } = createScenario()
  expect(() => options(raw)).toThrow(expect.objectContaining({ list: [expect.objectContaining({ code })] }))
})
