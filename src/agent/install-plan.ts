// Plans what an installation creates, copies and changes.

import { readdirSync, realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { AppSpec } from '../appspec/appspec.ts'
import type { FileExistsBehavior } from '../appspec/file-mapping.ts'
import { Problem } from '../core/problem.ts'
import type { Instruction } from './instruction.ts'
import { planPermissions, type Targets } from './permission-plan.ts'
import { expandPath, joinPath, requirePath, statusOf } from './target-path.ts'

export interface PlanOptions {
  readonly appspec: AppSpec
  /** The unpacked revision. */
  readonly archive: string
  /** Relative destinations are relative to it. */
  readonly workingDirectory: string
  /** Where the AppSpec does not say. */
  readonly fileExistsBehavior: FileExistsBehavior
}

interface Draft extends Targets {
  links: number
  readonly instructions: Instruction[]
  readonly archive: string
  readonly workingDirectory: string
  readonly behavior: FileExistsBehavior
}

// Links to folders are followed, so a few links can stand for billions of files: three to "." for 3 to the power of 40.
const MOST_LINKS = 1000

/** Checks what can be checked before anything is done. Throws the Problem that the agent would stop at. */
export function planInstall({
  appspec,
  archive,
  workingDirectory,
  fileExistsBehavior,
}: PlanOptions): Instruction[] {
  const draft: Draft = {
    instructions: [],
    copies: new Map(),
    folders: new Set(),
    archive: realpathSync.native(archive),
    workingDirectory,
    behavior: appspec.fileExistsBehavior?.value ?? fileExistsBehavior,
    links: 0,
  }
  for (const file of appspec.files) {
    const source = joinPath(archive, requirePath(file.source, 'source'))
    const destination = requirePath(file.destination, 'destination')
    if (isFolder(draft, source)) {
      refuseOutside(draft, source)
      makeParents(draft, destination)
      installFolder(draft, source, destination)
    } else {
      refuseOutside(draft, dirname(source))
      const target = joinPath(destination, basename(source))
      makeParents(draft, target)
      installFile(draft, source, target)
    }
  }
  const permissions = planPermissions({ permissions: appspec.permissions, targets: draft, workingDirectory })
  return [...draft.instructions, ...permissions]
}

/** What is in the folder goes into the destination; links to folders are followed. */
function installFolder(draft: Draft, source: string, destination: string): void {
  if (!isFolder(draft, destination)) makeFolder(draft, destination)
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [joinPath(source, entry.name), joinPath(destination, entry.name)]
    const isLinked = entry.isSymbolicLink() && isFolder(draft, from)
    if (isLinked) countLink(draft, from)
    if (isLinked || entry.isDirectory()) installFolder(draft, from, to)
    else installFile(draft, from, to)
  }
}

function installFile(draft: Draft, source: string, destination: string): void {
  const behavior = statusAt(draft, destination) === undefined ? 'OVERWRITE' : draft.behavior
  switch (behavior) {
    case 'DISALLOW':
      throw new Problem({
        code: 'install/file-exists',
        what: `A specified file already exists at this location: ${destination}\nThe last deployment did not put it there.`,
        why: 'What the last deployment installed was removed before this was found, so nothing is installed now.',
        fix: 'Remove the file in BeforeInstall, or set file_exists_behavior to OVERWRITE or RETAIN.',
      })
    case 'OVERWRITE':
      copy(draft, source, destination)
      break
    case 'RETAIN':
      break
    default:
      behavior satisfies never
  }
}

function makeParents(draft: Draft, destination: string): void {
  const missing: string[] = []
  let parent = dirname(destination)
  while (parent !== '.' && parent !== '/' && statusAt(draft, parent) === undefined) {
    missing.unshift(parent)
    parent = dirname(parent)
  }
  for (const folder of missing) makeFolder(draft, folder)
}

function makeFolder(draft: Draft, path: string): void {
  const directory = expandPath(path, draft.workingDirectory)
  const source = draft.copies.get(directory)
  if (source !== undefined) throw fileOrFolder(directory, source)
  if (!draft.folders.has(directory)) draft.instructions.push({ type: 'mkdir', directory })
  draft.folders.add(directory)
}

function copy(draft: Draft, source: string, path: string): void {
  const destination = expandPath(path, draft.workingDirectory)
  const other = draft.copies.get(destination)
  if (other !== undefined) {
    throw new Problem({
      code: 'install/same-destination',
      what: `Two sources are to become ${destination}: ${other} and ${source}.`,
      fix: 'Give one of them another destination in the files section.',
    })
  }
  if (draft.folders.has(destination)) throw fileOrFolder(destination, source)
  draft.instructions.push({ type: 'copy', source, destination })
  draft.copies.set(destination, source)
}

function fileOrFolder(destination: string, source: string): Problem {
  return new Problem({
    code: 'install/file-or-folder',
    what: `${destination} is to be a folder, and also the file ${source}.`,
    fix: 'Give one of them another destination; a destination always names the folder that a file goes into.',
  })
}

function countLink(draft: Draft, link: string): void {
  refuseOutside(draft, link)
  draft.links += 1
  if (draft.links <= MOST_LINKS) return
  throw new Problem({
    code: 'install/too-many-links',
    what: `The files section leads through more than ${MOST_LINKS} links to folders, the last of them ${link}.`,
    why: 'Such links are followed: one that leads to a folder above it repeats what is in there.',
    fix: 'Take such links out of the revision.',
  })
}

/** The real agent would follow it: here a revision stays in its folder. */
function refuseOutside({ archive }: Draft, folder: string): void {
  if (statusOf(folder) === undefined || `${realpathSync.native(folder)}/`.startsWith(`${archive}/`)) return
  throw new Problem({
    code: 'install/link-outside',
    what: `${folder} is a link that leads out of the revision.`,
    fix: 'Commit the files themselves.',
  })
}

function isFolder(draft: Draft, path: string): boolean {
  return statusAt(draft, path)?.isDirectory() ?? false
}

/** Without expanding `~`: the agent looks for a folder of that name before it creates the other one. */
function statusAt({ workingDirectory }: Draft, path: string): ReturnType<typeof statusOf> {
  // To the agent the empty path is nothing, until it creates the folder: then it is the working directory.
  if (path === '') return undefined
  return statusOf(path.startsWith('/') ? path : joinPath(workingDirectory, path))
}
