// Finds the Node server of a repository, and how its package.json builds.

import { join } from 'node:path/posix'
import { at, textAt } from '../core/json.ts'
import type { DeploymentFiles } from './deployment-files.ts'
import { type Folder, folderOf, isBelow } from './folder.ts'

export interface NodePackage {
  /** The folder of package.json; empty for the top. */
  readonly project: string
  readonly path: string
  readonly manager: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** The lock that the manager installs; undefined where there is none. */
  readonly lock: string | undefined
  /** The script of package.json that builds. */
  readonly buildScript: string | undefined
}

export interface NodeServer extends NodePackage {
  /** Of package.json, of the Procfile or of the image. */
  readonly start: string
  readonly startPath: string
}

const SERVERS =
  /^(express|fastify|koa|restify|polka|hono|next|nuxt|sails|micro|@hapi\/hapi|@nestjs\/core|@feathersjs\/express|@adonisjs\/core|@strapi\/strapi|@sveltejs\/adapter-node|socket\.io|ws)$/
// Lines that serve an editor, not visitors.
const DEVELOPMENT =
  /\b(nodemon|ts-node-dev|vite|webpack(-dev-server)?|parcel|nx serve|next dev|nuxt dev|react-scripts|live-server|gulp|concurrently)\b|--watch/
const MANAGERS = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
} as const

/** undefined where no package.json is that of a server. */
export function findNodeServer(folder: Folder, deployed: DeploymentFiles): NodeServer | undefined {
  const packages = findPackages(folder, deployed)
  for (const found of packages) {
    const manifest = manifestOf(folder, found.path)
    const name = STARTS.find(name => textAt(manifest, 'scripts', name) !== undefined) ?? 'start'
    const script = textAt(manifest, 'scripts', name)
    const main = textAt(manifest, 'main')?.replace(/^\.\//, '')
    const mainFile = [main, 'server.js', 'app.js', 'index.js'].find(
      name => name && folder.paths.includes(join(found.project, name)),
    )
    const web =
      deployed.web && isFor(found, deployed.web.path, packages) && NODE.test(deployed.web.command)
        ? deployed.web
        : undefined
    const isServer = Object.keys(Object(at(manifest, 'dependencies'))).some(name => SERVERS.test(name))
    const usable = script !== undefined && !DEVELOPMENT.test(script) ? script : undefined
    if (!isServer && web === undefined && !/^node /.test(usable ?? '')) continue
    const called = web && SCRIPT.exec(web.command)?.[1]
    const theirs = textAt(manifest, 'scripts', called ?? '')
    // An image has files that no release has, so a script of the repository itself comes first.
    const own = called === undefined ? web?.command : theirs && isPlain(theirs) ? theirs : undefined
    const ofScript = usable && (isPlain(usable) ? usable : `${found.manager} run ${name}`)
    const start = own ?? ofScript ?? (theirs && web?.command) ?? (mainFile && `node ${mainFile}`)
    if (start) return { ...found, start, startPath: own && !called && web ? web.path : found.path }
  }
  return undefined
}

const STARTS = ['start:prod', 'start:production', 'start']
const NODE = /^(node|npm|pnpm|yarn|bun|next|nest)\b/
const SCRIPT = /^(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/

/** A script that only calls Node.js is called without the manager, which would stand between it and systemd's signals. */
const isPlain = (script: string) => /^node [^&|;<>$`]*$/.test(script)

/** Whether a deployment file in a package's folder, or in one below it, is about this package. */
function isFor({ project }: NodePackage, path: string, packages: readonly NodePackage[]): boolean {
  const above = packages.filter(other => isBelow(folderOf(path), other.project))
  const nearest = above.sort((a, b) => b.project.length - a.project.length)[0]
  return nearest === undefined || nearest.project === project
}

/** The package that builds the assets of a site whose server is another program. */
export function findAssets(folder: Folder, deployed?: DeploymentFiles): NodePackage | undefined {
  // What the image of a site does not build is in the repository, or is another site.
  if (deployed?.buildScripts?.length === 0) return undefined
  return findPackages(folder, deployed).find(({ buildScript }) => buildScript !== undefined)
}

/** Those near the top first. */
function findPackages(folder: Folder, deployed: DeploymentFiles | undefined): readonly NodePackage[] {
  const names = [...(deployed?.buildScripts ?? []), 'build']
  const isWorkspace =
    folder.paths.includes('pnpm-workspace.yaml') ||
    at(manifestOf(folder, 'package.json'), 'workspaces') !== undefined
  return folder.paths
    .filter(path => /(^|\/)package\.json$/.test(path))
    .map(path => {
      const project = folderOf(path)
      const beside = (above: string) =>
        Object.keys(MANAGERS).find(name => folder.paths.includes(join(above, name)))
      const lock = beside(project)
      const kind = lock ?? beside('')
      const manager = kind === undefined ? 'npm' : MANAGERS[kind as keyof typeof MANAGERS]
      const scripts = at(manifestOf(folder, path), 'scripts')
      const buildScript = names.find(name => textAt(scripts, name) !== undefined)
      const shared = isWorkspace && beside('')
      return { project, path, manager, lock: lock ? join(project, lock) : shared || undefined, buildScript }
    })
}

/** Installs from the lock, builds where there is something to build, and leaves what the server needs. */
export function buildCommand({ manager, lock, buildScript }: NodePackage, isServer: boolean): string {
  const install = {
    npm: lock === undefined ? 'npm install' : 'npm ci',
    pnpm: 'pnpm install --frozen-lockfile',
    yarn: 'yarn install --frozen-lockfile',
    bun: 'bun install --frozen-lockfile',
  }[manager]
  if (buildScript === undefined) return isServer && manager === 'npm' ? `${install} --omit=dev` : install
  const prune = isServer && manager === 'npm' ? ' && npm prune --omit=dev' : ''
  return `${install} && ${manager} run ${buildScript}${prune}`
}

/** undefined where it is no JSON. */
export function manifestOf({ read }: Folder, path: string): unknown {
  try {
    return JSON.parse(read(path) ?? '')
  } catch {
    return undefined
  }
}
