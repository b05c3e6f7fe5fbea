// What a repository is: a Django site, another Python application, a Node server, or a folder of pages.

import { assetsBuilder, type Commands, commandsOf, serverBuilder } from './commands.ts'
import { type DeploymentFiles, readDeploymentFiles } from './deployment-files.ts'
import { type DjangoSite, findDjangoSite } from './django-site.ts'
import type { Folder } from './folder.ts'
import { findAssets, findNodeServer, type NodeServer } from './node-site.ts'
import { findPages, type PagesSite } from './pages-site.ts'
import { findPythonApp, type PythonApp } from './python-app.ts'
import { findRequirements, type Requirements } from './requirements.ts'

export interface PythonSite extends PythonApp, Commands {
  readonly kind: 'python'
  readonly requirements: Requirements | undefined
  readonly deployed: DeploymentFiles
}

interface NodeSite extends NodeServer, Commands {
  readonly kind: 'node'
  readonly deployed: DeploymentFiles
}

export type Site = DjangoSite | GenericSite
export type GenericSite = PythonSite | NodeSite | PagesSite

/** The path of our own Gunicorn configuration, for a site without one. */
export const OWN_GUNICORN = 'config/gunicorn.py'

// Paths become part of a shell script and of a YAML file.
const PLAIN_PATH = /^[\w./@+-]*$/

/** undefined where nothing is recognized. */
export function findSite({ paths, read }: Folder): Site | undefined {
  // Files that init has written are no part of the site.
  const sound = paths.filter(
    path => PLAIN_PATH.test(path) && !path.startsWith('hooks/') && path !== OWN_GUNICORN,
  )
  const folder = { paths: sound, read }
  return findDjangoSite(folder) ?? findPythonSite(folder) ?? findNodeSite(folder) ?? findPages(folder)
}

function findPythonSite(folder: Folder): PythonSite | undefined {
  const app = findPythonApp(folder, readDeploymentFiles(folder).web)
  if (app === undefined) return undefined
  const deployed = readDeploymentFiles(folder, app.project)
  const requirements = findRequirements(folder, app.project, deployed.install)
  const assets = assetsBuilder(findAssets(folder, deployed), app.project)
  return { kind: 'python', ...app, ...commandsOf(deployed, assets, undefined), requirements, deployed }
}

function findNodeSite(folder: Folder): NodeSite | undefined {
  const deployed = readDeploymentFiles(folder)
  const server = findNodeServer(folder, deployed)
  if (server === undefined) return undefined
  return { kind: 'node', ...server, ...commandsOf(deployed, serverBuilder(server), undefined), deployed }
}
