// Reads the files of this project that other sites get.

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TEMPLATE } from './aws-files.ts'
import type { Site } from './site.ts'
import { PREVIEW_WORKFLOW, type StarterFile, type StarterFiles, WORKFLOW } from './starter.ts'

const GENERIC = 'init/generic'
const UNRECOGNIZED = 'init/unrecognized'
const PREVIEW = 'init/preview.yml'

/**
 * The AppSpec, the hooks and the workflow for a kind of site, from the package at `top`, the folder above the bundle's. Those of
 * sites that are not Django's stand in init/generic/.
 */
export async function readOwnFiles(top: string, kind: Site['kind'] | undefined): Promise<StarterFiles> {
  const workflow = [WORKFLOW, await read(top, WORKFLOW)] as const
  if (kind === undefined) return new Map([...(await readFolder(top, UNRECOGNIZED)), workflow])
  if (kind !== 'django') return new Map([...(await readFolder(top, GENERIC)), workflow])
  const hooks = await readFolder(top, '', 'hooks')
  return new Map([...hooks, ['appspec.yml', await read(top, 'appspec.yml')], workflow])
}

/** The files below a folder, by their paths in it. */
async function readFolder(top: string, folder: string, below = ''): Promise<StarterFiles> {
  const names = (await readdir(join(top, folder, below), { recursive: true }))
    .map(name => join(below, name))
    .sort()
  const files = await Promise.all(
    names.map(async name => {
      const path = join(folder, name)
      return (await stat(join(top, path))).isFile() ? [[name, await read(top, path)] as const] : []
    }),
  )
  return new Map(files.flat())
}

async function read(top: string, path: string): Promise<StarterFile> {
  const text = await readFile(join(top, path), 'utf8')
  // Archives and some systems do not keep modes; a shebang marks a program.
  return { text, executable: text.startsWith('#!') }
}

/** The workflow for previews, by its path in a site's repository. */
export async function readPreviewWorkflow(top: string): Promise<StarterFiles> {
  return new Map([[PREVIEW_WORKFLOW, await read(top, PREVIEW)]])
}

/** The CloudFormation template of the package at `top`. */
export const readOwnTemplate = (top: string): Promise<string> => readFile(join(top, TEMPLATE), 'utf8')
