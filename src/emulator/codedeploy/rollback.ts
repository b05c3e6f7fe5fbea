// What happens when a deployment that should be rolled back has ended?

import { begin, type DeploymentWorld } from './deployment.ts'
import { type Deployment, lastSuccessful } from './group.ts'

/** Whether the deployment's configuration asks for a rollback now that it has ended. */
function isWanted({ status, request }: Deployment): boolean {
  const { enabled, events } = request.autoRollback ?? {}
  // A rollback that fails is not rolled back in its turn.
  if (!enabled || request.creator === 'codeDeployRollback') return false
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
 * Deploys the group's last good revision again, as a new deployment, if the one that ended asks for it; `wanted` overrides
 * what is configured. Each carries the other's id. In AWS it follows a little later; here at the same instant.
 */
export function rollBack(ended: Deployment, world: DeploymentWorld, wanted = isWanted(ended)): void {
  if (!wanted) return
  const { group, request, id } = ended
  const good = lastSuccessful(group)
  if (good === undefined) {
    ended.rollback = { rollbackMessage: 'There is no earlier successful deployment to roll back to.' }
    return
  }
  const rollback = begin(
    group,
    {
      ...request,
      revision: good.request.revision,
      description: `Rolls ${id} back to the revision of ${good.id}`,
      creator: 'codeDeployRollback',
      updateOutdatedInstancesOnly: false,
    },
    world,
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
