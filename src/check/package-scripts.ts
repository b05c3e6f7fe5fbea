// What `npm start` and the like run: the scripts in the package.json files of the revision.

import { basename } from 'node:path/posix'
import { at } from '../core/json.ts'
import { findPaths, type Revision } from '../core/revision.ts'
import type { Reader } from './reader.ts'

/** Of each name the commands that it stands for, in one package.json or another. */
export type PackageScripts = ReadonlyMap<string, readonly string[]>

// What has more of them is no site.
const MOST_FILES = 20

/** `hooks` are the texts of the hooks: where none of them calls npm, nothing is read. https://docs.npmjs.com/cli/using-npm/scripts */
export async function readPackageScripts(
  revision: Revision,
  reader: Reader,
  hooks: readonly string[],
): Promise<PackageScripts> {
  const scripts = new Map<string, string[]>()
  if (!hooks.some(text => /\b(npm|yarn|pnpm)\b/.test(text))) return scripts
  const isOwn = (path: string) => basename(path) === 'package.json' && !/(^|\/)node_modules\//.test(path)
  const files = findPaths(revision, isOwn).slice(0, MOST_FILES)
  await reader.read(files)
  for (const [name, command] of files.flatMap(file => scriptsIn(reader.texts.get(file) ?? '')))
    scripts.set(name, [...(scripts.get(name) ?? []), command])
  return scripts
}

function scriptsIn(text: string): [name: string, command: string][] {
  try {
    const scripts = at(JSON.parse(text), 'scripts')
    return Object.entries(scripts ?? {}).map(([name, command]) => [name, String(command)])
  } catch {
    // npm could not read it either.
    return []
  }
}
