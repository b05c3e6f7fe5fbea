// Which revision the scripts of an event come from: the current or a previous one.

import { existsSync } from 'node:fs'
import { archiveOf, type DeploymentFolders, readMarker } from './deployment-root.ts'
import type { HostCommand } from './protocol.ts'

type Source = 'current' | 'last-successful' | 'most-recent'

const IN_PLACE: Readonly<Record<string, Source>> = {
  BeforeBlockTraffic: 'last-successful',
  AfterBlockTraffic: 'last-successful',
  ApplicationStop: 'last-successful',
}

const BLUE_GREEN_ROLLBACK: Readonly<Record<string, Source>> = {
  BeforeBlockTraffic: 'most-recent',
  AfterBlockTraffic: 'most-recent',
  ApplicationStop: 'last-successful',
  BeforeAllowTraffic: 'last-successful',
  AfterAllowTraffic: 'last-successful',
}

/**
 * The folder of the unpacked revision; undefined where there was no deployment before. Once the current deployment has
 * unpacked its revision, every event uses that one.
 */
export async function archiveFor(
  { event, specification }: HostCommand,
  folders: DeploymentFolders,
): Promise<string | undefined> {
  if (existsSync(folders.archive)) return folders.archive
  const deployment = await deploymentFor(sourceOf(event, specification), folders)
  return deployment === undefined ? undefined : archiveOf(deployment)
}

function sourceOf(event: string, specification: HostCommand['specification']): Source {
  const { deploymentCreator, deploymentType, isRestart } = specification
  if (isRestart) return 'last-successful'
  const rollback = deploymentCreator === 'codeDeployRollback' && deploymentType === 'BLUE_GREEN'
  return (rollback ? BLUE_GREEN_ROLLBACK : IN_PLACE)[event] ?? 'current'
}

async function deploymentFor(source: Source, folders: DeploymentFolders): Promise<string | undefined> {
  switch (source) {
    case 'current':
      return folders.deployment
    case 'last-successful':
      return await readMarker(folders.lastSuccessful)
    case 'most-recent':
      return await readMarker(folders.mostRecent)
    default:
      return source satisfies never
  }
}
