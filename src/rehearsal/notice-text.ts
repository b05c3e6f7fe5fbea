// How does what happens on the stand-in read?

import type { AgentNotice } from '../agent/protocol.ts'
import type { Emulator, SetupNotice } from './emulator.ts'

/** One line. */
export function setupText(notice: SetupNotice): string {
  switch (notice.kind) {
    case 'waiting':
      return 'Another rehearsal has this machine; this one waits for its end.'
    case 'provisioning':
      return `Preparing a fresh instance with ${notice.program}; the next rehearsals find it prepared.`
    case 'up':
      return notice.sitePort === undefined
        ? 'The instance is up.'
        : `The instance is up. Its port 80 is http://127.0.0.1:${notice.sitePort} here.`
    case 'host-network':
      return `The instance has the network of this machine, and its root can mount: ${notice.reason}`
    case 'root':
      return `This machine is the instance. The scripts' whole output will be below ${notice.root}.`
    default:
      return notice satisfies never
  }
}

/** As wide as a line's clock. */
export const MARGIN = ' '.repeat('hh:mm:ss  '.length)

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

/** How to enter an instance that stays up, and how to end it. */
export function enterText({ enter, end }: { enter: string; end: string }): string {
  return `\nThe instance stays up. To enter it:  ${enter}\n                        To end it:   ${end}`
}

/** What an AWS client needs to know, for `eval` in a shell. */
export function exportText({ url, region, credentials, token }: Emulator): string {
  const variables = {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    GITHUB_API_URL: url,
    GITHUB_TOKEN: token,
  }
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}=${value}`)
    .join('\n')
}
