// What is a rehearsal? The same way twice: onto a fresh instance, then as an update.

import type { Emulator } from './emulator.ts'
import type { RehearsalOptions } from './options.ts'
import type { ScriptRun, Transcript } from './transcript.ts'

/** One deployment of a rehearsal: how it ended, and all that its scripts said. */
export interface Rehearsed<Outcome> {
  readonly outcome: Outcome
  readonly scripts: readonly ScriptRun[]
}

/** Ends with the first deployment that does not succeed. `announce` gets a title before each. */
export async function rehearse<Outcome extends { readonly status: string }>(options: {
  readonly asked: RehearsalOptions
  readonly emulator: Emulator
  readonly transcript: Transcript
  readonly announce: (title: string) => void
  readonly deploy: (commit: string) => Promise<Outcome>
}): Promise<readonly Rehearsed<Outcome>[]> {
  const { asked, emulator, transcript, announce, deploy } = options
  const last = await emulator.resolve(asked.commit)
  const first = asked.from === undefined ? last : await emulator.resolve(asked.from)
  const steps = [
    { title: 'Onto a fresh instance', commit: asked.once ? last : first },
    ...(asked.once ? [] : [{ title: 'As an update', commit: last }]),
  ]
  const rehearsed: Rehearsed<Outcome>[] = []
  for (const { title, commit } of steps) {
    announce(title)
    const outcome = await deploy(commit)
    rehearsed.push({ outcome, scripts: transcript.take() })
    if (outcome.status !== 'Succeeded') break
  }
  return rehearsed
}
