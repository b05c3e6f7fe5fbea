// AWS's own agent on the instance: starts it, fetches revisions for it, and reads what its scripts print.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { foldersOf } from '../agent/deployment-root.ts'
import { resultOf } from '../agent/failure.ts'
import { fetchRevision } from '../agent/fetch-archive.ts'
import type {
  AgentNotice,
  CommandResult,
  DeploymentSpecification,
  RevisionSource,
} from '../agent/protocol.ts'
import type { Clock } from '../core/clock.ts'
import { run } from '../core/process.ts'
import { followAwsAgentLog } from './aws-agent-log.ts'
import type { Relay } from './relay.ts'

/** Where its package puts it. */
export const AWS_AGENT = '/opt/codedeploy-agent'
export const AWS_AGENT_LOG = '/var/log/aws/codedeploy-agent/codedeploy-agent.log'

export interface AwsAgentHandlers {
  /** Starts it, or starts it anew; it finds the emulator at this URL. Rejects with what kept it from starting. */
  startAwsAgent(emulator: string): Promise<void>
  /** Resolves to the revision as a file of the instance: the agent itself would ask GitHub and S3. */
  fetchBundle(specification: DeploymentSpecification): Promise<RevisionSource>
  /** Notifies of all that the scripts of an event have printed, now that it has ended. */
  conclude(result: CommandResult): Promise<void>
}

// A source tree or an archive brings no unit that systemd knows.
const START = `
set -Eeuo pipefail
mkdir -p "$(dirname ${AWS_AGENT_LOG})" ${AWS_AGENT}/state/.pid
if [ ! -d /run/systemd/system ]; then
    # It would keep the outputs of this script open.
    output=$(dirname ${AWS_AGENT_LOG})/start.log
    ${AWS_AGENT}/bin/codedeploy-agent restart </dev/null >"$output" 2>&1 && exit
    cat "$output" >&2
    exit 1
fi
if ! systemctl cat codedeploy-agent >/dev/null 2>&1; then
    cat >/etc/systemd/system/codedeploy-agent.service <<'END'
[Unit]
Description=AWS CodeDeploy agent
[Service]
Type=forking
ExecStart=${AWS_AGENT}/bin/codedeploy-agent start
ExecStop=${AWS_AGENT}/bin/codedeploy-agent stop
END
    systemctl daemon-reload
fi
# One that the boot has started waits for the metadata of EC2, and would be slow to stop.
systemctl kill --signal KILL codedeploy-agent 2>/dev/null || :
systemctl restart codedeploy-agent && exit
journalctl --unit codedeploy-agent --lines 10 --output cat --no-pager >&2
exit 1
`

export function createAwsAgent(options: {
  readonly root: string
  readonly environment: Readonly<Record<string, string>>
  readonly clock: Clock
  readonly notify: (notice: AgentNotice) => void
  /** Called when the scripts of an event have ended: the agent does not say when each of them does. */
  readonly onEnd: () => void
  /** Seconds between the attempts to download a revision. */
  readonly retryDelays: readonly number[]
  readonly relay: Relay | undefined
}): AwsAgentHandlers {
  const { root, environment, relay } = options
  let log: ReturnType<typeof followAwsAgentLog> | undefined
  return {
    startAwsAgent: async emulator => {
      await relay?.open(emulator)
      log ??= followAwsAgentLog(options)
      const { exit, stderr } = await run('bash', ['--norc', '-c', START], { env: environment, cwd: '/' })
      if (exit !== 0) throw new Error(stderr.toString().trim())
    },
    fetchBundle: async specification => {
      const { revision } = specification
      if (revision.kind === 'Local') return revision
      await relay?.open(revision.archiveUrl)
      const { deployment } = foldersOf(root, specification)
      await mkdir(deployment, { recursive: true })
      const location = join(deployment, 'revision')
      await fetchRevision(revision, { ...options, bundle: location }).catch(error => {
        throw new Error(resultOf(error).message)
      })
      const bundleType = revision.kind === 'GitHub' ? 'tar' : revision.bundleType
      return { kind: 'Local', location, bundleType }
    },
    conclude: async result => {
      options.onEnd()
      await log?.conclude(result)
    },
  }
}
