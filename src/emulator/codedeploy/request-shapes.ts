// Each operation's input: its members and their types.

import { flag, listOf, mapOf, structure, text, time } from './decoder.ts'

// Members and types as in the service's model, 2014-10-06:
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_Operations.html

const revision = structure({
  revisionType: text,
  gitHubLocation: structure({ repository: text, commitId: text }),
  s3Location: structure({ bucket: text, key: text, bundleType: text, version: text, eTag: text }),
  string: structure({ content: text, sha256: text }),
  appSpecContent: structure({ content: text, sha256: text }),
})

const tagFilter = structure({ Key: text, Value: text, Type: text })

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
  deploymentMode: text,
  targetInstances: structure({
    tagFilters: listOf(tagFilter),
    autoScalingGroups: listOf(text),
    ec2TagSet: structure({ ec2TagSetList: listOf(listOf(tagFilter)) }),
  }),
  overrideAlarmConfiguration: structure({
    enabled: flag,
    ignorePollAlarmFailure: flag,
    alarms: listOf(structure({ name: text })),
  }),
})

export const getDeploymentInput = structure({ deploymentId: text })
export const batchGetDeploymentsInput = structure({ deploymentIds: listOf(text) })
export const stopDeploymentInput = structure({ deploymentId: text, autoRollbackEnabled: flag })

export const listDeploymentsInput = structure({
  applicationName: text,
  deploymentGroupName: text,
  includeOnlyStatuses: listOf(text),
  createTimeRange: structure({ start: time, end: time }),
  externalId: text,
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

export const continueDeploymentInput = structure({ deploymentId: text, deploymentWaitType: text })
export const batchGetApplicationsInput = structure({ applicationNames: listOf(text) })
export const batchGetDeploymentGroupsInput = structure({
  applicationName: text,
  deploymentGroupNames: listOf(text),
})
export const getDeploymentConfigInput = structure({ deploymentConfigName: text })
export const listDeploymentConfigsInput = structure({ nextToken: text })

export const registerApplicationRevisionInput = structure({
  applicationName: text,
  description: text,
  revision,
})
export const getApplicationRevisionInput = structure({ applicationName: text, revision })
export const listApplicationRevisionsInput = structure({
  applicationName: text,
  sortBy: text,
  sortOrder: text,
  s3Bucket: text,
  s3KeyPrefix: text,
  deployed: text,
  nextToken: text,
})
