// Applies each entry of the permissions section to the files that the real agent would.

import { expect, test } from 'vitest'
import { parseAppSpec } from '../../src/appspec/appspec.ts'
import { type InstalledPaths, planPermissions } from '../../src/appspec/permission-plan.ts'

const FOLDERS = new Set(['/w', '/w/sub', '/w/sub/deep'])
const TARGETS: InstalledPaths = {
  copies: new Map(
    ['/w/a.txt', '/w/b.bin', '/w/sub/c.txt', '/w/sub/deep/d.txt', '/wide.txt'].map(path => [path, 'source']),
  ),
  folders: FOLDERS,
  isFolder: path => path === '/' || FOLDERS.has(path),
}

/** The instructions for entries in flow style. */
function plan(...entries: readonly string[]) {
  return planOnto(TARGETS, ...entries)
}

function planOnto(targets: InstalledPaths, ...entries: readonly string[]) {
  const parsed = parseAppSpec(`version: 0.0\nos: linux\npermissions: [${entries.join(', ')}]\n`, {
    path: 'appspec.yml',
  })
  if (!parsed.ok) throw parsed.first
  const { permissions } = parsed.appspec
  return planPermissions({
    permissions,
    targets,
    workingDirectory: '/',
    home: '/root',
    report: problem => {
      throw problem
    },
  })
}

test.each<[string, readonly string[]]>([
  ['object: /w', ['/w/a.txt', '/w/b.bin', '/w/sub/c.txt', '/w/sub/deep/d.txt', '/w/sub', '/w/sub/deep']],
  ['object: /w/', ['/w/a.txt', '/w/b.bin', '/w/sub/c.txt', '/w/sub/deep/d.txt', '/w/sub', '/w/sub/deep']],
  ['object: w/sub', ['/w/sub/c.txt', '/w/sub/deep/d.txt', '/w/sub/deep']],
  ['object: /w/a.txt', ['/w/a.txt']],
  ['object: /w/sub/../a.txt', ['/w/a.txt']],
  ['object: /w/a.txt, type: [directory]', []],
  ['object: /w/not-there', []],
  ['object: /w, type: []', []],
  ['object: /w, type: [directory]', ['/w/sub', '/w/sub/deep']],
  ['object: /, type: [directory]', ['/w', '/w/sub', '/w/sub/deep']],
  ['object: /w, pattern: "*.txt"', ['/w/a.txt']],
  ['object: /w, pattern: "*"', ['/w/a.txt', '/w/b.bin', '/w/sub']],
  ['object: /w, pattern: "s*b"', ['/w/sub']],
  ['object: /w, pattern: "A.txt"', []],
  ['object: /w, pattern: "?.txt"', []],
  ['object: /w, pattern: "a.*xt*"', ['/w/a.txt']],
  ['object: /w, type: [file], except: ["*.txt"]', ['/w/b.bin', '/w/sub/c.txt', '/w/sub/deep/d.txt']],
  ['object: /w, type: [file], except: [a.txt, sub/c.txt]', ['/w/b.bin', '/w/sub/c.txt', '/w/sub/deep/d.txt']],
])('{ %s } applies to %j', (entry, reached) => {
  expect(plan(`{ ${entry}, mode: 600 }`)).toEqual(reached.map(file => ({ type: 'chmod', mode: '600', file })))
})

test('an object may be a folder that was there before', () => {
  const targets = {
    copies: new Map([['/old/a', 'source']]),
    folders: new Set<string>(),
    isFolder: (path: string) => path === '/old',
  }
  expect(planOnto(targets, '{ object: /old, mode: 600 }')).toEqual([
    { type: 'chmod', mode: '600', file: '/old/a' },
  ])
})

test('mode, access control list, context, owner: in this order', () => {
  const settings = 'owner: root, group: adm, context: { type: t, range: s0 }, acls: ["bob:r"], mode: 4755'
  expect(plan(`{ object: /w/a.txt, ${settings} }`).map(({ type }) => type)).toEqual([
    'chmod',
    'setfacl',
    'semanage',
    'chown',
  ])
})

test('a pattern is read where there is a direct child', () => {
  const targets = { ...TARGETS, folders: new Set<string>(), copies: new Map([['/w/sub/c.txt', 'source']]) }
  expect(planOnto(targets, '{ object: /w, pattern: 5, mode: 600 }')).toEqual([])
})

test.each([
  [['{ object: /w, mode: 600 }', '{ object: /w/sub, mode: 700 }'], 'permission-twice'],
  [['{ object: /w/a.txt, pattern: "*" }'], 'pattern-on-file'],
  [['{ object: /w/a.txt, except: [b] }'], 'pattern-on-file'],
  [['{ object: /w/a.txt, acls: ["d:bob:r"] }'], 'acl-default-on-file'],
  [['{ object: /w, acls: ["d:bob:r"] }'], 'acl-default-on-file'],
  [['{ object: /w, context: { type: t } }'], 'context-no-range'],
  [['{ object: /w, pattern: 5 }'], 'not-text'],
  [['{ object: /w, except: [5] }'], 'not-text'],
])('%j is refused', (entries, code) => {
  expect(() => plan(...entries)).toThrow(expect.objectContaining({ code: `appspec/${code}` }))
})

test.each([
  '{ object: /w/a.txt, pattern: "**" }',
  '{ object: /w, type: [directory], acls: ["d:bob:r"] }',
  '{ object: /no, except: [5] }',
  // The agent reads an exception where the pattern has matched a direct child.
  '{ object: /w, pattern: "*.html", except: [5] }',
])('%s is accepted', entry => {
  expect(() => plan(entry)).not.toThrow()
})
