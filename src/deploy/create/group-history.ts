// Reads what was deployed to the group before.

import { isGroupMissing } from '../aws/call-failure.ts'
import type { GroupName } from '../aws/operations.ts'
import type { DeployContext } from '../context.ts'
import type { Deployment, Group } from '../deployment.ts'

/** Every result is undefined if the role may not read it. */
export interface History {
  group(): Promise<Group | undefined>
  deployment(id: string): Promise<Deployment | undefined>
  /** Ids, in no guaranteed order. */
  list(filter: { readonly since?: number; readonly active?: boolean }): Promise<readonly string[] | undefined>
}

interface HistoryOptions extends Pick<DeployContext, 'codedeploy' | 'retry' | 'deniedCalls'> {
  readonly name: GroupName
  /** How often a failing call is tried; without limit unless given. */
  readonly tries?: number
}

export function openHistory({ name, codedeploy, retry, deniedCalls, tries }: HistoryOptions): History {
  const { application, deploymentGroup } = name

  async function look<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    try {
      return await retry.call(call, tries)
    } catch (failure) {
      // If the group itself is wrong, CreateDeployment reports it better.
      deniedCalls.tolerate(failure)
      return undefined
    }
  }

  /** A group that does not exist has had none: that of a preview, for one, before it is made. */
  async function list(filter: Parameters<History['list']>[0]): Promise<readonly string[] | undefined> {
    return await look(async signal => {
      try {
        return await codedeploy.listDeployments({ application, deploymentGroup, ...filter }, signal)
      } catch (failure) {
        if (isGroupMissing(failure)) return []
        throw failure
      }
    })
  }

  return {
    group: () => look(signal => codedeploy.getGroup({ application, deploymentGroup }, signal)),
    deployment: id => look(signal => codedeploy.getDeployment(id, signal)),
    list,
  }
}
