// Rules for the permissions section.

import { matchesPattern, type Permission } from '../../appspec/permission.ts'
import { type FilePlace, printValue, showValue } from '../../appspec/value.ts'
import { error, type Finding, warning } from '../finding.ts'
import type { InstallPlan } from '../install-plan.ts'
import type { Model } from '../model.ts'

export function checkPermissions({ appspec, plan, reader: { texts } }: Model): Finding[] {
  const reached = new Map<string, Permission>()
  const lines = texts.get(appspec.path)?.split('\n') ?? []
  return appspec.permissions.flatMap(permission => {
    const paths = pathsOf(permission, plan)
    return [
      ...checkMode(permission, lines),
      ...checkOwner(permission, paths),
      ...checkObject(permission, plan, paths),
      ...checkOverlap(permission, paths, reached),
    ]
  })
}

/** The files that it is about, by absolute path. Of folders it is not known which ones are there before. */
function pathsOf({ object, types, pattern, except }: Permission, { copies }: InstallPlan): string[] {
  if (!types.includes('file')) return []
  const path = object.value.length > 1 ? object.value.replace(/\/+$/, '') : object.value
  if (copies.has(path)) return [path]
  const above = path === '/' ? '/' : `${path}/`
  return [...copies.keys()].filter(file => {
    if (!file.startsWith(above)) return false
    const name = file.slice(above.length)
    // An exception is about direct children only, and so is every pattern but `**`.
    const isChild = !name.includes('/')
    if (isChild && except.some(exception => matchesPattern(name, printValue(exception)))) return false
    return pattern === undefined || (isChild && matchesPattern(name, printValue(pattern)))
  })
}

/** YAML takes `0644` for the number 420, and the agent prints that before it reads it as a mode. */
function checkMode({ mode, object }: Permission, lines: readonly string[]): Finding[] {
  if (mode === undefined) return []
  const written = /^0[0-7]+/.exec(lines[mode.at.line - 1]?.slice(mode.at.column - 1) ?? '')?.[0]
  if (written === undefined || Number.parseInt(written, 8) === 0) return []
  if (!/^[0-7]{3,4}$/.test(mode.value)) return []
  return [
    warning({
      code: 'appspec/mode-octal',
      what: `${object.value} would get the mode ${mode.value}, not ${written}.`,
      why: `Without quotes a leading zero makes it an octal number to YAML: ${written} is ${Number.parseInt(written, 8)}.`,
      fix: `Write it without the zero: "mode: ${written.replace(/^0+/, '')}".`,
      at: mode.at,
    }),
  ]
}

function checkOwner({ owner, group }: Permission, paths: readonly string[]): Finding[] {
  const wrong = [owner, group].find(value => value !== undefined && value.kind !== 'text')
  if (wrong === undefined || paths.length === 0) return []
  return [
    error({
      code: 'appspec/owner-name',
      what: `The ${wrong === owner ? 'owner' : 'group'} is ${showValue(wrong)}, not a name.`,
      why: 'The agent looks it up by its name, after everything has been copied.',
      fix: 'Write the name that the instance knows it by: "owner: ec2-user".',
      at: wrong.at,
    }),
  ]
}

function checkObject(permission: Permission, { copies }: InstallPlan, paths: readonly string[]): Finding[] {
  const { object, pattern, except, types, acl, context } = permission
  const findings: Finding[] = []
  const refuse = (code: string, what: string, fix: string, at: FilePlace) =>
    findings.push(error({ code, what, why: 'Install fails because of it.', fix, at }))
  const isFile = copies.has(object.value)
  if (isFile && types.includes('file') && (pattern !== undefined || except.length > 0)) {
    const key = pattern === undefined ? 'except' : 'pattern'
    const fix = `Leave out "${key}", or name the folder that it is in.`
    refuse('appspec/pattern-on-file', `${object.value} is a file, and has "${key}".`, fix, object.at)
  }
  if (paths.length > 0 && acl?.entries.some(entry => entry.default)) {
    const what = `A default access control list is asked for ${paths[0]}, which is a file; only folders have them.`
    refuse('appspec/acl-default-on-file', what, 'Add "type: [directory]" to the entry.', acl.at)
  }
  if (paths.length > 0 && context !== undefined && context.range === undefined)
    refuse(
      'appspec/context-no-range',
      `The context of ${object.value} has no range.`,
      'Add "range: s0".',
      object.at,
    )
  return findings
}

function checkOverlap(
  permission: Permission,
  paths: readonly string[],
  reached: Map<string, Permission>,
): Finding[] {
  const twice = paths.find(path => reached.has(path))
  const first = reached.get(twice ?? '')
  for (const path of paths) if (!reached.has(path)) reached.set(path, permission)
  if (first === undefined) return []
  return [
    error({
      code: 'appspec/permission-twice',
      what: `${permission.object.value} reaches ${twice}, which ${first.object.value} (line ${first.object.at.line}) reaches too.`,
      why: 'The agent refuses to set the permissions of a file twice; Install fails.',
      fix: 'Let only one entry reach it, with "except", "pattern" or "type".',
      at: permission.object.at,
    }),
  ]
}
