// Each operation's input: its members and their types.

import { flag, integer, listOf, mapOf, structure, text, time } from './decoder.ts'

// Members and types as in the service's model, 2014-10-06:
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_Operations.html

const revision = structure({
  revisionType: text,
  gitHubLocation: structure({ repository: text, commitId: text }),
  s3Location: structure({ bucket: text, key: text, bundleType: text, version: text, eTag: text }),
  string: structure({ content: text, sha256: text }),
  appSpecContent: structure({ content: text, sha256: text }),
})

const tag = structure({ Key: text, Value: text })
const tagFilter = structure({ Key: text, Value: text, Type: text })
const ec2TagSet = structure({ ec2TagSetList: listOf(listOf(tagFilter)) })
const autoRollbackConfiguration = structure({ enabled: flag, events: listOf(text) })
const alarmConfiguration = structure({
  enabled: flag,
  ignorePollAlarmFailure: flag,
  alarms: listOf(structure({ name: text })),
})
const minimumHealthyHosts = structure({ type: text, value: integer })
const named = structure({ name: text })
const trafficRoute = structure({ listenerArns: listOf(text) })

/** What CreateDeploymentGroup and UpdateDeploymentGroup set. */
const groupSettings = {
  deploymentConfigName: text,
  ec2TagFilters: listOf(tagFilter),
  onPremisesInstanceTagFilters: listOf(tagFilter),
  autoScalingGroups: listOf(text),
  serviceRoleArn: text,
  triggerConfigurations: listOf(
    structure({ triggerName: text, triggerTargetArn: text, triggerEvents: listOf(text) }),
  ),
  alarmConfiguration,
  autoRollbackConfiguration,
  outdatedInstancesStrategy: text,
  deploymentStyle: structure({ deploymentType: text, deploymentOption: text }),
  blueGreenDeploymentConfiguration: structure({
    terminateBlueInstancesOnDeploymentSuccess: structure({
      action: text,
      terminationWaitTimeInMinutes: integer,
    }),
    deploymentReadyOption: structure({ actionOnTimeout: text, waitTimeInMinutes: integer }),
    greenFleetProvisioningOption: structure({ action: text }),
  }),
  loadBalancerInfo: structure({
    elbInfoList: listOf(named),
    targetGroupInfoList: listOf(named),
    targetGroupPairInfoList: listOf(
      structure({
        targetGroups: listOf(named),
        prodTrafficRoute: trafficRoute,
        testTrafficRoute: trafficRoute,
      }),
    ),
  }),
  ec2TagSet,
  ecsServices: listOf(structure({ serviceName: text, clusterName: text })),
  onPremisesTagSet: structure({ onPremisesTagSetList: listOf(listOf(tagFilter)) }),
  terminationHookEnabled: flag,
}

export const createDeploymentInput = structure({
  applicationName: text,
  deploymentGroupName: text,
  revision,
  deploymentConfigName: text,
  description: text,
  ignoreApplicationStopFailures: flag,
  autoRollbackConfiguration,
  updateOutdatedInstancesOnly: flag,
  fileExistsBehavior: text,
  deploymentMode: text,
  targetInstances: structure({
    tagFilters: listOf(tagFilter),
    autoScalingGroups: listOf(text),
    ec2TagSet,
  }),
  overrideAlarmConfiguration: alarmConfiguration,
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

export const createApplicationInput = structure({
  applicationName: text,
  computePlatform: text,
  tags: listOf(tag),
})
export const updateApplicationInput = structure({ applicationName: text, newApplicationName: text })
export const deleteApplicationInput = structure({ applicationName: text })

export const createDeploymentGroupInput = structure({
  applicationName: text,
  deploymentGroupName: text,
  ...groupSettings,
  tags: listOf(tag),
})
export const updateDeploymentGroupInput = structure({
  applicationName: text,
  currentDeploymentGroupName: text,
  newDeploymentGroupName: text,
  ...groupSettings,
})
export const deleteDeploymentGroupInput = structure({ applicationName: text, deploymentGroupName: text })

const timeBased = {
  timeBasedCanary: structure({ canaryPercentage: integer, canaryInterval: integer }),
  timeBasedLinear: structure({ linearPercentage: integer, linearInterval: integer }),
}
export const createDeploymentConfigInput = structure({
  deploymentConfigName: text,
  minimumHealthyHosts,
  trafficRoutingConfig: structure({ type: text, ...timeBased }),
  computePlatform: text,
  zonalConfig: structure({
    firstZoneMonitorDurationInSeconds: integer,
    monitorDurationInSeconds: integer,
    minimumHealthyHostsPerZone: minimumHealthyHosts,
  }),
})
export const deleteDeploymentConfigInput = structure({ deploymentConfigName: text })

export const batchGetApplicationRevisionsInput = structure({
  applicationName: text,
  revisions: listOf(revision),
})

export const listDeploymentInstancesInput = structure({
  deploymentId: text,
  nextToken: text,
  instanceStatusFilter: listOf(text),
  instanceTypeFilter: listOf(text),
})
export const getDeploymentInstanceInput = structure({ deploymentId: text, instanceId: text })
export const batchGetDeploymentInstancesInput = structure({ deploymentId: text, instanceIds: listOf(text) })
export const skipWaitTimeForInstanceTerminationInput = structure({ deploymentId: text })
export const putLifecycleEventHookExecutionStatusInput = structure({
  deploymentId: text,
  lifecycleEventHookExecutionId: text,
  status: text,
})

export const tagResourceInput = structure({ ResourceArn: text, Tags: listOf(tag) })
export const untagResourceInput = structure({ ResourceArn: text, TagKeys: listOf(text) })
export const listTagsForResourceInput = structure({ ResourceArn: text, NextToken: text })

export const registerOnPremisesInstanceInput = structure({
  instanceName: text,
  iamSessionArn: text,
  iamUserArn: text,
})
export const deregisterOnPremisesInstanceInput = structure({ instanceName: text })
export const getOnPremisesInstanceInput = structure({ instanceName: text })
export const batchGetOnPremisesInstancesInput = structure({ instanceNames: listOf(text) })
export const listOnPremisesInstancesInput = structure({
  registrationStatus: text,
  tagFilters: listOf(tagFilter),
  nextToken: text,
})
export const addTagsToOnPremisesInstancesInput = structure({
  tags: listOf(tag),
  instanceNames: listOf(text),
})
export const removeTagsFromOnPremisesInstancesInput = structure({
  tags: listOf(tag),
  instanceNames: listOf(text),
})

export const listGitHubAccountTokenNamesInput = structure({ nextToken: text })
export const deleteGitHubAccountTokenInput = structure({ tokenName: text })
export const deleteResourcesByExternalIdInput = structure({ externalId: text })
