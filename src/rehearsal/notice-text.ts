// The lines that a rehearsal writes about its emulator, its instance and its scripts.

import type { AgentNotice } from '../agent/protocol.ts'
import type { Emulator, SetupNotice } from './emulator.ts'

/** Lines about the instance while it is set up, and where it is kept at the end. */
export function setupLines(notice: SetupNotice): readonly string[] {
  switch (notice.kind) {
    case 'waiting': {
      const { other } = notice
      const owner =
        other === undefined
          ? 'Another instance'
          : `The instance of process ${other.holder} (${minutes(other.age)} old)`
      return [`${owner} uses the network of this machine. Waiting for it to end; Ctrl-C stops waiting.`]
    }
    case 'unpacking':
      return [`Unpacking the image ${notice.image}; later rehearsals reuse it.`]
    case 'part':
      return [
        `Warning: ${notice.prefix} is a subfolder of its repository. CodeDeploy downloads the whole repository from GitHub and reads appspec.yml in its root folder.`,
        `To deploy only this folder: the inputs "folder" and "revision-bucket". To rehearse that: --folder ${notice.prefix}`,
      ]
    case 'provisioning':
      return [`Preparing a fresh instance with ${notice.programs.join(' and ')}; later rehearsals reuse it.`]
    case 'unsaved':
      return [
        'This machine has no loop devices, so the prepared instance is not kept: each rehearsal prepares it again.',
      ]
    case 'no-systemd':
      return ['The instance has no systemd, so hooks that call systemctl fail.']
    case 'up':
      return [
        notice.sitePort === undefined
          ? 'The instance is up.'
          : `The instance is up. Its port 80 is http://127.0.0.1:${notice.sitePort} here.`,
      ]
    case 'host-network':
      return [
        `${notice.reason} So the instance uses the network of this machine, and a hook that mounts can reach the host.`,
      ]
    case 'root':
      return [`This machine is the instance. The complete output of the scripts will be in ${notice.root}.`]
    case 'kept':
      return ['The instance stays up.', `Enter it with: ${notice.enter}`, `Stop it with: ${notice.end}`]
    default:
      return notice satisfies never
  }
}

function minutes(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`
}

/** As wide as the time at the start of a line. */
export const MARGIN = ' '.repeat('hh:mm:ss  '.length)

/** The margin and the hostile text of one line; undefined: no line. */
export function agentText(notice: AgentNotice): readonly [string, string] | undefined {
  switch (notice.kind) {
    case 'download-retry':
      return [
        MARGIN,
        `The revision cannot be downloaded (${notice.reason}). Next attempt in ${notice.seconds} s; on AWS the agent waits 10, 30 and 90 s.`,
      ]
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

/** The environment of an AWS client, for `eval` in a shell. */
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
