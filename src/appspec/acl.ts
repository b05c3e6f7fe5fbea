// Parses access control lists.

import type { ReportDiagnostic } from './diagnostic.ts'
import { type FilePlace, itemsOf, type Located, showValue, type Value } from './value.ts'

export interface Acl {
  readonly entries: readonly AclEntry[]
  readonly at: FilePlace
}

/** One entry as setfacl knows it. */
export interface AclEntry {
  /** For what will be created in a folder later. */
  readonly default: boolean
  readonly type: AclType
  /** Empty: the owner, the owning group, the mask, all others. */
  readonly name: string
  /** `rwx`, with `-` for what is not granted. */
  readonly rights: string
}

type AclType = 'user' | 'group' | 'mask' | 'other'

const TYPES: Readonly<Record<string, AclType>> = {
  u: 'user',
  user: 'user',
  g: 'group',
  group: 'group',
  m: 'mask',
  mask: 'mask',
  o: 'other',
  other: 'other',
}

const RIGHTS = ['r', 'w', 'x'] as const

export function readAcl(name: string, acls: Value | undefined, complain: ReportDiagnostic): Acl | undefined {
  if (acls === undefined) return undefined
  const items = itemsOf(acls)
  if (items === undefined) {
    const what = `${name} is ${showValue(acls)}, not a list.`
    complain({
      code: 'acl',
      what,
      fix: 'Begin each entry with a hyphen: "- user:deploy:rwx".',
      at: acls.at,
    })
    return undefined
  }
  const entries = items.flatMap(item => {
    if (item.kind === 'text') return readAclEntry({ value: item.text, at: item.at }, complain) ?? []
    const what = `${name} contains ${showValue(item)}, which is not a string.`
    complain({ code: 'acl', what, fix: 'Put the entry in quotes: "user:deploy:rwx".', at: item.at })
    return []
  })
  return { entries, at: acls.at }
}

/** `default:user:deploy:r-x`, as setfacl takes it. */
export function formatAclEntry({ default: isDefault, type, name, rights }: AclEntry): string {
  return `${isDefault ? 'default:' : ''}${type}:${name}:${rights}`
}

/** The rights of an octal digit: 5 is `r-x`. */
export function rightsOfDigit(digit: number): string {
  return RIGHTS.map((right, index) => (digit & (4 >> index) ? right : '-')).join('')
}

/** `[d:|default:][u:|g:|m:|o:][name]:rights`; without a type, the name is a user's. */
function readAclEntry({ value, at }: Located<string>, complain: ReportDiagnostic): AclEntry | undefined {
  const parts = value.split(':')
  const rights = parts.pop() ?? ''
  const isDefault = parts.length > 1 && (parts[0] === 'd' || parts[0] === 'default')
  if (isDefault) parts.shift()
  const [first = '', second = ''] = parts
  const short = parts.length === 1 ? TYPES[first] : undefined
  const alone = short === 'mask' || short === 'other'
  const type = parts.length === 2 ? TYPES[first] : alone ? short : 'user'
  const name = parts.length === 2 ? second : alone ? '' : first

  if (parts.length < 1 || parts.length > 2 || type === undefined || (isNameless(type) && name !== '')) {
    complain({
      code: 'acl',
      what: `"${value}" is not an entry of an access control list.`,
      fix: 'Write "user:NAME:rwx" or "group:NAME:rwx", with "default:" in front for a folder.',
      at,
    })
    return undefined
  }
  if (!isDefault && type !== 'mask' && name === '') {
    const what = `"${value}" sets the rights of the owner, the group or others.`
    complain({
      code: 'acl-base',
      what,
      fix: 'Use "mode" for that, and "acls" for named users and groups.',
      at,
    })
    return undefined
  }
  if (/^[0-7]$/.test(rights)) return { default: isDefault, type, name, rights: rightsOfDigit(Number(rights)) }
  const wrong = [...rights].find(letter => !'rwx-'.includes(letter))
  if (wrong !== undefined) {
    const what = `"${value}" has "${wrong}" among its rights.`
    complain({ code: 'acl-rights', what, fix: 'Use r, w, x and -, or one digit from 0 to 7.', at })
    return undefined
  }
  const spelt = RIGHTS.map(right => (rights.includes(right) ? right : '-')).join('')
  return { default: isDefault, type, name, rights: spelt }
}

function isNameless(type: AclType): boolean {
  return type === 'mask' || type === 'other'
}
