// Reads the files of this project that other sites get.

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TEMPLATE } from './aws-files.ts'
import { type StarterFile, type StarterFiles, WORKFLOW } from './starter.ts'

/** The AppSpec, the hooks and the workflow of the package at `top`, the folder above the bundle's. */
export async function readOwnFiles(top: string): Promise<StarterFiles> {
  const hooks = (await readdir(join(top, 'hooks'), { recursive: true })).map(name => join('hooks', name))
  const areFiles = await Promise.all(hooks.map(async path => (await stat(join(top, path))).isFile()))
  const scripts = hooks.filter((_, index) => areFiles[index])
  const paths = ['appspec.yml', ...scripts.sort(), WORKFLOW]
  const read = async (path: string): Promise<readonly [string, StarterFile]> => {
    const text = await readFile(join(top, path), 'utf8')
    // Archives and some systems do not keep modes; a shebang marks a program.
    return [path, { text, executable: text.startsWith('#!') }]
  }
  return new Map(await Promise.all(paths.map(read)))
}

/** The CloudFormation template of the package at `top`. */
export const readOwnTemplate = (top: string): Promise<string> => readFile(join(top, TEMPLATE), 'utf8')
