// Runs the step with `rehearse: true`: deploys the checked-out repository to a sandbox on this runner.

import type { Clock } from '../core/clock.ts'
import { cacheFolder, hostOf } from '../core/host.ts'
import { Problem } from '../core/problem.ts'
import { sanitizeLine } from '../core/safe-text.ts'
import type { Outcome, Report } from '../deploy/progress.ts'
import type { DeployRequest } from '../deploy/request.ts'
import { setupLines } from '../rehearsal/notice-text.ts'
import { rehearse } from '../rehearsal/rehearsal.ts'
import { printLine } from './runner.ts'

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
  const { application, deploymentGroup: group, revision } = request
  const deployments = await rehearse({
    options: {
      directory: env['GITHUB_WORKSPACE'] ?? '.',
      alone: false,
      application,
      group,
      // A checkout seldom has more than what was checked out: without the input, that is what is rehearsed.
      commit: request.origins['commit']?.kind === 'input' ? refOf(request) : undefined,
      from: undefined,
      once: false,
      files: [],
      host: false,
      keep: false,
      agent: 'own',
      agentPackage: undefined,
      provision: undefined,
      base: undefined,
      root: undefined,
      network: 'own',
      systemd: true,
      afterFailure: false,
      restart: true,
    },
    folder: revision.kind === 'bundle' ? revision.folder : undefined,
    openDeploying: async () => ({
      requestFor: sha => ({
        ...request,
        commit: { kind: 'sha', sha },
        fork: undefined,
        whenOlder: 'deploy',
        key: { ...request.key, nonce: createNonce() },
      }),
      report,
    }),
    host: hostOf(options.bundle),
    cache: cacheFolder(env),
    path: env['PATH'] ?? '',
    env,
    home: env['HOME'],
    sudoUid: env['SUDO_UID'],
    clock,
    signal,
    announce: title => printLine(sanitizeLine(title)),
    onAftermath: notes => {
      for (const { level, text, lines } of notes) {
        if (level === 'warning') report({ kind: 'warning', problem: aftermath(text, lines) })
        else for (const line of [text, ...lines]) printLine(sanitizeLine(line))
      }
    },
    onSetup: notice => {
      for (const line of setupLines(notice)) printLine(sanitizeLine(line))
    },
    onAgent: () => {},
  })
  return deployments.map(({ outcome }) => outcome)
}

function aftermath(text: string, lines: readonly string[]): Problem {
  return new Problem({
    code: 'rehearsal/aftermath',
    what: `Rehearsal: ${text}`,
    ...(lines.length > 0 && { why: lines.join('\n') }),
  })
}

function refOf({ commit }: DeployRequest): string | undefined {
  return commit.kind === 'sha' ? commit.sha : commit.kind === 'ref' ? commit.ref : undefined
}
