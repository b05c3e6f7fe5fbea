// Each operation's input: its members and their types.

import { anything, flag, listOf, mapOf, structure, text, time } from './decoder.ts'

// Members and types as in the service's model, 2014-10-06:
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_Operations.html

const revision = structure({
  revisionType: text,
  gitHubLocation: structure({ repository: text, commitId: text }),
  s3Location: anything,
  string: anything,
  appSpecContent: anything,
})

export const createDeploymentInput = structure({
  applicationName: text,
  deploymentGroupName: text,
  revision,
  deploymentConfigName: text,
  description: text,
  ignoreApplicationStopFailures: flag,
  autoRollbackConfiguration: structure({ enabled: flag, events: listOf(text) }),
  updateOutdatedInstancesOnly: flag,
  fileExistsBehavior: text,
})

export const getDeploymentInput = structure({ deploymentId: text })
export const batchGetDeploymentsInput = structure({ deploymentIds: listOf(text) })
export const stopDeploymentInput = structure({ deploymentId: text, autoRollbackEnabled: flag })

export const listDeploymentsInput = structure({
  applicationName: text,
  deploymentGroupName: text,
  includeOnlyStatuses: listOf(text),
  createTimeRange: structure({ start: time, end: time }),
  nextToken: text,
})

export const listDeploymentTargetsInput = structure({
  deploymentId: text,
  nextToken: text,
  targetFilters: mapOf(listOf(text)),
})

export const getDeploymentTargetInput = structure({ deploymentId: text, targetId: text })
export const batchGetDeploymentTargetsInput = structure({ deploymentId: text, targetIds: listOf(text) })

export const getApplicationInput = structure({ applicationName: text })
export const listApplicationsInput = structure({ nextToken: text })
export const getDeploymentGroupInput = structure({ applicationName: text, deploymentGroupName: text })
export const listDeploymentGroupsInput = structure({ applicationName: text, nextToken: text })
