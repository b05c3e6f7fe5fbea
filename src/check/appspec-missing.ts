// Explains that the AppSpec is not where CodeDeploy looks for it.

import { NPX } from '../core/npx.ts'
import { APPSPEC, type Revision } from '../core/revision.ts'
import { error, type Finding } from './finding.ts'

/** For a revision without one. */
export function appspecMissing({ entries }: Revision): Finding {
  const near = [...entries.keys()]
    .filter(path => entries.get(path)?.kind === 'file' && /(^|\/)appspec\.(ya?ml|json)$/i.test(path))
    .sort((one, other) => depth(one) - depth(other))[0]
  return error({
    code: 'appspec/missing',
    what: `The revision has no ${APPSPEC} at its top.`,
    why:
      near === undefined
        ? 'It tells the agent what to install and which scripts to run.'
        : `There is ${near}; the agent looks for exactly this name, in this spelling, in the top folder.`,
    fix:
      near === undefined
        ? `Write one: \`${NPX} init\` makes a first ${APPSPEC}.`
        : `git mv ${near} ${APPSPEC}`,
    at: { kind: 'file', path: near ?? APPSPEC },
  })
}

function depth(path: string): number {
  return path.split('/').length
}
