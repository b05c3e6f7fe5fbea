// Which files are in somebody's repository?

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Texts of a few files are all that is needed, so they are in memory. */
export interface Folder {
  /** Relative to the top, in alphabetical order, those near the top first. */
  readonly paths: readonly string[]
  /** The text of a file; undefined where there is none, or none that is read. */
  read(path: string): string | undefined
}

// A site's own files are not deeper, and a virtual environment has thousands.
const DEPTH = 6
const SKIPPED = new Set(['node_modules', '__pycache__', 'site-packages'])
// Settings, requirements, configuration: no text that is longer than this says anything about a site.
const LONGEST = 256 * 1024
const READ = /\.(py|conf|ya?ml)$/

/** Reads a folder. Rejects with the system's error when it is none, or is not readable. */
export async function readFolder(top: string): Promise<Folder> {
  const paths: string[] = []
  async function walk(folder: string, depth: number): Promise<void> {
    const entries = await readdir(join(top, folder), { withFileTypes: true })
    // Whatever its name: what was made by "python -m venv" holds nothing of the site.
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
