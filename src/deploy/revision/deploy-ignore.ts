// What .deployignore leaves out of a bundle.

import { posix } from 'node:path'
import ignore from 'ignore'
import type { BundleEntry } from './bundle-entry.ts'

// .gitignore is not read: it names what builds make, which is what many want to deploy.
export const IGNORE_FILE = '.deployignore'

/** The rules of .deployignore files, which have the syntax of .gitignore and count in their folder and below. */
export interface IgnoreRules {
  /** Outer folders first. `folder` ends in a slash; it is empty for the top. */
  add(folder: string, text: string): void
  /** Of a path in a folder that is not left out. `.git` always is. */
  leaveOut(path: string, kind: BundleEntry['kind']): boolean
}

export function createIgnoreRules(): IgnoreRules {
  const rules: { folder: string; matcher: ReturnType<typeof ignore> }[] = []
  return {
    add(folder, text) {
      rules.push({ folder, matcher: ignore().add(text) })
    },
    leaveOut(path, kind) {
      if (/(^|\/)\.git$/.test(path)) return true
      const wanted = kind === 'folder' ? `${path}/` : path
      let leftOut = false
      // As in git, the rules of the deepest folder decide.
      for (const { folder, matcher } of rules) {
        if (!wanted.startsWith(folder) || wanted === folder) continue
        const { ignored, unignored } = matcher.test(wanted.slice(folder.length))
        if (ignored || unignored) leftOut = ignored
      }
      return leftOut
    },
  }
}

/** The entries that stay. */
export function withoutIgnored(entries: readonly BundleEntry[]): readonly BundleEntry[] {
  const rules = createIgnoreRules()
  const files = entries.filter(({ path, kind }) => kind === 'file' && posix.basename(path) === IGNORE_FILE)
  for (const { path, content } of files.sort((a, b) => a.path.length - b.path.length))
    rules.add(path.slice(0, -IGNORE_FILE.length), content.toString())

  const folders = new Map<string, boolean>()
  const isInLeftOut = (path: string): boolean => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (folder === '') return false
    const known = folders.get(folder)
    if (known !== undefined) return known
    // As in git, nothing below a folder that is left out comes back.
    const leftOut = isInLeftOut(folder) || rules.leaveOut(folder, 'folder')
    folders.set(folder, leftOut)
    return leftOut
  }
  return entries.filter(({ path, kind }) => !isInLeftOut(path) && !rules.leaveOut(path, kind))
}
