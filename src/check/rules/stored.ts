// Rules for files that git stores or archives otherwise than they lie in the folder.

import type { FileMapping } from '../../appspec/file-mapping.ts'
import { pathOf } from '../../appspec/target-path.ts'
import { isUtf8Name } from '../../core/file-name.ts'
import { enumerate } from '../../core/safe-text.ts'
import { error, type Finding, warning } from '../finding.ts'
import type { Model } from '../model.ts'

// Names that fit into one sentence.
const MOST_NAMES = 5

const NOT_DOWNLOADED =
  'An archive from GitHub has the content only if the repository is set to include Git LFS objects in archives.'

export function checkStored(model: Model): Finding[] {
  return [
    ...checkPointerScripts(model),
    ...checkPointerFiles(model),
    ...checkSubmodules(model),
    ...checkNames(model),
    ...checkCase(model),
  ]
}

function checkPointerScripts({ uses, revision: { lfsPointers } }: Model): Finding[] {
  const scripts = new Map(uses.map(({ path, script }) => [path ?? '', script]))
  return [...scripts].flatMap(([path, { location }]) =>
    lfsPointers?.has(path)
      ? error({
          code: 'script/lfs-pointer',
          what: `${path} is stored in Git LFS: the revision has only a pointer to it.`,
          why: `The agent would run the pointer as a script, and fail. ${NOT_DOWNLOADED}`,
          fix: `Store it in git itself: take it out of .gitattributes, and run "git add --renormalize ${path}".`,
          at: location.at,
        })
      : [],
  )
}

/** One for all that an entry of the files section installs. */
function checkPointerFiles({ plan, tree, revision: { lfsPointers } }: Model): Finding[] {
  if (lfsPointers === undefined || lfsPointers.size === 0) return []
  const installed = new Map<FileMapping, string[]>()
  for (const { source, file } of plan.copies.values()) {
    const { path } = tree.resolve(source)
    if (!lfsPointers.has(path)) continue
    const paths = installed.get(file) ?? []
    paths.push(path)
    installed.set(file, paths)
  }
  return [...installed].map(([{ source }, paths]) =>
    warning({
      code: 'appspec/lfs-pointer',
      what: `Only Git LFS pointers would be installed for ${enumerate(paths, MOST_NAMES)}.`,
      why: `The contents are not in the commit. ${NOT_DOWNLOADED}`,
      fix: 'Change that setting, or deploy a checkout with "lfs: true": the inputs "revision-bucket" and "revision-path".',
      at: source.at,
    }),
  )
}

function checkSubmodules({ appspec, submodules, tree, onDisk }: Model): Finding[] {
  return appspec.files.flatMap(({ source }) => {
    const { path } = tree.resolve(onDisk(pathOf(source) ?? ''))
    const empty = submodules.filter(folder => path === '' || folder === path || folder.startsWith(`${path}/`))
    if (empty.length === 0) return []
    return warning({
      code: 'appspec/submodule',
      what: `${enumerate(empty, MOST_NAMES)} would be installed as ${empty.length > 1 ? 'empty folders' : 'an empty folder'}.`,
      why: "git's archives do not contain the files of submodules.",
      fix: 'Commit its files to this repository, or deploy a checkout with "submodules: true": the inputs "revision-bucket" and "revision-path".',
      at: source.at,
    })
  })
}

/** The agent writes the names that it installs as JSON, which has UTF-8 only. */
function checkNames({ plan }: Model): Finding[] {
  const wrong = [...plan.copies.values()].find(({ source }) => !isUtf8Name(source))
  if (wrong === undefined) return []
  return [
    error({
      code: 'appspec/file-name',
      what: `The name of ${wrong.source.slice(1)} is not UTF-8.`,
      why: 'The agent cannot write it into its list of instructions: Install fails.',
      fix: 'Rename the file.',
      at: wrong.file.source.at,
    }),
  ]
}

/** On Linux these are two files. */
function checkCase({ plan, uses }: Model): Finding[] {
  const used = uses.flatMap(({ path, kind, script }) =>
    path === undefined || kind === undefined ? [] : [[path, script.location.at] as const],
  )
  // A source begins with the slash of the revision's top.
  const installed = [...plan.copies.values()].map(
    ({ source, file }) => [source.slice(1), file.source.at] as const,
  )
  const byLowerCase = new Map<string, string>()
  for (const [path, at] of [...used, ...installed]) {
    const lowerCase = path.toLowerCase()
    const other = byLowerCase.get(lowerCase)
    byLowerCase.set(lowerCase, path)
    if (other === undefined || other === path) continue
    return [
      warning({
        code: 'appspec/case-clash',
        what: `${other} and ${path} differ only in upper and lower case.`,
        why: 'A checkout on macOS or Windows has only one of them, and a commit from there changes or deletes the other.',
        fix: 'Rename one of them.',
        at,
      }),
    ]
  }
  return []
}
