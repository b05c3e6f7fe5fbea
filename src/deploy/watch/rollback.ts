// Follows CodeDeploy's automatic rollback.

import { Problem } from '../../core/problem.ts'
import type { DeployContext } from '../context.ts'
import { consoleUrl, type Deployment } from '../deployment.ts'
import type { Rollback } from '../progress.ts'
import { Interrupted } from './deadline.ts'
import { createFleet } from './fleet.ts'
import { watch } from './watch.ts'

interface RollbackOptions extends DeployContext {
  readonly region: string
  /** The deployment that did not succeed. */
  readonly ended: Deployment
}

// A deployment is reported as failed a moment before its rollback is created.
const LOOKS_FOR_IT = 4

/** The rollback as last seen; undefined if there is none. */
export async function followRollback(options: RollbackOptions): Promise<Rollback | undefined> {
  const { region, ended, codedeploy, clock, report, retry, signal, pace } = options
  const fleet = createFleet(report)
  try {
    const id = await findId()
    if (id === undefined) return undefined
    report({ kind: 'notice', text: `CodeDeploy is rolling back: ${id}, ${consoleUrl(region, id)}` })
    const { end, ...last } = await watch({ ...options, deploymentId: id, fleet })
    if (end instanceof Problem) report({ kind: 'warning', problem: end })
    return rollbackOf(id, region, { ...last, instances: fleet.list() })
  } catch (failure) {
    if (failure instanceof Problem) report({ kind: 'warning', problem: failure })
    else if (!(failure instanceof Interrupted)) throw failure
    return undefined
  }

  async function findId(): Promise<string | undefined> {
    let { rollbackId } = ended
    for (let looks = 1; rollbackId === undefined && rollsBack(ended) && looks < LOOKS_FOR_IT; looks++) {
      await clock.sleep(pace('deployment', 0), signal)
      const look = await retry.call(within => codedeploy.getDeployment(ended.id, within))
      rollbackId = look.rollbackId
    }
    return rollbackId
  }
}

type Seen = Pick<Rollback, 'instances' | 'instancesSeen'> & { readonly deployment: Deployment | undefined }

function rollbackOf(id: string, region: string, { deployment, ...seen }: Seen): Rollback {
  return {
    id,
    url: consoleUrl(region, id),
    creator: deployment?.creator ?? 'codeDeployRollback',
    ...(deployment && { status: deployment.status }),
    ...(deployment?.commit !== undefined && { commit: deployment.commit }),
    ...(deployment?.overview && { overview: deployment.overview }),
    ...seen,
  }
}

/** One that there is no time to follow. */
export function unseenRollback(id: string, region: string): Rollback {
  return rollbackOf(id, region, { deployment: undefined, instances: [], instancesSeen: 'some' })
}

function rollsBack({ status, error, rollsBackAfter }: Deployment): boolean {
  if (status === 'Failed') return rollsBackAfter.includes('DEPLOYMENT_FAILURE')
  const reason = error?.code === 'ALARM_ACTIVE' ? 'DEPLOYMENT_STOP_ON_ALARM' : 'DEPLOYMENT_STOP_ON_REQUEST'
  return status === 'Stopped' && rollsBackAfter.includes(reason)
}
