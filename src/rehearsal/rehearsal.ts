// Rehearses a commit: deploys it to an emulator twice, onto a fresh instance and as an update, and restarts the instance.

import { createHttpGet } from '../core/http.ts'
import { createClient } from '../deploy/aws/client.ts'
import { deploy } from '../deploy/deploy.ts'
import { createGithub } from '../deploy/github/octokit.ts'
import type { Outcome, Report } from '../deploy/progress.ts'
import type { DeployRequest } from '../deploy/request.ts'
import type { Settled } from '../instance/settle.ts'
import { type AftermathNote, aftermathNotes, isWorthRestarting, restartNotes } from './aftermath.ts'
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts'
import type { RehearsalOptions } from './options.ts'
import { createTranscript, type ScriptOutput } from './transcript.ts'

/** One deployment of a rehearsal, the whole output of its scripts, and what became of what they started. */
interface RehearsedDeployment {
  readonly outcome: Outcome
  readonly scripts: readonly ScriptOutput[]
  /** Absent where this host is the instance. */
  readonly settled?: Settled
}

// Nothing throttles calls on loopback. Milliseconds.
const POLL_INTERVAL = 50

/**
 * Stops after the first deployment that does not succeed, unless an update after a failure is asked for; restarts the
 * instance at the end. Throws a Problem where the emulator or the instance cannot start.
 */
export async function rehearse(
  rehearsal: Omit<EmulatorOptions, 'options' | 'provisionedBy'> & {
    readonly options: RehearsalOptions
    /** What to deploy a commit with, its full sha given. */
    readonly requestFor: (sha: string, emulator: Emulator) => DeployRequest
    readonly report: Report
    /** Gets a title before each deployment. */
    readonly announce: (title: string) => void
    /** Gets what is to be said of the instance after each deployment, and after the restart. */
    readonly onAftermath: (notes: readonly AftermathNote[]) => void
  },
): Promise<readonly RehearsedDeployment[]> {
  const { options, announce, onAftermath, requestFor } = rehearsal
  const transcript = createTranscript()
  const emulator = await startEmulator({
    ...rehearsal,
    provisionedBy: options.from === undefined ? [options.commit] : [options.from, options.commit],
    onAgent: notice => {
      transcript.add(notice)
      rehearsal.onAgent(notice)
    },
  })
  try {
    const { instance } = emulator
    const deployments: RehearsedDeployment[] = []
    const fresh = options.host ? undefined : await instance.settle()
    let before = fresh
    let succeeded = true
    for (const { title, commit } of await stepsOf(options, emulator)) {
      announce(title)
      const outcome = await deployTo(emulator, requestFor(commit, emulator), rehearsal)
      const settled = before && (await instance.settle())
      const scripts = transcript.take()
      if (before && settled) onAftermath(aftermathNotes(before, settled, scripts))
      deployments.push({ outcome, scripts, ...(settled && { settled }) })
      before = settled
      succeeded = outcome.status === 'Succeeded'
      if (!succeeded && !options.afterFailure) break
    }
    if (succeeded && options.restart && fresh && before && isWorthRestarting(fresh, before)) {
      announce('After a restart of the instance')
      await instance.restart?.()
      onAftermath(restartNotes(before, await instance.settle()))
    }
    if (options.keep) emulator.keep()
    return deployments
  } finally {
    await emulator.close()
  }
}

async function stepsOf({ commit, from, once }: RehearsalOptions, { resolve }: Emulator) {
  const last = await resolve(commit)
  const first = from === undefined ? last : await resolve(from)
  const fresh = { title: 'Onto a fresh instance', commit: once ? last : first }
  return once ? [fresh] : [fresh, { title: 'As an update', commit: last }]
}

/** The request as it is, with the emulator in the place of AWS and GitHub. */
function deployTo(
  { url, region, credentials, token }: Emulator,
  request: DeployRequest,
  { clock, signal, report }: { clock: EmulatorOptions['clock']; signal: AbortSignal; report: Report },
): Promise<Outcome> {
  return deploy({
    clock,
    signal,
    report,
    request: { ...request, region, rehearse: true },
    connect: async () => createClient({ region, credentials, endpoint: url }),
    openStore: async () => {
      const { createS3Store } = await import('../deploy/aws/s3-store.ts')
      return createS3Store({ region, credentials: async () => credentials, endpoint: url })
    },
    github: createGithub({ api: url, token, http: createHttpGet({ clock }) }),
    pace: () => POLL_INTERVAL,
  })
}
