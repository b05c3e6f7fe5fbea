// What a site runs besides its server: what builds a release, what comes before the switch, further processes.

import { relative } from 'node:path/posix'
import { stepsOf } from './command-line.ts'
import type { DeploymentFiles } from './deployment-files.ts'
import { buildCommand, type NodePackage } from './node-site.ts'
import type { SiteProcess } from './process-lists.ts'

export interface Commands {
  /** Makes what is not in the repository, in the folder of the project; empty: nothing. */
  readonly build: string
  /** Paths in the repository that decide what it makes; empty: all. */
  readonly buildSources: readonly string[]
  readonly buildsWithNode: boolean
  /** Runs before visitors see a release; empty: nothing. */
  readonly before: string
  readonly processes: readonly SiteProcess[]
}

// Such a step writes into the release; any other one is for the database or another service.
const BUILDS = /\b(compile|compilemessages|build|assets|compress|webpack|tailwind)\b/
const INSTALLS = /\b(pip3? install|npm (ci|install)|yarn install|uv sync|poetry install|bundle install)\b/

/** `done`: the steps that the hooks do by themselves. */
export function commandsOf(
  deployed: DeploymentFiles,
  builder: Builder | undefined,
  done: RegExp | undefined,
): Commands {
  const steps = [...deployed.release, ...(deployed.web?.before ?? [])].filter(
    step => !INSTALLS.test(step) && !done?.test(step),
  )
  const ofImage = deployed.image?.builds.flatMap(stepsOf) ?? []
  const builds = [...new Set([...steps.filter(step => BUILDS.test(step)), ...ofImage])]
  return {
    build: [...(builder ? [builder.command] : []), ...builds].join(' && '),
    buildSources: builds.length === 0 ? (builder?.sources ?? []) : [],
    buildsWithNode: builder !== undefined,
    before: steps.filter(step => !BUILDS.test(step)).join(' && '),
    processes: deployed.processes,
  }
}

/** Makes files of a release with Node.js. */
interface Builder {
  readonly command: string
  /** As `buildSources`. */
  readonly sources: readonly string[]
}

/** Of a Node server, in its own folder. Without a build script it is its packages only, which the lock decides. */
export function serverBuilder(server: NodePackage): Builder {
  const sources = server.buildScript ? [] : [server.path, ...(server.lock ? [server.lock] : [])]
  return { command: buildCommand(server, true), sources }
}

/** Of the assets of another program's site, from the folder of its project. */
export function assetsBuilder(assets: NodePackage | undefined, project: string): Builder | undefined {
  if (assets === undefined) return undefined
  const command = buildCommand(assets, false)
  if (assets.project === project) return { command, sources: [] }
  return { command: `(cd ${relative(project, assets.project)} && ${command})`, sources: [assets.project] }
}
