// Runs the step where a proxy is the only way out: in a network of its own, with AWS and GitHub under their real names.

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { PUSH, SHA } from '../deploy/requests.ts'
import { startForwardProxy } from '../forward-proxy.ts'
import { folder } from '../git/git-fixture.ts'
import { isRoot } from '../root.ts'
import { serveSecurely } from '../secure-server.ts'
import { keysOfRole } from '../sts-answers.ts'
import { runStep } from './step.ts'
import { CACHE } from './terminal.ts'

const WAY_OUT = fileURLToPath(new URL('way-out.mjs', import.meta.url))
const PORT = 3128
const PROXY = `http://127.0.0.1:${PORT}`

const KEYS = { accessKeyId: 'ASIAROLE', secretAccessKey: 'of-the-role' }

const GITHUB = 'api.github.com'
/** Where a job asks for its OIDC token. */
const TOKENS = 'run-actions-1-azure-eastus.actions.githubusercontent.com'
const STS = 'sts.sa-east-1.amazonaws.com'
const CODEDEPLOY = 'codedeploy.sa-east-1.amazonaws.com'
/** Of IAM Identity Center, in another region than the deployment group. */
const PORTAL = 'portal.sso.eu-west-1.amazonaws.com'
const NAMES = [GITHUB, TOKENS, STS, CODEDEPLOY, PORTAL]

/** What each service answers, as little as the step asks for. */
function answerOf({ headers, url = '' }: IncomingMessage): string {
  switch (headers.host) {
    case GITHUB:
      return JSON.stringify({ sha: SHA })
    case TOKENS:
      return JSON.stringify({ value: 'e30.e30.x' })
    case STS:
      return keysOfRole('AssumeRoleWithWebIdentity', KEYS)
    case CODEDEPLOY:
      return JSON.stringify({ deploymentId: 'd-ABCDEF123' })
    case PORTAL:
      return url.startsWith('/federation/credentials')
        ? JSON.stringify({
            roleCredentials: {
              accessKeyId: 'ASIASSO',
              secretAccessKey: 'from-sso',
              sessionToken: 'x',
              expiration: 4e12,
            },
          })
        : '{}'
    default:
      return '{}'
  }
}

/** A step in a network without a route; `requests` is what reached the proxy. */
async function behindWall({ credentials }: { readonly credentials?: string } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'potato-wall-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const { port, caFile } = await serveSecurely(NAMES, (request, response) => response.end(answerOf(request)))
  const proxy = await startForwardProxy({
    socket: join(home, 'proxy'),
    port,
    ...(credentials !== undefined && { credentials }),
  })
  const run = (env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) =>
    runStep({
      entryPoint: 'main',
      within: ['unshare', '--net', process.execPath, WAY_OUT, String(PORT), proxy.host],
      env: {
        ...PUSH,
        GITHUB_API_URL: `https://${GITHUB}`,
        ACTIONS_ID_TOKEN_REQUEST_URL: `https://${TOKENS}/token?v=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job',
        ...env,
      },
      inputs: {
        'application-name': 'App',
        'deployment-group-name': 'Group',
        check: 'false',
        'when-older': 'deploy',
        wait: 'false',
        timeout: '0.2',
        ...inputs,
      },
    })
  const hosts = () => new Set(proxy.requests.map(request => / (.+):\d+$/.exec(request)?.[1]))
  return { caFile, home, hosts, requests: proxy.requests, run }
}

const ROLE = { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' }
const canRun = isRoot && existsSync('/usr/bin/unshare') && existsSync('/usr/sbin/ip')

describe.runIf(canRun)('where a proxy is the only way out (needs root)', () => {
  test('GitHub, the OIDC token, STS and CodeDeploy, with a certificate of AWS_CA_BUNDLE', async () => {
    const { caFile, hosts, requests, run } = await behindWall({ credentials: 'us3r:s3cr3t' })
    const step = await run({ HTTPS_PROXY: 'http://us3r:s3cr3t@127.0.0.1:3128', AWS_CA_BUNDLE: caFile }, ROLE)
    expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Created' } })
    expect(hosts()).toEqual(new Set([GITHUB, TOKENS, STS, CODEDEPLOY]))
    expect(new Set(requests.map(request => request.split(' ')[0]))).toEqual(new Set(['CONNECT']))
    const masks = ['::add-mask::s3cr3t', '::add-mask::us3r']
    expect(step.log).toEqual(expect.arrayContaining(masks))
    const printed = [...step.log.filter(line => !masks.includes(line)), step.summary].join('\n')
    expect(printed).not.toMatch(/s3cr3t|us3r|czNjcjN0/)
  })

  test('IAM Identity Center (SSO), in its own region, with a certificate of NODE_EXTRA_CA_CERTS', async () => {
    const { caFile, hosts, run } = await behindWall()
    const config = await folder({
      config: [
        '[profile deploy]',
        'sso_start_url = https://me.awsapps.com/start',
        'sso_region = eu-west-1',
        'sso_account_id = 123456789012',
        'sso_role_name = deploy',
      ].join('\n'),
      // Named by the SHA-1 of the start URL.
      '.aws/sso/cache/3911600267c0d9cc9afec1c3050024e8476136ad.json': JSON.stringify({
        accessToken: 'session',
        expiresAt: '2099-01-01T00:00:00Z',
      }),
    })
    const step = await run({
      HTTPS_PROXY: PROXY,
      NODE_EXTRA_CA_CERTS: caFile,
      HOME: config,
      AWS_CONFIG_FILE: join(config, 'config'),
      AWS_PROFILE: 'deploy',
    })
    expect(step).toMatchObject({ exit: 0, errors: '', outputs: { status: 'Created' } })
    expect(hosts()).toEqual(new Set([GITHUB, PORTAL, CODEDEPLOY]))
  })

  test('both files are trusted where both are named', async () => {
    const { caFile, home, run } = await behindWall()
    const other = await serveSecurely(['other.test'], (_, response) => response.end())
    const both = [
      [caFile, other.caFile],
      [other.caFile, caFile],
    ] as const
    for (const [bundle, extra] of both) {
      const env = { HTTPS_PROXY: PROXY, AWS_CA_BUNDLE: bundle, NODE_EXTRA_CA_CERTS: extra }
      expect(await run(env, ROLE)).toMatchObject({ exit: 0, outputs: { status: 'Created' } })
    }
    const missing = await run({ HTTPS_PROXY: PROXY, AWS_CA_BUNDLE: join(home, 'none.pem') }, ROLE)
    expect(missing.log.join('\n')).toMatch(/inputs\/ca-bundle::Cannot read .*none\.pem/)
  })

  test.each(['NO_PROXY', 'no_proxy'])('%s is honoured: nothing else gets out', async name => {
    const { caFile, hosts, run } = await behindWall()
    const env = { HTTPS_PROXY: PROXY, AWS_CA_BUNDLE: caFile, [name]: CODEDEPLOY }
    const step = await run(env, { ...ROLE, timeout: '0.05' })
    expect(step).toMatchObject({ exit: 1, errors: '' })
    expect(hosts()).toEqual(new Set([GITHUB, TOKENS, STS]))
  })

  test('a proxy that wants credentials is named as the cause', async () => {
    const { caFile, run } = await behindWall({ credentials: 'me:right' })
    const step = await run({ HTTPS_PROXY: 'http://me:wr0ng@127.0.0.1:3128', AWS_CA_BUNDLE: caFile }, ROLE)
    expect(step).toMatchObject({ exit: 1, errors: '' })
    const errors = step.log.filter(line => line.startsWith('::error'))
    expect(errors.join('\n')).toMatch(/proxy\/credentials.*127\.0\.0\.1:3128 refused .*HTTP 407/)
    expect(errors).toHaveLength(1)
  })

  test('a rehearsal needs no proxy, and is never mistaken for a deployment', {
    timeout: 180_000,
  }, async () => {
    const { requests, run } = await behindWall()
    const site = await folder({
      'appspec.yml':
        'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: a.sh\n      timeout: 60\n',
      'a.sh': '#!/bin/bash\ntrue\n',
    })
    const env = { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, GITHUB_WORKSPACE: site, XDG_CACHE_HOME: CACHE }
    const step = await run(env, { rehearse: 'true', wait: 'true', timeout: '2' })
    const outputs = { status: 'Succeeded', rehearsal: 'true', 'deployment-url': '' }
    expect(step).toMatchObject({ exit: 0, errors: '', outputs })
    expect(requests).toEqual([])
    const notices = step.log.filter(line => line.startsWith('::notice'))
    expect(notices).toHaveLength(10)
    for (const notice of notices) expect(notice).toMatch(/^::notice title=\w+ succeeded::Rehearsal: /)
    expect(step.summary.match(/^## ✅ Rehearsal Succeeded: /gm)).toHaveLength(2)
    expect(step.summary + step.log.join('\n')).not.toMatch(/https:/)
  })
})
