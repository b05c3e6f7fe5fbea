// Explains that the AppSpec is not where CodeDeploy looks for it.

import { NPX } from '../core/npx.ts'
import { APPSPEC, type Revision } from '../core/revision.ts'
import { enumerate } from '../core/safe-text.ts'
import { error, type Finding } from './finding.ts'
import { explainLeftOut } from './left-out.ts'

// Names that fit into one sentence.
const MOST_NAMES = 10

/** For a revision without one. */
export function appspecMissing(revision: Revision): Finding {
  const { entries } = revision
  const found = [...entries.keys()]
    .filter(path => entries.get(path)?.kind === 'file' && /(^|\/)appspec\.(ya?ml|json)$/i.test(path))
    .sort((one, other) => depth(one) - depth(other))
  return error({
    code: 'appspec/missing',
    what: `The revision has no ${APPSPEC} in its root folder.`,
    ...(explainLeftOut(APPSPEC, revision, []) ?? explainWith(found)),
    at: { kind: 'file', path: found[0] ?? APPSPEC },
  })
}

/** By the paths of files with nearly its name. */
function explainWith(found: readonly string[]): { readonly why: string; readonly fix: string } {
  const [near] = found
  if (near === undefined) {
    return {
      why: 'It tells the agent what to install and which scripts to run.',
      fix: `Write one: "${NPX} init" creates a first ${APPSPEC}.`,
    }
  }
  const folder = found.find(path => path.endsWith(`/${APPSPEC}`))?.slice(0, -APPSPEC.length - 1)
  return {
    why: `The agent looks for exactly this name, in the root folder. The revision has ${enumerate(found, MOST_NAMES)}.`,
    fix:
      folder === undefined
        ? `git mv ${near} ${APPSPEC}`
        : `Move one of them to the root folder, or deploy only its folder: the inputs "folder" and "revision-bucket"; to check it: --folder ${folder}`,
  }
}

function depth(path: string): number {
  return path.split('/').length
}
