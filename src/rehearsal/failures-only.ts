// Leaves out the output of scripts that succeed.

import type { AgentNotice } from '../agent/protocol.ts'

/** Shows what a script printed when it has ended, if it has failed; nothing of the others. */
export function failuresOnly(show: (notice: AgentNotice) => void): (notice: AgentNotice) => void {
  let script: AgentNotice[] = []
  return notice => {
    switch (notice.kind) {
      case 'script-started':
        script = [notice]
        break
      case 'output':
        script.push(notice)
        break
      case 'script-ended':
        if (notice.exit !== 0) script.forEach(show)
        break
      case 'download-retry':
        show(notice)
        break
      default:
        notice satisfies never
    }
  }
}
