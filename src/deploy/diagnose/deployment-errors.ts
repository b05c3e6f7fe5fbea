// What CodeDeploy's own reason for a failed deployment means.

import { hasStarted } from '../../appspec/lifecycle.ts'
import { NPX } from '../../core/npx.ts'
import { Problem, type ProblemText } from '../../core/problem.ts'
import { enumerate } from '../../core/safe-text.ts'
import type { Facts, InstanceState, OtherDeployment, Rollback } from '../progress.ts'
import { SILENT_AGENT } from './agent-messages.ts'

type Meaning = Pick<ProblemText, 'what' | 'why' | 'fix' | 'at'>

const SERVICE_ROLE =
  'It needs the managed policy AWSCodeDeployRole and must trust codedeploy.amazonaws.com. An Auto Scaling group with a launch template needs more than that policy.'

// https://docs.aws.amazon.com/codedeploy/latest/userguide/getting-started-create-service-role.html
const LAUNCH_TEMPLATE =
  'Attach AWSCodeDeployRole to the role; with a launch template also allow ec2:RunInstances, ec2:CreateTags and iam:PassRole.'

function otherPlatform(facts: Facts, platform: string): Meaning {
  return {
    what: `The application ${facts.application} deploys to ${platform}, not to EC2`,
    fix: 'Set `application-name` to an application of the compute platform "EC2/On-premises".',
    at: { kind: 'input', name: 'application-name', value: facts.application },
  }
}

/**
 * The error codes that a deployment from GitHub to EC2 can have.
 * https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ErrorInformation.html
 */
const MEANINGS: Readonly<Record<string, (facts: Facts) => Meaning>> = {
  AGENT_ISSUE: () => ({
    what: 'CodeDeploy reports a problem with the agents on the instances',
    fix: 'On an instance: `sudo systemctl status codedeploy-agent`, and its log in /var/log/aws/codedeploy-agent/.',
  }),
  ALARM_ACTIVE: facts => ({
    what: `A CloudWatch alarm of the deployment group ${facts.deploymentGroup} is in alarm`,
    fix: 'Check the alarm; redeploy once it has cleared.',
  }),
  APPLICATION_MISSING: facts => ({
    what: `The application ${facts.application} no longer exists`,
    fix: 'Correct `application-name`, or create the application again.',
    at: { kind: 'input', name: 'application-name', value: facts.application },
  }),
  AUTOSCALING_VALIDATION_ERROR: facts => ({
    what: `CodeDeploy could not validate the Auto Scaling group of ${facts.deploymentGroup}`,
    fix: 'Check that the Auto Scaling group of the deployment group exists, and that its launch template is valid.',
  }),
  AUTO_SCALING_CONFIGURATION: facts => ({
    what: `CodeDeploy cannot use the Auto Scaling group of ${facts.deploymentGroup} as it is configured`,
    fix: "Check the Auto Scaling group, its launch template and CodeDeploy's lifecycle hook; saving the deployment group recreates the hook.",
  }),
  AUTO_SCALING_IAM_ROLE_PERMISSIONS: facts => ({
    what: `The service role of the deployment group ${facts.deploymentGroup} lacks permissions for Auto Scaling`,
    why: SERVICE_ROLE,
    fix: LAUNCH_TEMPLATE,
  }),
  CLOUDFORMATION_STACK_FAILURE: () => ({
    what: 'The CloudFormation stack that started the deployment failed',
    fix: 'See the events of the stack in the CloudFormation console.',
  }),
  CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND: () => ({
    what: 'CodeDeploy cannot find a resource that the deployment needs',
    fix: 'Check that the application, deployment group, load balancer and Auto Scaling group still exist in this region.',
  }),
  CUSTOMER_APPLICATION_UNHEALTHY: () => ({
    what: 'The application did not become healthy on its instances',
    fix: "Check the load balancer's health checks and the application's log on the instances.",
  }),
  DEPLOYMENT_GROUP_MISSING: facts => ({
    what: `The deployment group ${facts.deploymentGroup} no longer exists`,
    fix: 'Correct `deployment-group-name`, or create the group again.',
    at: { kind: 'input', name: 'deployment-group-name', value: facts.deploymentGroup },
  }),
  ECS_UPDATE_ERROR: facts => otherPlatform(facts, 'Amazon ECS'),
  ELASTIC_LOAD_BALANCING_INVALID: facts => ({
    what: `CodeDeploy cannot use the load balancer of ${facts.deploymentGroup}`,
    fix: "Correct the load balancer or target group in the deployment group's settings; it must exist in this region.",
  }),
  ELB_INVALID_INSTANCE: () => ({
    what: 'An instance cannot be registered with the load balancer',
    fix: "Check that the instance runs in the load balancer's VPC and in one of its availability zones.",
  }),
  HEALTH_CONSTRAINTS: ({ instances }) =>
    instances.length > 0 && instances.every(({ status }) => status === 'Skipped')
      ? {
          what: 'Too few instances were healthy, so CodeDeploy skipped every instance',
          why: 'An instance whose last deployment failed counts as unhealthy.',
          fix: 'Choose a deployment configuration that needs fewer healthy instances, such as CodeDeployDefault.AllAtOnce.',
          at: { kind: 'input', name: 'deployment-config-name' },
        }
      : {
          what: 'Too many instances failed, or too few were healthy from the start',
          why: 'Which event failed on which instance could not be read.',
          fix: 'Open the deployment in the console, or allow codedeploy:BatchGetDeploymentTargets to see it here.',
        },
  HEALTH_CONSTRAINTS_INVALID: () => ({
    what: 'The deployment configuration requires more healthy instances than the group has',
    fix: 'Choose another one with `deployment-config-name`: for a single instance, CodeDeployDefault.AllAtOnce.',
    at: { kind: 'input', name: 'deployment-config-name' },
  }),
  HOOK_EXECUTION_FAILURE: () => ({
    what: 'A validation hook failed',
    fix: 'Read the log of the Lambda function that the hook names.',
  }),
  IAM_ROLE_MISSING: facts => ({
    what: `The service role of the deployment group ${facts.deploymentGroup} no longer exists`,
    fix: 'Create the role again, or give the group another one.',
  }),
  IAM_ROLE_PERMISSIONS: facts => ({
    what: `The service role of the deployment group ${facts.deploymentGroup} lacks permissions`,
    why: SERVICE_ROLE,
    fix: LAUNCH_TEMPLATE,
  }),
  INTERNAL_ERROR: () => ({
    what: 'CodeDeploy had an internal error',
    fix: 'Run the job again. If it keeps failing, see the AWS Health Dashboard.',
  }),
  INVALID_ECS_SERVICE: facts => otherPlatform(facts, 'Amazon ECS'),
  INVALID_LAMBDA_CONFIGURATION: facts => otherPlatform(facts, 'AWS Lambda'),
  INVALID_LAMBDA_FUNCTION: facts => otherPlatform(facts, 'AWS Lambda'),
  INVALID_REVISION: facts => ({
    what: `CodeDeploy cannot read the revision ${facts.commit.slice(0, 7)}`,
    fix: `Run \`${NPX} check\` in the repository: the AppSpec must be in its root folder.`,
  }),
  MANUAL_STOP: () => ({
    what: 'Somebody stopped the deployment',
    fix: 'CloudTrail shows who called StopDeployment. Run the job again to deploy.',
  }),
  MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: facts => ({
    what: `The deployment group ${facts.deploymentGroup} has no blue/green configuration`,
    fix: 'Configure blue/green deployment in the deployment group, or make it an in-place group.',
  }),
  MISSING_ELB_INFORMATION: facts => ({
    what: `The deployment group ${facts.deploymentGroup} has no load balancer, but the deployment needs one`,
    fix: 'Choose a load balancer or target group in the deployment group, or turn traffic control off.',
  }),
  MISSING_GITHUB_TOKEN: facts => ({
    what: `The application ${facts.application} is not connected to GitHub`,
    why: 'CodeDeploy downloads the commit itself, through a connection that you make once, in its console.',
    fix:
      'In the console: the application, "Create deployment", "My application is stored in GitHub", connect; then ' +
      'leave the page without deploying, and run the job again.',
  }),
  NO_EC2_SUBSCRIPTION: () => ({
    what: 'The AWS account is not subscribed to EC2',
    fix: 'Complete the sign-up of the account, including payment.',
  }),
  NO_INSTANCES: facts => ({
    what: `The deployment group ${facts.deploymentGroup} matches no running instance`,
    ...(facts.tagFilters === undefined
      ? {}
      : { why: `It looks for the tag ${facts.tagFilters} in its region.` }),
    fix:
      'Tag the instance as the group expects (names and values in the right case), and start it. A group with only an ' +
      'Auto Scaling group needs an instance InService there; new tags take a minute to be found.',
    at: { kind: 'input', name: 'deployment-group-name', value: facts.deploymentGroup },
  }),
  OVER_MAX_INSTANCES: () => ({
    what: 'The deployment has more instances than CodeDeploy allows',
    fix: 'Split the deployment group, or request a higher quota from AWS.',
  }),
  RESOURCE_LIMIT_EXCEEDED: () => ({
    what: 'A quota of the AWS account is exhausted',
    fix: 'The message and the Service Quotas console show which one. Request more, or delete what is not needed.',
  }),
  REVISION_MISSING: facts => ({
    what: `CodeDeploy cannot find ${facts.commit.slice(0, 7)} in ${facts.repository}`,
    why: 'It uses the GitHub account that the application is connected to.',
    fix: 'Check `repository` and `commit`, that the commit still exists, and that the connected account may read it.',
    at: { kind: 'input', name: 'repository', value: facts.repository },
  }),
  THROTTLED: () => ({
    what: 'AWS throttled CodeDeploy in this account',
    fix: 'Run the job again later, with fewer deployments at once.',
  }),
  TIMEOUT: () => ({
    what: 'The deployment took longer than CodeDeploy allows',
    fix: 'Shorten the event that ran last.',
  }),
  UNABLE_TO_SEND_ASG: facts => ({
    what: `CodeDeploy could not reach the Auto Scaling group of ${facts.deploymentGroup}`,
    fix: 'Check that the Auto Scaling group exists and that the service role of the deployment group may use it; then deploy again.',
  }),
}

/** Why the deployment as a whole did not succeed; undefined where it did. */
export function deploymentProblem(facts: Facts): Problem | undefined {
  const { status, error, interrupted } = facts
  if (interrupted === 'cancelled') {
    return new Problem({
      code: 'deployment/cancelled',
      what: 'The job was cancelled before the deployment ended',
    })
  }
  if (interrupted === 'timeout' || status === 'TimedOut') return timedOut(facts)
  if (error !== undefined) return failed(facts, error.code, error.message)
  if (status === 'Stopped') return failed(facts, 'MANUAL_STOP', '')
  return undefined
}

function timedOut(facts: Facts): Problem {
  const { deploymentId, behind, instances } = facts
  const at = { kind: 'input', name: 'timeout' } as const
  if (behind !== undefined) return busyUntilTheEnd(facts, behind)
  if (deploymentId === undefined) {
    return new Problem({
      code: 'deployment/timed-out',
      what: "The job's timeout passed before a deployment was created",
      fix: 'Increase `timeout` (minutes).',
      at,
    })
  }
  const what = `${deploymentId} did not end before this job's timeout`
  const names = instances.map(({ id }) => id)
  if (instances.length > 0 && instances.every(isUntouched)) {
    const { fix, why = '' } = SILENT_AGENT
    return new Problem({
      code: 'deployment/timed-out',
      what: `${what}: no lifecycle event has begun on ${enumerate(names)}`,
      why: `A running agent starts within seconds. ${why}`,
      fix,
      at,
    })
  }
  const why = lastSeen(facts)
  const fix = 'Increase `timeout` (minutes), or find out which event is slow.'
  return new Problem({ code: 'deployment/timed-out', what, ...(why !== undefined && { why }), fix, at })
}

/** Where the deployment stood when the time was over. */
function lastSeen({ instances, instancesSeen }: Facts): string | undefined {
  if (instancesSeen === 'none-started') return 'CodeDeploy has not started it: no instance was reached.'
  if (
    instances.length > 0 &&
    instances.every(({ status }) => status === 'Succeeded' || status === 'Failed')
  ) {
    return 'Every instance is done, but CodeDeploy has not ended the deployment. Its page in the console shows what it is waiting for.'
  }
  const running = instances.flatMap(({ id, events }) =>
    events
      .filter(({ status }) => status === 'InProgress')
      .map(({ event }) => `${event} was running on ${id}`),
  )
  return running.length === 0 ? undefined : `${enumerate(running)}.`
}

/** Its events were read, and none has started. */
function isUntouched({ events }: InstanceState): boolean {
  return events.length > 0 && !events.some(hasStarted)
}

function busyUntilTheEnd({ deploymentGroup }: Facts, behind: OtherDeployment): Problem {
  const { id, url, commit, creator } = behind
  return new Problem({
    code: 'deployment/busy',
    what: `${id}${commit === undefined ? '' : ` of ${commit}`} kept "${deploymentGroup}" busy until this job's timeout`,
    why: `CodeDeploy allows one active deployment in a group. This one was created by ${creator || 'an unknown user'}: ${url}`,
    fix: 'Check that deployment. Then run the job again, increase `timeout` (minutes), or set `when-busy` to `stop`, which stops deployments that users created.',
    at: { kind: 'input', name: 'timeout' },
  })
}

/** Its events, if any failed, are explained beside it. */
export function rollbackProblem({ id, url, status, commit }: Rollback): Problem {
  const revision = commit === undefined ? '' : ` to ${commit.slice(0, 7)}`
  return new Problem({
    code: 'deployment/rollback-failed',
    what: `The rollback ${id}${revision} did not succeed: ${status}`,
    why: url,
    fix: 'Deploy a commit that is known to work, and check the instances: they may be half updated.',
  })
}

function failed(facts: Facts, code: string, message: string): Problem {
  const meaning = MEANINGS[code]?.(facts) ?? {
    what: `CodeDeploy failed the deployment with ${code}`,
    fix: 'See the deployment in the AWS console, and its events here.',
  }
  const quoted = message === '' ? [] : [`CodeDeploy says: ${message}`]
  const why = [...(meaning.why === undefined ? [] : [meaning.why]), ...quoted].join('\n')
  return new Problem({
    ...meaning,
    code: `deployment/${code.toLowerCase().replaceAll('_', '-')}`,
    ...(why === '' ? {} : { why }),
  })
}

/** Instances that failed although no event was ever started on them. */
export function instanceProblem(instances: readonly string[]): Problem {
  return new Problem({ ...SILENT_AGENT, what: `On ${enumerate(instances)} ${SILENT_AGENT.what}` })
}
