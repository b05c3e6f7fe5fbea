// Measures the size of what a runner loads.

import { readdirSync, statSync } from 'node:fs'
import { type Figure, rounded } from './figures.ts'

const DIST = new URL('../dist/', import.meta.url)

/** The entry points share their files, so that all of dist is the most that one of them can load. */
export function measureSize(): Figure[] {
  const scripts = readdirSync(DIST).filter(name => name.endsWith('.js'))
  const bytes = scripts.reduce((sum, name) => sum + statSync(new URL(name, DIST)).size, 0)
  return [
    {
      group: 'start',
      what: '`dist/main.js` with every chunk, those of the command included',
      value: rounded(bytes / 1024 / 1024),
      unit: 'MB',
      // With the client of S3, which is loaded only for bundles.
      bound: 3.4,
      runs: 1,
    },
  ]
}
