// Replays the cases that were recorded from the real agent: on ours, and on the real one where POTATO_AWS_AGENT names the folder of
// its source or package. One folder in fixtures/agent-cases is one case.

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type {
  AgentNotice,
  CommandResult,
  DeploymentSpecification,
  RevisionSource,
} from '../../src/agent/protocol.ts'
import { EVENTS, IN_PLACE_EVENTS } from '../../src/appspec/lifecycle.ts'
import { folder } from '../git/git-fixture.ts'
import { pathsIn } from '../tree.ts'
import { startAwsMachine } from './aws-machine.ts'
import { type Machine, startMachine, USER, USER_ID } from './case-machine.ts'

interface Step {
  readonly bundle: string
  readonly setup?: string
  readonly fresh?: boolean
  readonly events?: readonly string[]
  readonly behavior?: DeploymentSpecification['fileExistsBehavior']
  readonly appspec?: string
  readonly type?: 'tar' | 'tgz' | 'zip'
  readonly wrap?: boolean
  readonly creator?: string
  readonly deploymentType?: DeploymentSpecification['deploymentType']
  readonly minSeconds?: number
  readonly lookAfterSeconds?: number
  readonly modes?: Readonly<Record<string, string>>
  readonly ignoreFields?: readonly string[]
}

interface Case {
  readonly why: string
  readonly setup?: string
  readonly steps: readonly Step[]
}

interface Expected {
  readonly steps: readonly { readonly events: readonly Record<string, unknown>[]; readonly files: object }[]
}

const CASES = fileURLToPath(new URL('../fixtures/agent-cases', import.meta.url))
const GROUP = '00000000-0000-4000-8000-000000000000'

// The agent's own numbers. What has no name in the API is shown as UnknownError.
const ERROR_NAMES = ['Success', 'ScriptMissing', 'ScriptNotExecutable', 'ScriptTimedOut', 'ScriptFailed']

/** The list that `codedeploy-local` sends. */
const POSSIBLE_EVENTS = EVENTS.filter(event => event !== 'BlockTraffic' && event !== 'AllowTraffic')

const names = readdirSync(CASES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

const isRoot = process.getuid?.() === 0
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

    const text = (value: string) =>
      value
        .replaceAll(dest, '$DEST')
        .replaceAll(root, '$ROOT')
        .replaceAll(id, '$ID')
        .replaceAll(GROUP, '$GROUP')
        .replaceAll(USER, '$USER')
        .replaceAll('\uFFFD', '?')
    const actual = JSON.parse(text(JSON.stringify({ events, files: listFiles(dest) })))
    const expected = recorded.steps[index]
    const without = (value: unknown) => leaveOut(value, [...ignore, ...(step.ignoreFields ?? [])])
    const label = `${name}, step ${index}: ${step.bundle}`
    expect(without(actual.events), label).toEqual(without(expected?.events.filter(isEvent).map(comparable)))
    expect(without(actual.files), label).toEqual(without(expected?.files))
  }
}

/** What an agent keeps, but for the log that it has open. */
function forget(root: string, dest: string): void {
  rmSync(dest, { recursive: true, force: true })
  for (const kept of existsSync(root) ? readdirSync(root) : [])
    if (kept !== 'deployment-logs') rmSync(join(root, kept), { recursive: true, force: true })
}

async function deploy(
  machine: Machine,
  step: Step,
  deploymentId: string,
  revision: RevisionSource,
): Promise<object[]> {
  const specification: DeploymentSpecification = {
    deploymentId,
    applicationName: 'RefApp',
    deploymentGroupId: GROUP,
    deploymentGroupName: 'RefGroup',
    deploymentCreator: step.creator ?? 'user',
    deploymentType: step.deploymentType ?? 'IN_PLACE',
    fileExistsBehavior: step.behavior ?? 'DISALLOW',
    ...(step.appspec !== undefined && { appSpecFilename: step.appspec }),
    allPossibleLifecycleEvents: POSSIBLE_EVENTS,
    revision,
  }
  const events: object[] = []
  let failed = false
  for (const event of step.events ?? IN_PLACE_EVENTS) {
    if (failed) {
      events.push({ event, status: 'Skipped' })
      continue
    }
    const { result, notices } = await machine.execute({ event, specification })
    failed = result.status === 'Failed'
    const scripts = scriptsOf(notices)
    events.push({
      event,
      status: result.status,
      ...(result.noop && { noop: true }),
      ...(failed && { diagnostics: diagnosticsOf(result) }),
      ...(scripts.length > 0 && { scripts }),
    })
  }
  return events
}

function diagnosticsOf({ errorCode, scriptName, logTail }: CommandResult): object {
  return { error: errorCode, script: scriptName, log: logTail }
}

function scriptsOf(notices: readonly AgentNotice[]): object[] {
  const scripts: { script: string; exit: unknown; signal?: string; stdout: string[]; stderr: string[] }[] = []
  for (const notice of notices) {
    const script = scripts.at(-1)
    if (notice.kind === 'script-started') {
      scripts.push({ script: notice.script, exit: 'running', stdout: [], stderr: [] })
    } else if (notice.kind === 'output') script?.[notice.stream].push(notice.line)
    else if (notice.kind === 'script-ended' && script !== undefined) {
      script.exit = notice.exit
      if (notice.signal !== null) script.signal = notice.signal
    }
  }
  return scripts
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

function prepareBundle(
  source: string,
  place: string,
  { bundle, modes, type, wrap }: Step,
  { dest, index }: { dest: string; index: number },
): RevisionSource {
  const copy = join(place, `bundle-${index}`, bundle)
  cpSync(join(source, bundle), copy, { recursive: true, verbatimSymlinks: true })
  for (const path of pathsIn(copy)) {
    const file = join(copy, path)
    if (!lstatSync(file).isFile()) continue
    const text = readFileSync(file, 'latin1')
    const nonEmpty = text.replaceAll('__DEST__', dest).replaceAll('__USER__', USER)
    if (nonEmpty !== text) writeFileSync(file, nonEmpty, 'latin1')
  }
  for (const [path, mode] of Object.entries(modes ?? {}))
    chmodSync(join(copy, path), Number.parseInt(mode, 8))
  if (type === undefined) return { kind: 'Local', location: copy, bundleType: 'directory' }
  const location = `${copy}.${type}`
  const [from, what] = wrap ? [join(copy, '..'), bundle] : [copy, '.']
  if (type === 'zip') execFileSync('zip', ['-qry', location, what], { cwd: from })
  else execFileSync('tar', [type === 'tgz' ? '-czf' : '-cf', location, '-C', from, what])
  return { kind: 'Local', location, bundleType: type }
}

function runSetup(setup: string | undefined, dest: string): void {
  if (setup !== undefined) execFileSync('/bin/sh', ['-ec', setup], { env: { ...process.env, DEST: dest } })
}

function listFiles(folder: string): Record<string, object> {
  return Object.fromEntries(pathsIn(folder).map(path => [path, describeFile(join(folder, path))]))
}

function describeFile(path: string): object {
  const status = lstatSync(path)
  if (status.isSymbolicLink()) return { link: readlinkSync(path) }
  const owner = status.uid === 0 ? 'root' : status.uid === USER_ID ? USER : String(status.uid)
  const mode = `0${(status.mode & 0o7777).toString(8)}`
  if (status.isDirectory()) return { type: 'folder', mode, owner }
  return { type: 'file', mode, owner, text: readFileSync(path, 'utf8') }
}

function leaveOut(value: unknown, fields: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, member) => (fields.includes(key) ? undefined : member)),
  )
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'))
}
