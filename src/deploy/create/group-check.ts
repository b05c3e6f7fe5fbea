// What is wrong with the deployment group, as far as it can be seen before a deployment is made?

import { Problem } from '../../core/problem.ts'
import type { Group } from '../deployment.ts'
import type { DeployRequest } from '../request.ts'

/** What no deployment gets over. Busy groups, and those that do not exist, are dealt with where one is created. */
export function groupProblem(
  group: Group,
  { application, deploymentGroup }: DeployRequest,
): Problem | undefined {
  if (group.platform === undefined || group.platform === 'Server') return undefined
  return new Problem({
    code: 'group/platform',
    what: `"${deploymentGroup}" deploys to ${group.platform}, not to EC2 or on-premises instances`,
    why: 'An AppSpec with hook scripts is for the compute platform "Server" only.',
    fix: `Name a deployment group of ${application} that is for EC2/On-premises.`,
    at: { kind: 'input', name: 'deployment-group-name', value: deploymentGroup },
  })
}

/** What the next deployment is likely to fail on; CodeDeploy has the last word on who its instances are. */
export function groupWarning(group: Group, { deploymentGroup }: DeployRequest): string | undefined {
  if (group.choosesNobody === undefined) return undefined
  return `"${deploymentGroup}" has no tags and no Auto Scaling group, so it chooses no instance.`
}
