// What CodeDeploy's own reason for a failed deployment means.

import { Problem, type ProblemText } from '../../core/problem.ts'
import { enumerate } from '../../core/text.ts'
import type { Facts } from '../progress.ts'
import { SILENT_AGENT } from './agent-messages.ts'

type Meaning = Pick<ProblemText, 'what' | 'why' | 'fix' | 'at'>

/**
 * The error codes that a deployment from GitHub to EC2 can have.
 * https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ErrorInformation.html
 */
const MEANINGS: Readonly<Record<string, (facts: Facts) => Meaning>> = {
  AGENT_ISSUE: () => ({
    what: 'CodeDeploy has trouble with the agents on the instances',
    fix: 'On an instance: `sudo systemctl status codedeploy-agent`, and its log in /var/log/aws/codedeploy-agent/.',
  }),
  ALARM_ACTIVE: facts => ({
    what: `A CloudWatch alarm of the deployment group ${facts.deploymentGroup} went off`,
    fix: 'Look at the alarm first; deploy again when it is quiet.',
  }),
  APPLICATION_MISSING: facts => ({
    what: `The application ${facts.application} is gone`,
    fix: 'Correct `application-name`, or create the application again.',
    at: { kind: 'input', name: 'application-name', value: facts.application },
  }),
  CUSTOMER_APPLICATION_UNHEALTHY: () => ({
    what: 'The application did not become healthy on its instances',
    fix: 'Look at the health checks of the load balancer, and at what ValidateService would have seen.',
  }),
  DEPLOYMENT_GROUP_MISSING: facts => ({
    what: `The deployment group ${facts.deploymentGroup} is gone`,
    fix: 'Correct `deployment-group-name`, or create the group again.',
    at: { kind: 'input', name: 'deployment-group-name', value: facts.deploymentGroup },
  }),
  HEALTH_CONSTRAINTS: () => ({
    what: 'Too many instances failed, or too few were healthy from the start',
    why: 'Which event failed on which instance could not be read.',
    fix: 'Open the deployment in the console, or allow codedeploy:BatchGetDeploymentTargets and see it here.',
  }),
  HEALTH_CONSTRAINTS_INVALID: () => ({
    what: 'The deployment configuration asks for more healthy instances than the group has',
    fix: 'Choose another one with `deployment-config-name`, for one instance CodeDeployDefault.AllAtOnce.',
    at: { kind: 'input', name: 'deployment-config-name' },
  }),
  IAM_ROLE_MISSING: facts => ({
    what: `The service role of the deployment group ${facts.deploymentGroup} is gone`,
    fix: 'Create the role again, or give the group another one.',
  }),
  IAM_ROLE_PERMISSIONS: facts => ({
    what: `The service role of the deployment group ${facts.deploymentGroup} may not do what CodeDeploy needs`,
    fix: 'Attach the managed policy AWSCodeDeployRole to it, and let codedeploy.amazonaws.com assume it.',
  }),
  INTERNAL_ERROR: () => ({
    what: 'CodeDeploy failed for a reason of its own',
    fix: 'Run the job again; if it stays, look at the AWS Health Dashboard.',
  }),
  INVALID_REVISION: facts => ({
    what: `CodeDeploy cannot read the revision ${facts.commit.slice(0, 7)}`,
    fix: 'Run `npx github:fabi1816/potato-deploy check` in the repository: the AppSpec has to be at its root.',
  }),
  MANUAL_STOP: () => ({
    what: 'Somebody stopped the deployment',
    fix: 'Ask who; CloudTrail knows who called StopDeployment. Run the job again to deploy.',
  }),
  MISSING_GITHUB_TOKEN: facts => ({
    what: `The application ${facts.application} has no link to GitHub`,
    why: 'CodeDeploy fetches the commit by itself, with a link that can only be made in its console, once.',
    fix:
      'In the console: the application, "Create deployment", "My application is stored in GitHub", connect; then ' +
      'leave the page without deploying, and run the job again.',
  }),
  NO_EC2_SUBSCRIPTION: () => ({
    what: 'The AWS account is not subscribed to EC2',
    fix: 'Finish signing the account up, with a way to pay.',
  }),
  NO_INSTANCES: facts => ({
    what: `The deployment group ${facts.deploymentGroup} matches no running instance`,
    ...(facts.tagFilters === undefined
      ? {}
      : { why: `It looks for the tag ${facts.tagFilters}, in its own region.` }),
    fix: 'Tag the instance as the group expects (names and values in the right case), and start it.',
    at: { kind: 'input', name: 'deployment-group-name', value: facts.deploymentGroup },
  }),
  OVER_MAX_INSTANCES: () => ({
    what: 'The deployment has more instances than CodeDeploy allows',
    fix: 'Split the deployment group, or ask AWS for a higher quota.',
  }),
  REVISION_MISSING: facts => ({
    what: `CodeDeploy cannot find ${facts.commit.slice(0, 7)} in ${facts.repository}`,
    why: 'It looks with the GitHub account that the application is linked to.',
    fix: 'Check `repository` and `commit`, that the commit is still there, and that the linked account may read it.',
    at: { kind: 'input', name: 'repository', value: facts.repository },
  }),
  THROTTLED: () => ({
    what: 'AWS throttled what CodeDeploy does in this account',
    fix: 'Run the job again later, and start fewer deployments at once.',
  }),
  TIMEOUT: () => ({
    what: 'The deployment took longer than CodeDeploy allows',
    fix: 'See which event was last, and shorten it.',
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

function timedOut({ deploymentId }: Facts): Problem {
  return new Problem({
    code: 'deployment/timed-out',
    what: `${deploymentId ?? 'The deployment'} did not end in the time that this job waits`,
    fix: 'Raise `timeout` (minutes), or see which event takes so long.',
    at: { kind: 'input', name: 'timeout' },
  })
}

function failed(facts: Facts, code: string, message: string): Problem {
  const meaning = MEANINGS[code]?.(facts) ?? {
    what: `CodeDeploy failed the deployment with ${code}`,
    fix: 'See the page of the deployment in the AWS console, and its events here.',
  }
  const said = message === '' ? [] : [`CodeDeploy says: ${message}`]
  const why = [...(meaning.why === undefined ? [] : [meaning.why]), ...said].join('\n')
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
