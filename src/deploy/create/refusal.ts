// Explains why CodeDeploy refuses to create a deployment, by the input that is wrong.

import { Problem } from '../../core/problem.ts'
import type { CallFailure } from '../aws/call-failure.ts'
import type { DeployRequest } from '../request.ts'

interface Refusal {
  readonly code: string
  readonly input: string
  readonly value: (request: DeployRequest) => string
  readonly what: (request: DeployRequest) => string
  readonly fix: string
}

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html#API_CreateDeployment_Errors
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ApplicationDoesNotExistException: {
    code: 'deployment/no-application',
    input: 'application-name',
    value: request => request.application,
    what: ({ application, region }) => `CodeDeploy has no application "${application}" in ${region}`,
    fix: 'Create it, or correct "application-name" or "aws-region"; names are case-sensitive.',
  },
  DeploymentGroupDoesNotExistException: {
    code: 'deployment/no-group',
    input: 'deployment-group-name',
    value: request => request.deploymentGroup,
    what: ({ application, deploymentGroup }) =>
      `"${application}" has no deployment group "${deploymentGroup}"`,
    fix: 'Create it, or correct "deployment-group-name"; names are case-sensitive.',
  },
  DeploymentConfigDoesNotExistException: {
    code: 'deployment/no-config',
    input: 'deployment-config-name',
    value: request => request.deploymentConfig ?? '',
    what: ({ deploymentConfig }) => `CodeDeploy has no deployment configuration "${deploymentConfig ?? ''}"`,
    fix: 'Write one of CodeDeploy\'s own, such as "CodeDeployDefault.OneAtATime", or leave it empty for the group\'s setting.',
  },
  InvalidRevisionException: {
    code: 'deployment/revision-refused',
    input: 'repository',
    value: request => request.repository,
    what: ({ repository }) => `CodeDeploy cannot deploy a revision of ${repository} to this group`,
    fix: 'Check that the application\'s compute platform is "EC2/On-premises" and that "repository" is right.',
  },
  InvalidGitHubAccountTokenException: {
    code: 'deployment/no-github-link',
    input: 'repository',
    value: request => request.repository,
    what: ({ application }) => `The application "${application}" is not connected to GitHub`,
    fix: 'Connect it once, in the CodeDeploy console: Create deployment, "My application is stored in GitHub", Connect to GitHub.',
  },
  InvalidRoleException: {
    code: 'deployment/service-role',
    input: 'deployment-group-name',
    value: request => request.deploymentGroup,
    what: ({ deploymentGroup }) => `CodeDeploy cannot use the service role of "${deploymentGroup}"`,
    fix: 'Set a service role that trusts codedeploy.amazonaws.com and has the policy AWSCodeDeployRole.',
  },
}

/** The refusal in terms of the inputs; an unknown one stays as AWS words it. */
export function refusalOf(failure: CallFailure, request: DeployRequest): Problem {
  const refusal = REFUSALS[failure.error]
  if (refusal === undefined) return failure
  const { code, input, value, what, fix } = refusal
  const source = request.origins[input]
  const byDefault = source?.kind === 'default' ? `"${input}" is empty, so this is its default. ` : ''
  return new Problem({
    code,
    what: what(request),
    why: `${byDefault}${failure.why ?? ''}`,
    fix,
    at: { kind: 'input', name: input, value: value(request) },
    cause: failure,
  })
}
