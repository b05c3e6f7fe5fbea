// Completes access control lists as the real agent does.

import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completeAcl } from '../../src/agent/full-acl.ts'
import { type AclEntry, formatAclEntry } from '../../src/appspec/acl.ts'
import { parseAppSpec } from '../../src/appspec/appspec.ts'
import { folder } from '../git/git-fixture.ts'

function entries(acls: string): readonly AclEntry[] {
  const text = `version: 0.0\nos: linux\npermissions: [{ object: /x, acls: ${acls} }]\n`
  const parsed = parseAppSpec(text, { path: 'appspec.yml' })
  if (!parsed.ok) throw parsed.first
  return parsed.appspec.permissions[0]?.acl?.entries ?? []
}

async function object(mode: number): Promise<string> {
  const path = join(await folder({ a: '' }), 'a')
  chmodSync(path, mode)
  return path
}

test.each([
  ['[]', ['user::rw-', 'group::r--', 'other::---']],
  ['["bob:rwx"]', ['user:bob:rwx', 'user::rw-', 'group::r--', 'other::---', 'mask::r--']],
  ['["bob:rwx", "m::rwx"]', ['user:bob:rwx', 'mask::rwx', 'user::rw-', 'group::r--', 'other::---']],
  [
    '["d:g::rx", "d:bob:r"]',
    [
      'default:group::r-x',
      'default:user:bob:r--',
      'user::rw-',
      'group::r--',
      'other::---',
      'default:user::rw-',
      'default:other::---',
      'default:mask::r-x',
    ],
  ],
])('%s on an object of mode 640', async (acls, full) => {
  const complete = await completeAcl({ requested: entries(acls), added: [] }, await object(0o640))
  expect(complete.map(formatAclEntry)).toEqual(full)
})

test('the mask of the first object is the mask of all objects of the entry', async () => {
  const acl = { requested: entries('["bob:rwx"]'), added: [] }
  await completeAcl(acl, await object(0o640))
  expect((await completeAcl(acl, await object(0o755))).map(formatAclEntry)).toEqual([
    'user:bob:rwx',
    'user::rw-',
    'group::r--',
    'other::---',
    'mask::r--',
    'user::rwx',
    'group::r-x',
    'other::r-x',
  ])
})
