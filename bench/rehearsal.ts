// Measures what a rehearsal costs beside its hooks, and which requests fail during an update.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call } from '../__tests__/entry-points/terminal.ts'
import { visitUntil } from '../__tests__/entry-points/visitor.ts'
import type { EventState } from '../src/deploy/progress.ts'
import { type Figure, median, rounded } from './figures.ts'

const START = fileURLToPath(new URL('../scripts/rehearse-example.mjs', import.meta.url))
const RUNS = 3

/** The members that are read of what `--json` writes. */
interface Written {
  readonly deployments: readonly {
    readonly outcome: { readonly instances: readonly { readonly events: readonly EventState[] }[] }
  }[]
}

/** The example site, onto a fresh instance and then as an update. The first run may have to prepare the instance. */
export async function measureRehearsal(): Promise<Figure[]> {
  await rehearse()
  const runs = []
  for (let turn = 0; turn < RUNS; turn++) runs.push(await rehearse())
  const about = { group: 'rehearsal', runs: RUNS }
  return [
    {
      ...about,
      what: 'Rehearsal: from its start until the prepared instance is up',
      value: rounded(median(runs.map(({ start }) => start))),
      unit: 's',
      bound: 1,
    },
    {
      ...about,
      what: 'Rehearsal: time for two deployments in addition to the lifecycle events',
      value: rounded(median(runs.map(({ beside }) => beside))),
      unit: 's',
    },
    {
      ...about,
      what: 'Rehearsal: requests that failed while the site was updated, in all runs',
      value: runs.reduce((sum, { missed }) => sum + missed, 0),
      unit: '',
      bound: 0,
    },
  ]
}

async function rehearse() {
  const folder = mkdtempSync(join(tmpdir(), 'potato-bench-'))
  const file = join(folder, 'events.json')
  try {
    const began = Date.now()
    const rehearsal = call(['--json', file], { program: START })
    const isOver = () =>
      rehearsal.process.exitCode !== null || rehearsal.output().out.match(/Succeeded after/g)?.length === 2
    const visiting = visitUntil(rehearsal, isOver)
    await rehearsal.saying(/The instance is up/)
    const up = Date.now()
    const { missed } = await visiting
    const over = Date.now()
    const { exit, out, err } = await rehearsal.ended
    if (exit !== 0) throw new Error(`The rehearsal ended with ${exit}:\n${out}${err}`)
    const { deployments } = JSON.parse(readFileSync(file, 'utf8')) as Written
    const events = deployments.flatMap(({ outcome }) => outcome.instances.flatMap(({ events }) => events))
    const inEvents = events.reduce((sum, { startedAt = 0, endedAt = 0 }) => sum + endedAt - startedAt, 0)
    return {
      start: (up - began) / 1_000,
      beside: (over - up - inEvents) / 1_000,
      missed: missed.length,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
