// The files that the agent keeps below its deployment root.

import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeploymentSpecification } from './protocol.ts'

// The agent's default for `max_revisions`, which includes the deployment that starts.
const REVISIONS_KEPT = 5

/** The folders and files of one deployment, and of its deployment group. */
export interface DeploymentFolders {
  readonly group: string
  readonly deployment: string
  readonly archive: string
  readonly bundle: string
  readonly scriptLog: string
  readonly deploymentLog: string
  readonly instructions: string
  readonly installPlan: string
  readonly cleanup: string
  readonly lastSuccessful: string
  readonly mostRecent: string
}

export function foldersOf(root: string, specification: DeploymentSpecification): DeploymentFolders {
  const { deploymentGroupId, deploymentId } = specification
  const group = join(root, deploymentGroupId)
  const deployment = join(group, deploymentId)
  const instructions = join(root, 'deployment-instructions')
  return {
    group,
    deployment,
    archive: archiveOf(deployment),
    bundle: join(deployment, 'bundle.tar'),
    scriptLog: join(deployment, 'logs', 'scripts.log'),
    deploymentLog: join(root, 'deployment-logs', 'codedeploy-agent-deployments.log'),
    instructions,
    installPlan: join(instructions, `${deploymentGroupId}-install.json`),
    cleanup: join(instructions, `${deploymentGroupId}-cleanup`),
    lastSuccessful: join(instructions, `${deploymentGroupId}_last_successful_install`),
    mostRecent: join(instructions, `${deploymentGroupId}_most_recent_install`),
  }
}

/** Where the revision of a deployment is unpacked. */
export function archiveOf(deployment: string): string {
  return join(deployment, 'deployment-archive')
}

/** The deployment folder that a marker names; undefined where there is no marker. */
export async function readMarker(marker: string): Promise<string | undefined> {
  const text = await readFile(marker, 'utf8').catch(() => undefined)
  return text?.replace(/\n$/, '')
}

export async function writeMarker(marker: string, folders: DeploymentFolders): Promise<void> {
  await mkdir(folders.instructions, { recursive: true })
  await writeFile(marker, folders.deployment)
}

/** Removes the group's oldest deployments, never the installed one nor the one that starts. */
export async function removeOldDeployments(folders: DeploymentFolders): Promise<void> {
  const others = (await readdir(folders.group))
    .map(name => join(folders.group, name))
    .filter(path => path !== folders.deployment)
  const surplus = others.length - REVISIONS_KEPT + 1
  if (surplus <= 0) return
  const installed = await readMarker(folders.lastSuccessful)
  const removable = others.filter(path => path !== installed)
  const aged = await Promise.all(removable.map(async path => ({ path, time: (await stat(path)).mtimeMs })))
  const oldest = aged.toSorted((one, other) => one.time - other.time).slice(0, surplus)
  for (const { path } of oldest) await rm(path, { recursive: true, force: true })
}
