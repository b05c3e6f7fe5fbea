// How are files copied, and what is kept of them?

import { createReadStream, type Stats } from 'node:fs'
import {
  chmod,
  chown,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readlink,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Problem } from '../codedeploy/problem.ts'

/** A folder with all that is in it. Links stay links; owners, times and the modes of folders are not kept. */
export async function copyTree(source: string, destination: string): Promise<void> {
  const status = await lstat(source)
  if (status.isSymbolicLink()) return await symlink(await readlink(source), destination)
  if (status.isDirectory()) {
    await mkdir(destination, { recursive: true })
    for (const name of await readdir(source)) await copyTree(join(source, name), join(destination, name))
    return
  }
  refuseSpecialFile(source, status)
  await writeFile(destination, createReadStream(source), { mode: status.mode & 0o7777 })
}

/**
 * One file or link, as Install copies it: mode, time and owner are kept. Writes through a link at the destination; into a
 * folder there.
 */
export async function copyFileOrLink(source: string, destination: string): Promise<void> {
  const status = await lstat(source).catch(() => {
    throw missing(source)
  })
  if (status.isSymbolicLink()) return await symlink(await readlink(source), destination)
  refuseSpecialFile(source, status)
  const existing = await stat(destination).catch(() => undefined)
  const target = existing?.isDirectory() ? join(destination, basename(source)) : destination
  await copyFile(source, target)
  await utimes(target, status.atime, status.mtime)
  const owned = await chown(target, status.uid, status.gid).then(
    () => true,
    () => false,
  )
  // A file that could not keep its owner must not keep the rights it was given with.
  await chmod(target, status.mode & (owned ? 0o7777 : 0o1777))
}

function missing(source: string): Problem {
  return new Problem({
    code: 'install/source-missing',
    what: `A source of the files section is not in the revision: ${source}.`,
    why: 'The agent takes sources by their exact name, without wildcards.',
    fix: 'Correct the source in the AppSpec, or commit the file.',
  })
}

/** Reading a pipe or a device may never end. */
function refuseSpecialFile(source: string, status: Stats): void {
  if (status.isFile()) return
  const what = `${source} is neither a file nor a folder nor a link.`
  throw new Problem({ code: 'install/special-file', what, fix: 'Take it out of the revision.' })
}
