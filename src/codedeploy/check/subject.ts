// What do the rules look at?

import { type AppSpec, parseAppSpec } from '../appspec.ts'
import type { Hook, Script } from '../hooks.ts'
import type { Problem } from '../problem.ts'
import { pathInRevision, type Revision } from '../revision.ts'
import type { MapValue } from '../value.ts'
import { type HookScript, readHookScript } from './hook-script.ts'
import { type InstallPlan, planInstall } from './install-plan.ts'
import { createReader, type Reader } from './reader.ts'

/** Where CodeDeploy looks: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html */
export const APPSPEC = 'appspec.yml'

export interface Subject {
  readonly revision: Revision
  readonly reader: Reader
  /** What the AppSpec says; what is wrong with it is left out of it. */
  readonly appspec: AppSpec
  /** The same as written, with what the agent passes over; undefined where it is no mapping. */
  readonly document: MapValue | undefined
  /** What the agent would refuse. */
  readonly refused: readonly Problem[]
  readonly plan: InstallPlan
  /** In the order of the file. */
  readonly uses: readonly ScriptUse[]
}

/** A script of an event. */
export interface ScriptUse {
  readonly event: Hook['event']
  readonly script: Script
  /** undefined: out of the revision. */
  readonly path: string | undefined
  /** undefined: not there, or no shell script. */
  readonly shell: HookScript | undefined
}

/** undefined where there is no AppSpec. */
export async function openSubject(revision: Revision): Promise<Subject | undefined> {
  const bytes = (await revision.read([APPSPEC])).get(APPSPEC)
  if (bytes === undefined) return undefined
  const parsed = parseAppSpec(bytes, { path: APPSPEC })
  const { document } = parsed
  const appspec = parsed.ok ? parsed.appspec : parsed.readable
  const uses = appspec.hooks.flatMap(({ event, scripts }) =>
    scripts.map(script => ({ event, script, path: pathInRevision(script.location.value) })),
  )
  const paths = new Set(uses.flatMap(({ path }) => path ?? []))
  const reader = createReader(revision)
  await reader.read([APPSPEC, ...paths])
  const scripts = new Map<string, HookScript | undefined>()
  for (const path of paths) scripts.set(path, await readHookScript(revision, path, reader))
  return {
    revision,
    reader,
    appspec,
    plan: planInstall(appspec, revision),
    document: document?.kind === 'map' ? document : undefined,
    refused: parsed.ok ? [] : parsed.problems,
    uses: uses.map(use => ({ ...use, shell: scripts.get(use.path ?? '') })),
  }
}
