// Reads the files of a site's repository.

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Only a few small files are needed, so their texts are kept in memory. */
export interface Folder {
  /** Relative to the top, in alphabetical order, those near the top first. */
  readonly paths: readonly string[]
  /** The text of a file; undefined where there is none, or where it is not one of the kinds that are read. */
  read(path: string): string | undefined
}

// A site's own files are not deeper.
const DEPTH = 6
const SKIPPED = new Set(['node_modules', '__pycache__', 'site-packages'])
// Settings, lists of requirements and configuration files are shorter; a lock is only asked for by its name. A name without an
// extension can be a Procfile or a script.
const LONGEST = 256 * 1024
const READ =
  /\.(py|conf|ya?ml|toml|ini|sh)$|(^|\/)(requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt|([\w-]+\.)?(Docker|Container)file[\w.-]*|package\.json|[\w-]+)$/

/** Rejects with the system's error where it is not a folder, or not readable. */
export async function readFolder(top: string): Promise<Folder> {
  const paths: string[] = []
  async function walk(folder: string, depth: number): Promise<void> {
    const entries = await readdir(join(top, folder), { withFileTypes: true })
    // A virtual environment, whatever its name, has thousands of files and none of the site.
    if (entries.some(({ name }) => name === 'pyvenv.cfg')) return
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) paths.push(path)
      const hidden = entry.name.startsWith('.') && path !== '.github'
      if (entry.isDirectory() && !hidden && !SKIPPED.has(entry.name) && depth < DEPTH)
        await walk(path, depth + 1)
    }
  }
  await walk('', 1)
  const depth = (path: string) => path.split('/').length
  paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))

  const texts = new Map<string, string>()
  for (const path of paths.filter(path => READ.test(path))) {
    const file = join(top, path)
    if ((await stat(file)).size <= LONGEST) texts.set(path, await readFile(file, 'utf8'))
  }
  return { paths, read: path => texts.get(path) }
}

/** The folder that a path is in; empty for the top. */
export const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

export const isBelow = (path: string, folder: string) =>
  folder === '' || path === folder || path.startsWith(`${folder}/`)
