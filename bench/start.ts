// Measures the time from the start of a step until CreateDeployment.

import { type Figure, median, rounded } from './figures.ts'
import { instances, serveEmulator } from './harness.ts'
import { MAIN, run } from './step.ts'

const RUNS = 25

/** Taken in turns, so that a busy moment meets both. */
export async function measureStart(): Promise<Figure[]> {
  const bare: number[] = []
  const created: number[] = []
  for (let turn = 0; turn < RUNS; turn++) {
    const empty = await run(['-e', '0'])
    bare.push(empty.ended - empty.began)
    const emulator = await serveEmulator({ instances: instances(1, 0) })
    const { began } = await run([MAIN], { ...emulator.env, INPUT_WAIT: 'false' })
    const arrived = emulator.calls.find(({ operation }) => operation === 'CreateDeployment')?.at
    await emulator.close()
    if (arrived === undefined) throw new Error('No deployment was created.')
    created.push(arrived - began)
  }
  return [
    {
      group: 'start',
      what: 'Start of the step until CreateDeployment arrives, against `node -e 0`',
      value: rounded(median(created) / median(bare)),
      unit: '×',
      bound: 4,
      runs: RUNS,
    },
  ]
}
