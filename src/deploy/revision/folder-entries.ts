// Reads a folder that a job has built, as the entries of a bundle.

import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../core/problem.ts'
import type { BundleEntry } from './bundle-entry.ts'

/** `.git` is passed over. Throws a Problem for what no bundle can have: a socket, a pipe, a device. */
export async function readFolderEntries(top: string): Promise<readonly BundleEntry[]> {
  const entries: BundleEntry[] = []
  async function walk(folder: string): Promise<void> {
    for (const each of await readdir(join(top, folder), { withFileTypes: true })) {
      const path = folder === '' ? each.name : `${folder}/${each.name}`
      const file = join(top, path)
      if (each.name === '.git') continue
      if (each.isDirectory()) {
        entries.push({ path, kind: 'folder', executable: true, content: Buffer.alloc(0) })
        await walk(path)
      } else if (each.isSymbolicLink()) {
        entries.push({ path, kind: 'link', executable: true, content: Buffer.from(await readlink(file)) })
      } else if (each.isFile()) {
        const { mode } = await stat(file)
        entries.push({ path, kind: 'file', executable: (mode & 0o100) !== 0, content: await readFile(file) })
      } else throw special(file)
    }
  }
  await walk('')
  return entries
}

function special(path: string): Problem {
  return new Problem({
    code: 'revision/special-file',
    what: `${path} is a socket, a pipe or a device`,
    why: 'CodeDeploy copies only files, folders and symbolic links.',
    fix: 'Remove it before this step.',
  })
}
