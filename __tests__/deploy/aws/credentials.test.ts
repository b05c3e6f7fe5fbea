import { afterEach, expect, test, vi } from 'vitest'
import { createHttpGet } from '../../../src/core/http.ts'
import { type Problem, problemsOf } from '../../../src/core/problem.ts'
import { openCredentials } from '../../../src/deploy/aws/credentials.ts'
import type { Keys, Login, LoginOptions } from '../../../src/deploy/aws/login.ts'
import { callerIn, keysOfRole } from '../../sts-answers.ts'
import { systemClock } from '../../system-clock.ts'
import { type Canned, serveCanned } from '../canned-api.ts'
import { jobOf, requestOf } from '../requests.ts'

const http = createHttpGet({ clock: systemClock })
const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const SUB = 'repo:Me/site:ref:refs/heads/main'
const TOKEN = [
  'e30',
  Buffer.from(JSON.stringify({ sub: SUB, aud: 'sts.amazonaws.com' })).toString('base64url'),
  'x',
].join('.')

afterEach(() => vi.unstubAllEnvs())

const KEYS = keysOfRole('AssumeRoleWithWebIdentity', {
  accessKeyId: 'ASIA1',
  secretAccessKey: 's3cret',
  sessionToken: 's3ssion',
})

const refusal = (code: string, message: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`

/** With the role, unless the login is another. */
function open({ login, ...options }: Partial<LoginOptions> & Pick<LoginOptions, 'job'>) {
  return openCredentials({
    login: { ...requestOf(), role: ROLE, ...login },
    region: 'sa-east-1',
    http,
    mask: () => {},
    ...options,
  })
}

async function assume(sts: Canned, token: Canned = [200, { value: TOKEN }], login: Partial<Login> = {}) {
  const secrets: string[] = []
  const api = await serveCanned(line => (line.startsWith('GET /token') ? token : sts))
  vi.stubEnv('AWS_ENDPOINT_URL_STS', api.url)
  const job = jobOf({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${api.url}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ask-me',
  })
  const mask = (secret: string) => secrets.push(secret)
  const provide = open({ job, mask, login: { ...requestOf(), role: ROLE, ...login } })
  if (provide === undefined) throw new Error('There are no credentials to get.')
  const result = await provide().catch(error => problemsOf(error)[0])
  return { api, secrets, provide, result }
}

const text = (result: Keys | Problem | undefined) => {
  if (!(result instanceof Error)) throw new Error('it was not refused')
  return [result.code, result.what, result.why, result.fix].join('\n')
}

test('the role is assumed with the token of the job, and every secret is masked', async () => {
  const { api, secrets, provide, result } = await assume([200, KEYS])
  expect(result).toMatchObject({ accessKeyId: 'ASIA1', secretAccessKey: 's3cret', sessionToken: 's3ssion' })
  expect(secrets).toEqual([TOKEN, 's3cret', 's3ssion'])
  const [ask, call] = api.requests
  expect(ask?.line).toBe('GET /token?v=1&audience=sts.amazonaws.com')
  expect(ask?.headers.authorization).toBe('Bearer ask-me')
  expect(Object.fromEntries(new URLSearchParams(call?.body))).toMatchObject({
    Action: 'AssumeRoleWithWebIdentity',
    RoleArn: ROLE,
    RoleSessionName: 'potato-deploy-4711-me-site',
    WebIdentityToken: TOKEN,
  })
  await provide()
  expect(api.requests.map(({ line }) => line)).toEqual([ask?.line, 'POST /', ask?.line, 'POST /'])
})

test('a trust policy that does not fit: what the token says, in its own case', async () => {
  const { result } = await assume([
    403,
    refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
  ])
  expect(text(result)).toMatch(/credentials\/not-trusted/)
  expect(text(result)).toContain(`sub "${SUB}" and aud "sts.amazonaws.com"`)
  expect(text(result)).toMatch(/trust policy/)
})

test('the token is no text that we know', async () => {
  const { result } = await assume(
    [400, refusal('InvalidIdentityToken', 'No OpenIDConnect provider found')],
    [200, { value: 'odd' }],
  )
  expect(text(result)).toMatch(/sub "\?".*No OpenIDConnect provider found/s)
})

test('GitHub gives no token', async () => {
  const { result } = await assume([200, KEYS], [403, { message: 'not allowed' }])
  expect(text(result)).toMatch(/credentials\/no-token.*HTTP 403: not allowed.*id-token: write/s)
})

test.each<[name: string, sts: Canned, token: Canned]>([
  ['the token service is down', [200, KEYS], [503, {}]],
  ['the token service breaks off', [200, KEYS], 'reset'],
  ['STS is down', [500, refusal('InternalFailure', 'no')], [200, { value: TOKEN }]],
])('%s: retry, and nothing was sent', { timeout: 30_000 }, async (_, sts, token) => {
  const { result } = await assume(sts, token)
  expect(result).toMatchObject({ kind: 'unreachable' })
})

test('without the permission the lines to paste are shown, before any request', () => {
  const ask = () => open({ job: jobOf() })
  expect(ask).toThrow(
    expect.objectContaining({
      code: 'credentials/no-id-token',
      fix: 'Add to the job:\npermissions:\n  id-token: write\n  contents: read',
    }),
  )
})

test("a fork's pull request has no token", () => {
  const job = jobOf(
    { GITHUB_EVENT_NAME: 'pull_request' },
    { pull_request: { head: { sha: 'x', repo: { full_name: 'you/site' } } } },
  )
  const ask = () => open({ job })
  expect(ask).toThrow(
    expect.objectContaining({ code: 'credentials/fork', what: expect.stringContaining('you/site') }),
  )
})

const CHAINED = keysOfRole('AssumeRole', {
  accessKeyId: 'ASIA2',
  secretAccessKey: 'ch4ined',
  sessionToken: 's3ssion',
})

/** With credentials of the environment and no token; what STS is asked, and what is hidden. */
async function withKeys(sts: Canned, login: Partial<Login>) {
  const secrets: string[] = []
  const api = await serveCanned(() => sts)
  vi.stubEnv('AWS_ENDPOINT_URL_STS', api.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDJOB')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'of-the-job')
  const provide = openCredentials({
    login: { ...requestOf(), ...login },
    region: 'sa-east-1',
    job: jobOf(),
    http,
    mask: secret => secrets.push(secret),
  })
  const result = await provide?.().catch(error => problemsOf(error)[0])
  const requests = api.requests.map(({ headers, body }) => ({
    signer: /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1],
    ...Object.fromEntries(new URLSearchParams(body)),
  }))
  return { isOpened: provide !== undefined, requests, result, secrets }
}

test('role chaining: the role is assumed with the credentials that the job has', async () => {
  const login = { role: ROLE, roleChaining: true, roleExternalId: 'ext:1', roleDurationSeconds: 900 }
  const { requests, result, secrets } = await withKeys([200, CHAINED], { ...login, roleSessionName: 'me' })
  expect(result).toMatchObject({ accessKeyId: 'ASIA2', secretAccessKey: 'ch4ined', sessionToken: 's3ssion' })
  expect(secrets).toEqual(['ch4ined', 's3ssion'])
  expect(requests).toEqual([
    expect.objectContaining({
      signer: 'AKIDJOB',
      Action: 'AssumeRole',
      RoleArn: ROLE,
      RoleSessionName: 'me',
      DurationSeconds: '900',
      ExternalId: 'ext:1',
    }),
  ])
})

test('role chaining that AWS refuses: who may not assume what, and the external id', async () => {
  const denial = refusal('AccessDenied', 'User: arn:aws:iam::1:user/me is not authorized')
  const { result } = await withKeys([403, denial], { role: ROLE, roleChaining: true })
  expect(text(result)).toMatch(/credentials\/not-allowed.*user\/me is not authorized.*role-external-id/s)
})

test('role chaining without credentials', async () => {
  vi.stubEnv('AWS_CONFIG_FILE', '/nowhere')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  const provide = open({ job: jobOf(), login: { ...requestOf(), role: ROLE, roleChaining: true } })
  const problem = await provide?.().catch(error => problemsOf(error)[0])
  expect(problem).toMatchObject({
    code: 'credentials/none',
    kind: 'no-credentials',
    why: expect.stringMatching(/^With "role-chaining"/),
    fix: expect.stringMatching(/configure-aws-credentials/),
  })
})

test.each<[name: string, login: Partial<Login>, masked: readonly string[]]>([
  ['allowed', { allowedAccountIds: ['210987654321', '123456789012'] }, []],
  ['hidden', { maskAwsAccountId: true }, ['123456789012']],
])('the account of the credentials that the job has is %s', async (_, login, masked) => {
  const { requests, result, secrets } = await withKeys([200, callerIn('123456789012')], login)
  expect(result).toMatchObject({ accessKeyId: 'AKIDJOB' })
  expect(requests).toEqual([expect.objectContaining({ signer: 'AKIDJOB', Action: 'GetCallerIdentity' })])
  expect(secrets).toEqual(masked)
})

test('another account than those that are allowed is refused, and may be hidden', async () => {
  const login = { allowedAccountIds: ['210987654321'], maskAwsAccountId: true }
  const { result, secrets } = await withKeys([200, callerIn('123456789012')], login)
  expect(text(result)).toMatch(/credentials\/account.*123456789012.*allows 210987654321/s)
  expect(secrets).toEqual(['123456789012'])
})

test('a role names its account, which is hidden without a call', async () => {
  const { requests, secrets } = await withKeys([200, CHAINED], {
    role: ROLE,
    roleChaining: true,
    maskAwsAccountId: true,
  })
  expect(secrets[0]).toBe('123456789012')
  expect(requests.map(request => ('Action' in request ? request.Action : ''))).toEqual(['AssumeRole'])
})

test('without role, account or proxy the SDK finds its credentials by itself', async () => {
  expect((await withKeys([500, ''], {})).isOpened).toBe(false)
})

test('session name, duration and audience, as they are set', async () => {
  const { api } = await assume([200, KEYS], [200, { value: TOKEN }], {
    roleSessionName: 'mine',
    roleDurationSeconds: 7200,
    audience: 'my aud',
  })
  expect(api.requests[0]?.line).toBe('GET /token?v=1&audience=my%20aud')
  expect(Object.fromEntries(new URLSearchParams(api.requests[1]?.body))).toMatchObject({
    RoleSessionName: 'mine',
    DurationSeconds: '7200',
  })
})
