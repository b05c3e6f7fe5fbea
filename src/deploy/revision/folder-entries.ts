// Reads a folder that a job has built, as the entries of a bundle.

import type { Dirent } from 'node:fs'
import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../core/problem.ts'
import { type BundleEntry, SIZE_LIMIT, tooLarge } from './bundle-entry.ts'
import { createIgnoreRules, IGNORE_FILE } from './deploy-ignore.ts'

/**
 * Without what .deployignore leaves out, which is not read. Throws a Problem where the rest is too large, and for what no
 * bundle can have: a socket, a pipe, a device.
 */
export async function readFolderEntries(top: string): Promise<readonly BundleEntry[]> {
  const entries: BundleEntry[] = []
  const rules = createIgnoreRules()
  let size = 0
  async function walk(folder: string): Promise<void> {
    const children = await readdir(join(top, folder), { withFileTypes: true })
    if (children.some(child => child.name === IGNORE_FILE && child.isFile()))
      rules.add(folder, await readFile(join(top, folder, IGNORE_FILE), 'utf8'))
    for (const child of children) {
      const path = folder + child.name
      const kind = kindOf(child)
      if (rules.leaveOut(path, kind ?? 'file')) continue
      const file = join(top, path)
      switch (kind) {
        case 'folder':
          entries.push({ path, kind, executable: true, content: Buffer.alloc(0) })
          await walk(`${path}/`)
          break
        case 'link':
          entries.push({ path, kind, executable: true, content: Buffer.from(await readlink(file)) })
          break
        case 'file': {
          const found = await stat(file)
          size += found.size
          if (size > SIZE_LIMIT) throw tooLarge(top)
          entries.push({ path, kind, executable: (found.mode & 0o100) !== 0, content: await readFile(file) })
          break
        }
        case undefined:
          throw special(file)
        default:
          return kind satisfies never
      }
    }
  }
  await walk('')
  return entries
}

function kindOf(child: Dirent): BundleEntry['kind'] | undefined {
  if (child.isDirectory()) return 'folder'
  if (child.isSymbolicLink()) return 'link'
  return child.isFile() ? 'file' : undefined
}

function special(path: string): Problem {
  return new Problem({
    code: 'revision/special-file',
    what: `${path} is a socket, a pipe or a device`,
    why: 'CodeDeploy copies only files, folders and symbolic links.',
    fix: 'Remove it before this step, or list it in .deployignore.',
  })
}
