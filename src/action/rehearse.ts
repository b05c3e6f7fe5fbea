// Runs the step with `rehearse: true`: deploys the checked-out repository to a sandbox on this runner.

import { info } from '@actions/core'
import type { Clock } from '../core/clock.ts'
import { cacheFolder, hostOf } from '../core/host.ts'
import { sanitizeLine } from '../core/text.ts'
import type { Outcome, Report } from '../deploy/progress.ts'
import type { DeployRequest } from '../deploy/request.ts'
import { deployTo } from '../rehearsal/deploy-to-emulator.ts'
import { startEmulator } from '../rehearsal/emulator.ts'
import { setupText } from '../rehearsal/notice-text.ts'
import { rehearse } from '../rehearsal/rehearse.ts'
import { createTranscript } from '../rehearsal/transcript.ts'

/** How each of the two deployments ended; the second is left out where the first did not succeed. */
export async function rehearseStep(options: {
  readonly request: DeployRequest
  readonly env: Readonly<Record<string, string | undefined>>
  /** URL of the file that runs: the command, which is the agent on the instance, lies beside it. */
  readonly bundle: string
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly report: Report
  /** Different for every deployment that ever is. */
  readonly createNonce: () => string
}): Promise<readonly Outcome[]> {
  const { request, env, clock, signal, report, createNonce } = options
  const { application, deploymentGroup: group, repository } = request
  const asked = {
    directory: env['GITHUB_WORKSPACE'] ?? '.',
    application,
    group,
    // A checkout seldom has more than what was checked out: without the input, that is what is rehearsed.
    commit: request.origins['commit']?.kind === 'input' ? refOf(request) : undefined,
    files: [],
    once: false,
    host: false,
    keep: false,
    provision: undefined,
    from: undefined,
    root: undefined,
    summary: undefined,
    json: undefined,
  }
  const emulator = await startEmulator({
    asked,
    provisionedBy: [asked.commit],
    host: hostOf(options.bundle),
    cache: cacheFolder(env),
    path: env['PATH'] ?? '',
    clock,
    signal,
    onSetup: notice => info(sanitizeLine(setupText(notice))),
    onAgent: () => {},
  })
  try {
    const deployments = await rehearse({
      asked,
      emulator,
      transcript: createTranscript(),
      announce: title => info(title),
      deploy: sha => {
        const key = { ...request.key, nonce: createNonce() }
        const commit = { kind: 'sha', sha } as const
        return deployTo(
          emulator,
          { ...request, repository, commit, fork: undefined, whenOlder: 'deploy', key },
          { clock, signal, report },
        )
      },
    })
    return deployments.map(({ outcome }) => outcome)
  } finally {
    await emulator.close()
  }
}

function refOf({ commit }: DeployRequest): string | undefined {
  return commit.kind === 'sha' ? commit.sha : commit.kind === 'ref' ? commit.ref : undefined
}
