// Measures what a rehearsal costs beside its hooks, and which requests fail during an update.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call } from '../__tests__/entry-points/terminal.ts'
import { visitUntil } from '../__tests__/entry-points/visitor.ts'
import type { EventState } from '../src/deploy/progress.ts'
import { type Figure, median, rounded } from './figures.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLE = join(ROOT, '__tests__', 'fixtures', 'example-site')
const SECRETS = join(EXAMPLE, 'POTATO_SECRETS.example')
const RUNS = 3

/** The members that are read of what `--json` writes. */
interface Written {
  readonly deployments: readonly {
    readonly outcome: { readonly instances: readonly { readonly events: readonly EventState[] }[] }
    readonly settled: { readonly milliseconds: number }
  }[]
}

/**
 * The example site, onto a fresh instance and then as an update. The first run may have to prepare the instance, and has
 * visitors: their requests would take time from the others.
 */
export async function measureRehearsal(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'potato-bench-'))
  try {
    const site = makeSite(folder)
    const { missed } = await rehearse(site, folder, visitUntil)
    const runs = []
    for (let turn = 0; turn < RUNS; turn++) runs.push(await rehearse(site, folder))
    return [
      ...figuresOf(runs),
      {
        group: 'rehearsal',
        runs: 1,
        what: 'Rehearsal: requests that failed while the site was updated',
        value: missed.length,
        unit: '',
        bound: 0,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The example with this project's hooks, in two commits. Returns its folder. */
function makeSite(folder: string): string {
  const site = join(folder, 'example-site')
  cpSync(EXAMPLE, site, { recursive: true, filter: source => source !== SECRETS })
  for (const part of ['appspec.yml', 'hooks']) cpSync(join(ROOT, part), join(site, part), { recursive: true })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: site })
  git('init', '--quiet')
  for (const text of ['First', 'Second']) {
    writeFileSync(join(site, 'docs', 'source', 'recipes.rst'), `${text}\n${'='.repeat(text.length)}\n`)
    git('add', '--all')
    git('commit', '--quiet', '--message', text)
  }
  return site
}

function figuresOf(runs: readonly Awaited<ReturnType<typeof rehearse>>[]): Figure[] {
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
      what: 'Rehearsal: time for two deployments in addition to their hooks and the settling',
      value: rounded(median(runs.map(({ beside }) => beside))),
      unit: 's',
      bound: 1,
    },
  ]
}

// What the agent does itself, without a hook.
const AGENT_EVENTS = ['DownloadBundle', 'Install']

/** `visit`: with visitors, who look whether it is over. */
async function rehearse(site: string, folder: string, visit?: typeof visitUntil) {
  const file = join(folder, 'events.json')
  const secrets = `${SECRETS}:/home/ec2-user/POTATO_SECRETS`
  const began = Date.now()
  const rehearsal = call(
    ['rehearse', site, '--from', 'HEAD~1', '--commit', 'HEAD', '--file', secrets, '--json', file],
    { cwd: folder },
  )
  const BOTH = /Succeeded after.*Succeeded after/s
  const isOver = () => rehearsal.process.exitCode !== null || BOTH.test(rehearsal.output().out)
  await rehearsal.saying(/The instance is up/)
  const up = Date.now()
  // Until then the instance settles.
  await rehearsal.saying(/Onto a fresh instance/)
  const first = Date.now()
  const { missed = [] } = (await visit?.(rehearsal, isOver)) ?? {}
  await rehearsal.saying(BOTH)
  const over = Date.now()
  const { exit, out, err } = await rehearsal.ended
  if (exit !== 0) throw new Error(`The rehearsal ended with ${exit}:\n${out}${err}`)
  const { deployments } = JSON.parse(readFileSync(file, 'utf8')) as Written
  const events = deployments.flatMap(({ outcome }) => outcome.instances.flatMap(({ events }) => events))
  const inHooks = events
    .filter(({ event }) => !AGENT_EVENTS.includes(event))
    .reduce((sum, { startedAt = 0, endedAt = 0 }) => sum + endedAt - startedAt, 0)
  const settling = deployments[0]?.settled.milliseconds ?? 0
  return {
    start: (up - began) / 1_000,
    beside: (over - first - inHooks - settling) / 1_000,
    missed,
  }
}
