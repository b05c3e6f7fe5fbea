// What is it about the deployment group that no deployment gets over?

import { Problem } from '../codedeploy/problem.ts'
import type { Group } from './deployment.ts'
import type { Settings } from './settings.ts'

/** undefined where nothing is. Busy groups, and those that do not exist, are dealt with where a deployment is created. */
export function groupFault(group: Group, settings: Settings): Problem | undefined {
  const { application, deploymentGroup } = settings
  const at = { kind: 'input', name: 'deployment-group-name', value: deploymentGroup } as const
  if (group.platform !== undefined && group.platform !== 'Server') {
    return new Problem({
      code: 'group/platform',
      what: `"${deploymentGroup}" deploys to ${group.platform}, not to EC2 or on-premises instances`,
      why: 'An AppSpec with hook scripts is for the compute platform "Server" only.',
      fix: `Name a deployment group of ${application} that is for EC2/On-premises.`,
      at,
    })
  }
  if (group.choosesNobody === undefined) return undefined
  return new Problem({
    code: 'group/no-instances',
    what: `"${deploymentGroup}" chooses no instance`,
    why: 'It has no tags and no Auto Scaling group, so every deployment to it fails with NO_INSTANCES.',
    fix: 'Give the group the tags of your instances, in the CodeDeploy console: Edit, "Environment configuration".',
    at,
  })
}
