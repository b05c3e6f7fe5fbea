// Follows CodeDeploy's automatic rollback.

import { isFinalDeployment } from '../../appspec/lifecycle.ts'
import { Problem } from '../../core/problem.ts'
import type { DeployContext } from '../context.ts'
import { consoleUrl, type Deployment } from '../deployment.ts'
import { Interrupted } from './deadline.ts'

export interface RollbackOptions extends DeployContext {
  readonly region: string
  /** The deployment that did not succeed. */
  readonly failed: Deployment
}

// A deployment is reported as failed a moment before its rollback is created.
const LOOKS_FOR_IT = 4

/** The rollback as last seen; undefined if there is none. */
export async function followRollback(options: RollbackOptions): Promise<Deployment | undefined> {
  const { region, failed, codedeploy, clock, report, retry, signal, pace } = options
  const look = (id: string) => retry.call(within => codedeploy.getDeployment(id, within))
  let rollback: Deployment | undefined
  try {
    const id = await findId()
    if (id === undefined) return undefined
    report({ kind: 'notice', text: `CodeDeploy rolls back: ${id}, ${consoleUrl(region, id)}` })
    const since = clock.now()
    for (;;) {
      rollback = await look(id)
      if (isFinalDeployment(rollback.status)) return rollback
      await clock.sleep(pace('deployment', clock.now() - since) * retry.pollFactor(), signal)
    }
  } catch (failure) {
    if (failure instanceof Problem) report({ kind: 'warning', problem: failure })
    else if (!(failure instanceof Interrupted)) throw failure
    return rollback
  }

  async function findId(): Promise<string | undefined> {
    let { rollbackId } = failed
    for (let looks = 1; rollbackId === undefined && failed.rollsBack && looks < LOOKS_FOR_IT; looks++) {
      await clock.sleep(pace('deployment', 0), signal)
      rollbackId = (await look(failed.id)).rollbackId
    }
    return rollbackId
  }
}
