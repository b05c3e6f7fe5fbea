// Reads the AppSpec of an unpacked revision.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { type AppSpec, parseAppSpec } from '../appspec/appspec.ts'
import { EVENTS } from '../appspec/lifecycle.ts'
import { pathOf } from '../appspec/target-path.ts'
import type { FilePlace } from '../appspec/value.ts'
import { Problem } from '../core/problem.ts'
import type { DeploymentSpecification } from './protocol.ts'

const USUAL_NAME = 'appspec.yml'

/** For an event's scripts: one file name only. Throws the first Problem that the agent would stop at. */
export async function readAppSpec(archive: string, specification: DeploymentSpecification): Promise<AppSpec> {
  return await read(archive, specification.appSpecFilename ?? USUAL_NAME)
}

/** For Install: the usual file names too, and its events are checked. */
export async function readAppSpecToInstall(
  archive: string,
  specification: DeploymentSpecification,
): Promise<AppSpec> {
  const given = specification.appSpecFilename ?? USUAL_NAME
  const name = [given, 'appspec.yaml', USUAL_NAME].find(candidate => existsSync(join(archive, candidate)))
  const appspec = await read(archive, name ?? given)
  checkEvents(appspec, specification.allPossibleLifecycleEvents)
  return appspec
}

async function read(archive: string, name: string): Promise<AppSpec> {
  const path = join(archive, name)
  if (!existsSync(path)) throw missing(path, name)
  const parsed = parseAppSpec(await readFile(path), { path: name })
  if (!parsed.ok) throw parsed.first
  refusePathsOut(parsed.appspec)
  return parsed.appspec
}

function missing(path: string, name: string): Problem {
  return new Problem({
    code: 'appspec/missing',
    what: `The revision has no ${name} in its root folder.`,
    why: `The agent looked for ${path}, with exactly this spelling.`,
    fix: `Put ${name} into the root folder of the repository.`,
    at: { kind: 'file', path: name },
  })
}

/** The real agent would follow them; here sources and scripts stay inside the revision. */
function refusePathsOut(appspec: AppSpec): void {
  const scripts = appspec.hooks.flatMap(hook => hook.scripts.map(script => script.location))
  const sources = appspec.files.flatMap(({ source }) => ({ value: pathOf(source) ?? '', at: source.at }))
  for (const { value, at } of [...scripts, ...sources]) {
    if (normalize(`./${value}`).split('/')[0] === '..') throw pathOut(value, at)
  }
}

function pathOut(value: string, at: FilePlace): Problem {
  return new Problem({
    code: 'appspec/path-outside',
    what: `"${value}" points outside the revision.`,
    why: 'Files outside it are not part of the commit.',
    fix: 'Move it into the repository, and use its path there.',
    at,
  })
}

function checkEvents(appspec: AppSpec, possible: readonly string[]): void {
  if (possible.length === 0) return
  const unknown = appspec.hooks.filter(({ event }) => !possible.includes(event.value))
  if (unknown[0] !== undefined) {
    throw new Problem({
      code: 'appspec/event',
      what: `${appspec.path} has unknown lifecycle events: ${unknown.map(({ event }) => event.value).join(', ')}.`,
      fix: `Use only these names, with this spelling: ${possible.join(', ')}.`,
      at: unknown[0].event.at,
    })
  }
  const standard: readonly string[] = EVENTS
  const absent = possible.filter(
    event => !standard.includes(event) && !appspec.hooks.some(hook => hook.event.value === event),
  )
  if (absent.length === 0) return
  throw new Problem({
    code: 'appspec/event-absent',
    what: `${appspec.path} has no scripts for ${absent.join(', ')}, which was requested as a custom event.`,
    fix: 'Add it to hooks, or do not request it.',
    at: { kind: 'file', path: appspec.path },
  })
}
