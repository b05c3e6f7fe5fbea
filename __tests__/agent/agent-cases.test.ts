// Replays the cases that were recorded from the real agent: on ours, and on the real one where POTATO_AWS_AGENT names the folder of
// its source or package. One folder in fixtures/agent-cases is one case.

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { startAwsMachine } from './aws-machine.ts'
import { deploy, forget, listFiles, prepareBundle, type Step, withoutPlaces } from './case-deployment.ts'
import { startMachine } from './case-machine.ts'

interface Case {
  readonly why: string
  readonly setup?: string
  readonly steps: readonly Step[]
}

interface Expected {
  readonly steps: readonly { readonly events: readonly Record<string, unknown>[]; readonly files: object }[]
}

const CASES = fileURLToPath(new URL('../fixtures/agent-cases', import.meta.url))

// The agent's own numbers. What has no name in the API is shown as UnknownError.
const ERROR_NAMES = ['Success', 'ScriptMissing', 'ScriptNotExecutable', 'ScriptTimedOut', 'ScriptFailed']

const names = readdirSync(CASES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

if (!isRoot)
  console.warn('The agent cases are left out: they need root, to change owners and to become another user.')

// Where the real agent cannot put its diagnostics into JSON it does not send the exit code, and its log has no line that ends in a
// byte that is not UTF-8. Recorded were the processes themselves.
const NOT_IN_ITS_LOG: Readonly<Record<string, readonly string[]>> = {
  '17-invalid-utf8': ['exit'],
  '36-line-ends-in-latin1': ['stdout'],
}

const awsAgent = process.env['POTATO_AWS_AGENT']

describe.skipIf(!isRoot)('our agent', () => {
  test.each(names)('%s', { timeout: 120_000 }, name => replay(name, { start: startMachine }))
})

describe.skipIf(!isRoot || awsAgent === undefined)("AWS's own agent", () => {
  test.each(names)('%s', { timeout: 120_000 }, name =>
    replay(name, {
      start: (place, root) => startAwsMachine(awsAgent ?? '', place, root),
      ignore: NOT_IN_ITS_LOG[name] ?? [],
    }),
  )
})

async function replay(
  name: string,
  { start, ignore = [] }: { start: typeof startMachine; ignore?: readonly string[] },
): Promise<void> {
  const place = await folder()
  chmodSync(place, 0o755)
  const [root, dest] = [join(place, 'root'), join(place, 'dest')]
  mkdirSync(dest)
  const machine = await start(place, root)
  onTestFinished(machine.close)
  const { steps, setup }: Case = readJson(join(CASES, name, 'case.json'))
  const recorded: Expected = readJson(join(CASES, name, 'expected.json'))
  runSetup(setup, dest)
  for (const [index, step] of steps.entries()) {
    if (step.fresh === true) forget(root, dest)
    mkdirSync(dest, { recursive: true })
    runSetup(step.setup, dest)
    const id = `d-CASE${index}`
    const revision = prepareBundle(join(CASES, name), place, step, { dest, index })
    const began = performance.now()
    const events = await deploy(machine, step, id, revision)
    expect(performance.now() - began).toBeGreaterThanOrEqual((step.minSeconds ?? 0) * 1000)
    await setTimeout((step.lookAfterSeconds ?? 0) * 1000)

    const actual = withoutPlaces({ events, files: listFiles(dest) }, { root, dest, id })
    const expected = recorded.steps[index]
    const without = (value: unknown) => leaveOut(value, [...ignore, ...(step.ignoreFields ?? [])])
    const label = `${name}, step ${index}: ${step.bundle}`
    expect(without(actual.events), label).toEqual(without(expected?.events.filter(isEvent).map(comparable)))
    expect(without(actual.files), label).toEqual(without(expected?.files))
  }
}

/** The notes of the recording itself stand between the events. */
function isEvent(entry: Record<string, unknown>): boolean {
  return entry['event'] !== undefined
}

function comparable(event: Record<string, unknown>): object {
  const { diagnostics, ...rest } = event as {
    diagnostics?: { error_code: number | string; script_name: string; log: string }
  }
  if (diagnostics === undefined) return rest
  const { error_code, script_name, log } = diagnostics
  const error = (typeof error_code === 'number' ? ERROR_NAMES[error_code] : undefined) ?? 'UnknownError'
  return { ...rest, diagnostics: { error, script: script_name, log } }
}

function runSetup(setup: string | undefined, dest: string): void {
  if (setup !== undefined) execFileSync('/bin/sh', ['-ec', setup], { env: { ...process.env, DEST: dest } })
}

function leaveOut(value: unknown, fields: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, member) => (fields.includes(key) ? undefined : member)),
  )
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'))
}
