// Rehearses a commit: deploys it to an emulator twice, onto a fresh instance and as an update, and restarts the instance.

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

/** What the deployments are made with. */
export interface Deploying {
  /** What to deploy a commit with, its full sha given. */
  readonly requestFor: (sha: string, emulator: Emulator) => DeployRequest
  readonly report: Report
}

/**
 * Stops after the first deployment that does not succeed, unless an update after a failure is asked for; restarts the
 * instance at the end. Throws a Problem where the emulator or the instance cannot start.
 */
export async function rehearse(
  rehearsal: Omit<EmulatorOptions, 'options' | 'provisionedBy' | 'onBooting'> & {
    readonly options: RehearsalOptions
    /** Called while the instance boots, so that its start does not wait for what the deployments load. */
    readonly openDeploying: () => Promise<Deploying>
    /** Gets a title before each deployment. */
    readonly announce: (title: string) => void
    /** Gets what is to be said of the instance after each deployment, and after the restart. */
    readonly onAftermath: (notes: readonly AftermathNote[]) => void
  },
): Promise<readonly RehearsedDeployment[]> {
  const { options, clock, signal, announce, onAftermath } = rehearsal
  const transcript = createTranscript()
  let opening: Promise<[Deploying, typeof import('./local-deployment.ts')]> | undefined
  const open = () => (opening ??= Promise.all([rehearsal.openDeploying(), import('./local-deployment.ts')]))
  const emulator = await startEmulator({
    ...rehearsal,
    provisionedBy: options.from === undefined ? [options.commit] : [options.from, options.commit],
    onAgent: notice => {
      transcript.add(notice)
      rehearsal.onAgent(notice)
    },
    onBooting: open,
  })
  try {
    const { instance } = emulator
    const [fresh, [{ requestFor, report }, { deployTo }]] = await Promise.all([
      options.host ? undefined : instance.settle(),
      open(),
      // What the first deployment needs is loaded while the instance settles.
      import('../check/check.ts'),
    ])
    const deployments: RehearsedDeployment[] = []
    let before = fresh
    let succeeded = true
    for (const { title, commit } of stepsOf(options, emulator.commits)) {
      announce(title)
      const outcome = await deployTo(emulator, requestFor(commit, emulator), { clock, signal, report })
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

function stepsOf({ once }: RehearsalOptions, commits: readonly string[]) {
  const [first = '', last = first] = commits
  const fresh = { title: 'Onto a fresh instance', commit: once ? last : first }
  return once ? [fresh] : [fresh, { title: 'As an update', commit: last }]
}
