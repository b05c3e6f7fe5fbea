// How does what happens on the stand-in read?

import type { AgentNotice } from './command.ts'
import type { SetupNotice } from './stand-in.ts'

/** One line. */
export function setupText(notice: SetupNotice): string {
  switch (notice.kind) {
    case 'waiting':
      return 'Another rehearsal has this machine; this one waits for its end.'
    case 'provisioning':
      return `Preparing a fresh instance with ${notice.program}; the next rehearsals find it prepared.`
    case 'up':
      return 'The instance is up.'
    case 'root':
      return `This machine is the instance. The scripts' whole output will be below ${notice.root}.`
    default:
      return notice satisfies never
  }
}

/** As wide as a line's clock. */
const MARGIN = ' '.repeat('hh:mm:ss  '.length)

/** What comes before the text of one line, and the text, which is hostile. undefined: not worth a line. */
export function agentText(notice: AgentNotice): readonly [string, string] | undefined {
  switch (notice.kind) {
    case 'script-started':
      return [MARGIN, `▸ ${notice.script}`]
    case 'output':
      return [`${MARGIN}│ `, notice.line]
    case 'script-ended':
      return undefined
    default:
      return notice satisfies never
  }
}
