// Plans which installed files and folders each permission is applied to.

import { Problem } from '../core/problem.ts'
import type { AclEntry } from './acl.ts'
import { matchesPattern, type Permission } from './permission.ts'
import type { SelinuxContext } from './selinux.ts'
import { expandPath, notText, type PathBase } from './target-path.ts'
import type { Value } from './value.ts'

/** One step of an installation. Paths are absolute. */
export type Instruction =
  | { readonly type: 'mkdir'; readonly directory: string }
  | { readonly type: 'copy'; readonly source: string; readonly destination: string }
  | PermissionInstruction

type PermissionInstruction =
  /** `mode`: octal digits. */
  | { readonly type: 'chmod'; readonly mode: string; readonly file: string }
  | { readonly type: 'setfacl'; readonly acl: CompletedAcl; readonly file: string }
  | { readonly type: 'semanage'; readonly context: SelinuxContext; readonly file: string }
  | {
      readonly type: 'chown'
      readonly owner: Value | undefined
      readonly group: Value | undefined
      readonly file: string
    }

/** One permission's list, shared by all the objects that it matches. */
export interface CompletedAcl {
  readonly requested: readonly AclEntry[]
  /** The entries added for the objects before. The agent never clears them, so the first object's mask is the mask of all. */
  readonly added: AclEntry[]
}

/** Takes what the agent would stop at. Planning goes on unless it throws. */
export type ReportProblem = (problem: Problem) => void

/** What an installation puts where, by absolute paths. Only this can be reached by a permission. */
export interface InstalledPaths {
  /** By destination, in the order of the plan. */
  readonly copies: ReadonlyMap<string, unknown>
  readonly folders: ReadonlySet<string>
  /** Whether the object of a permission is a folder, in the plan or before it. */
  readonly isFolder: (path: string) => boolean
}

interface PermissionPlanOptions extends PathBase {
  readonly permissions: readonly Permission[]
  readonly targets: InstalledPaths
  readonly report: ReportProblem
}

/** An object that is not installed is passed over in silence. */
export function planPermissions(options: PermissionPlanOptions): Instruction[] {
  const { permissions, targets, report } = options
  const reached = new Map<string, Permission>()
  return permissions.flatMap(permission => {
    const object = expandPath(permission.object.value, options)
    const files = [...objectsOf(permission, object, targets, report)]
    const twice = files.find(file => reached.has(file))
    const first = reached.get(twice ?? '')
    if (twice !== undefined && first !== undefined) report(reachedTwice(twice, first, permission))
    if (files[0] !== undefined) checkSettings(permission, object, files[0], targets, report)
    for (const file of files) if (!reached.has(file)) reached.set(file, permission)
    const added: AclEntry[] = []
    return files.flatMap(file => instructionsFor(permission, file, added))
  })
}

/** The files, then the folders, in the order of the plan. */
function objectsOf(
  permission: Permission,
  object: string,
  { copies, folders, isFolder }: InstalledPaths,
  report: ReportProblem,
): string[] {
  const { types, pattern, except } = permission
  if (copies.has(object)) {
    if (!types.includes('file')) return []
    if (pattern !== undefined || except.length > 0) report(folderSettings(permission))
    return [object]
  }
  if (!isFolder(object)) return []
  const above = object.endsWith('/') ? object : `${object}/`
  const below = (paths: Iterable<string>) => [...paths].filter(path => path.startsWith(above))
  const candidates = [
    ...(types.includes('file') ? below(copies.keys()) : []),
    ...(types.includes('directory') ? below(folders) : []),
  ]
  const known = new Map<Value, string>()
  const textOf = (key: string, value: Value) => {
    const text = known.get(value) ?? (value.kind === 'text' ? value.text : undefined)
    if (text === undefined) report(notText(key, value))
    known.set(value, text ?? '')
    return text ?? ''
  }
  return candidates.filter(path => reaches(permission, path.slice(above.length), textOf))
}

/**
 * `name` is the path below the object. A pattern other than `**`, and each exception, is about direct children only, and
 * the agent reads it where there is one.
 */
function reaches(
  { pattern, except }: Permission,
  name: string,
  textOf: (key: string, value: Value) => string,
): boolean {
  const isChild = !name.includes('/')
  if (pattern !== undefined && !(isChild && matchesPattern(name, textOf('pattern', pattern)))) return false
  return !(isChild && except.some(exception => matchesPattern(name, textOf('exception', exception))))
}

/** In the agent's order: the owner last, which clears the setuid and setgid bits of a mode before it. */
function instructionsFor(
  { mode, acl, context, owner, group }: Permission,
  file: string,
  added: AclEntry[],
): Instruction[] {
  const instructions: Instruction[] = []
  if (mode !== undefined) instructions.push({ type: 'chmod', mode: mode.value, file })
  if (acl !== undefined) instructions.push({ type: 'setfacl', acl: { requested: acl.entries, added }, file })
  if (context !== undefined) instructions.push({ type: 'semanage', context, file })
  if (owner !== undefined || group !== undefined) instructions.push({ type: 'chown', owner, group, file })
  return instructions
}

/** What cannot be applied to the first of its objects, or to any. Files come before folders. */
function checkSettings(
  { acl, context, object: { at } }: Permission,
  object: string,
  first: string,
  { copies }: InstalledPaths,
  report: ReportProblem,
): void {
  if (copies.has(first) && acl?.entries.some(entry => entry.default)) {
    const what = `A default access control list is set on ${first}, which is a file. Only folders have them.`
    const fix =
      first === object
        ? 'Remove "default:" from the entry, or name the folder that the file is in.'
        : 'Add "type: [directory]" to the entry.'
    report(installFails({ code: 'appspec/acl-default-on-file', what, fix, at: acl.at }))
  }
  if (context === undefined || context.range !== undefined) return
  const what = `The context for ${first} has no range.`
  const fix = 'Add "range: s0" to the context.'
  report(installFails({ code: 'appspec/context-no-range', what, fix, at }))
}

function folderSettings({ object: { value, at }, pattern }: Permission): Problem {
  const key = pattern === undefined ? 'except' : 'pattern'
  const what = `The object ${value} is a file, but has "${key}".`
  const fix = `Leave out "${key}", or name the folder that the file is in.`
  return installFails({ code: 'appspec/pattern-on-file', what, fix, at })
}

function reachedTwice(path: string, { object: first }: Permission, { object }: Permission): Problem {
  return new Problem({
    code: 'appspec/permission-twice',
    what: `${object.value} applies to ${path}, and so does ${first.value} (line ${first.at.line}).`,
    why: 'The agent does not set the permissions of a file twice: Install fails.',
    fix: 'Make only one entry apply, with "except", "pattern" or "type".',
    at: object.at,
  })
}

function installFails(text: { code: string; what: string; fix: string; at: Permission['at'] }): Problem {
  return new Problem({ ...text, why: 'Install fails because of it.' })
}
