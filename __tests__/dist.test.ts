// Holds dist/ to what an auditor expects: named files, each module once, and the licence of every package.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const DIST = new URL('../dist/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, DIST), 'utf8')
const scripts = readdirSync(DIST).filter(name => name.endsWith('.js'))

/** The packages in a file, and our own modules, as its first lines list them. */
function modulesOf(name: string): readonly string[] {
  return [...read(name).matchAll(/^\/\/ {3}(\S+)(?: \(\d+\))?$/gm)].map(([, path = '']) => path)
}

test('every file is named for what is in it, and lists its modules', () => {
  for (const name of scripts) {
    expect(name).toMatch(/^[a-z][a-z-]+(?:s3)?\.js$/)
    expect(modulesOf(name), name).not.toEqual([])
  }
})

test('none of our modules is in two files', () => {
  const own = scripts.flatMap(modulesOf).filter(path => path.startsWith('src/'))
  expect(own.filter((path, index) => own.indexOf(path) !== index)).toEqual([])
})

test('every bundled package has its licence in licenses.txt', () => {
  const sections = read('licenses.txt').split(`\n\n${'-'.repeat(80)}\n\n`)
  const texts = new Map(
    sections.map(section => {
      const [, name = '', text = ''] = section.match(/^(\S+) .*\n([\s\S]*)$/) ?? []
      return [name, text.trim()] as const
    }),
  )
  const packages = scripts
    .flatMap(modulesOf)
    .flatMap(path => path.match(/(?<=.*node_modules\/)(?:@[^/]+\/)?[^/]+$/)?.[0] ?? [])
  expect(packages.length).toBeGreaterThan(20)
  const without = [...new Set(packages)].filter(name => !/permission|licen[cs]e/i.test(texts.get(name) ?? ''))
  expect(without).toEqual([])
})
