// Gets AWS credentials: assumes the role, or takes what the AWS SDK finds, and checks whose account it is.

import { Problem } from '../../core/problem.ts'
import { CallFailure, isFailure } from './call-failure.ts'
import { claimsOf, fetchToken, identityOf } from './job-token.ts'
import type { CredentialsProvider, JobIdentity, Keys, LoginOptions } from './login.ts'
import { partitionOf } from './partition.ts'
import { requestHandlerOf } from './request-handler.ts'
import type { RoleSession } from './sts.ts'

/** undefined: what the SDK finds by itself will do. Throws a Problem at once where the job has no token to give. */
export function openCredentials(options: LoginOptions): CredentialsProvider | undefined {
  const { login, agent, mask } = options
  const { role, allowedAccountIds, maskAwsAccountId } = login
  if (role !== undefined) {
    const account = /\d{12}/.exec(role)?.[0]
    if (maskAwsAccountId && account !== undefined) mask(account)
    return login.roleChaining ? assumeWithKeys(role, options) : assumeWithToken(role, options)
  }
  const isChecked = allowedAccountIds !== undefined || maskAwsAccountId
  if (isChecked) return checkAccount(options)
  return agent === undefined ? undefined : findCredentials(options)
}

/** Each time with a new token. The first time begins at once. */
function assumeWithToken(role: string, options: LoginOptions): CredentialsProvider {
  const { login, region, job, http, agent, mask } = options
  const identity = identityOf(job, role)
  const assume = async () => {
    const asking = fetchToken(identity, login.audience ?? partitionOf(region).audience, http)
    // The SDK loads while GitHub answers.
    const [token, { createSts }] = await Promise.all([asking, import('./sts.ts')])
    mask(token)
    const sts = createSts({ region, agent })
    return await getKeys(() => sts.assumeRoleWithWebIdentity(sessionOf(role, options), token), {
      mask,
      describe: cause => notTrusted(role, token, cause),
    })
  }
  let first: Promise<Keys> | undefined = assume()
  // Whoever asks for them first is told of a failure.
  first.catch(() => {})
  return async () => {
    const keys = first ?? assume()
    first = undefined
    return await keys
  }
}

/** Role chaining. */
function assumeWithKeys(role: string, options: LoginOptions): CredentialsProvider {
  const { login, region, agent, mask } = options
  return async () => {
    const { createSts } = await import('./sts.ts')
    const sts = createSts({ region, agent, credentials: findCredentials(options) })
    return await getKeys(() => sts.assumeRole(sessionOf(role, options), login.roleExternalId), {
      mask,
      describe: cause =>
        isFailure(cause, 'no-credentials') ? nothingToChain(cause) : notAllowed(role, cause),
    })
  }
}

/** The SDK's own chain, with all its requests through the agent. */
function findCredentials({ region, agent }: LoginOptions): CredentialsProvider {
  return async () => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers')
    const provide = fromNodeProviderChain({
      // Without a region: IAM Identity Center (SSO) is asked in a region of its own, which a profile names.
      clientConfig: { requestHandler: requestHandlerOf(agent) },
      parentClientConfig: { region },
    })
    return await provide()
  }
}

/** Throws a Problem where the credentials are another account's. */
function checkAccount(options: LoginOptions): CredentialsProvider {
  const { login, region, agent, mask } = options
  return async () => {
    const keys = await findCredentials(options)()
    const { createSts } = await import('./sts.ts')
    const account = await createSts({ region, agent, credentials: async () => keys }).getAccount()
    if (login.maskAwsAccountId && account !== '') mask(account)
    const allowed = login.allowedAccountIds
    if (allowed !== undefined && !allowed.includes(account)) throw wrongAccount(account, allowed)
    return keys
  }
}

/** A failure of the call keeps the call that the keys are for from being sent, whatever became of it. */
async function getKeys(
  call: () => Promise<Keys>,
  { mask, describe }: { mask: LoginOptions['mask']; describe: (cause: Problem) => Problem },
): Promise<Keys> {
  try {
    const keys = await call()
    mask(keys.secretAccessKey)
    if (keys.sessionToken !== undefined) mask(keys.sessionToken)
    return keys
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure
    if (isFailure(failure, 'throttled', 'unreachable', 'lost', 'skewed')) throw unreachable(failure)
    throw describe(failure)
  }
}

function sessionOf(role: string, { login, job }: LoginOptions): RoleSession {
  const { roleSessionName: name = sessionName(job), roleDurationSeconds: seconds } = login
  return { role, name, seconds }
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: 2 to 64 of these characters.
function sessionName({ repository, runId }: JobIdentity): string {
  const name = `potato-deploy-${runId}-${repository ?? ''}`
  return name.replace(/[^\w+=,.@-]+/g, '-').slice(0, 64)
}

function unreachable(failure: CallFailure): CallFailure {
  const { error, code, what, why = '' } = failure
  return new CallFailure({ kind: 'unreachable', error, code, what, why, cause: failure })
}

function nothingToChain(cause: CallFailure): CallFailure {
  const { kind, error, code, what, why = '' } = cause
  return new CallFailure({
    kind,
    error,
    code,
    what,
    why: `With "role-chaining", the role is assumed with the job's existing credentials. ${why}`,
    fix: 'Run aws-actions/configure-aws-credentials before this step; or, to assume the role with an OIDC token, remove "role-chaining".',
    at: { kind: 'input', name: 'role-chaining' },
    cause,
  })
}

function notTrusted(role: string, token: string, cause: Problem): Problem {
  const claims = claimsOf(token)
  return new Problem({
    code: 'credentials/not-trusted',
    what: `AWS does not let this job assume ${role}`,
    why: `The token says sub "${claims.sub}" and aud "${claims.aud}". AWS says: ${cause.why ?? cause.what}`,
    fix: 'In the role\'s trust policy, allow "sts:AssumeRoleWithWebIdentity" for the provider token.actions.githubusercontent.com with exactly this sub (case-sensitive) and this aud.',
    at: { kind: 'input', name: 'role-to-assume', value: role },
    cause,
  })
}

function notAllowed(role: string, cause: Problem): Problem {
  return new Problem({
    code: 'credentials/not-allowed',
    what: `AWS does not let the job's credentials assume ${role}`,
    why: `With "role-chaining", the role is assumed with the job's existing credentials. AWS says: ${cause.why ?? cause.what}`,
    fix: 'Allow "sts:AssumeRole" for the role to these credentials, and in the role\'s trust policy; if that has a condition on sts:ExternalId, set "role-external-id".',
    at: { kind: 'input', name: 'role-to-assume', value: role },
    cause,
  })
}

function wrongAccount(account: string, allowed: readonly string[]): Problem {
  return new Problem({
    code: 'credentials/account',
    what: `The job's credentials belong to the AWS account ${account}`,
    why: `"allowed-account-ids" allows ${allowed.join(', ')}.`,
    fix: 'Use credentials of the intended account, or add this account to "allowed-account-ids".',
    at: { kind: 'input', name: 'allowed-account-ids' },
  })
}
