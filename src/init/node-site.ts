// Finds the Node server of a repository, and how its package.json builds.

import { join } from 'node:path/posix'
import { at, textAt } from '../core/json.ts'
import type { DeploymentFiles } from './deployment-files.ts'
import { type Folder, folderOf } from './folder.ts'

export interface NodePackage {
  /** The folder of package.json; empty for the top. */
  readonly project: string
  readonly path: string
  readonly manager: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** The lock that the manager installs; undefined where there is none. */
  readonly lock: string | undefined
  readonly hasBuild: boolean
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
  for (const found of findPackages(folder)) {
    const manifest = manifestOf(folder, found.path)
    const script = textAt(manifest, 'scripts', 'start')
    const main = textAt(manifest, 'main')?.replace(/^\.\//, '')
    const mainFile = [main, 'server.js', 'app.js', 'index.js'].find(
      name => name && folder.paths.includes(join(found.project, name)),
    )
    const web =
      deployed.web && /^(node|npm|pnpm|yarn|bun|next|nest)\b/.test(deployed.web.command)
        ? deployed.web
        : undefined
    const isServer = Object.keys(Object(at(manifest, 'dependencies'))).some(name => SERVERS.test(name))
    const usable = script !== undefined && !DEVELOPMENT.test(script) ? script : undefined
    if (!isServer && web === undefined && !/^node /.test(usable ?? '')) continue
    // "npm start" is what package.json says.
    const own = web && !/^(npm|pnpm|yarn|bun)( run)? start\b/.test(web.command) ? web : undefined
    const start = own?.command ?? plain(usable, found.manager) ?? (mainFile && `node ${mainFile}`)
    if (start) return { ...found, start, startPath: own?.path ?? found.path }
  }
  return undefined
}

/** A script that only calls Node.js is called without the manager, which would stand between it and systemd's signals. */
function plain(script: string | undefined, manager: NodePackage['manager']): string | undefined {
  if (script === undefined) return undefined
  return /^node [^&|;<>$`]*$/.test(script) ? script : `${manager} run start`
}

/** The package that builds the assets of a site whose server is another program. */
export function findAssets(folder: Folder): NodePackage | undefined {
  return findPackages(folder).find(({ hasBuild }) => hasBuild)
}

/** Those near the top first. */
function findPackages(folder: Folder): readonly NodePackage[] {
  return folder.paths
    .filter(path => /(^|\/)package\.json$/.test(path))
    .map(path => {
      const project = folderOf(path)
      const beside = (above: string) =>
        Object.keys(MANAGERS).find(name => folder.paths.includes(join(above, name)))
      const lock = beside(project)
      const kind = lock ?? beside('')
      const manager = kind === undefined ? 'npm' : MANAGERS[kind as keyof typeof MANAGERS]
      const build = textAt(manifestOf(folder, path), 'scripts', 'build')
      return { project, path, manager, lock: lock && join(project, lock), hasBuild: build !== undefined }
    })
}

/** Installs from the lock, builds where there is something to build, and leaves what the server needs. */
export function buildCommand({ manager, lock, hasBuild }: NodePackage, isServer: boolean): string {
  const install = {
    npm: lock === undefined ? 'npm install' : 'npm ci',
    pnpm: 'pnpm install --frozen-lockfile',
    yarn: 'yarn install --frozen-lockfile',
    bun: 'bun install --frozen-lockfile',
  }[manager]
  if (!hasBuild) return isServer && manager === 'npm' ? `${install} --omit=dev` : install
  const prune = isServer && manager === 'npm' ? ' && npm prune --omit=dev' : ''
  return `${install} && ${manager} run build${prune}`
}

/** undefined where it is no JSON. */
export function manifestOf({ read }: Folder, path: string): unknown {
  try {
    return JSON.parse(read(path) ?? '')
  } catch {
    return undefined
  }
}
