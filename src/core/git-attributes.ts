// Finds the line of .gitattributes that leaves a path out of git's archives.

import type createMatcher from 'ignore'

type Ignore = typeof createMatcher

const FILE = '.gitattributes'
const ATTRIBUTE = 'export-ignore'

/** The line that leaves a path, or a folder above it, out; undefined where none does. */
export type FindExportIgnore = (path: string) => { readonly path: string; readonly line: number } | undefined

interface Rule {
  /** Where the pattern counts, ending in a slash; empty at the top. */
  readonly folder: string
  readonly matches: (path: string) => boolean
  readonly leavesOut: boolean
  readonly at: { readonly path: string; readonly line: number }
}

// Patterns tried on paths: a second. After them no more reasons are looked for.
const MOST_TRIALS = 200_000

export function isGitAttributes(path: string): boolean {
  return path === FILE || path.endsWith(`/${FILE}`)
}

/**
 * undefined where nothing is left out. Of the files only those named .gitattributes are read.
 * https://git-scm.com/docs/gitattributes
 */
export async function readExportIgnore(
  files: Iterable<readonly [path: string, content: Uint8Array]>,
): Promise<FindExportIgnore | undefined> {
  const attributes = [...files].filter(([path]) => isGitAttributes(path))
  if (!attributes.some(([, content]) => Buffer.from(content).includes(ATTRIBUTE))) return undefined
  // Few revisions need it, and all deployments would load it.
  const { default: ignore } = await import('ignore')
  let rules: readonly Rule[] | undefined
  let left = MOST_TRIALS
  /** Of a folder, which ends in a slash, or a file. The deepest file decides, and in it the last line. */
  const ruleOf = (path: string) => {
    rules ??= readRules(attributes, ignore)
    return rules.findLast(({ folder, matches }) => {
      if (!path.startsWith(folder) || path === folder || left <= 0) return false
      left--
      return matches(path.slice(folder.length))
    })
  }
  return path => {
    const parts = path.split('/')
    const above = parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
    const found = [...above, path].map(ruleOf).find(rule => rule?.leavesOut)
    return found?.at
  }
}

function readRules(files: readonly (readonly [path: string, content: Uint8Array])[], ignore: Ignore): Rule[] {
  const depthOf = ([path]: readonly [string, Uint8Array]) => path.split('/').length
  const sorted = files.toSorted((one, other) => depthOf(one) - depthOf(other))
  const names = new Set([ATTRIBUTE])
  return sorted.flatMap(([path, content]) => {
    const lines = Buffer.from(content).toString().split('\n')
    return lines.flatMap(
      (text, index) => readRule(text, { names, ignore, at: { path, line: index + 1 } }) ?? [],
    )
  })
}

/** `names` are the attribute and the macros that set it; the line may define another one. */
function readRule(
  text: string,
  { names, ignore, at }: { names: Set<string>; ignore: Ignore; at: Rule['at'] },
): Rule | undefined {
  const [, written = '', attributes = ''] = /^\s*("(?:[^"\\]|\\.)*"|[^\s#"]\S*)\s+(.*)/.exec(text) ?? []
  const found = attributes.split(/\s+/).findLast(word => names.has(word.replace(/^[-!]/, '')))
  const [, macro] = /^\[attr\](\S+)/.exec(written) ?? []
  if (macro !== undefined && found !== undefined) names.add(macro)
  // A pattern with "!" is none here.
  if (macro !== undefined || found === undefined || written.startsWith('!')) return undefined
  const matcher = ignore({ ignorecase: false }).add(unquote(written))
  return {
    folder: at.path.slice(0, -FILE.length),
    matches: path => matcher.ignores(path),
    leavesOut: !/^[-!]/.test(found),
    at,
  }
}

function unquote(pattern: string): string {
  return pattern.startsWith('"') ? pattern.slice(1, -1).replace(/\\(.)/g, '$1') : pattern
}
