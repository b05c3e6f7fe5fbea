// Completes an access control list with the entries that come from the file's mode.

import { stat } from 'node:fs/promises'
import { type AclEntry, rightsOfDigit } from '../appspec/acl.ts'
import type { CompletedAcl } from '../appspec/permission-plan.ts'

export async function completeAcl(acl: CompletedAcl, path: string): Promise<readonly AclEntry[]> {
  const { mode } = await stat(path)
  const [owner, group, others] = [6, 3, 0].map(shift => rightsOfDigit((mode >> shift) & 7)) as [
    string,
    string,
    string,
  ]
  const add = (isDefault: boolean, type: AclEntry['type'], rights: string) =>
    acl.added.push({ default: isDefault, type, name: '', rights })
  const has = (isDefault: boolean, matches: (entry: AclEntry) => boolean) =>
    [...acl.requested, ...acl.added].some(entry => entry.default === isDefault && matches(entry))
  const owning = (type: AclEntry['type']) => (entry: AclEntry) => entry.type === type && entry.name === ''
  const named = (entry: AclEntry) => entry.name !== ''

  add(false, 'user', owner)
  add(false, 'group', group)
  add(false, 'other', others)
  if (has(false, named) && !has(false, owning('mask'))) add(false, 'mask', group)
  if (has(true, () => true)) {
    if (!has(true, owning('user'))) add(true, 'user', owner)
    if (!has(true, owning('group'))) add(true, 'group', group)
    if (!has(true, owning('other'))) add(true, 'other', others)
    if (has(true, named) && !has(true, owning('mask'))) {
      const entry = [...acl.requested, ...acl.added].find(entry => entry.default && owning('group')(entry))
      add(true, 'mask', entry?.rights ?? group)
    }
  }
  return [...acl.requested, ...acl.added]
}
