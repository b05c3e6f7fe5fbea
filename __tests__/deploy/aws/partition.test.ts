import { expect, test } from 'vitest'
import { createHttpGet } from '../../../src/core/http.ts'
import { readProxy } from '../../../src/core/proxy.ts'
import { createHttpAgent } from '../../../src/core/proxy-agent.ts'
import { createClient } from '../../../src/deploy/aws/client.ts'
import { openCredentials } from '../../../src/deploy/aws/credentials.ts'
import { createSts } from '../../../src/deploy/aws/sts.ts'
import { consoleUrl } from '../../../src/deploy/deployment.ts'
import { startForwardProxy } from '../../forward-proxy.ts'
import { systemClock } from '../../system-clock.ts'
import { serveCanned } from '../canned-api.ts'
import { jobOf, requestOf } from '../requests.ts'

/** Region, the domain of its endpoints, the host of its console, and whom a token is for. */
const PARTITIONS: readonly [region: string, domain: string, console: string, audience: string][] = [
  ['sa-east-1', 'amazonaws.com', 'console.aws.amazon.com', 'sts.amazonaws.com'],
  ['cn-north-1', 'amazonaws.com.cn', 'console.amazonaws.cn', 'sts.amazonaws.com.cn'],
  ['us-gov-west-1', 'amazonaws.com', 'console.amazonaws-us-gov.com', 'sts.amazonaws.com'],
  ['eusc-de-east-1', 'amazonaws.eu', 'console.amazonaws-eusc.eu', 'sts.amazonaws.eu'],
]

const KEYS = { accessKeyId: 'AKID', secretAccessKey: 'x' }

test.each(PARTITIONS)('%s: endpoints below %s', async (region, domain) => {
  const proxy = await startForwardProxy({ credentials: 'nobody:knows' })
  const settings = readProxy({ proxy: `http://${proxy.host}`, exceptions: undefined }, {})
  const agent = createHttpAgent({ proxy: settings, ca: undefined })
  const sts = createSts({ region, agent, credentials: async () => KEYS })
  await expect(sts.getAccount()).rejects.toMatchObject({ code: 'proxy/credentials' })
  const codedeploy = createClient({ region, agent, credentials: KEYS })
  await expect(codedeploy.getDeployment('d-1')).rejects.toMatchObject({ code: 'proxy/credentials' })
  expect(proxy.requests).toEqual([
    `CONNECT sts.${region}.${domain}:443`,
    `CONNECT codedeploy.${region}.${domain}:443`,
  ])
})

test.each(PARTITIONS)('%s: the console', (region, _, host) => {
  expect(consoleUrl(region, 'd-1')).toBe(
    `https://${region}.${host}/codesuite/codedeploy/deployments/d-1?region=${region}`,
  )
})

test.each(PARTITIONS)("%s: the audience of the job's token", async (region, _domain, _host, audience) => {
  const api = await serveCanned(() => [403, {}])
  const provide = openCredentials({
    login: { ...requestOf(), role: 'arn:aws:iam::123456789012:role/deploy' },
    region,
    job: jobOf({ ACTIONS_ID_TOKEN_REQUEST_URL: api.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job' }),
    http: createHttpGet({ clock: systemClock }),
    mask: () => {},
  })
  await expect(provide?.()).rejects.toMatchObject({ code: 'credentials/no-token' })
  expect(api.requests.map(({ line }) => line)).toEqual([`GET /?audience=${audience}`])
})
