// Which installed files and folders each permission reaches.

import { matchesPattern, type Permission } from '../appspec/permission.ts'
import { Problem } from '../core/problem.ts'
import type { Instruction } from './instruction.ts'
import { expandPath, requireText, statusOf } from './target-path.ts'

/** What an installation puts where, by absolute paths. */
export interface Targets {
  /** Destination to source, in the order of the plan. */
  readonly copies: Map<string, string>
  readonly folders: Set<string>
}

export interface PermissionPlanOptions {
  readonly permissions: readonly Permission[]
  /** Only what this installation copies or creates can be reached. */
  readonly targets: Targets
  readonly workingDirectory: string
}

/** Throws the Problem that the agent would stop at. An object that is not installed is passed over in silence. */
export function planPermissions(options: PermissionPlanOptions): Instruction[] {
  const reached = new Set<string>()
  return options.permissions.flatMap(permission => {
    const added: Extract<Instruction, { type: 'setfacl' }>['acl']['added'] = []
    return objectsOf(permission, options).flatMap(file => {
      if (reached.has(file)) throw reachedTwice(file, permission)
      reached.add(file)
      return instructionsFor(permission, file, added)
    })
  })
}

function objectsOf(permission: Permission, { targets, workingDirectory }: PermissionPlanOptions): string[] {
  const object = expandPath(permission.object.value, workingDirectory)
  if (targets.copies.has(object)) {
    if (!permission.types.includes('file')) return []
    refuseFolderSettings(permission)
    refuseDefaultAcl(permission, object)
    return [object]
  }
  if (!targets.folders.has(object) && !statusOf(object)?.isDirectory()) return []
  const files = permission.types.includes('file') ? [...targets.copies.keys()] : []
  const folders = permission.types.includes('directory') ? [...targets.folders] : []
  const reachedFiles = files.filter(path => reaches(permission, object, path))
  for (const path of reachedFiles) refuseDefaultAcl(permission, path)
  return [...reachedFiles, ...folders.filter(path => reaches(permission, object, path))]
}

/** Strictly below the object. A pattern other than `**`, and each exception, is about direct children only. */
function reaches({ pattern, except }: Permission, object: string, path: string): boolean {
  const above = object.endsWith('/') ? object : `${object}/`
  if (!path.startsWith(above)) return false
  const name = path.slice(above.length)
  const matches = (text: string) => !name.includes('/') && matchesPattern(name, text)
  if (pattern !== undefined && !matches(requireText(pattern, 'pattern'))) return false
  return !except.some(exception => matches(requireText(exception, 'exception')))
}

/** In the agent's order: the owner last, which clears the setuid and setgid bits of a mode before it. */
function instructionsFor(
  { mode, acl, context, owner, group }: Permission,
  file: string,
  added: Extract<Instruction, { type: 'setfacl' }>['acl']['added'],
): Instruction[] {
  const instructions: Instruction[] = []
  if (mode !== undefined) instructions.push({ type: 'chmod', mode: mode.value, file })
  if (acl !== undefined) instructions.push({ type: 'setfacl', acl: { requested: acl.entries, added }, file })
  if (context !== undefined) {
    if (context.range === undefined) throw contextWithoutRange(file)
    instructions.push({ type: 'semanage', context, file })
  }
  if (owner !== undefined || group !== undefined) instructions.push({ type: 'chown', owner, group, file })
  return instructions
}

function refuseFolderSettings({ object, pattern, except }: Permission): void {
  if (pattern === undefined && except.length === 0) return
  const name = pattern === undefined ? 'except' : 'pattern'
  throw new Problem({
    code: 'install/pattern-on-file',
    what: `The object ${object.value} is a file, and has ${name === 'except' ? 'an exception' : 'a pattern'}.`,
    fix: `Name the folder that it is in, or leave out "${name}".`,
    at: object.at,
  })
}

function refuseDefaultAcl({ acl, object }: Permission, path: string): void {
  if (!acl?.entries.some(entry => entry.default)) return
  throw new Problem({
    code: 'install/default-acl-on-file',
    what: `A default access control list is asked for ${path}, which is a file; only folders have them.`,
    fix: 'Add "type: [directory]" to the entry.',
    at: object.at,
  })
}

function contextWithoutRange(path: string): Problem {
  return new Problem({
    code: 'install/context-without-range',
    what: `The context for ${path} has no range, and the agent fails without one.`,
    fix: 'Add "range: s0" to the context.',
  })
}

function reachedTwice(path: string, { object }: Permission): Problem {
  return new Problem({
    code: 'install/permission-twice',
    what: `Two entries of the permissions section reach ${path}.`,
    fix: 'Let only one of them reach it, with "except", "pattern" or "type".',
    at: object.at,
  })
}
