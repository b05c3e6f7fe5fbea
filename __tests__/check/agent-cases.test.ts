// Does the check find an error exactly where the real agent fails?

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { revisionOf } from './revision.ts'

interface Step {
  readonly bundle: string
}

interface SeenEvent {
  readonly event?: string
  readonly status?: string
  readonly diagnostics?: { readonly error_code: number | string }
}

const CASES = fileURLToPath(new URL('../fixtures/agent-cases', import.meta.url))

// What the agent's own numbers say: 1 a script that is not there, 5 a fault of the AppSpec or of the installation.
const MISSING = 1
const OTHER = 5

/** They fail because of what is on the instance, of which a revision says nothing. */
const OF_THE_INSTANCE = [
  '25-file-exists-disallow/rev-2',
  '28-permissions/no-such-owner',
  // An agent on Windows takes it.
  '29-appspec-good-and-bad/os-windows',
]

const bundles = readdirSync(CASES)
  .filter(name => !name.endsWith('.md'))
  .flatMap(name => {
    const { steps }: { steps: Step[] } = readJson(join(CASES, name, 'case.json'))
    const expected: { steps: { events: SeenEvent[] }[] } = readJson(join(CASES, name, 'expected.json'))
    return steps.map(({ bundle }, index) => {
      const failed = expected.steps[index]?.events.find(({ status }) => status === 'Failed')
      const code = failed?.diagnostics?.error_code
      return { path: `${name}/${bundle}`, fails: code === MISSING || code === OTHER }
    })
  })
  .filter(({ path }) => !OF_THE_INSTANCE.includes(path))

test('there are cases of both kinds', () => {
  expect(bundles.filter(({ fails }) => fails).length).toBeGreaterThan(15)
  expect(bundles.filter(({ fails }) => !fails).length).toBeGreaterThan(15)
})

test.each(bundles)('$path: $fails', async ({ path, fails }) => {
  const { findings } = await check(await revisionOf(filesIn(join(CASES, path))))
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(errors.length > 0, JSON.stringify(errors)).toBe(fails)
})

function filesIn(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    paths
      .filter(path => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
      .map(path => {
        const text = readFileSync(join(folder, path), 'latin1')
        return [path, Buffer.from(text.replaceAll('__DEST__', '/dest'), 'latin1')]
      }),
  )
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'))
}
