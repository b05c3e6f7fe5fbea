// Packs bundles, the same each time, and reads them.

import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packBundle, unpack } from '../../../src/deploy/revision/bundle.ts'
import type { BundleEntry } from '../../../src/deploy/revision/bundle-entry.ts'
import { withoutIgnored } from '../../../src/deploy/revision/deploy-ignore.ts'
import { readFolderEntries } from '../../../src/deploy/revision/folder-entries.ts'
import { parseS3Location } from '../../../src/deploy/revision/s3-location.ts'
import { folder } from '../../git/git-fixture.ts'

const file = (path: string, content = path): BundleEntry => ({
  path,
  kind: 'file',
  executable: path.endsWith('.sh'),
  content: Buffer.from(content),
})

const LONG = `${'a-folder-with-a-long-name/'.repeat(8)}page.html`

describe('packing', () => {
  test('the order, the times and the owners of files make no difference', async () => {
    const [one, other] = [await folder({ 'b/x': '1', a: '2' }), await folder({ a: '2', 'b/x': '1' })]
    await utimes(join(other, 'a'), 1, 1)
    const [first, second] = [
      await packBundle(await readFolderEntries(one)),
      await packBundle(await readFolderEntries(other)),
    ]
    expect(first.bytes.equals(second.bytes)).toBe(true)
    await writeFile(join(other, 'a'), '3')
    expect((await packBundle(await readFolderEntries(other))).hash).not.toBe(first.hash)
    await writeFile(join(other, 'a'), '2')
    await chmod(join(other, 'a'), 0o755)
    expect((await packBundle(await readFolderEntries(other))).hash).not.toBe(first.hash)
  })

  test('GNU tar unpacks it: modes, links, empty folders, long and foreign names', async () => {
    const site = await folder({ 'hooks/start.sh': '#!/bin/sh\n', 'Ärger/ñ.txt': 'x', [LONG]: 'deep' })
    await chmod(join(site, 'hooks/start.sh'), 0o755)
    await symlink('../hooks', join(site, 'Ärger/link'))
    await mkdir(join(site, 'empty'))
    const { bytes } = await packBundle(await readFolderEntries(site))
    const to = await folder()
    execFileSync('tar', ['-xz', '-C', to], { input: bytes })
    const list = (top: string) =>
      execFileSync('find', ['.', '-mindepth', '1', '-printf', '%P %y %l %m\n'], {
        cwd: top,
        encoding: 'utf8',
      })
        .split('\n')
        .sort()
    expect(list(to)).toEqual(list(site))
  })

  test('what it packs is what is read from it', async () => {
    const entries = [file('appspec.yml', 'version: 0.0\n'), file('hooks/a.sh'), file(LONG)]
    const { bytes, bundleType, revision } = await packBundle(entries)
    expect(await unpack(bytes, bundleType, 'x')).toEqual(entries.sort((a, b) => (a.path < b.path ? -1 : 1)))
    expect(revision.entries.get('hooks')).toEqual({ kind: 'folder', executable: true })
    expect(await unpack(gunzipSync(bytes), 'tar', 'x')).toHaveLength(3)
  })

  test('a zip with folders, modes and links', async () => {
    const zip = execFileSync('python3', [
      '-c',
      `
import sys, zipfile
out = zipfile.ZipFile(sys.stdout.buffer, "w", zipfile.ZIP_DEFLATED)
def add(name, mode, text):
    info = zipfile.ZipInfo(name); info.external_attr = mode << 16
    out.writestr(info, text)
add("hooks/", 0o40755, "")
add("hooks/a.sh", 0o100755, "echo\\n" * 1000)
add("appspec.yml", 0o100644, "version: 0.0\\n")
add("link", 0o120777, "hooks/a.sh")
out.close()
`,
    ])
    expect(
      (await unpack(zip, 'zip', 'x')).map(({ path, kind, executable }) => [path, kind, executable]),
    ).toEqual([
      ['hooks', 'folder', true],
      ['hooks/a.sh', 'file', true],
      ['appspec.yml', 'file', false],
      ['link', 'link', true],
    ])
  })

  test.each(['zip', 'tgz', 'tar'] as const)('what is no %s is a problem', async type => {
    await expect(unpack(Buffer.from('<html>'.repeat(200)), type, 'x')).rejects.toMatchObject({
      code: 'revision/archive',
    })
  })
})

describe('.deployignore', () => {
  const paths = [
    '.git/config',
    'a/.git/HEAD',
    'docs/a.md',
    'src/docs/b.md',
    'app.log',
    'keep.log',
    'sub/x.tmp',
    'sub/y',
    'dist/x',
  ]
  const leaves = (rules: Readonly<Record<string, string>>) =>
    withoutIgnored([
      ...Object.entries(rules).map(([path, text]) => file(path, text)),
      ...paths.map(path => file(path)),
    ])
      .map(({ path }) => path)
      .filter(path => !path.endsWith('.deployignore'))

  test.each([
    ['none: only .git is left out', {}, paths.slice(2)],
    ['.gitignore is not read', { '.gitignore': 'dist\n' }, ['.gitignore', ...paths.slice(2)]],
    [
      'a folder at the top, an ending, and one that comes back',
      { '.deployignore': '# notes\n/docs/\n*.log\n!keep.log\n' },
      ['src/docs/b.md', 'keep.log', 'sub/x.tmp', 'sub/y', 'dist/x'],
    ],
    [
      'a file below has the last word in its folder',
      { '.deployignore': '*.log\n*.tmp\n', 'sub/.deployignore': '!x.tmp\ny\n' },
      ['docs/a.md', 'src/docs/b.md', 'sub/x.tmp', 'dist/x'],
    ],
  ])('%s', async (_, rules, expected) => {
    expect(leaves(rules)).toEqual(expected)
    const built = await folder({ ...Object.fromEntries(paths.map(path => [path, ''])), ...rules })
    const read = (await readFolderEntries(built)).filter(({ kind }) => kind === 'file')
    expect(read.map(({ path }) => path).filter(path => !path.endsWith('.deployignore'))).toEqual(
      expect.arrayContaining(expected),
    )
    expect(read).toHaveLength(
      expected.length + Object.keys(rules).filter(path => path.endsWith('.deployignore')).length,
    )
  })

  test('what it leaves out of a folder is not read', async () => {
    const built = await folder({ '.deployignore': 'run/\n*.sock\n', 'index.html': '' })
    await mkdir(join(built, 'run'))
    for (const pipe of ['run/pipe', 'app.sock']) execFileSync('mkfifo', [join(built, pipe)])
    const paths = (await readFolderEntries(built)).map(({ path }) => path)
    expect(paths.sort()).toEqual(['.deployignore', 'index.html'])
    execFileSync('mkfifo', [join(built, 'pipe')])
    await expect(readFolderEntries(built)).rejects.toMatchObject({ code: 'revision/special-file' })
  })
})

test.each([
  ['b-1/a/b.zip', { bucket: 'b-1', key: 'a/b.zip', bundleType: 'zip' }],
  [
    's3://bucket/x.tar.gz?versionId=abc',
    { bucket: 'bucket', key: 'x.tar.gz', bundleType: 'tgz', version: 'abc' },
  ],
  ['bucket/x.tar', { bucket: 'bucket', key: 'x.tar', bundleType: 'tar' }],
  ['bucket/x.rar', undefined],
  ['x.zip', undefined],
  ['B/x.zip', undefined],
])('%s', (text, location) => {
  expect(parseS3Location(text)).toEqual(location)
})
