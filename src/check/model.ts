// The analyzed revision that the rules look at.

import { type AppSpec, parseAppSpec } from '../appspec/appspec.ts'
import type { Hook, Script } from '../appspec/hooks.ts'
import type { MapValue } from '../appspec/value.ts'
import type { Problem } from '../core/problem.ts'
import { APPSPEC, followLinks, pathInRevision, type Revision } from '../core/revision.ts'
import { type HookScript, readHookScript } from './hook-script.ts'
import { type InstallPlan, planInstall } from './install-plan.ts'
import { createReader, type Reader } from './reader.ts'

/** What was read. */
export interface Source {
  readonly revision: Revision
  readonly reader: Reader
  /** What the AppSpec says; what is wrong with it is left out of it. */
  readonly appspec: AppSpec
  /** The same as written, with what the agent passes over; undefined where it is no mapping. */
  readonly document: MapValue | undefined
  /** What the agent would refuse. */
  readonly refused: readonly Problem[]
  /** Those of its scripts that lie in the revision, or would: the path of a location, and the file that it leads to. */
  readonly scripts: ReadonlyMap<string, string>
}

/** What was understood of it. */
export interface Model extends Source {
  readonly plan: InstallPlan
  /** In the order of the file. */
  readonly uses: readonly ScriptUse[]
}

/** A script of an event. */
export interface ScriptUse {
  readonly event: Hook['event']
  readonly script: Script
  /** Behind its links; undefined: out of the revision. */
  readonly path: string | undefined
  /** undefined: not there, or no shell script. */
  readonly shell: HookScript | undefined
}

/** undefined where there is no AppSpec. */
export async function openSource(revision: Revision): Promise<Source | undefined> {
  const file = await followLinks(revision, APPSPEC)
  const bytes =
    revision.entries.get(file)?.kind === 'file' ? (await revision.read([file])).get(file) : undefined
  if (bytes === undefined) return undefined
  const parsed = parseAppSpec(bytes, { path: APPSPEC })
  const { document } = parsed
  const appspec = parsed.ok ? parsed.appspec : parsed.readable
  const locations = appspec.hooks.flatMap(({ scripts }) => scripts.map(({ location }) => location.value))
  const scripts = new Map<string, string>()
  for (const path of locations.flatMap(location => pathInRevision(location) ?? []))
    scripts.set(path, await followLinks(revision, path))
  const reader = createReader(revision)
  await reader.read([APPSPEC, ...scripts.values()])
  return {
    revision,
    reader,
    appspec,
    document: document?.kind === 'map' ? document : undefined,
    refused: parsed.ok ? [] : parsed.problems,
    scripts,
  }
}

export async function analyze(source: Source): Promise<Model> {
  const { revision, reader, appspec } = source
  const shells = new Map<string, HookScript | undefined>()
  for (const path of new Set(source.scripts.values()))
    shells.set(path, await readHookScript(revision, path, reader))
  const uses = appspec.hooks.flatMap(({ event, scripts }) =>
    scripts.map(script => {
      const located = pathInRevision(script.location.value)
      const path = located === undefined ? undefined : source.scripts.get(located)
      return { event, script, path, shell: shells.get(path ?? '') }
    }),
  )
  return { ...source, plan: planInstall(appspec, revision), uses }
}
