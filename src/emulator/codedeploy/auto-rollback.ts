// Rolls a deployment back when it has failed or was stopped.

import { startDeployment } from './run-deployment.ts'
import { type DeploymentRecord, lastSuccessful, type ServiceContext } from './state.ts'

/** Whether the deployment's configuration asks for a rollback now that it has ended. */
function isWanted({ status, input }: DeploymentRecord): boolean {
  const { enabled, events } = input.autoRollback ?? {}
  // A rollback that fails is not rolled back in its turn.
  if (!enabled || input.creator === 'codeDeployRollback') return false
  switch (status) {
    case 'Failed':
      return events?.includes('DEPLOYMENT_FAILURE') ?? false
    case 'Stopped':
      return events?.includes('DEPLOYMENT_STOP_ON_REQUEST') ?? false
    case 'Succeeded':
    case 'Created':
    case 'Queued':
    case 'InProgress':
      return false
    default:
      return status satisfies never
  }
}

/**
 * Deploys the group's last successful revision again, as a new deployment, where the configuration of the one that ended asks
 * for it; `wanted` overrides the configuration. Each deployment carries the other's id. AWS starts it a little later, the
 * emulator at once.
 */
export function rollBack(ended: DeploymentRecord, context: ServiceContext, wanted = isWanted(ended)): void {
  if (!wanted) return
  const { group, input, id } = ended
  const good = lastSuccessful(group)
  if (good === undefined) {
    ended.rollback = { rollbackMessage: 'There is no earlier successful deployment to roll back to.' }
    return
  }
  const rollback = startDeployment(
    group,
    {
      ...input,
      revision: good.input.revision,
      description: `Rolls ${id} back to the revision of ${good.id}`,
      creator: 'codeDeployRollback',
      isRestart: false,
      updateOutdatedInstancesOnly: false,
    },
    context,
  )
  rollback.rollback = {
    rollbackTriggeringDeploymentId: id,
    rollbackMessage: `It rolls back deployment ${id}.`,
  }
  ended.rollback = {
    rollbackDeploymentId: rollback.id,
    rollbackMessage: `Deployment ${rollback.id} rolls it back to the revision of ${good.id}.`,
  }
}
