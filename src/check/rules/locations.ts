// Rules for the locations of scripts.

import type { Revision } from '../../core/revision.ts'
import { error, type Finding, warning } from '../finding.ts'
import { explainLeftOut } from '../left-out.ts'
import type { Model, ScriptUse } from '../model.ts'
import type { PathFinder } from '../near-path.ts'
import { leadsOutside } from '../outside.ts'

// Ruby hands a command with any of them to /bin/sh; the others that it looks for mean themselves there, in a path that exists.
// https://docs.ruby-lang.org/en/3.1/Process.html#method-c-spawn
const SHELL_SIGN = /[()&|;<>'"`$\\]/

export function checkLocations(subject: Model): Finding[] {
  const onLinux = subject.platform === 'linux'
  return [
    ...subject.uses.flatMap(use => checkLocation(use, subject, onLinux) ?? []),
    ...(onLinux ? [...checkModes(subject), ...checkLinks(subject)] : []),
  ]
}

function checkLocation(
  { script, path, kind, event }: ScriptUse,
  { paths, revision, submodules }: Model,
  onLinux: boolean,
): Finding | undefined {
  const { value: location, at } = script.location
  const name = `hooks.${event.value} names "${location}"`
  if (path === undefined) {
    const what = `${name}, which leads out of the revision.`
    return leadsOutside(location, { needs: 'file', what, at })
  }
  if (onLinux && /[ \t]/.test(location) && kind !== undefined) {
    return error({
      code: 'appspec/location-blank',
      what: `${name}, with a space in it.`,
      why: 'The agent splits the command at spaces and does not find the script.',
      fix: `Rename it: git mv "${path}" "${path.replace(/\s+/g, '-')}"`,
      at,
    })
  }
  const sign = SHELL_SIGN.exec(location)?.[0]
  if (onLinux && sign !== undefined && kind !== undefined) {
    return error({
      code: 'appspec/location-shell',
      what: `${name}, with a ${sign} in it.`,
      why: 'A command with this character goes through a shell, which interprets it and does not find the script.',
      fix: `Use only letters, digits, "-", "_" and "." in its name.`,
      at,
    })
  }
  if (kind === 'folder') {
    const fix = 'Name a script in it.'
    return error({ code: 'appspec/location-folder', what: `${name}, which is a folder.`, fix, at })
  }
  if (kind !== undefined) return undefined
  const sameLetters = paths.findCase(path)
  if (sameLetters !== undefined) {
    return error({
      code: 'appspec/location-case',
      what: `${name}; the revision has "${sameLetters}".`,
      why: `Linux distinguishes upper and lower case: every instance would fail ${event.value} with ScriptMissing.`,
      fix: `Write "location: ${sameLetters}".`,
      at,
    })
  }
  const leftOut = explainLeftOut(path, revision, submodules)
  return error({
    code: 'appspec/hook-missing',
    what: `${name}; the revision has no such file.`,
    why: `${leftOut ? `${leftOut.why} ` : reason(location)}Every instance would fail ${event.value} with ScriptMissing.`,
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

/** One for all: they are mended with one command. */
function checkModes({ uses, revision, tree }: Model): Finding[] {
  const plain = uses.filter(
    use => isPlain(use, revision) && tree.linkAt(use.script.location.value) === undefined,
  )
  const [first] = plain
  if (first === undefined) return []
  const paths = [...new Set(plain.flatMap(({ path }) => path ?? []))]
  const what =
    paths.length === 1
      ? `${paths[0]} is not executable.`
      : `${paths.length} hook scripts are not executable: ${paths.join(', ')}.`
  return [
    warning({
      code: 'script/not-executable',
      what,
      why: 'The agent fixes the mode of the scripts it starts, but not of scripts that they call.',
      fix: `git update-index --chmod=+x ${paths.join(' ')}`,
      at: first.script.location.at,
    }),
  ]
}

/** The agent's chmod passes over links. */
function checkLinks({ uses, revision, tree }: Model): Finding[] {
  const linked = uses.filter(
    use => isPlain(use, revision) && tree.linkAt(use.script.location.value) !== undefined,
  )
  return linked.map(({ event, path, script: { location } }) =>
    error({
      code: 'script/link-not-executable',
      what: `hooks.${event.value} names "${location.value}", a link to ${path}, which is not executable.`,
      why: 'The agent fixes the mode of a script, but not of one that it reaches through a link.',
      fix: `git update-index --chmod=+x ${path}`,
      at: location.at,
    }),
  )
}

function isPlain({ path }: ScriptUse, { entries }: Revision): boolean {
  const entry = entries.get(path ?? '')
  return entry?.kind === 'file' && !entry.executable
}
