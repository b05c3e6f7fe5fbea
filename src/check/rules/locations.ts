// Rules for the locations of scripts.

import { quoteForShell } from '../../core/file-name.ts'
import { pathInRevision } from '../../core/revision.ts'
import { error, type Finding } from '../finding.ts'
import { explainLeftOut } from '../left-out.ts'
import type { Model, ScriptUse } from '../model.ts'
import type { PathFinder } from '../near-path.ts'
import { leadsOutside } from '../outside.ts'

// Ruby hands a command with any of them to /bin/sh; the others that it looks for mean themselves there, in a path that exists.
// https://docs.ruby-lang.org/en/3.1/Process.html#method-c-spawn
const SHELL_SIGN = /[()&|;<>'"`$\\]/

export function checkLocations(subject: Model): Finding[] {
  const onLinux = subject.platform === 'linux'
  return subject.uses.flatMap(use => checkLocation(use, subject, onLinux) ?? [])
}

function checkLocation(
  { script, path, kind, event }: ScriptUse,
  { paths, revision, submodules }: Model,
  onLinux: boolean,
): Finding | undefined {
  const { value: location, at } = script.location
  const name = `hooks.${event.value} names "${location}"`
  if (path === undefined) {
    const what = `${name}, which points outside the revision.`
    return leadsOutside(location, { needs: 'file', what, at })
  }
  if (onLinux && /[ \t]/.test(location) && kind !== undefined) {
    // The link, where it is one.
    const named = pathInRevision(location) ?? path
    return error({
      code: 'appspec/location-blank',
      what: `${name}, with a space in it.`,
      why: 'The agent splits the command at spaces and does not find the script.',
      fix: `Rename it: git mv ${quoteForShell(named)} ${quoteForShell(named.replace(/\s+/g, '-'))}`,
      at,
    })
  }
  const sign = SHELL_SIGN.exec(location)?.[0]
  if (onLinux && sign !== undefined && kind !== undefined) {
    return error({
      code: 'appspec/location-shell',
      what: `${name}, with a ${sign} in it.`,
      why: 'A command with this character is run by a shell, which interprets it and does not find the script.',
      fix: `Use only letters, digits, "-", "_" and "." in its name.`,
      at,
    })
  }
  if (kind === 'folder') {
    const fix = 'Name a script in it.'
    return error({ code: 'appspec/location-folder', what: `${name}, which is a folder.`, fix, at })
  }
  if (kind !== undefined) return undefined
  if (revision.entries.has(path)) {
    const what = `${name}, which is a file, with a slash at its end.`
    return error({ code: 'appspec/hook-missing', what, fix: `Write "location: ${path}".`, at })
  }
  const sameLetters = paths.findCase(path)
  if (sameLetters !== undefined) {
    return error({
      code: 'appspec/location-case',
      what: `${name}; the revision has "${sameLetters}".`,
      why: `Linux distinguishes upper and lower case: ${event.value} would fail on every instance with ScriptMissing.`,
      fix: `Write "location: ${sameLetters}".`,
      at,
    })
  }
  const leftOut = explainLeftOut(path, revision, submodules)
  return error({
    code: 'appspec/hook-missing',
    what: `${name}; the revision has no such file.`,
    why: `${leftOut ? `${leftOut.why} ` : reason(location)}${event.value} would fail on every instance with ScriptMissing.`,
    fix: leftOut?.fix ?? advice(location, path, paths),
    at,
  })
}

function reason(location: string): string {
  if (/\s/.test(location)) return 'A location is a path without arguments. '
  return location.startsWith('/')
    ? "A location is relative to the revision's root, not to the instance's. "
    : ''
}

function advice(location: string, path: string, paths: PathFinder): string {
  const [first = ''] = location.split(/\s/)
  if (first !== location && paths.findCase(first.replace(/^\/+/, '')) !== undefined)
    return `Write "location: ${first}", and pass the arguments in a wrapper script.`
  const meant = paths.findNear(path)
  return meant === undefined
    ? `Commit ${path}, or correct the location.`
    : `Write "location: ${meant}", or commit ${path}.`
}
