// Measures speed, cost and size.
//
//   npm run bench              measures everything, prints a table and writes bench/results.json (some ten minutes)
//   npm run bench -- GROUP …   measures these groups only (start, watch, memory, peers, rehearsal); the others keep their figures
//   npm run bench -- --peers DIR    also measures the code of other actions, which is in this folder (peer-starts.ts)
//
// The rehearsal needs root. Nothing else should run meanwhile.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { type Figure, tableOf } from './figures.ts'
import { measureMemory } from './memory.ts'
import { measurePeerStarts } from './peer-starts.ts'
import { measurePeers } from './peers.ts'
import { measureRehearsal } from './rehearsal.ts'
import { measureSize } from './size.ts'
import { measureStart } from './start.ts'
import { measureWatch } from './watch.ts'

const RESULTS = new URL('results.json', import.meta.url)

const { values: options, positionals: groups } = parseArgs({
  options: { peers: { type: 'string' } },
  allowPositionals: true,
})

const MEASURES: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  start: async () => [...(await measureStart()), ...measureSize()],
  watch: measureWatch,
  memory: measureMemory,
  peers: async () => [
    ...(await measurePeers()),
    ...(options.peers === undefined ? [] : await measurePeerStarts(options.peers)),
  ],
  rehearsal: measureRehearsal,
}

const unknown = groups.filter(name => !Object.hasOwn(MEASURES, name))
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. Use: ${Object.keys(MEASURES).join(', ')}.`)
  process.exit(2)
}

const figures: Figure[] = []
for (const [name, measure] of Object.entries(MEASURES)) {
  if (groups.length > 0 && !groups.includes(name)) continue
  console.error(`Measuring: ${name}`)
  figures.push(...(await measure()))
}
console.log(tableOf(figures))

const measured = new Set(figures.map(({ group }) => group))
const before: { readonly figures: readonly Figure[] } = JSON.parse(readFileSync(RESULTS, 'utf8'))
const kept = groups.length === 0 ? [] : before.figures.filter(({ group }) => !measured.has(group))
const machine = {
  processor: cpus()[0]?.model.trim(),
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
  system: `${process.platform} ${process.arch}`,
  node: process.version,
}
const date = new Date().toISOString().slice(0, 10)
const results = { command: 'npm run bench', date, machine, figures: [...kept, ...figures] }
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
