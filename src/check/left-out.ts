// What git's archive of a commit lacks: files marked export-ignore, and the content of submodules.

import type { Revision } from '../core/revision.ts'
import type { ListingTree } from './listing-tree.ts'

export const GIT_MODULES = '.gitmodules'

/** Parts of a Problem: why a path is not in the revision. */
interface Reason {
  readonly why: string
  readonly fix: string
}

/** The submodules whose folders are empty. `text` is .gitmodules: https://git-scm.com/docs/gitmodules */
export function findSubmodules(text: string, tree: ListingTree): string[] {
  const paths = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?(.+?)\/?"?[ \t\r]*$/gm)].map(
    ([, path = '']) => path,
  )
  return paths.filter(path => tree.kindOf(path) === 'folder' && [...tree.list(path)].length === 0)
}

/** undefined where nothing says that the path was left out: then it was not committed. */
export function explainLeftOut(
  path: string,
  { leftOut }: Revision,
  submodules: readonly string[],
): Reason | undefined {
  const submodule = submodules.find(folder => path.startsWith(`${folder}/`))
  if (submodule !== undefined) {
    return {
      why: `It is in the submodule ${submodule}, and git's archives have an empty folder for a submodule.`,
      fix: 'Commit its files to this repository, or deploy a checkout: the inputs "revision-bucket" and "revision-path".',
    }
  }
  const line = leftOut?.(path)
  return (
    line && {
      why: `git leaves it out of the archive that CodeDeploy downloads: export-ignore in ${line.path}, line ${line.line}.`,
      fix: `Change line ${line.line} of ${line.path}, so that it no longer matches ${path}.`,
    }
  )
}
