// Plans what an installation creates, copies and changes: for the agent on a disk, for the check on a list of files.

import { basename, dirname } from 'node:path/posix'
import { Problem } from '../core/problem.ts'
import type { AppSpec } from './appspec.ts'
import type { FileExistsBehavior, FileMapping } from './file-mapping.ts'
import {
  type InstalledPaths,
  type Instruction,
  planPermissions,
  type ReportProblem,
} from './permission-plan.ts'
import { expandPath, joinPath, notText, type PathBase, pathOf } from './target-path.ts'
import type { Value } from './value.ts'

/** What a path is, links followed. `unknown`: it may be there, and it may not. */
export type PathKind = 'file' | 'folder' | 'unknown' | undefined

/** The files of a revision, by paths that begin with its `top`. */
export interface RevisionTree {
  readonly top: string
  kindOf(path: string): PathKind
  list(folder: string): Iterable<{ readonly name: string; readonly isLink: boolean; readonly kind: PathKind }>
  /** Whether a folder is a link, or behind one, that leads out of the revision. */
  isOutside(folder: string): boolean
}

interface PlanOptions extends PathBase {
  readonly appspec: AppSpec
  readonly revision: RevisionTree
  /** What is on the instance already, by absolute path. */
  readonly installed: (path: string) => PathKind
  /** Where the AppSpec does not say. */
  readonly fileExistsBehavior: FileExistsBehavior
  /** Gets each Problem that the agent would stop at. */
  readonly report: ReportProblem
}

export interface InstallPlan {
  readonly instructions: readonly Instruction[]
  /** By absolute destination. */
  readonly copies: ReadonlyMap<string, Copy>
}

export interface Copy {
  readonly source: string
  /** The entry of the files section that says so. */
  readonly file: FileMapping
}

interface Draft extends PlanOptions {
  readonly instructions: Instruction[]
  readonly copies: Map<string, Copy>
  /** Every folder of the plan; `created` are those that are surely not there before. */
  readonly folders: Set<string>
  readonly created: Set<string>
  readonly behavior: FileExistsBehavior
  /** Entries that clash with others: each is reported once, however many files they have in common. */
  readonly clashing: Set<FileMapping>
  links: number
  visited: number
  isTooLarge: boolean
}

// Links to folders are followed, so a few links can stand for billions of files: three to "." for 3 to the power of 40.
const MOST_LINKS = 1000
const MOST_FILES = 150_000
// Each permission is compared with each file; this many comparisons take a second.
const MOST_COMPARISONS = 30_000_000

/** Plans all of it before anything is done. */
export function planInstall(options: PlanOptions): InstallPlan {
  const { appspec, report, fileExistsBehavior } = options
  const draft: Draft = {
    ...options,
    instructions: [],
    copies: new Map(),
    folders: new Set(),
    created: new Set(),
    behavior: appspec.fileExistsBehavior?.value ?? fileExistsBehavior,
    clashing: new Set(),
    links: 0,
    visited: 0,
    isTooLarge: false,
  }
  for (const file of appspec.files) planMapping(draft, file)
  const { copies, created, instructions } = draft
  const isFolder = (path: string) => draft.folders.has(path) || draft.installed(path) === 'folder'
  const targets: InstalledPaths = { copies, folders: created, isFolder }
  if (appspec.permissions.length * (copies.size + created.size) > MOST_COMPARISONS)
    report(
      tooLarge(
        `The permissions section has ${appspec.permissions.length} entries, for ${copies.size} files.`,
      ),
    )
  else instructions.push(...planPermissions({ ...options, permissions: appspec.permissions, targets }))
  return { instructions, copies }
}

function planMapping(draft: Draft, file: FileMapping): void {
  const [from, destination] = [
    textOf(draft, 'source', file.source),
    textOf(draft, 'destination', file.destination),
  ]
  if (from === undefined || destination === undefined) return
  const { revision } = draft
  const source = joinPath(revision.top, from)
  const kind = revision.kindOf(source)
  if (kind === 'unknown') return
  if (kind === 'folder') {
    if (refuseOutside(draft, source)) return
    makeParents(draft, destination, file)
    installFolder(draft, source, destination, file)
  } else if (!refuseOutside(draft, dirname(source))) {
    const target = joinPath(destination, basename(source))
    makeParents(draft, target, file)
    installFile(draft, source, target, file)
  }
}

function textOf({ report }: Draft, key: string, value: Value): string | undefined {
  const path = pathOf(value)
  if (path === undefined) report(notText(key, value))
  return path
}

/** What is in the folder goes into the destination; links to folders are followed. */
function installFolder(draft: Draft, source: string, destination: string, file: FileMapping): void {
  if (kindAt(draft, destination) !== 'folder') makeFolder(draft, destination, file)
  const [fromFolder, toFolder] = [joinPath(source, ''), joinPath(destination, '')]
  for (const { name, isLink, kind } of draft.revision.list(source)) {
    if (isLink && kind === 'folder') draft.links += 1
    draft.visited += 1
    if (isTooLarge(draft, file)) return
    if (kind === 'unknown') continue
    const [from, to] = [`${fromFolder}${name}`, `${toFolder}${name}`]
    if (kind !== 'folder') installFile(draft, from, to, file)
    else if (!isLink || !refuseOutside(draft, from)) installFolder(draft, from, to, file)
  }
}

function isTooLarge(draft: Draft, file: FileMapping): boolean {
  const what =
    draft.links > MOST_LINKS
      ? `${MOST_LINKS} links to folders`
      : draft.visited > MOST_FILES
        ? `${MOST_FILES} files`
        : ''
  if (what === '' || draft.isTooLarge) return draft.isTooLarge
  draft.isTooLarge = true
  draft.report(tooLarge(`The files section leads to more than ${what}.`, file))
  return true
}

function installFile(draft: Draft, source: string, destination: string, file: FileMapping): void {
  const behavior = isFree(draft, destination) ? 'OVERWRITE' : draft.behavior
  switch (behavior) {
    case 'DISALLOW':
      draft.report(
        new Problem({
          code: 'install/file-exists',
          what: `A specified file already exists at this location: ${destination}\nThe last deployment did not put it there.`,
          why: 'The files of the last deployment were already removed, so nothing is installed now.',
          fix: 'Remove the file in BeforeInstall, or set file_exists_behavior to OVERWRITE or RETAIN.',
        }),
      )
      break
    case 'OVERWRITE':
      copyFile(draft, source, destination, file)
      break
    case 'RETAIN':
      break
    default:
      behavior satisfies never
  }
}

function makeParents(draft: Draft, destination: string, file: FileMapping): void {
  const missing: string[] = []
  for (let parent = dirname(destination); !['.', '/'].includes(parent); parent = dirname(parent)) {
    if (!isFree(draft, parent)) break
    missing.unshift(parent)
  }
  for (const folder of missing) makeFolder(draft, folder, file)
}

function makeFolder(draft: Draft, path: string, file: FileMapping): void {
  const directory = expandPath(path, draft)
  const clash = draft.copies.get(directory)
  if (clash !== undefined) {
    const what = `${directory} would be both a folder and the file ${clash.source}.`
    reportClash(draft, what, file, clash)
  } else if (!draft.folders.has(directory)) {
    draft.folders.add(directory)
    if (draft.installed(directory) !== 'unknown') draft.created.add(directory)
    draft.instructions.push({ type: 'mkdir', directory })
  }
}

function copyFile(draft: Draft, source: string, path: string, file: FileMapping): void {
  const destination = expandPath(path, draft)
  const clash = draft.copies.get(destination)
  if (clash !== undefined) {
    const what = `${clash.source} and ${source} would both be installed as ${destination}.`
    reportClash(draft, what, file, clash)
  } else if (draft.folders.has(destination)) {
    reportClash(draft, `${destination} would be both a folder and the file ${source}.`, file)
  } else {
    draft.instructions.push({ type: 'copy', source, destination })
    draft.copies.set(destination, { source, file })
  }
}

function reportClash(draft: Draft, what: string, file: FileMapping, first?: Copy): void {
  if (draft.clashing.has(file)) return
  draft.clashing.add(file)
  const line = first?.file.source.at.line
  draft.report(
    new Problem({
      code: 'appspec/same-destination',
      what,
      why: `${line === undefined ? '' : `Line ${line} of the AppSpec puts the first there. `}Install fails because of it.`,
      fix: 'Give one of them another destination (always a folder), or remove it.',
      at: file.source.at,
    }),
  )
}

/** The real agent would follow it. Here a revision stays in its folder. */
function refuseOutside({ revision, report }: Draft, folder: string): boolean {
  if (!revision.isOutside(folder)) return false
  report(
    new Problem({
      code: 'appspec/path-outside',
      what: `${folder} is a link that points outside the revision.`,
      fix: 'Commit the files themselves.',
    }),
  )
  return true
}

function tooLarge(what: string, file?: FileMapping): Problem {
  return new Problem({
    code: 'appspec/install-too-large',
    what,
    why: 'The agent follows links to folders; one that points to a parent folder repeats its contents.',
    fix: 'Remove such links from the revision, and name only the folders that the site needs.',
    ...(file && { at: file.source.at }),
  })
}

function isFree(draft: Draft, path: string): boolean {
  const kind = kindAt(draft, path)
  return kind === undefined || kind === 'unknown'
}

/** Without expanding `~`: the agent looks for a folder of that name before it creates the other one. */
function kindAt({ workingDirectory, installed }: Draft, path: string): PathKind {
  // To the agent the empty path is nothing, until it creates the folder: then it is the working directory.
  if (path === '') return undefined
  return installed(path.startsWith('/') ? path : joinPath(workingDirectory, path))
}
