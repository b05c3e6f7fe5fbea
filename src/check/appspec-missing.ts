// Explains that the AppSpec is not where CodeDeploy looks for it.

import { NPX } from '../core/npx.ts'
import { APPSPEC, type Revision } from '../core/revision.ts'
import { enumerate } from '../core/safe-text.ts'
import { error, type Finding } from './finding.ts'

// Names that fit into one sentence.
const MOST_NAMES = 10

/** For a revision without one. */
export function appspecMissing({ entries }: Revision): Finding {
  const found = [...entries.keys()]
    .filter(path => entries.get(path)?.kind === 'file' && /(^|\/)appspec\.(ya?ml|json)$/i.test(path))
    .sort((one, other) => depth(one) - depth(other))
  const [near] = found
  const folders = found
    .filter(path => path.endsWith(`/${APPSPEC}`))
    .map(path => path.slice(0, -APPSPEC.length - 1))
  const names = enumerate(found, MOST_NAMES)
  return error({
    code: 'appspec/missing',
    what: `The revision has no ${APPSPEC} in its root folder.`,
    why:
      near === undefined
        ? 'It tells the agent what to install and which scripts to run.'
        : `The agent looks for exactly this name, in the root folder. There is ${names}.`,
    fix:
      near === undefined
        ? `Write one: "${NPX} init" creates a first ${APPSPEC}.`
        : folders[0] === undefined
          ? `git mv ${near} ${APPSPEC}`
          : `Move one of them to the root folder, or deploy only its folder: the inputs "folder" and "revision-bucket"; to check it: --folder ${folders[0]}`,
    at: { kind: 'file', path: near ?? APPSPEC },
  })
}

function depth(path: string): number {
  return path.split('/').length
}
