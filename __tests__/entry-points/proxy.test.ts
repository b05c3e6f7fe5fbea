import { expect, test } from 'vitest'
import { type Canned, serveCanned } from '../deploy/canned-api.ts'
import { PUSH, SHA } from '../deploy/requests.ts'
import { CREDENTIALS } from '../emulator/emulator.ts'
import { startForwardProxy } from '../forward-proxy.ts'
import { keysOfRole } from '../sts-answers.ts'
import { runStep } from './step.ts'

const GITHUB: Readonly<Record<string, Canned>> = {
  [`GET /repos/me/site/commits/${SHA}`]: [200, { sha: SHA }],
}

const TOKEN = ['e30', Buffer.from('{"sub":"x"}').toString('base64url'), 'x'].join('.')

/** GitHub, the token service, STS and CodeDeploy under names that only the proxy resolves. */
async function behindProxy(credentials?: string) {
  const codedeploy = await serveCanned(() => [200, { deploymentId: 'd-ABCDEF123' }])
  const github = await serveCanned(line => GITHUB[line])
  const login = await serveCanned(line =>
    line.startsWith('GET /token')
      ? [200, { value: TOKEN }]
      : [200, keysOfRole('AssumeRoleWithWebIdentity', CREDENTIALS)],
  )
  const proxy = await startForwardProxy(credentials === undefined ? {} : { credentials })
  const at = (name: string, url: string) => url.replace('127.0.0.1', name)
  const run = (env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) =>
    runStep({
      entryPoint: 'main',
      env: {
        ...PUSH,
        GITHUB_API_URL: at('github.test', github.url),
        AWS_ENDPOINT_URL_CODEDEPLOY: at('codedeploy.test', codedeploy.url),
        AWS_ENDPOINT_URL_STS: at('sts.test', login.url),
        ACTIONS_ID_TOKEN_REQUEST_URL: at('token.test', `${login.url}/token`),
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job',
        ...env,
      },
      inputs: {
        'application-name': 'App',
        'deployment-group-name': 'Group',
        check: 'false',
        'when-older': 'deploy',
        wait: 'false',
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        ...inputs,
      },
    })
  return { proxy, run, servers: { codedeploy: codedeploy.url, github: github.url, login: login.url } }
}

const hosts = (requests: readonly string[]) =>
  new Set(requests.map(request => / (.+):\d+$/.exec(request)?.[1]))

test.each([
  ['HTTP_PROXY', (url: string) => [{ HTTP_PROXY: url }, {}] as const],
  ['http-proxy', (url: string) => [{ HTTP_PROXY: 'http://127.0.0.1:1' }, { 'http-proxy': url }] as const],
])(
  'through the proxy of %s: GitHub, the token, STS and CodeDeploy; and nothing of its user is printed',
  async (_, set) => {
    const { proxy, run } = await behindProxy('us3r:s3cr3t')
    const step = await run(...set(`http://us3r:s3cr3t@${proxy.host}`))
    expect(step).toMatchObject({ exit: 0, errors: '' })
    expect(step.outputs).toMatchObject({ status: 'Created' })
    expect(hosts(proxy.requests)).toEqual(
      new Set(['github.test', 'token.test', 'sts.test', 'codedeploy.test']),
    )
    const masked = step.log.filter(line => line.startsWith('::add-mask::'))
    expect(masked).toEqual(expect.arrayContaining(['::add-mask::s3cr3t', '::add-mask::us3r']))
    const printed = [...step.log.filter(line => !masked.includes(line)), step.summary].join('\n')
    expect(printed).not.toMatch(/s3cr3t|us3r/)
  },
)

test('NO_PROXY is honoured', async () => {
  const { proxy, run, servers } = await behindProxy()
  const step = await run({
    HTTP_PROXY: `http://${proxy.host}`,
    NO_PROXY: 'localhost,codedeploy.test',
    GITHUB_API_URL: servers.github,
    AWS_ENDPOINT_URL_CODEDEPLOY: servers.codedeploy,
  })
  expect(step).toMatchObject({ exit: 0, errors: '' })
  expect(hosts(proxy.requests)).toEqual(new Set(['token.test', 'sts.test']))
})

test('a proxy that is not there is named as the cause', async () => {
  const { run } = await behindProxy()
  const step = await run({ HTTP_PROXY: 'http://127.0.0.1:1' }, { commit: SHA, timeout: '0.05' })
  expect(step).toMatchObject({ exit: 1, errors: '' })
  expect(step.log.join('\n')).toMatch(/the proxy 127\.0\.0\.1:1 cannot be reached: connect ECONNREFUSED/)
})
