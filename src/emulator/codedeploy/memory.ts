// What does the service remember?

import type { DeploymentWorld } from './deployment.ts'
import type { Application, Group } from './group.ts'

/** What the operations work on. */
export interface Memory {
  readonly applications: ReadonlyMap<string, Application>
  readonly world: DeploymentWorld
  readonly region: string
  readonly pageSize: number
}

export function allGroups({ applications }: Memory): readonly Group[] {
  return [...applications.values()].flatMap(({ groups }) => [...groups.values()])
}
