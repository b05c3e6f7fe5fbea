// What was deployed to the group before?

import type { CodeDeploy, GroupName } from './client.ts'
import type { Deployment, Group } from './deployment.ts'
import { isFailure } from './failure.ts'
import type { Report } from './progress.ts'
import type { Weather } from './weather.ts'

/** Every look is undefined where nothing can be seen; where the role is to blame that is told, once. */
export interface History {
  group(): Promise<Group | undefined>
  deployment(id: string): Promise<Deployment | undefined>
  /** Ids, in no order that is promised. */
  list(filter: { readonly since?: number; readonly active?: boolean }): Promise<readonly string[] | undefined>
}

export interface HistoryOptions {
  readonly name: GroupName
  readonly codedeploy: CodeDeploy
  readonly weather: Weather
  readonly report: Report
}

export function openHistory({ name, codedeploy, weather, report }: HistoryOptions): History {
  const { application, deploymentGroup } = name
  const told = new Set<string>()

  async function tolerate<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    try {
      return await weather.through(call)
    } catch (failure) {
      if (!isFailure(failure, 'denied', 'unsupported', 'final')) throw failure
      // Where the group itself is wrong, creating a deployment says so, and better.
      if (failure.kind === 'final') report({ kind: 'debug', text: `${failure.what}: ${failure.why ?? ''}` })
      else if (!told.has(failure.what)) report({ kind: 'warning', problem: failure })
      told.add(failure.what)
      return undefined
    }
  }

  return {
    group: () => tolerate(signal => codedeploy.getGroup({ application, deploymentGroup }, signal)),
    deployment: id => tolerate(signal => codedeploy.getDeployment(id, signal)),
    list: filter =>
      tolerate(signal => codedeploy.listDeployments({ application, deploymentGroup, ...filter }, signal)),
  }
}
