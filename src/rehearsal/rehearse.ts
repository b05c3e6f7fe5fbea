// The rehearsal: the same way twice, onto a fresh instance and as an update, and then a restart of the instance.

import type { Settled } from '../instance/settle.ts'
import { type AftermathLine, aftermathLines, isWorthRestarting, restartLines } from './aftermath.ts'
import type { Emulator } from './emulator.ts'
import type { RehearsalOptions } from './options.ts'
import type { ScriptRun, Transcript } from './transcript.ts'

/** One deployment of a rehearsal: how it ended, all that its scripts said, and what became of what they started. */
export interface Rehearsed<Outcome> {
  readonly outcome: Outcome
  readonly scripts: readonly ScriptRun[]
  /** Absent where this host is the instance. */
  readonly settled?: Settled
}

/**
 * Ends with the first deployment that does not succeed, unless an update after a failure is asked for. `announce` gets a
 * title before each, `onAftermath` what is to be said of the instance after each.
 */
export async function rehearse<Outcome extends { readonly status: string }>(options: {
  readonly asked: RehearsalOptions
  readonly emulator: Emulator
  readonly transcript: Transcript
  readonly announce: (title: string) => void
  readonly deploy: (commit: string) => Promise<Outcome>
  readonly onAftermath: (lines: readonly AftermathLine[]) => void
}): Promise<readonly Rehearsed<Outcome>[]> {
  const { asked, emulator, transcript, announce, deploy, onAftermath } = options
  const { instance } = emulator
  const last = await emulator.resolve(asked.commit)
  const first = asked.from === undefined ? last : await emulator.resolve(asked.from)
  const steps = [
    { title: 'Onto a fresh instance', commit: asked.once ? last : first },
    ...(asked.once ? [] : [{ title: 'As an update', commit: last }]),
  ]
  const rehearsed: Rehearsed<Outcome>[] = []
  const fresh = asked.host ? undefined : await instance.settle()
  let before = fresh
  for (const { title, commit } of steps) {
    announce(title)
    const outcome = await deploy(commit)
    const scripts = transcript.take()
    if (before === undefined) {
      rehearsed.push({ outcome, scripts })
    } else {
      const settled = await instance.settle()
      onAftermath(aftermathLines(before, settled))
      rehearsed.push({ outcome, scripts, settled })
      before = settled
    }
    if (outcome.status !== 'Succeeded' && !asked.afterFailure) return rehearsed
  }
  if (fresh !== undefined && before !== undefined && asked.restart && isWorthRestarting(fresh, before)) {
    announce('After a restart of the instance')
    await instance.restart?.()
    onAftermath(restartLines(before, await instance.settle()))
  }
  return rehearsed
}
