// Assumes an IAM role with the job's OIDC token.

import { type HttpGet, readJson } from '../../core/http.ts'
import { at, textAt } from '../../core/json.ts'
import { Problem, type ProblemText } from '../../core/problem.ts'
import { CallFailure, isFailure } from './call-failure.ts'
import { toCallFailure } from './errors.ts'

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

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

export interface RoleOptions {
  /** ARN. */
  readonly role: string
  readonly region: string
  readonly job: JobIdentity
  readonly http: HttpGet
  /** Hides a secret from the log; called before anything else gets it. */
  readonly mask: (secret: string) => void
}

// https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
const AUDIENCE = 'sts.amazonaws.com'

const TIMEOUT = 15_000

/**
 * What the SDK calls for credentials, and calls again when they are about to expire: each time with a new token of the
 * job, since a token lives for minutes only. Throws a Problem at once where the job has no token to give.
 */
export function assumeRole({ role, region, job, http, mask }: RoleOptions): () => Promise<Keys> {
  const { identity } = job
  if (identity === undefined) throw job.fork === undefined ? noPermission(role) : forkHasNone(role, job.fork)
  return async () => {
    const webIdentityToken = await fetchToken(identity, http)
    mask(webIdentityToken)
    const { fromWebToken } = await import('@aws-sdk/credential-providers')
    try {
      const keys = await fromWebToken({
        roleArn: role,
        webIdentityToken,
        roleSessionName: sessionName(job),
        clientConfig: { region },
      })()
      mask(keys.secretAccessKey)
      if (keys.sessionToken !== undefined) mask(keys.sessionToken)
      return keys
    } catch (error) {
      const failure = toCallFailure(error, 'AssumeRoleWithWebIdentity')
      if (isFailure(failure, 'throttled', 'unreachable', 'lost')) throw unreachable(failure)
      throw notTrusted(role, webIdentityToken, failure)
    }
  }
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: 2 to 64 of these characters.
function sessionName({ repository, runId }: JobIdentity): string {
  const name = `potato-deploy-${runId}-${repository ?? ''}`
  return name.replace(/[^\w+=,.@-]+/g, '-').slice(0, 64)
}

async function fetchToken({ url, token }: IdentityEndpoint, http: HttpGet): Promise<string> {
  const address = `${url}${url.includes('?') ? '&' : '?'}audience=${AUDIENCE}`
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

/** The call that needs the credentials was not sent, whatever became of the call for them. */
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
