// Parses an AppSpec as the agent does.

import type { Problem } from '../core/problem.ts'
import { type Diagnostic, inFileOrder, problemOf, type ReportDiagnostic } from './diagnostic.ts'
import {
  type FileExistsBehavior,
  type FileMapping,
  readFileExistsBehavior,
  readFiles,
} from './file-mapping.ts'
import { type Hook, readHooks, type Script } from './hooks.ts'
import { type Permission, readPermissions } from './permission.ts'
import { isAbsent, type Located, lookUp, type MapValue, showValue, type Value } from './value.ts'
import { readYaml } from './yaml.ts'

export interface AppSpec {
  readonly path: string
  readonly hooks: readonly Hook[]
  readonly files: readonly FileMapping[]
  readonly permissions: readonly Permission[]
  readonly fileExistsBehavior: Located<FileExistsBehavior> | undefined
}

/**
 * `problems` are in the order of the file; `first` is the one that the agent stops at; `readable` is what there is beside
 * what is wrong; `document` is all that was written, undefined where it could not be read.
 */
type ParsedAppSpec = { readonly document: Value | undefined } & (
  | { readonly ok: true; readonly appspec: AppSpec }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
      readonly first: Problem
      readonly readable: AppSpec
    }
)

const MINIMUM = 'Begin it with "version: 0.0" and "os: linux".'

/**
 * Reads an AppSpec; accepts exactly what the agent accepts. `path` is how problems call the file. What shows only when
 * the events run (a script that is not there, an event that does not exist) is no problem here.
 */
export function parseAppSpec(text: string | Uint8Array, { path }: { readonly path: string }): ParsedAppSpec {
  const complaints: Diagnostic[] = []
  const complain: ReportDiagnostic = complaint => complaints.push(complaint)
  const reading = readYaml(text, path, complain)
  const appspec = reading && readAppSpec(reading.value, path, complain)
  const document = reading?.value
  if (appspec !== undefined && complaints.length === 0) return { ok: true, appspec, document }
  // What the whole document lacks may be there, in the part that the agent does not read.
  const all = reading?.rest
    ? [reading.rest, ...complaints.filter(({ at }) => at !== document?.at)]
    : complaints
  return { ...refuse(all, appspec ?? emptyAppSpec(path)), document }
}

function emptyAppSpec(path: string): AppSpec {
  return { path, hooks: [], files: [], permissions: [], fileExistsBehavior: undefined }
}

/** The scripts of an event; none where the AppSpec does not name it. */
export function scriptsOf(appspec: AppSpec, event: string): readonly Script[] {
  return appspec.hooks.find(hook => hook.event.value === event)?.scripts ?? []
}

function refuse(complaints: readonly Diagnostic[], readable: AppSpec) {
  const problems = complaints.map(problemOf)
  const [first] = problems
  if (first === undefined) throw new Error('The AppSpec was rejected without a reason.')
  return { ok: false as const, problems: inFileOrder(problems), first, readable }
}

/** Complains in the order in which the agent checks. */
function readAppSpec(document: Value, path: string, complain: ReportDiagnostic): AppSpec | undefined {
  if (isAbsent(document) || document.kind === 'null') {
    complain({ code: 'empty', what: 'The AppSpec is empty.', fix: MINIMUM, at: document.at })
    return undefined
  }
  if (document.kind !== 'map') {
    const what = `The AppSpec is ${showValue(document)}, not a mapping of keys to values.`
    complain({ code: 'not-a-mapping', what, fix: MINIMUM, at: document.at })
    return undefined
  }
  checkVersion(document, complain)
  checkOs(document, complain)
  return {
    path,
    hooks: readHooks(lookUp(document, 'hooks'), complain),
    files: readFiles(lookUp(document, 'files'), complain),
    permissions: readPermissions(lookUp(document, 'permissions'), complain),
    fileExistsBehavior: readFileExistsBehavior(lookUp(document, 'file_exists_behavior'), complain),
  }
}

function checkVersion(document: MapValue, complain: ReportDiagnostic): void {
  const version = lookUp(document, 'version')
  if (version?.kind === 'number' && version.number === 0) return
  const quoted = version?.kind === 'text' && Number(version.text) === 0
  complain({
    code: 'version',
    what: version === undefined ? 'The AppSpec has no version.' : `The version is ${showValue(version)}.`,
    why: `The only valid version is the number 0.0${quoted ? '; in quotes it is a string' : ''}.`,
    fix: 'Write: version: 0.0',
    at: version?.at ?? document.at,
  })
}

function checkOs(document: MapValue, complain: ReportDiagnostic): void {
  const os = lookUp(document, 'os')
  if (os?.kind === 'text' && os.text === 'linux') return
  complain({
    code: 'os',
    what: os === undefined ? 'The AppSpec has no os.' : `The os is ${showValue(os)}.`,
    why: 'An agent on Linux accepts only "linux", and one on Windows only "windows", in lower case.',
    fix: os?.kind === 'text' && /^win/i.test(os.text) ? 'Write: os: windows' : 'Write: os: linux',
    at: os?.at ?? document.at,
  })
}
