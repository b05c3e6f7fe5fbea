// A deployment root with an agent of its own, for tests.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAgent } from '../../src/agent/agent.ts'
import type { AgentNotice, CommandResult, DeploymentSpecification } from '../../src/agent/protocol.ts'
import { EVENTS, IN_PLACE_EVENTS } from '../../src/appspec/lifecycle.ts'
import type { Clock } from '../../src/core/clock.ts'
import { folder, PATH } from '../git/git-fixture.ts'
import { systemClock } from '../system-clock.ts'

export const GROUP = 'group-id'

export interface RootFs {
  /** The deployment root. */
  readonly root: string
  /** An empty folder to install into; `$DEST` in the files of a bundle. */
  readonly dest: string
  readonly notices: readonly AgentNotice[]
  /** Sends events until one fails, and gives their results by name. */
  deploy(files: Files, options?: DeployOptions): Promise<Record<string, CommandResult>>
  /** A file below the deployment root. */
  kept(...path: readonly string[]): Promise<string>
}

type Files = Readonly<Record<string, string>>

export interface DeployOptions extends Partial<DeploymentSpecification> {
  /** All of an in-place deployment unless given. */
  readonly events?: readonly string[]
}

/** An AppSpec with these sections. */
export function appspec(sections: string): Files {
  return { 'appspec.yml': `version: 0.0\nos: linux\n${sections}` }
}

/** An AppSpec with one event's scripts, and the scripts. */
export function hook(event: string, scripts: Files): Files {
  const locations = Object.keys(scripts).map(location => `    - location: ${JSON.stringify(location)}\n`)
  return { ...appspec(`hooks:\n  ${event}:\n${locations.join('')}`), ...scripts }
}

export async function createGround({
  clock = systemClock,
}: {
  readonly clock?: Clock
} = {}): Promise<RootFs> {
  const [root, dest] = [await folder(), await folder()]
  const notices: AgentNotice[] = []
  const agent = createAgent({
    root,
    environment: { PATH, LANG: 'C.UTF-8' },
    workingDirectory: '/',
    clock,
    notify: notice => notices.push(notice),
  })
  let deployments = 0
  return {
    root,
    dest,
    notices,
    deploy: async (files, { events = IN_PLACE_EVENTS, ...overrides } = {}) => {
      deployments += 1
      const nonEmpty = Object.entries(files).map(([path, text]) => [path, text.replaceAll('$DEST', dest)])
      const specification: DeploymentSpecification = {
        deploymentId: `d-${deployments}`,
        applicationName: 'App',
        deploymentGroupId: GROUP,
        deploymentGroupName: 'Group',
        deploymentCreator: 'user',
        deploymentType: 'IN_PLACE',
        fileExistsBehavior: 'DISALLOW',
        allPossibleLifecycleEvents: EVENTS.filter(
          event => event !== 'BlockTraffic' && event !== 'AllowTraffic',
        ),
        revision: {
          kind: 'Local',
          location: await folder(Object.fromEntries(nonEmpty)),
          bundleType: 'directory',
        },
        ...overrides,
      }
      const results: Record<string, CommandResult> = {}
      for (const event of events) {
        const result = await agent.execute({ event, specification })
        results[event] = result
        if (result.status === 'Failed') break
      }
      return results
    },
    kept: (...path) => readFile(join(root, ...path), 'utf8'),
  }
}
