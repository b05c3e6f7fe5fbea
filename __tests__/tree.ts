// Lists what is in a folder.

import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Each path with its text, or `/` for a folder, or `-> target` for a link. */
export function tree(folder: string): Record<string, string> {
  return Object.fromEntries(pathsIn(folder).map(path => [path, describe(join(folder, path))]))
}

/** All paths, relative to the folder. Links are not followed. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const within = entry.isDirectory() ? pathsIn(join(folder, entry.name)) : []
      return [entry.name, ...within.map(path => join(entry.name, path))]
    })
    .sort()
}

/** Permission bits, in octal. */
export function modeOf(path: string): string {
  return (lstatSync(path).mode & 0o7777).toString(8)
}

function describe(path: string): string {
  const status = lstatSync(path)
  if (status.isSymbolicLink()) return `-> ${readlinkSync(path)}`
  return status.isDirectory() ? '/' : readFileSync(path, 'utf8')
}
