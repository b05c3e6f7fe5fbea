// Runs `npm start` while a visitor watches the site, and checks that nothing is left on the machine.

import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lookAround } from './host-machine.ts'
import { commands, missingFrom } from './readme.ts'
import { call } from './terminal.ts'
import { visitUntil } from './visitor.ts'

const START = fileURLToPath(new URL('../../scripts/rehearse-example.mjs', import.meta.url))

test('npm start: the example site, twice, while a visitor watches', { timeout: 300_000 }, async () => {
  const before = lookAround()
  const rehearsal = call([], { program: START })
  const { commits, documentation, missed } = await visitUntil(
    rehearsal,
    () =>
      rehearsal.process.exitCode !== null || rehearsal.output().out.match(/Succeeded after/g)?.length === 2,
  )
  const { exit, out } = await rehearsal.ended
  const shown = commands.find(({ script, output }) => script === 'npm start\n' && output)?.output
  expect(missingFrom(out, shown ?? '?')).toBeUndefined()
  expect(out).toMatch(/As an update[\s\S]*Succeeded after/)
  expect(exit).toBe(0)
  const deployed = [...out.matchAll(/^Rehearsal: deploying rehearsal\/example-site at ([0-9a-f]{40})/gm)].map(
    ([, sha]) => sha,
  )
  expect(deployed).toHaveLength(2)
  expect(commits).toEqual(deployed)
  expect(missed).toEqual([])
  expect(documentation).toContain('Second helping')
  expect(lookAround()).toEqual(before)
})
