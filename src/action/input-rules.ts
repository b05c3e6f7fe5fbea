// Checks inputs against each other and against the job.

import { Problem } from '../core/problem.ts'
import type { DeployRequest } from '../deploy/request.ts'
import type { S3Location } from '../deploy/revision/s3-location.ts'
import { type Job, PUBLIC_SERVER } from './job.ts'

type Checked = Pick<
  DeployRequest,
  | 'allowedAccountIds'
  | 'check'
  | 'commit'
  | 'deploymentMode'
  | 'rehearse'
  | 'role'
  | 'roleChaining'
  | 'roleExternalId'
  | 'targetInstances'
  | 'updateOutdatedOnly'
> & {
  readonly revisionBucket: string | undefined
  readonly revisionS3: S3Location | undefined
}

/** `named`: the commit is an input, and not the run's. */
export function contradictions(values: Checked, named: boolean): Problem[] {
  const { role, roleChaining, roleExternalId, allowedAccountIds, check, rehearse } = values
  const restarts = values.deploymentMode === 'RESTART'
  const account = /\d{12}/.exec(role ?? '')?.[0]
  const found: (Problem | false)[] = [
    restarts && named && conflict('commit', 'deployment-mode: RESTART', RESTARTS),
    restarts &&
      values.updateOutdatedOnly &&
      conflict('update-outdated-instances-only', 'deployment-mode: RESTART', RESTARTS),
    restarts &&
      values.targetInstances !== undefined &&
      conflict('target-instances', 'deployment-mode: RESTART', 'Only in-place deployments restart.'),
    restarts &&
      rehearse &&
      conflict('deployment-mode', 'rehearse: true', 'A rehearsal starts with an empty instance.'),
    restarts && check === 'only' && conflict('deployment-mode', 'check: only', 'Nothing is deployed then.'),
    roleExternalId !== undefined &&
      !roleChaining &&
      conflict('role-external-id', 'role-chaining: false', 'AssumeRoleWithWebIdentity takes no external id.'),
    roleChaining &&
      role === undefined &&
      new Problem({
        code: 'inputs/role-chaining',
        what: 'No role to assume',
        fix: 'Set "role-to-assume" to the ARN of the role, or remove "role-chaining".',
        at: { kind: 'input', name: 'role-chaining' },
      }),
    account !== undefined &&
      allowedAccountIds !== undefined &&
      !allowedAccountIds.includes(account) &&
      new Problem({
        code: 'inputs/role-to-assume',
        what: `The role belongs to the AWS account ${account}`,
        why: `"allowed-account-ids" allows ${allowedAccountIds.join(', ')}.`,
        fix: 'Use a role of the intended account, or add this account to "allowed-account-ids".',
        at: { kind: 'input', name: 'role-to-assume' },
      }),
  ]
  return found.filter(problem => problem !== false)
}

// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html
export const RESTARTS = 'RESTART restarts the installed revision and deploys nothing.'

export function conflict(name: string, other: string, why: string): Problem {
  return new Problem({
    code: `inputs/${name}`,
    what: `It cannot be combined with "${other}"`,
    why,
    fix: 'Remove one of them.',
    at: { kind: 'input', name },
  })
}

/** What keeps the commit of this job from being deployed. */
export function jobProblems(
  { rehearse, check, deploymentMode, revisionBucket, revisionS3 }: Checked,
  job: Job,
  named: boolean,
): Problem[] {
  if (rehearse) return []
  const found: (Problem | false)[] = [
    check !== 'only' &&
      (revisionBucket ?? revisionS3) === undefined &&
      new URL(job.server).hostname !== new URL(PUBLIC_SERVER).hostname &&
      foreignServer(job.server),
    job.untrusted !== undefined &&
      !named &&
      revisionS3 === undefined &&
      deploymentMode !== 'RESTART' &&
      untrustedCommit(job.untrusted),
  ]
  return found.filter(problem => problem !== false)
}

function foreignServer(server: string): Problem {
  return new Problem({
    code: 'job/server',
    what: `The job runs on ${server}, and CodeDeploy fetches from github.com only`,
    fix: 'Mirror the repository to github.com and deploy from there.',
  })
}

function untrustedCommit(what: string): Problem {
  return new Problem({
    code: 'commit/untrusted',
    what,
    why: 'Without "commit", a workflow_run deploys only a commit that was pushed to the default branch and tested by a successful run, because its OIDC token is always that of the default branch.',
    fix: 'Add "if: github.event.workflow_run.conclusion == \'success\' && github.event.workflow_run.event == \'push\'" to the job, and the default branch to "branches:" of the trigger; or set "commit".',
    at: { kind: 'input', name: 'commit' },
  })
}
