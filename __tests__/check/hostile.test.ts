// A revision that was made to be too much is looked at for a moment only.

import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Revision } from '../../src/core/revision.ts'
import { readArchive } from '../../src/deploy/github/archive.ts'
import { openRevision } from '../../src/git/open-revision.ts'
import { folder, PATH, repositoryWith } from '../git/git-fixture.ts'

const APPSPEC = 'version: 0.0\nos: linux\n'

/** A tar header, as POSIX has it. */
function header(name: string, size: number, type = '0'): Buffer {
  const block = Buffer.alloc(512)
  block.write(name.slice(0, 100))
  block.write('0000644\0', 100)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('        ', 148)
  block.write(type, 156)
  block.write('ustar\x0000', 257)
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return block
}

function entry(name: string, content: string | Buffer = '', type = '0'): Buffer {
  const bytes = Buffer.from(content)
  const size = bytes.length
  if (name.length < 100)
    return Buffer.concat([header(name, size, type), bytes, Buffer.alloc((512 - (size % 512)) % 512)])
  return Buffer.concat([entry('long', `${name}\0`, 'L'), entry(name.slice(0, 90), content, type)])
}

async function open(...entries: readonly Buffer[]): Promise<Revision> {
  const revision = await readArchive(Readable.from([gzipSync(Buffer.concat(entries), { level: 1 })]))
  if (revision === undefined) throw new Error('It is no archive.')
  return revision
}

const list = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')
const hook = (script: string | Buffer) => [
  entry('top/appspec.yml', `${APPSPEC}hooks:\n  AfterInstall:\n    - location: a.sh\n`),
  entry('top/a.sh', script),
]

const CASES: Record<string, [code: string | undefined, ...entries: Buffer[]]> = {
  'a path of a million folders': ['check/too-large', entry(`top/${'a/'.repeat(1e6 / 4)}b`)],
  'many long paths': [
    'check/too-large',
    ...Array.from({ length: 300 }, (_, index) => entry(`top/${index}/${'a/'.repeat(1900)}b`)),
  ],
  'an AppSpec of spaces': ['appspec/too-large', entry('top/appspec.yml', Buffer.alloc(100e6, ' '))],
  'an AppSpec that is one long list': [
    'appspec/too-large',
    entry('top/appspec.yml', `${APPSPEC}x:\n${list(5e6, () => ' - a\n')}`),
  ],
  'the longest list that fits': [
    'check/too-complex',
    entry('top/appspec.yml', `${APPSPEC}x:\n${list(2e5, () => ' - a\n')}`),
  ],
  'the longest list that is parsed': [
    undefined,
    entry('top/appspec.yml', `${APPSPEC}x:\n${list(7_000, () => ' - a\n')}`),
  ],
  'tags without a value': [
    'check/too-complex',
    entry('top/appspec.yml', `${APPSPEC}x: ${'!!str '.repeat(1.5e5)}a`),
  ],
  'as many tags as are parsed': [
    'appspec/not-yaml',
    entry('top/appspec.yml', `${APPSPEC}x: ${'!a '.repeat(14_900)}a`),
  ],
  'keys in keys': ['check/too-complex', entry('top/appspec.yml', `${APPSPEC}x:\n ${'? '.repeat(4e5)}a`)],
  'quotes without a value': [
    'check/too-complex',
    entry('top/appspec.yml', `${APPSPEC}x: ${'"'.repeat(9e5)}`),
  ],
  'escapes that there are not': [
    'check/too-complex',
    entry('top/appspec.yml', `${APPSPEC}x: "${'\\q'.repeat(4e5)}"`),
  ],
  'line ends of YAML 1.1': [
    'check/too-complex',
    entry('top/appspec.yml', `${APPSPEC}x: ${'a\u2028'.repeat(2e5)}`),
  ],
  'brackets in brackets': ['check/too-complex', entry('top/appspec.yml', `${APPSPEC}x: ${'['.repeat(5e5)}`)],
  tabs: [undefined, entry('top/appspec.yml', `${APPSPEC}x: a\n${'  \t\n'.repeat(14_000)}y: b`)],
  'blocks in blocks': [
    'check/too-complex',
    entry('top/appspec.yml', `${APPSPEC}x:\n${list(1000, index => `${' '.repeat(index + 1)}a:\n`)}`),
  ],
  'lists in lists': ['check/too-complex', entry('top/appspec.yml', `${APPSPEC}x:\n ${'- '.repeat(7000)}a`)],
  'control characters': ['appspec/not-yaml', entry('top/appspec.yml', APPSPEC + '\u0001'.repeat(9e5))],
  'missing hooks beside many files': [
    'appspec/hook-missing',
    entry(
      'top/appspec.yml',
      `${APPSPEC}hooks:\n  AfterInstall:\n${list(3000, index => `    - location: hooks/missing-${index}.sh\n`)}`,
    ),
    ...Array.from({ length: 100_000 }, (_, index) => entry(`top/hooks/file-${index}.sh`)),
  ],
  'the same files, again and again': [
    'appspec/install-too-large',
    entry(
      'top/appspec.yml',
      `${APPSPEC}files:\n${list(2000, index => `  - source: /\n    destination: /${index}\n`)}`,
    ),
    ...Array.from({ length: 10_000 }, (_, index) => entry(`top/site/${index}`)),
  ],
  'links that multiply': [
    'appspec/install-too-large',
    entry('top/appspec.yml', `${APPSPEC}files:\n  - source: /\n    destination: /srv\n`),
    ...['a', 'b', 'c'].map(name => {
      const link = header(`top/${name}`, 0, '2')
      link.write('.', 157)
      return link
    }),
  ],
  'permissions for each file': [
    'appspec/install-too-large',
    entry(
      'top/appspec.yml',
      `${APPSPEC}files:\n  - source: /\n    destination: /srv\npermissions:\n${list(1700, index => `  - object: /srv\n    pattern: "${index}*"\n`)}`,
    ),
    ...Array.from({ length: 20_000 }, (_, index) => entry(`top/site/${index}`)),
  ],
  'more scripts than anybody reads': [
    'check/too-much-text',
    entry(
      'top/appspec.yml',
      `${APPSPEC}hooks:\n  AfterInstall:\n${list(200, index => `    - location: ${index}.sh\n`)}`,
    ),
    ...Array.from({ length: 200 }, (_, index) =>
      entry(`top/${index}.sh`, `#!/bin/sh\n${'echo a\n'.repeat(14_000)}`),
    ),
  ],
  quotes: [undefined, ...hook('"\'`'.repeat(33_000))],
  'a script in a script in a script': [undefined, ...hook('$('.repeat(49_000))],
  'double brackets': [undefined, ...hook('(('.repeat(49_000))],
  'signs without an end': [undefined, ...hook('<<a '.repeat(24_000))],
  'quoted substitutions': [undefined, ...hook('"$('.repeat(33_000))],
  'programs that start one another': [undefined, ...hook('env '.repeat(24_000))],
  'one assignment after the other': [undefined, ...hook('a=1 '.repeat(24_000))],
  'scripts that source one another': [
    undefined,
    entry(
      'top/appspec.yml',
      `${APPSPEC}hooks:\n  AfterInstall:\n${list(300, index => `    - location: ${index}.sh\n`)}`,
    ),
    ...Array.from({ length: 300 }, (_, index) =>
      entry(`top/${index}.sh`, `#!/bin/sh\n${list(300, other => `. ./${other}.sh\n`)}`),
    ),
  ],
  'attributes for every hook': [
    'appspec/hook-missing',
    entry(
      'top/appspec.yml',
      `${APPSPEC}hooks:\n  AfterInstall:\n${list(3000, index => `    - location: hooks/missing-${index}.sh\n`)}`,
    ),
    entry(
      'top/.gitattributes',
      list(20_000, index => `a${index}*b export-ignore\n`),
    ),
  ],
  'tests in tests': [
    undefined,
    ...hook(`${'if [ -n "$A" ]; then\n'.repeat(49)}${'. a\n'.repeat(20_000)}${'fi\n'.repeat(49)}`),
  ],
  'words without an end': [undefined, ...hook(`cd ~\nls ${list(16_000, index => `a${index} `)}`)],
  'one line': [undefined, ...hook('a;'.repeat(49_000))],
  'brackets that nothing closes': [undefined, ...hook('$['.repeat(49_000))],
  'subscripts that nothing closes': [undefined, ...hook('a[;'.repeat(33_000))],
  'a long word after a server': [undefined, ...hook(`uvicorn ${'a'.repeat(98_000)}`)],
  'one pipeline after the other': [undefined, ...hook(`${'a && '.repeat(19_000)}b`)],
  'questions one after the other': [undefined, ...hook(`${'apt install a && '.repeat(5_000)}b`)],
  'what ends nothing': [undefined, ...hook('kill '.repeat(19_000))],
  'here-documents without an end': [undefined, ...hook(list(6_000, index => `a=$(cat <<E${index})\n`))],
}

test.each(Object.entries(CASES))('%s', async (_, [code, ...entries]) => {
  const revision = await open(...entries)
  const before = process.cpuUsage()
  let last = before
  let longest = 0
  /** Who interrupts it is heard no sooner. */
  const takeTurn = () => {
    longest = Math.max(longest, process.cpuUsage(last).user)
    last = process.cpuUsage()
  }
  const timer = setInterval(takeTurn, 1)
  const { findings } = await check(revision)
  clearInterval(timer)
  takeTurn()
  const { user } = process.cpuUsage(before)
  const codes = findings.map(({ problem }) => problem.code)
  if (code === undefined) expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  else expect(codes).toContain(code)
  expect(user / 1e6, 'seconds of computing').toBeLessThan(3)
  // Half a second on a quiet machine; a processor that others use as well is slower.
  expect(longest / 1e6, 'seconds without giving way').toBeLessThan(2)
})

test('a pipe in the place of a script, in the folder', async () => {
  const directory = await repositoryWith({
    'appspec.yml': `${APPSPEC}hooks:\n  AfterInstall:\n    - location: a.sh\n`,
    'a.sh': '#!/bin/sh\n',
  })
  rmSync(join(directory, 'a.sh'))
  execFileSync('mkfifo', [join(directory, 'a.sh')])
  const { revision, close } = await openRevision({
    directory,
    commit: undefined,
    path: PATH,
    scratch: await folder(),
  })
  const { findings } = await check(revision)
  await close()
  expect(findings.map(({ problem }) => problem.code)).toContain('appspec/hook-missing')
})

test('who aborts it is heard between two scripts', async () => {
  const scripts = Array.from({ length: 9 }, (_, index) =>
    entry(`top/${index}.sh`, `#!/bin/sh\n${'echo a\n'.repeat(14_000)}`),
  )
  const appspec = `${APPSPEC}hooks:\n  AfterInstall:\n${list(9, index => `    - location: ${index}.sh\n`)}`
  const revision = await open(entry('top/appspec.yml', appspec), ...scripts)
  const abort = new AbortController()
  setTimeout(() => abort.abort(new Error('aborted')), 1)
  await expect(check(revision, abort.signal)).rejects.toThrow('aborted')
})

test('after an interruption git is not started again, and nothing is left', async () => {
  const directory = await repositoryWith({ 'appspec.yml': APPSPEC })
  const scratch = await folder()
  const signal = AbortSignal.abort(new Error('aborted'))
  const opened = openRevision({ directory, commit: undefined, path: PATH, scratch, signal })
  await expect(opened).rejects.toThrow('aborted')
  expect(readdirSync(scratch)).toEqual([])
})
