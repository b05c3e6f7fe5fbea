// Measures a step's peak memory, and how late its process ends.

import { type Figure, mean, median, rounded } from './figures.ts'
import { instances, serveEmulator } from './harness.ts'
import { MAIN, run } from './step.ts'

const SECONDS = 40
const FLEETS = [20, 100, 1_000, 5_000]
const BOUNDS: Readonly<Record<number, number>> = { 1: 120, 1000: 200 }

/** Several at a time: they wait more than they work. They end at different moments between two polls. */
const RUNS = 8
const APART = 200

export async function measureMemory(): Promise<Figure[]> {
  const alone = await Promise.all(Array.from({ length: RUNS }, (_, turn) => deployTo(1, turn * APART)))
  const figures: Figure[] = [
    {
      group: 'memory',
      what: `One instance, ${SECONDS} s, a real process: from the end until it is over, on average`,
      value: rounded(mean(alone.map(({ delay }) => delay))),
      unit: 's',
      bound: 1,
      runs: RUNS,
    },
    memoryOf(1, median(alone.map(({ peak }) => peak)), RUNS),
  ]
  for (const size of FLEETS) figures.push(memoryOf(size, (await deployTo(size)).peak, 1))
  return figures
}

function memoryOf(size: number, peak: number, runs: number): Figure {
  const bound = BOUNDS[size]
  return {
    group: 'memory',
    what: `${size === 1 ? 'One instance' : `${size.toLocaleString('en')} instances`}: peak memory`,
    value: rounded(peak),
    unit: 'MB',
    ...(bound !== undefined && { bound }),
    runs,
  }
}

async function deployTo(size: number, longer = 0) {
  const emulator = await serveEmulator({ instances: instances(size, SECONDS * 1_000 + longer) })
  const { exit, ended, peak, log } = await run([MAIN], emulator.env)
  const completed = await emulator.completedAt()
  await emulator.close()
  if (exit !== 0) throw new Error(`The step ended with ${exit}:\n${log}`)
  return { peak, delay: (ended - completed) / 1_000 }
}
