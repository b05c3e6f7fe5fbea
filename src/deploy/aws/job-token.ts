// Asks GitHub for the OIDC token with which a job proves who it is.

import { type HttpGet, readJson } from '../../core/http.ts'
import { at, textAt } from '../../core/json.ts'
import { Problem, type ProblemText } from '../../core/problem.ts'
import { CallFailure } from './call-failure.ts'
import type { IdentityEndpoint, JobIdentity } from './login.ts'

/** Throws a Problem where the job may not ask for a token. */
export function identityOf({ identity, fork }: JobIdentity, role: string): IdentityEndpoint {
  if (identity === undefined) throw fork === undefined ? noPermission(role) : forkHasNone(role, fork)
  return identity
}

// Milliseconds.
const TIMEOUT = 15_000

/** A new one each time: it is valid for minutes only. */
export async function fetchToken(
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
    why = `GitHub responded with HTTP ${status}${message === undefined ? '' : `: ${message}`}.`
    if (status < 500 && status !== 429) throw new Problem(noToken(why))
  } catch (error) {
    if (error instanceof Problem) throw error
    why = error instanceof Error ? error.message : String(error)
  }
  throw new CallFailure({ kind: 'unreachable', error: 'NoToken', ...noToken(why) })
}

/** The claims of a token, which are no secret; `?` where there is none. */
export function claimsOf(token: string): { readonly sub: string; readonly aud: string } {
  let claims: unknown
  try {
    claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    claims = undefined
  }
  return { sub: textAt(claims, 'sub') ?? '?', aud: String(at(claims, 'aud') ?? '?') }
}

function noToken(why: string): ProblemText {
  return {
    code: 'credentials/no-token',
    what: 'GitHub issued no OIDC token for this job',
    why,
    fix: 'Give the job "permissions: id-token: write"; if it has that, run it again.',
    at: { kind: 'input', name: 'role-to-assume' },
  }
}

const PERMISSIONS = ['permissions:', '  id-token: write', '  contents: read'].join('\n')

function noPermission(role: string): Problem {
  return new Problem({
    code: 'credentials/no-id-token',
    what: 'The job may not request an OIDC token, so it cannot assume the role',
    why: `"role-to-assume" is "${role}"; assuming a role needs the job's OIDC token.`,
    fix: `Add to the job:\n${PERMISSIONS}`,
    at: { kind: 'input', name: 'role-to-assume', value: role },
  })
}

function forkHasNone(role: string, fork: string): Problem {
  return new Problem({
    code: 'credentials/fork',
    what: `This pull request comes from the fork ${fork}: GitHub issues no OIDC token for its jobs`,
    why: 'Otherwise anybody could deploy by opening a pull request.',
    fix: 'Deploy on "push", after the merge, or skip this step with "if: github.event.pull_request.head.repo.fork == false".',
    at: { kind: 'input', name: 'role-to-assume', value: role },
  })
}
