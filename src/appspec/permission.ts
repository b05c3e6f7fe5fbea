// Parses the permissions section.

import { type Acl, readAcl } from './acl.ts'
import type { ReportDiagnostic } from './diagnostic.ts'
import { readContext, type SelinuxContext } from './selinux.ts'
import {
  type FilePlace,
  isAbsent,
  itemsOf,
  type Located,
  lookUp,
  type MapValue,
  printValue,
  showValue,
  strip,
  type Value,
} from './value.ts'

/** What is still a Value may be no text; the agent only notices in Install. */
export interface Permission {
  readonly object: Located<string>
  /** Undefined: everything below, at any depth. */
  readonly pattern: Value | undefined
  readonly except: readonly Value[]
  readonly types: readonly ObjectType[]
  readonly owner: Value | undefined
  readonly group: Value | undefined
  /** Three or four octal digits. */
  readonly mode: Located<string> | undefined
  readonly acl: Acl | undefined
  readonly context: SelinuxContext | undefined
  readonly at: FilePlace
}

const OBJECT_TYPES = ['file', 'directory'] as const
type ObjectType = (typeof OBJECT_TYPES)[number]

export function readPermissions(permissions: Value | undefined, complain: ReportDiagnostic): Permission[] {
  if (isAbsent(permissions)) return []
  const items = itemsOf(permissions)
  if (items === undefined) {
    const what = `permissions is ${showValue(permissions)}, not a list.`
    const fix = 'Begin each entry with a hyphen: "- object: /var/www".'
    complain({ code: 'permissions', what, fix, at: permissions.at })
    return []
  }
  return items.flatMap((item, index) => readPermission(`permissions[${index}]`, item, complain) ?? [])
}

function readPermission(name: string, permission: Value, complain: ReportDiagnostic): Permission | undefined {
  if (permission.kind !== 'map') {
    const what = `${name} is ${showValue(permission)}, not a mapping.`
    complain({ code: 'permission', what, fix: 'Write: - object: /var/www', at: permission.at })
    return undefined
  }
  const object = lookUp(permission, 'object')
  const path = object === undefined ? '' : strip(printValue(object))
  if (path === '') {
    const fix = 'Add "object:" with the path of something that is installed.'
    complain({ code: 'object', what: `${name} has no object.`, fix, at: object?.at ?? permission.at })
  }
  const pattern = lookUp(permission, 'pattern')
  return {
    object: { value: path, at: object?.at ?? permission.at },
    pattern: isAbsent(pattern) || (pattern.kind === 'text' && pattern.text === '**') ? undefined : pattern,
    except: readExcept(name, permission, complain),
    types: readTypes(name, permission, complain),
    owner: presentOrNot(lookUp(permission, 'owner')),
    group: presentOrNot(lookUp(permission, 'group')),
    mode: readMode(name, permission, complain),
    acl: readAcl(`${name}.acls`, lookUp(permission, 'acls'), complain),
    context: readContext(`${name}.context`, lookUp(permission, 'context'), complain),
    at: permission.at,
  }
}

function presentOrNot(value: Value | undefined): Value | undefined {
  return isAbsent(value) ? undefined : value
}

function readExcept(name: string, permission: MapValue, complain: ReportDiagnostic): readonly Value[] {
  const except = lookUp(permission, 'except')
  if (isAbsent(except)) return []
  const items = itemsOf(except)
  if (items !== undefined) return items
  const what = `${name}.except is ${showValue(except)}, not a list.`
  complain({ code: 'except', what, fix: `Write: except: [${quoted(except)}]`, at: except.at })
  return []
}

/** Without quotes, `*.sh` would be an alias, and a comma would begin another item. */
function quoted(value: Value): string {
  return JSON.stringify(value.kind === 'map' ? '…' : printValue(value))
}

function readTypes(name: string, permission: MapValue, complain: ReportDiagnostic): readonly ObjectType[] {
  const types = lookUp(permission, 'type')
  if (isAbsent(types)) return OBJECT_TYPES
  const items = itemsOf(types)
  if (items === undefined) {
    const what = `${name}.type is ${showValue(types)}, not a list.`
    complain({
      code: 'type',
      what,
      fix: 'Write "type: [file]", "type: [directory]", or leave it out.',
      at: types.at,
    })
    return []
  }
  return items.flatMap(item => {
    const type = OBJECT_TYPES.find(known => item.kind === 'text' && item.text === known)
    if (type !== undefined) return type
    const what = `${name}.type has ${showValue(item)} in it.`
    complain({ code: 'type', what, fix: 'Write "file" or "directory".', at: item.at })
    return []
  })
}

function readMode(
  name: string,
  permission: MapValue,
  complain: ReportDiagnostic,
): Located<string> | undefined {
  const mode = lookUp(permission, 'mode')
  if (mode === undefined) return undefined
  const digits = printValue(mode).padStart(3, '0')
  if (!/^[0-7]{3,4}$/.test(digits)) {
    const what = `${name}.mode is ${showValue(mode)}, not three or four digits from 0 to 7.`
    complain({ code: 'mode', what, ...adviceOnMode(mode), at: mode.at })
  }
  return { value: digits, at: mode.at }
}

/** A number that cannot be a mode was mostly written as one in octal. */
function adviceOnMode(mode: Value): { readonly why?: string; readonly fix: string } {
  const octal = mode.kind === 'number' && mode.number >= 0 ? mode.number.toString(8) : ''
  if (!/^[0-7]{3,4}$/.test(octal))
    return { fix: 'Write the digits for owner, group and others: "mode: 755".' }
  return {
    why: `YAML reads a number with a leading zero as octal: 0${octal} becomes ${printValue(mode)}.`,
    fix: `Write it without the leading zero: "mode: ${octal}".`,
  }
}

/**
 * Whether a name matches `pattern` or an exception, in which `*` is the only wildcard. In linear time: the pattern is
 * untrusted, and as a regular expression it could take seconds.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*')
  const last = parts.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= name.length - last.length
}
