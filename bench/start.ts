// Measures how long after its start a step creates the deployment.

import { type Figure, median, rounded } from './figures.ts'
import { instances, openWorld } from './harness.ts'
import { MAIN, run } from './step.ts'

const RUNS = 25

/** Taken in turns, so that a busy moment meets both. */
export async function measureStart(): Promise<Figure[]> {
  const bare: number[] = []
  const created: number[] = []
  for (let turn = 0; turn < RUNS; turn++) {
    const empty = await run(['-e', '0'])
    bare.push(empty.ended - empty.began)
    const world = await openWorld({ instances: instances(1, 0) })
    const { began } = await run([MAIN], { ...world.env, INPUT_WAIT: 'false' })
    const arrived = world.calls.find(({ operation }) => operation === 'CreateDeployment')?.at
    await world.close()
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
