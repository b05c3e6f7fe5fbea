// What the exceptions of CodeDeploy's operations mean, and what to do.

interface Meaning {
  readonly what: string
  readonly fix: string
}

const NAMES = 'Correct "application-name" and "deployment-group-name"; names are case-sensitive.'
const GONE = 'Check in the CodeDeploy console that it exists, and that "aws-region" is right.'

/**
 * Of the operations that the action calls. Those that CreateDeployment answers to a wrong input are explained by that input, in
 * create/refusal.ts. https://docs.aws.amazon.com/codedeploy/latest/APIReference/CommonErrors.html has the rest.
 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  AlarmsLimitExceededException: {
    what: 'The deployment has more alarms than CodeDeploy allows',
    fix: 'Keep at most 10 alarms in "override-alarms".',
  },
  ApplicationDoesNotExistException: {
    what: 'CodeDeploy has no such application in this region',
    fix: `${NAMES} Check "aws-region", too.`,
  },
  DeploymentConfigDoesNotExistException: {
    what: 'The deployment configuration does not exist',
    fix: 'Correct "deployment-config-name", or choose another one in the settings of the deployment group.',
  },
  DeploymentDoesNotExistException: {
    what: 'CodeDeploy does not know the deployment',
    fix: GONE,
  },
  DeploymentGroupAlreadyExistsException: {
    what: 'The application already has a deployment group of this name',
    fix: 'Give the preview another "deployment-group-name".',
  },
  DeploymentGroupDoesNotExistException: {
    what: 'The application has no such deployment group',
    fix: NAMES,
  },
  DeploymentGroupLimitExceededException: {
    what: 'The application has as many deployment groups as CodeDeploy allows',
    fix: 'Remove previews that are no longer needed, with "remove: true", or request a higher CodeDeploy quota in this region.',
  },
  DeploymentTargetDoesNotExistException: {
    what: 'An instance no longer belongs to the deployment',
    fix: 'See the deployment in the CodeDeploy console; a terminated instance can no longer be read.',
  },
  DescriptionTooLongException: {
    what: 'The description of the deployment is too long',
    fix: 'Shorten "description"; CodeDeploy keeps 256 characters.',
  },
  InstanceDoesNotExistException: {
    what: 'An instance of the deployment no longer exists',
    fix: 'See the deployment in the CodeDeploy console; a terminated instance can no longer be read.',
  },
  InvalidAlarmConfigException: {
    what: 'CodeDeploy cannot use the alarms of the deployment',
    fix: 'Correct "override-alarms": list each CloudWatch alarm by its name, once; it must be in the same region.',
  },
  InvalidApplicationNameException: {
    what: 'CodeDeploy does not allow this application name',
    fix: 'Correct "application-name": at most 100 characters.',
  },
  InvalidAutoRollbackConfigException: {
    what: 'CodeDeploy cannot use the rollback settings of the deployment',
    fix: 'Leave "auto-rollback" empty to use those of the deployment group.',
  },
  InvalidAutoScalingGroupException: {
    what: 'CodeDeploy cannot use an Auto Scaling group of the deployment',
    fix: 'Check that each Auto Scaling group of "target-instances" and of the deployment group exists in this region.',
  },
  InvalidComputePlatformException: {
    what: 'The application has the wrong compute platform',
    fix: 'Set "application-name" to an application of the compute platform "EC2/On-premises".',
  },
  InvalidDeploymentConfigNameException: {
    what: 'CodeDeploy does not allow this deployment configuration name',
    fix: 'Correct "deployment-config-name": at most 100 characters.',
  },
  InvalidDeploymentGroupNameException: {
    what: 'CodeDeploy does not allow this deployment group name',
    fix: 'Correct "deployment-group-name": at most 100 characters.',
  },
  InvalidEC2TagException: {
    what: 'CodeDeploy cannot choose instances by these tags',
    fix: 'Correct "deployment-group-tags": keys and values as EC2 shows them.',
  },
  InvalidECSServiceException: {
    what: 'The deployment group deploys to an Amazon ECS service that cannot be used',
    fix: 'Use a deployment group that deploys to EC2 or on-premises instances.',
  },
  InvalidFileExistsBehaviorException: {
    what: 'CodeDeploy does not accept the setting for files that already exist',
    fix: 'Set "file-exists-behavior" to DISALLOW, OVERWRITE or RETAIN.',
  },
  InvalidGitHubAccountTokenException: {
    what: 'The application is not connected to GitHub, or the connection is no longer valid',
    fix: 'Connect it in the CodeDeploy console: Create deployment, "My application is stored in GitHub", Connect to GitHub.',
  },
  InvalidIgnoreApplicationStopFailuresValueException: {
    what: 'CodeDeploy cannot ignore failures of ApplicationStop in this deployment',
    fix: 'Remove "ignore-application-stop-failures": it is for EC2 and on-premises instances only.',
  },
  InvalidLoadBalancerInfoException: {
    what: 'CodeDeploy cannot use the load balancer of the deployment group',
    fix: 'Correct the load balancer or target group in the settings of the deployment group.',
  },
  InvalidRevisionException: {
    what: 'CodeDeploy cannot deploy this revision to this group',
    fix: 'Check "repository" and "commit", and that the compute platform of the application is "EC2/On-premises".',
  },
  InvalidRoleException: {
    what: 'CodeDeploy cannot use the service role of the deployment group',
    fix: 'Set a service role that trusts codedeploy.amazonaws.com and has the policy AWSCodeDeployRole.',
  },
  InvalidTargetInstancesException: {
    what: 'CodeDeploy cannot use the replacement instances of the deployment',
    fix: 'Correct "target-instances": tags or Auto Scaling groups, not both, and for blue/green groups only.',
  },
  InvalidTrafficRoutingConfigurationException: {
    what: 'The deployment configuration routes traffic in a way that the deployment group does not support',
    fix: 'Choose a configuration for EC2 in "deployment-config-name", such as CodeDeployDefault.OneAtATime.',
  },
  InvalidTriggerConfigException: {
    what: 'CodeDeploy cannot use the triggers of the deployment group',
    fix: 'Correct the triggers in the settings of the group that "deployment-group-from" names.',
  },
  InvalidUpdateOutdatedInstancesOnlyValueException: {
    what: 'CodeDeploy cannot deploy to outdated instances only in this deployment',
    fix: 'Remove "update-outdated-instances-only": it is for in-place deployments of a revision.',
  },
  RevisionDoesNotExistException: {
    what: 'CodeDeploy does not know the revision',
    fix: 'Check "repository" and "commit", and deploy again; a restart needs an earlier deployment that succeeded.',
  },
  TriggerTargetsLimitExceededException: {
    what: 'The deployment group has more triggers than CodeDeploy allows',
    fix: 'Remove triggers in the settings of the group that "deployment-group-from" names.',
  },
  UnsupportedActionForDeploymentTypeException: {
    what: 'CodeDeploy cannot do this with a deployment of this type',
    fix: 'Do it in the CodeDeploy console, on the page of the deployment.',
  },
}

// The request is at fault, and only this program has written it.
const OUR_FAULT =
  /^(?:\w+RequiredException|InvalidDeployment(?:Id|Status|Style|TargetId|InstanceType)Exception|DeploymentTargetListSizeExceededException|Invalid(?:ExternalId|Input|InstanceStatus|InstanceType|NextToken|TargetFilterName|TimeRange)Exception|ArnNotSupportedException|Invalid(?:Arn|BlueGreenDeploymentConfiguration|EC2TagCombination|OnPremisesTagCombination|Tag|TagsToAdd|TargetGroupPair)Exception|(?:ECSServiceMapping|LifecycleHook|TagSetList)LimitExceededException)$/

/** By AWS's name of the exception; undefined where it is not one of these. */
export function exceptionMeaning(name: string, operation: string): Meaning | undefined {
  if (!OUR_FAULT.test(name)) return MEANINGS[name]
  return {
    what: `CodeDeploy does not understand the ${operation} request that potato-deploy sent`,
    fix: 'Read the message; if no input is to blame, open an issue with it.',
  }
}
