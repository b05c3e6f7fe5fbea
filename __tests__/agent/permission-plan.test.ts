// Applies each entry of the permissions section to the files that the real agent would.

import { expect, test } from 'vitest'
import { planPermissions } from '../../src/agent/permission-plan.ts'
import { parseAppSpec } from '../../src/appspec/appspec.ts'
import { folder } from '../git/git-fixture.ts'

const TARGETS = {
  copies: new Map(
    ['/w/a.txt', '/w/b.bin', '/w/sub/c.txt', '/w/sub/deep/d.txt', '/wide.txt'].map(path => [path, 'source']),
  ),
  folders: new Set(['/w', '/w/sub', '/w/sub/deep']),
}

/** The instructions for entries in flow style. */
function plan(...entries: readonly string[]) {
  const parsed = parseAppSpec(`version: 0.0\nos: linux\npermissions: [${entries.join(', ')}]\n`, {
    path: 'appspec.yml',
  })
  if (!parsed.ok) throw parsed.first
  return planPermissions({ permissions: parsed.appspec.permissions, targets: TARGETS, workingDirectory: '/' })
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

test('an object may be a folder that was there before', async () => {
  const path = await folder()
  const targets = { copies: new Map([[`${path}/a`, 'source']]), folders: new Set<string>() }
  const parsed = parseAppSpec(`version: 0.0\nos: linux\npermissions: [{ object: ${path}, mode: 600 }]\n`, {
    path: '',
  })
  if (!parsed.ok) throw parsed.first
  const { permissions } = parsed.appspec
  expect(planPermissions({ permissions, targets, workingDirectory: '/' })).toEqual([
    { type: 'chmod', mode: '600', file: `${path}/a` },
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

test.each([
  [['{ object: /w, mode: 600 }', '{ object: /w/sub, mode: 700 }'], 'permission-twice'],
  [['{ object: /w/a.txt, pattern: "*" }'], 'pattern-on-file'],
  [['{ object: /w/a.txt, except: [b] }'], 'pattern-on-file'],
  [['{ object: /w/a.txt, acls: ["d:bob:r"] }'], 'default-acl-on-file'],
  [['{ object: /w, acls: ["d:bob:r"] }'], 'default-acl-on-file'],
  [['{ object: /w, context: { type: t } }'], 'context-without-range'],
  [['{ object: /w, pattern: 5 }'], 'not-text'],
  [['{ object: /w, except: [5] }'], 'not-text'],
])('%j is refused', (entries, code) => {
  expect(() => plan(...entries)).toThrow(expect.objectContaining({ code: `install/${code}` }))
})

test.each([
  '{ object: /w/a.txt, pattern: "**" }',
  '{ object: /w, type: [directory], acls: ["d:bob:r"] }',
  '{ object: /no, except: [5] }',
])('%s is accepted', entry => {
  expect(() => plan(entry)).not.toThrow()
})
