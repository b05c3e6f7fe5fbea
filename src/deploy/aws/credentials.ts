// Gets AWS credentials: assumes the role, or takes what the AWS SDK finds, and checks whose account it is.

import type { Agent } from 'node:http'
import { type HttpGet, readJson } from '../../core/http.ts'
import { at, textAt } from '../../core/json.ts'
import { Problem, type ProblemText } from '../../core/problem.ts'
import { CallFailure, isFailure } from './call-failure.ts'
import { toCallFailure } from './errors.ts'
import { partitionOf } from './partition.ts'
import { requestHandlerOf } from './request-handler.ts'

/** How the job may prove who it is: only with `permissions: id-token: write`. */
export interface IdentityEndpoint {
  readonly url: string
  readonly token: string
}

/** How a job identifies itself to AWS. */
export interface JobIdentity {
  readonly identity: IdentityEndpoint | undefined
  /** `owner/name` of the fork that a pull request comes from. */
  readonly fork: string | undefined
  readonly repository: string | undefined
  readonly runId: string
}

/** As in aws-actions/configure-aws-credentials; undefined: its default. */
export interface Login {
  /** ARN; undefined: the AWS SDK's own chain of credentials. */
  readonly role: string | undefined
  readonly roleSessionName: string | undefined
  readonly roleDurationSeconds: number | undefined
  /** Whom the job's token is for. */
  readonly audience: string | undefined
  /** The role is assumed with the credentials that the SDK finds, not with the job's token. */
  readonly roleChaining: boolean
  readonly roleExternalId: string | undefined
  /** 12 digits each. */
  readonly allowedAccountIds: readonly string[] | undefined
  readonly maskAwsAccountId: boolean
}

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

/** What the SDK calls for credentials, and calls again when they are about to expire. */
export type CredentialsProvider = () => Promise<Keys>

export interface CredentialsOptions {
  readonly login: Login
  readonly region: string
  readonly job: JobIdentity
  readonly http: HttpGet
  /** Opens the connections to AWS; undefined: the SDK's own. */
  readonly agent?: Agent | undefined
  /** Hides a secret from the log; called before anything else gets it. */
  readonly mask: (secret: string) => void
}

const TIMEOUT = 15_000

/** undefined: what the SDK finds by itself will do. Throws a Problem at once where the job has no token to give. */
export function openCredentials(options: CredentialsOptions): CredentialsProvider | undefined {
  const { login, agent, mask } = options
  const { role, allowedAccountIds, maskAwsAccountId } = login
  if (role !== undefined) {
    const account = /\d{12}/.exec(role)?.[0]
    if (maskAwsAccountId && account !== undefined) mask(account)
    return login.roleChaining ? chain(role, options) : assumeRole(role, options)
  }
  const isChecked = allowedAccountIds !== undefined || maskAwsAccountId
  if (isChecked) return checkAccount(options)
  return agent === undefined ? undefined : findCredentials(options)
}

/** Each time with a new token of the job, since a token lives for minutes only. The first time begins at once. */
function assumeRole(role: string, options: CredentialsOptions): CredentialsProvider {
  const { login, region, job, http, mask } = options
  const { identity } = job
  if (identity === undefined) throw job.fork === undefined ? noPermission(role) : forkHasNone(role, job.fork)
  const assume = async () => {
    const loading = import('@aws-sdk/credential-providers')
    const audience = login.audience ?? partitionOf(region).audience
    const webIdentityToken = await fetchToken(identity, audience, http)
    mask(webIdentityToken)
    const { fromWebToken } = await loading
    const provide = fromWebToken({
      roleArn: role,
      webIdentityToken,
      roleSessionName: login.roleSessionName ?? sessionName(job),
      ...(login.roleDurationSeconds !== undefined && { durationSeconds: login.roleDurationSeconds }),
      clientConfig: clientConfig(options),
    })
    const describe = (cause: Problem) => notTrusted(role, webIdentityToken, cause)
    return await callForKeys(provide, { operation: 'AssumeRoleWithWebIdentity', mask, describe })
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

function chain(role: string, options: CredentialsOptions): CredentialsProvider {
  const { login, job, mask } = options
  return async () => {
    const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
    const provide = fromTemporaryCredentials({
      params: {
        RoleArn: role,
        RoleSessionName: login.roleSessionName ?? sessionName(job),
        ...(login.roleDurationSeconds !== undefined && { DurationSeconds: login.roleDurationSeconds }),
        ...(login.roleExternalId !== undefined && { ExternalId: login.roleExternalId }),
      },
      clientConfig: clientConfig(options),
      masterCredentials: findCredentials(options),
    })
    const describe = (cause: Problem) => notAllowed(role, cause)
    return await callForKeys(provide, { operation: 'AssumeRole', mask, describe })
  }
}

/** The SDK's own chain, with all its requests through the agent. */
function findCredentials(options: CredentialsOptions): CredentialsProvider {
  return async () => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers')
    return await fromNodeProviderChain({ clientConfig: clientConfig(options) })()
  }
}

/** Throws a Problem where the credentials are another account's. */
function checkAccount(options: CredentialsOptions): CredentialsProvider {
  const { login, mask } = options
  return async () => {
    const keys = await findCredentials(options)()
    const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
    const client = new STSClient({ ...clientConfig(options), credentials: keys, maxAttempts: 1 })
    let account: string
    try {
      account = (await client.send(new GetCallerIdentityCommand({}))).Account ?? ''
    } catch (error) {
      throw toCallFailure(error, 'GetCallerIdentity')
    }
    if (login.maskAwsAccountId && account !== '') mask(account)
    const allowed = login.allowedAccountIds
    if (allowed !== undefined && !allowed.includes(account)) throw wrongAccount(account, allowed)
    return keys
  }
}

function clientConfig({ region, agent }: CredentialsOptions) {
  return { region, requestHandler: requestHandlerOf(agent) }
}

/** A failure of the call keeps the call that the keys are for from being sent, whatever became of it. */
async function callForKeys(
  provide: CredentialsProvider,
  call: {
    readonly operation: string
    readonly mask: (secret: string) => void
    readonly describe: (cause: Problem) => Problem
  },
): Promise<Keys> {
  try {
    const keys = await provide()
    call.mask(keys.secretAccessKey)
    if (keys.sessionToken !== undefined) call.mask(keys.sessionToken)
    return keys
  } catch (error) {
    const failure = toCallFailure(error, call.operation)
    if (!(failure instanceof CallFailure) || isFailure(failure, 'no-credentials')) throw failure
    if (isFailure(failure, 'throttled', 'unreachable', 'lost', 'skewed')) throw unreachable(failure)
    throw call.describe(failure)
  }
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: 2 to 64 of these characters.
function sessionName({ repository, runId }: JobIdentity): string {
  const name = `potato-deploy-${runId}-${repository ?? ''}`
  return name.replace(/[^\w+=,.@-]+/g, '-').slice(0, 64)
}

async function fetchToken(
  { url, token }: IdentityEndpoint,
  audience: string,
  http: HttpGet,
): Promise<string> {
  const address = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`
  let why: string
  try {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
    const response = await http(address, { headers, timeout: TIMEOUT })
    const { status } = response
    const body = await readJson(response)
    const value = textAt(body, 'value')
    if (value !== undefined) return value
    const message = textAt(body, 'message')
    why = `It says HTTP ${status}${message === undefined ? '' : `: ${message}`}.`
    if (status < 500 && status !== 429) throw new Problem(noToken(why))
  } catch (error) {
    if (error instanceof Problem) throw error
    why = error instanceof Error ? error.message : String(error)
  }
  throw new CallFailure({ kind: 'unreachable', error: 'NoToken', ...noToken(why) })
}

function unreachable(failure: CallFailure): CallFailure {
  const { error, code, what, why = '' } = failure
  return new CallFailure({ kind: 'unreachable', error, code, what, why, cause: failure })
}

function noToken(why: string): ProblemText {
  return {
    code: 'credentials/no-token',
    what: 'GitHub gives this job no OIDC token',
    why,
    fix: 'Give the job "permissions: id-token: write"; where it has that, run it again.',
    at: { kind: 'input', name: 'role-to-assume' },
  }
}

const PERMISSIONS = ['permissions:', '  id-token: write', '  contents: read'].join('\n')

function noPermission(role: string): Problem {
  return new Problem({
    code: 'credentials/no-id-token',
    what: 'The job may not ask for an OIDC token, so it cannot assume the role',
    why: `"role-to-assume" is "${role}"; a role is assumed with the token of the job.`,
    fix: `Add to the job:\n${PERMISSIONS}`,
    at: { kind: 'input', name: 'role-to-assume', value: role },
  })
}

function forkHasNone(role: string, fork: string): Problem {
  return new Problem({
    code: 'credentials/fork',
    what: `This pull request comes from the fork ${fork}: GitHub gives its jobs no OIDC token`,
    why: 'Otherwise anybody could deploy by opening a pull request.',
    fix: 'Deploy on "push", after the merge; or skip this step with "if: github.event.pull_request.head.repo.fork == false".',
    at: { kind: 'input', name: 'role-to-assume', value: role },
  })
}

function notTrusted(role: string, token: string, cause: Problem): Problem {
  const claims = claimsOf(token)
  return new Problem({
    code: 'credentials/not-trusted',
    what: `AWS does not let this job assume ${role}`,
    why: `The token says sub "${claims.sub}" and aud "${claims.aud}". AWS says: ${cause.why ?? cause.what}`,
    fix: 'In the role\'s trust policy, allow "sts:AssumeRoleWithWebIdentity" to the provider token.actions.githubusercontent.com, with exactly this sub (upper and lower case count) and this aud.',
    at: { kind: 'input', name: 'role-to-assume', value: role },
    cause,
  })
}

function notAllowed(role: string, cause: Problem): Problem {
  return new Problem({
    code: 'credentials/not-allowed',
    what: `AWS does not let the job's credentials assume ${role}`,
    why: `With "role-chaining" the role is assumed with the credentials that the job has. AWS says: ${cause.why ?? cause.what}`,
    fix: 'Allow "sts:AssumeRole" for the role to these credentials, and in the role\'s trust policy; where that has a condition on sts:ExternalId, set "role-external-id".',
    at: { kind: 'input', name: 'role-to-assume', value: role },
    cause,
  })
}

function wrongAccount(account: string, allowed: readonly string[]): Problem {
  return new Problem({
    code: 'credentials/account',
    what: `The job's credentials are of the AWS account ${account}`,
    why: `"allowed-account-ids" allows ${allowed.join(', ')}.`,
    fix: 'Use the credentials of the account that is meant, or add this one to "allowed-account-ids".',
    at: { kind: 'input', name: 'allowed-account-ids' },
  })
}

/** The claims of the token, which are no secret. */
function claimsOf(token: string): { readonly sub: string; readonly aud: string } {
  let claims: unknown
  try {
    claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    claims = undefined
  }
  return { sub: textAt(claims, 'sub') ?? '?', aud: String(at(claims, 'aud') ?? '?') }
}
