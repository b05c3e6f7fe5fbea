// Rehearses a commit: deploys it to an emulator twice, onto a fresh instance and then as an update.

import { createHttpGet } from '../core/http.ts'
import { createClient } from '../deploy/aws/client.ts'
import { deploy } from '../deploy/deploy.ts'
import { createGithub } from '../deploy/github/client.ts'
import type { Outcome, Progress, Report } from '../deploy/progress.ts'
import type { DeployRequest } from '../deploy/request.ts'
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator.ts'
import type { RehearsalOptions } from './options.ts'
import { createTranscript, type ScriptOutput } from './transcript.ts'

/** One deployment of a rehearsal, and the whole output of its scripts. */
interface RehearsedDeployment {
  readonly outcome: Outcome
  readonly scripts: readonly ScriptOutput[]
}

// Nothing throttles calls on loopback. Milliseconds.
const POLL_INTERVAL = 50

/** Stops after the first deployment that does not succeed. Throws a Problem where the emulator or the instance cannot start. */
export async function rehearse(
  rehearsal: Omit<EmulatorOptions, 'options' | 'provisionedBy'> & {
    readonly options: RehearsalOptions
    /** What to deploy a commit with, its full sha given. */
    readonly requestFor: (sha: string, emulator: Emulator) => DeployRequest
    readonly report: Report
    /** Gets a title before each deployment. */
    readonly announce: (title: string) => void
  },
): Promise<readonly RehearsedDeployment[]> {
  const { options, announce, requestFor } = rehearsal
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
    const deployments: RehearsedDeployment[] = []
    for (const { title, commit } of await stepsOf(options, emulator)) {
      announce(title)
      const outcome = await deployTo(emulator, requestFor(commit, emulator), rehearsal)
      deployments.push({ outcome, scripts: transcript.take() })
      if (outcome.status !== 'Succeeded') break
    }
    if (options.keep) rehearsal.onSetup({ kind: 'kept', ...(await emulator.instance.keep()) })
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
  { url, region, credentials }: Emulator,
  request: DeployRequest,
  { clock, signal, report }: { clock: EmulatorOptions['clock']; signal: AbortSignal; report: Report },
): Promise<Outcome> {
  return deploy({
    clock,
    signal,
    report: progress => report(withoutLink(progress)),
    request: { ...request, region },
    connect: async () => createClient({ region, credentials, endpoint: url }),
    github: createGithub({ api: url, token: '', http: createHttpGet(clock) }),
    pace: () => POLL_INTERVAL,
  })
}

/** The emulator has no console to link to. */
function withoutLink(progress: Progress): Progress {
  return progress.kind === 'created' ? { ...progress, url: '' } : progress
}
