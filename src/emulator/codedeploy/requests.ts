// What may a request to each operation say?

import { anything, flag, listOf, mapOf, structure, text, time } from './shape.ts'

// Members and types as in the service's model, 2014-10-06:
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_Operations.html

const revision = structure({
  revisionType: text,
  gitHubLocation: structure({ repository: text, commitId: text }),
  s3Location: anything,
  string: anything,
  appSpecContent: anything,
})

export const createDeployment = structure({
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

export const getDeployment = structure({ deploymentId: text })
export const batchGetDeployments = structure({ deploymentIds: listOf(text) })
export const stopDeployment = structure({ deploymentId: text, autoRollbackEnabled: flag })

export const listDeployments = structure({
  applicationName: text,
  deploymentGroupName: text,
  includeOnlyStatuses: listOf(text),
  createTimeRange: structure({ start: time, end: time }),
  nextToken: text,
})

export const listDeploymentTargets = structure({
  deploymentId: text,
  nextToken: text,
  targetFilters: mapOf(listOf(text)),
})

export const getDeploymentTarget = structure({ deploymentId: text, targetId: text })
export const batchGetDeploymentTargets = structure({ deploymentId: text, targetIds: listOf(text) })

export const getApplication = structure({ applicationName: text })
export const listApplications = structure({ nextToken: text })
export const getDeploymentGroup = structure({ applicationName: text, deploymentGroupName: text })
export const listDeploymentGroups = structure({ applicationName: text, nextToken: text })
