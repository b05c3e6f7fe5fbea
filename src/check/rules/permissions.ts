// Rules for what Install does with files and their permissions.

import { basename, dirname, resolve } from 'node:path/posix'
import { matchesPattern, type Permission } from '../../appspec/permission.ts'
import type { Instruction } from '../../appspec/permission-plan.ts'
import { expandPath, pathOf } from '../../appspec/target-path.ts'
import { showValue, type Value } from '../../appspec/value.ts'
import type { Problem } from '../../core/problem.ts'
import { error, type Finding, type Severity, warning } from '../finding.ts'
import type { Model } from '../model.ts'

const TOO_LARGE = 'appspec/install-too-large'

export function checkPermissions(model: Model): Finding[] {
  const { appspec, plan, planProblems, reader } = model
  const problems = planProblems.map(problem => ({ severity: severityOf(problem), problem }))
  if (appspec.permissions.length === 0) return problems
  const lines = reader.texts.get(appspec.path)?.split('\n') ?? []
  return [
    ...problems,
    ...appspec.permissions.flatMap(permission => checkMode(permission, lines)),
    ...checkOwners(plan.instructions),
    ...checkDangling(model),
    // A plan that is too large ends before all is in it.
    ...(planProblems.some(({ code }) => code === TOO_LARGE) ? [] : checkObjects(model)),
  ]
}

/** What is too large to be planned here may be installed all the same. */
function severityOf({ code }: Problem): Severity {
  return code === TOO_LARGE ? 'warning' : 'error'
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
      why: `Without quotes, YAML reads a leading zero as octal: ${written} is ${Number.parseInt(written, 8)}.`,
      fix: `Write it without the zero: "mode: ${written.replace(/^0+/, '')}".`,
      at: mode.at,
    }),
  ]
}

/** Each wrong name once, however many files it is for. */
function checkOwners(instructions: readonly Instruction[]): Finding[] {
  const wrong = new Map<Value, 'owner' | 'group'>()
  for (const instruction of instructions) {
    if (instruction.type !== 'chown') continue
    for (const key of ['owner', 'group'] as const) {
      const name = instruction[key]
      if (name !== undefined && name.kind !== 'text') wrong.set(name, key)
    }
  }
  return [...wrong].map(([name, key]) =>
    error({
      code: 'appspec/owner-name',
      what: `The ${key} is ${showValue(name)}, not a name.`,
      why: 'The agent looks it up by name, after everything has been copied.',
      fix: `Write the name that it has on the instance: "${key}: ec2-user".`,
      at: name.at,
    }),
  )
}

/** A mode and an owner are set on what a link leads to. Where the link is installed, its text counts, not where it led before. */
function checkDangling({ plan: { instructions, copies }, tree }: Model): Finding[] {
  const folders = new Set(instructions.flatMap(step => (step.type === 'mkdir' ? step.directory : [])))
  const reported = new Set<string>()
  return instructions.flatMap(step => {
    if ((step.type !== 'chmod' && step.type !== 'chown') || reported.has(step.file)) return []
    const copy = copies.get(step.file)
    const target = copy && tree.linkAt(copy.source)
    if (copy === undefined || target === undefined || target.startsWith('/')) return []
    const path = resolve(dirname(step.file), target)
    const installed = expandPath(pathOf(copy.file.destination) ?? '', { workingDirectory: '/', home: '/' })
    // Elsewhere on the instance there may be anything.
    if (copies.has(path) || folders.has(path) || !`${path}/`.startsWith(`${installed}/`)) return []
    reported.add(step.file)
    return error({
      code: 'appspec/link-dangling',
      what: `${step.file} would be a link to ${target}, which is not installed, and its ${step.type === 'chmod' ? 'mode' : 'owner'} is set.`,
      why: "Both are set on the link's target: Install fails if it does not exist.",
      fix: 'Install the target as well, or name the link in "except".',
      at: copy.file.source.at,
    })
  })
}

// Patterns compared with names: a tenth of a second.
const MOST_COMPARISONS = 500_000

/** What has no effect, and what takes away the right to enter folders. */
function checkObjects({ appspec, plan: { instructions, copies } }: Model): Finding[] {
  const folders = instructions.flatMap(step => (step.type === 'mkdir' ? step.directory : []))
  const aboveFolders = pathsAbove(folders)
  const installed = new Set([...copies.keys(), ...folders, ...pathsAbove(copies.keys()), ...aboveFolders])
  let left = MOST_COMPARISONS
  const hasMatch = (folder: string, pattern: string) => {
    if (copies.has(folder)) return true
    for (const path of installed) {
      if (dirname(path) === folder && matchesPattern(basename(path), pattern)) return true
      if (--left < 0) return true
    }
    return false
  }
  return appspec.permissions.flatMap(({ object: { value, at }, mode, types, pattern }) => {
    // What is wrong with the entry is said already.
    if (value === '') return []
    const object = expandPath(value, { workingDirectory: '/', home: '/root' })
    if (!installed.has(object)) {
      return warning({
        code: 'appspec/object-not-installed',
        what: `${value} is not installed by this revision: its permissions are not set.`,
        why: 'The agent only handles what the files section copies or creates, and silently ignores the rest.',
        fix: 'Correct the object, or set it in a script: "chown", "chmod".',
        at,
      })
    }
    if (pattern?.kind === 'text' && !hasMatch(object, pattern.text)) {
      return warning({
        code: 'appspec/object-not-installed',
        what: `No name in ${value} matches the pattern "${pattern.text}": its permissions are not set.`,
        why: 'The agent compares a pattern with the names in that very folder, and "*" is its only wildcard.',
        fix: 'Correct the pattern, or name the folder that contains the files.',
        at: pattern.at,
      })
    }
    const reaches = types.includes('directory') && pattern === undefined && aboveFolders.has(object)
    if (mode === undefined || !reaches) return []
    const open = enterable(mode.value)
    if (open === mode.value.padStart(open.length, '0')) return []
    const isForFiles = types.includes('file')
    return warning({
      code: 'appspec/mode-on-folders',
      what: `The folders in ${value} would get the mode ${mode.value}, with which they cannot be entered.`,
      why: isForFiles
        ? 'Without "type", an entry applies to files and folders, and a folder needs x to be entered.'
        : 'A folder needs x to be entered: r alone only shows the names in it.',
      fix: isForFiles
        ? `Add "type: [file]", and an entry with "type: [directory]" and "mode: ${open}".`
        : `Write "mode: ${open}".`,
      at: mode.at,
    })
  })
}

/** The mode with x for the owner, and for all who may read. */
function enterable(mode: string): string {
  const digits = [...mode.padStart(3, '0')].map(Number)
  const first = digits.length - 3
  return digits
    .map((digit, index) => (index === first || (index > first && (digit & 4) !== 0) ? digit | 1 : digit))
    .join('')
}

function pathsAbove(paths: Iterable<string>): Set<string> {
  const above = new Set(['/'])
  for (const path of paths)
    for (let folder = dirname(path); !above.has(folder); folder = dirname(folder)) above.add(folder)
  return above
}
