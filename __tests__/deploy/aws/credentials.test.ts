import { afterEach, expect, test, vi } from 'vitest'
import { createHttpGet } from '../../../src/core/http.ts'
import { type Problem, problemsOf } from '../../../src/core/problem.ts'
import { type CredentialsOptions, type Keys, openCredentials } from '../../../src/deploy/aws/credentials.ts'
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

const KEYS = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult><Credentials>
    <AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s3cret</SecretAccessKey><SessionToken>s3ssion</SessionToken>
    <Expiration>2030-01-01T00:00:00Z</Expiration>
  </Credentials></AssumeRoleWithWebIdentityResult>
</AssumeRoleWithWebIdentityResponse>`

const refusal = (code: string, message: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`

/** With the role, unless the login is another. */
function open({ login, ...options }: Partial<CredentialsOptions> & Pick<CredentialsOptions, 'job'>) {
  return openCredentials({
    login: { ...requestOf(), role: ROLE, ...login },
    region: 'sa-east-1',
    http,
    mask: () => {},
    ...options,
  })
}

async function assume(sts: Canned, token: Canned = [200, { value: TOKEN }]) {
  const secrets: string[] = []
  const api = await serveCanned(line => (line.startsWith('GET /token') ? token : sts))
  vi.stubEnv('AWS_ENDPOINT_URL_STS', api.url)
  const job = jobOf({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${api.url}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'ask-me',
  })
  const provide = open({ job, mask: secret => secrets.push(secret) })
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
