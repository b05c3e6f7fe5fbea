// One deployment of a case: its bundle, its events, and what they left.

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type {
  AgentNotice,
  CommandResult,
  DeploymentSpecification,
  RevisionSource,
} from '../../src/agent/protocol.ts'
import { EVENTS, IN_PLACE_EVENTS } from '../../src/appspec/lifecycle.ts'
import { pathsIn } from '../tree.ts'
import { type Machine, USER, USER_ID } from './case-machine.ts'

export interface Step {
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

const GROUP = '00000000-0000-4000-8000-000000000000'

/** The list that `codedeploy-local` sends. */
const POSSIBLE_EVENTS = EVENTS.filter(event => event !== 'BlockTraffic' && event !== 'AllowTraffic')

/** Sends its events until one fails. */
export async function deploy(
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

/** A copy of the bundle with the names of this machine. */
export function prepareBundle(
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

export function listFiles(folder: string): Record<string, object> {
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

/** What an agent keeps, but for the log that it has open. */
export function forget(root: string, dest: string): void {
  rmSync(dest, { recursive: true, force: true })
  for (const kept of existsSync(root) ? readdirSync(root) : [])
    if (kept !== 'deployment-logs') rmSync(join(root, kept), { recursive: true, force: true })
}

/** Names in the place of what is different in every run. */
export function withoutPlaces(
  { events, files }: { events: object[]; files: object },
  { root, dest, id }: { root: string; dest: string; id: string },
): { readonly events: unknown; readonly files: unknown } {
  const text = JSON.stringify({ events, files })
    .replaceAll(dest, '$DEST')
    .replaceAll(root, '$ROOT')
    .replaceAll(id, '$ID')
    .replaceAll(GROUP, '$GROUP')
    .replaceAll(USER, '$USER')
    .replaceAll('\uFFFD', '?')
  return JSON.parse(text)
}
