// Holds the pictures in docs/ to what they were drawn from.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawRecording } from '../scripts/recording.ts'
import { commands } from './entry-points/readme.ts'

const DOCS = new URL('../docs/', import.meta.url)
const drawn: Record<string, string> = JSON.parse(readFileSync(new URL('pictures.json', DOCS), 'utf8'))

// When this fails: npm run pictures.
test.each(Object.entries(drawn))('docs/%s is not stale', (picture, hash) => {
  const markdown = readFileSync(new URL(picture.replace(/\.png$/, '.md'), DOCS))
  expect(createHash('sha256').update(markdown).digest('hex')).toBe(hash)
  expect(existsSync(new URL(picture, DOCS))).toBe(true)
})

test('every picture of a summary in the README is drawn by the script', () => {
  const readme = readFileSync(new URL('../README.md', DOCS), 'utf8')
  const shown = [...readme.matchAll(/\(docs\/([\w-]+\.png)\)/g)].map(match => match[1])
  expect(Object.keys(drawn)).toEqual(expect.arrayContaining(shown))
  expect(shown.length).toBeGreaterThan(0)
})

test('docs/rehearsal.svg shows what npm start prints', () => {
  const { output = '' } = commands.find(({ script, output }) => script === 'npm start\n' && output) ?? {}
  expect(output).not.toBe('')
  expect(readFileSync(new URL('rehearsal.svg', DOCS), 'utf8')).toBe(drawRecording('npm start', output))
})
