// Holds the figures in docs/speed.md to the committed results.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Figure, tableOf } from '../bench/figures.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const results: { command: string; machine: object; figures: readonly Figure[] } = JSON.parse(
  read('bench/results.json'),
)
const section = read('docs/speed.md')
const rows = section.split('\n').filter(line => line.startsWith('|'))

test('every row of docs/speed.md is a figure of the results', () => {
  const measured = tableOf(results.figures).split('\n')
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(row => !measured.includes(row))).toEqual([])
})

test('the page names the command that measures, and the results name it and their machine', () => {
  expect(section).toContain(`\`${results.command}\``)
  expect(Object.keys(results.machine)).toEqual(['processor', 'cores', 'memory', 'system', 'node'])
})

test('the table names every bound', () => {
  const figure = { group: 'watch', what: 'Calls a minute', value: 28.7, unit: '', bound: 30, runs: 20 }
  expect(tableOf([figure]).split('\n').at(-1)).toBe('| Calls a minute | 28.7 | at most 30 |')
})
