// Which files does this project bring along for other sites?

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type StarterFile, type StarterFiles, WORKFLOW } from './starter.ts'

/** Reads the AppSpec, the hooks and the workflow of the package at `top`: they are beside the folder of the bundle. */
export async function readOwnFiles(top: string): Promise<StarterFiles> {
  const hooks = await readdir(join(top, 'hooks'), { recursive: true, withFileTypes: true })
  const scripts = hooks.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const paths = ['appspec.yml', ...scripts.map(path => path.slice(top.length + 1)).sort(), WORKFLOW]
  const read = async (path: string): Promise<readonly [string, StarterFile]> => {
    const text = await readFile(join(top, path), 'utf8')
    // Archives and some systems do not keep modes; the first line tells what is run.
    return [path, { text, executable: text.startsWith('#!') }]
  }
  return new Map(await Promise.all(paths.map(read)))
}
