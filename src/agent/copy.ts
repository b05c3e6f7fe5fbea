// Copies files with their modes and links.

import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  type Stats,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Problem } from '../core/problem.ts'
import { statusOf } from './disk-tree.ts'

/** A folder with all that is in it. Links stay links; owners, times and the modes of folders are not kept. */
export function copyTree(source: string, destination: string): void {
  const status = lstatSync(source)
  if (status.isSymbolicLink()) {
    symlinkSync(readlinkSync(source), destination)
  } else if (status.isDirectory()) {
    mkdirSync(destination, { recursive: true })
    for (const name of readdirSync(source)) copyTree(join(source, name), join(destination, name))
  } else {
    refuseSpecialFile(source, status)
    writeFileSync(destination, readFileSync(source), { mode: status.mode & 0o7777 })
  }
}

/**
 * One file or link, as Install copies it: mode, time and owner are kept. Writes through a link at the destination; into a
 * folder there.
 */
export function copyFileOrLink(source: string, destination: string): void {
  const status = lstatSync(source, { throwIfNoEntry: false })
  if (status === undefined) throw missing(source)
  if (status.isSymbolicLink()) symlinkSync(readlinkSync(source), destination)
  else copyFile(source, destination, status)
}

function copyFile(source: string, destination: string, status: Stats): void {
  refuseSpecialFile(source, status)
  const target = statusOf(destination)?.isDirectory() ? join(destination, basename(source)) : destination
  copyFileSync(source, target)
  utimesSync(target, status.atime, status.mtime)
  const owned = keepOwner(target, status)
  // A file that could not keep its owner must not keep the rights it was given with.
  chmodSync(target, status.mode & (owned ? 0o7777 : 0o1777))
}

function keepOwner(path: string, { uid, gid }: Stats): boolean {
  try {
    chownSync(path, uid, gid)
    return true
  } catch {
    return false
  }
}

function missing(source: string): Problem {
  return new Problem({
    code: 'appspec/source-missing',
    what: `No such file or directory @ rb_sysopen - ${source}\nIt is a source in the files section, but not in the revision.`,
    why: 'The agent needs the exact name of a source, without wildcards.',
    fix: 'Correct the source in the AppSpec, or commit the file.',
  })
}

/** Reading a pipe or a device may never end. */
function refuseSpecialFile(source: string, status: Stats): void {
  if (status.isFile()) return
  const what = `${source} is not a file, a folder or a link.`
  throw new Problem({ code: 'install/special-file', what, fix: 'Remove it from the revision.' })
}
