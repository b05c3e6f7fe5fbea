// The analyzed revision that the rules look at.

import { dirname } from 'node:path/posix'
import { setImmediate } from 'node:timers/promises'
import { type AppSpec, parseAppSpec } from '../appspec/appspec.ts'
import type { Hook, Script } from '../appspec/hooks.ts'
import { type InstallPlan, type PathKind, planInstall } from '../appspec/install-plan.ts'
import { AGENT_EVENTS } from '../appspec/lifecycle.ts'
import { refuseSize } from '../appspec/size.ts'
import { expandPath, pathOf } from '../appspec/target-path.ts'
import type { MapValue } from '../appspec/value.ts'
import type { Problem } from '../core/problem.ts'
import { APPSPEC, pathInRevision, type Revision } from '../core/revision.ts'
import { appspecMissing } from './appspec-missing.ts'
import { createErrexit } from './errexit.ts'
import type { Finding } from './finding.ts'
import { type HookScript, readHookScript } from './hook-script.ts'
import { findSubmodules, GIT_MODULES } from './left-out.ts'
import { type ListingTree, openListingTree } from './listing-tree.ts'
import { createPathFinder, type PathFinder } from './near-path.ts'
import { type PackageScripts, readPackageScripts } from './package-scripts.ts'
import { otherService, type Platform, platformOf } from './platform.ts'
import { createReader, type Reader } from './reader.ts'

/** What was read. */
export interface Source {
  readonly revision: Revision
  readonly tree: ListingTree
  readonly paths: PathFinder
  readonly reader: Reader
  /** What the AppSpec says; what is wrong with it is left out of it. */
  readonly appspec: AppSpec
  /** The same as written, with what the agent passes over; undefined where it is no mapping. */
  readonly document: MapValue | undefined
  readonly platform: Platform
  /** The path in the revision that a path of the AppSpec means on this platform. */
  readonly onDisk: (path: string) => string
  /** What the agent would refuse. */
  readonly refused: readonly Problem[]
  /** Those of its hooks that the agent runs. */
  readonly hooks: readonly Hook[]
  /** The files that the locations of their scripts lead to, there or not. */
  readonly scripts: ReadonlySet<string>
  /** Folders that are empty because they are submodules. */
  readonly submodules: readonly string[]
}

/** What was understood of it. */
export interface Model extends Source {
  /** On an instance of which nothing is known. */
  readonly plan: InstallPlan
  /** What the agent would stop at during Install. */
  readonly planProblems: readonly Problem[]
  readonly packageScripts: PackageScripts
  /** In the order of the file. */
  readonly uses: readonly ScriptUse[]
}

/** A script of an event. */
export interface ScriptUse {
  readonly event: Hook['event']
  readonly script: Script
  /** Behind its links; undefined: out of the revision. */
  readonly path: string | undefined
  readonly kind: PathKind
  /** undefined: not there, or no shell script. */
  readonly shell: HookScript | undefined
}

/** What can be checked, or what there is to say instead. */
type OpenedSource =
  | { readonly kind: 'open'; readonly source: Source }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Gives way between its steps, as `analyze` does. */
export async function openSource(revision: Revision, signal?: AbortSignal): Promise<OpenedSource> {
  const { tooLarge } = revision
  // CodeDeploy deploys it all the same.
  if (tooLarge !== undefined) return { kind: 'refused', finding: { severity: 'warning', problem: tooLarge } }
  await giveWay(signal)
  const tree = await openListingTree(revision)
  await giveWay(signal)
  const file = tree.resolve(APPSPEC)
  const bytes = file.kind === 'file' ? (await revision.read([file.path])).get(file.path) : undefined
  if (bytes === undefined) return { kind: 'refused', finding: appspecMissing(revision) }
  const size = refuseSize(bytes, APPSPEC)
  if (size !== undefined) {
    const severity = size.code === 'appspec/too-large' ? 'error' : 'warning'
    return { kind: 'refused', finding: { severity, problem: size } }
  }
  const parsed = parseAppSpec(bytes, { path: APPSPEC })
  await giveWay(signal)
  const other = otherService(parsed.document)
  if (other !== undefined) return { kind: 'refused', finding: other }
  const document = parsed.document?.kind === 'map' ? parsed.document : undefined
  const platform = platformOf(document)
  const appspec = parsed.ok ? parsed.appspec : parsed.readable
  const paths = createPathFinder(revision, tree)
  const onDisk = platform === 'windows' ? (path: string) => windowsPath(path, paths) : (path: string) => path
  const hooks = appspec.hooks.filter(({ event }) => !AGENT_EVENTS.includes(event.value))
  const locations = hooks.flatMap(({ scripts }) => scripts.map(({ location }) => location.value))
  const scripts = new Set(locations.map(location => tree.resolve(onDisk(location)).path))
  const reader = createReader(revision)
  await reader.read([file.path, GIT_MODULES, ...scripts])
  const source = {
    revision,
    tree,
    paths,
    reader,
    appspec,
    document,
    platform,
    onDisk,
    // An agent on Windows takes it.
    refused: parsed.ok
      ? []
      : parsed.problems.filter(({ code }) => platform === 'linux' || code !== 'appspec/os'),
    hooks,
    scripts,
    submodules: findSubmodules(reader.texts.get(GIT_MODULES) ?? '', tree),
  }
  return { kind: 'open', source }
}

/** Gives way between the scripts to whoever wants to abort it. */
export async function analyze(source: Source, signal?: AbortSignal): Promise<Model> {
  const { revision, tree, reader, appspec, onDisk } = source
  const shells = new Map<string, HookScript | undefined>()
  const enablesErrexit = createErrexit(revision, reader)
  for (const path of source.scripts) {
    await giveWay(signal)
    shells.set(path, await readHookScript(path, reader, enablesErrexit))
  }
  const uses = source.hooks.flatMap(({ event, scripts }) =>
    scripts.map(script => {
      const location = onDisk(script.location.value)
      const path = pathInRevision(location) === undefined ? undefined : tree.resolve(location).path
      return { event, script, path, kind: tree.kindOf(location), shell: shells.get(path ?? '') }
    }),
  )
  const texts = [...shells.values()].flatMap(shell => shell?.text ?? [])
  const packageScripts = await readPackageScripts(revision, reader, texts)
  return { ...source, ...planOnto(appspec, tree), packageScripts, uses }
}

/** Windows takes both slashes, and letters of any case. */
function windowsPath(path: string, paths: PathFinder): string {
  const written = path.replaceAll('\\', '/')
  const located = pathInRevision(written)
  return (located === undefined ? undefined : paths.findCase(located)) ?? written
}

// The agent's, where its systemd unit starts it as root. No other user's home would make a difference here.
const AGENT = { workingDirectory: '/', home: '/root' }

/** The folders that a destination needs may be there before, or not. */
function planOnto(appspec: AppSpec, tree: ListingTree): Pick<Model, 'plan' | 'planProblems'> {
  const unsure = new Set<string>()
  for (const { destination } of appspec.files) {
    let folder = expandPath(pathOf(destination) ?? '', AGENT)
    for (; folder !== '/' && !unsure.has(folder); folder = dirname(folder)) unsure.add(folder)
  }
  const planProblems: Problem[] = []
  const plan = planInstall({
    ...AGENT,
    appspec,
    revision: tree,
    installed: path =>
      path === '/' ? 'folder' : unsure.has(expandPath(path, AGENT)) ? 'unknown' : undefined,
    fileExistsBehavior: 'DISALLOW',
    report: problem => planProblems.push(problem),
  })
  return { plan, planProblems }
}

/** Lets signals and timers in. Throws where it is aborted. */
export async function giveWay(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
