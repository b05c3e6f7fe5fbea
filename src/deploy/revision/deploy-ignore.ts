// Leaves out of a bundle what .deployignore names.

import ignore from 'ignore'
import type { BundleEntry } from './bundle-entry.ts'

// .gitignore is not read: it names what builds make, which is what many want to deploy.
const FILE = '.deployignore'

/** The entries that stay. `.git` never does. The file has the syntax of .gitignore and counts in its folder and below. */
export function withoutIgnored(entries: readonly BundleEntry[]): readonly BundleEntry[] {
  const rules = entries
    .filter(({ path, kind }) => kind === 'file' && (path === FILE || path.endsWith(`/${FILE}`)))
    .map(({ path, content }) => ({
      folder: path.slice(0, -FILE.length),
      matcher: ignore().add(content.toString()),
    }))
    .sort((a, b) => a.folder.length - b.folder.length)

  // As git does: the rules of the deepest folder decide, and nothing below an ignored folder comes back.
  const isLeftOut = (path: string): boolean => {
    let leftOut = false
    for (const { folder, matcher } of rules) {
      if (!path.startsWith(folder) || path === folder) continue
      const { ignored, unignored } = matcher.test(path.slice(folder.length))
      if (ignored || unignored) leftOut = ignored
    }
    return leftOut
  }
  return entries.filter(({ path, kind }) => {
    if (/(^|\/)\.git(\/|$)/.test(path)) return false
    const parts = path.split('/')
    const above = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
    return ![...above, kind === 'folder' ? `${path}/` : path].some(isLeftOut)
  })
}
