import { expect, test } from 'vitest'
import { createClient } from '../../../src/deploy/aws/client.ts'
import { createRetry } from '../../../src/deploy/aws/retry.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { listen } from '../../listen.ts'
import { type Canned, serveCanned } from '../canned-api.ts'

const KEYS = { accessKeyId: 'a', secretAccessKey: 'b' }

test.each<[status: number, body: unknown, kind: string, text: RegExp]>([
  [400, { __type: 'ThrottlingException', message: 'Rate exceeded' }, 'throttled', /throttling GetDeployment/],
  [429, {}, 'throttled', /throttling/],
  [400, { __type: 'com.amazonaws#Other', message: 'Rate exceeded' }, 'throttled', /throttling/],
  [500, '<html>', 'lost', /failed: HTTP 500/],
  [503, {}, 'lost', /failed: HTTP 503/],
  [200, 'not JSON', 'lost', /no response/],
  [400, '<html>', 'final', /Unexpected response to GetDeployment.*HTTP 400/],
  [400, { __type: 'ExpiredTokenException' }, 'expired', /credentials have expired/],
  [400, { __type: 'UnrecognizedClientException' }, 'final', /rejected the credentials/],
  [
    400,
    { __type: 'AccessDeniedException', Message: 'no' },
    'denied',
    /may not call codedeploy:GetDeployment.*Allow/,
  ],
  [404, { __type: 'UnknownOperationException' }, 'unsupported', /not supported by the endpoint/],
  [400, { __type: 'DeploymentNotStartedException' }, 'not-started', /not started/],
  [
    400,
    { __type: 'DeploymentDoesNotExistException', message: 'no d-1' },
    'final',
    /does not know the deployment.*no d-1/,
  ],
])('HTTP %s with %o is %s', async (status, body, kind, text) => {
  const api = await serveCanned(() => [status, body])
  const failure = await createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
    .getDeployment('d-1')
    .catch(error => error)
  expect(failure).toMatchObject({ kind, at: { kind: 'operation', operation: 'GetDeployment' } })
  expect([failure.what, failure.why, failure.fix].join(' ')).toMatch(text)
  expect(api.requests).toHaveLength(1)
})

test('a broken connection, a closed port, a name that does not resolve', async () => {
  const api = await serveCanned(() => 'reset')
  const ask = (endpoint: string) =>
    createClient({ region: 'sa-east-1', credentials: KEYS, endpoint }).getDeployment('d-1')
  await expect(ask(api.url)).rejects.toMatchObject({ kind: 'lost' })
  await expect(ask('http://127.0.0.1:9')).rejects.toMatchObject({ kind: 'unreachable' })
  await expect(ask('http://nowhere.invalid')).rejects.toMatchObject({
    kind: 'unreachable',
    why: /nowhere.invalid/,
  })
})

test('a call can be given up', async () => {
  const api = await serveCanned(() => [200, {}])
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
  await expect(client.getDeployment('d-1', AbortSignal.abort())).rejects.toMatchObject({
    kind: 'interrupted',
  })
})

test('an answer may lack almost everything', async () => {
  const api = await serveCanned(() => [200, {}])
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
  const group = { application: 'a', deploymentGroup: 'g' }
  expect(await client.getDeployment('d-1')).toEqual({
    id: 'd-1',
    status: 'Unknown',
    description: '',
    creator: '',
    rollsBackAfter: [],
  })
  expect(await client.getGroup(group)).toEqual({ tagFilters: '' })
  expect(await client.listDeployments(group)).toEqual([])
  expect(await client.listTargets({ deploymentId: 'd-1' })).toEqual({ ids: [], nextToken: undefined })
  expect(await client.getTargets('d-1', ['i-1'])).toEqual([])
})

test('an answer may have more than we know', async () => {
  const target = {
    deploymentTargetType: 'ECSTarget',
    ecsTarget: {
      targetId: 'web:1',
      status: 'Dreaming',
      lifecycleEvents: [{ lifecycleEventName: 'BeforeNap', status: 'Yawning', startTime: 1.5, mood: 'calm' }],
    },
  }
  const api = await serveCanned(() => [200, { deploymentTargets: [target, { lunarTarget: {} }] }])
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
  expect(await client.getTargets('d-1', ['web:1'])).toEqual([
    {
      id: 'web:1',
      status: 'Dreaming',
      events: [{ event: 'BeforeNap', status: 'Yawning', startedAt: 1_500 }],
    },
  ])
})

test('expired credentials are asked for anew', async () => {
  let issued = 0
  const credentials = async () => ({ ...KEYS, accessKeyId: `key-${++issued}` })
  const api = await serveCanned(() => (issued < 2 ? [400, { __type: 'ExpiredTokenException' }] : [200, {}]))
  const client = createClient({ region: 'sa-east-1', credentials, endpoint: api.url })
  await expect(client.getDeployment('d-1')).rejects.toMatchObject({ kind: 'expired' })
  await client.getDeployment('d-1')
  expect(
    api.requests.map(({ headers }) => /Credential=(key-\d)/.exec(headers.authorization ?? '')?.[1]),
  ).toEqual(['key-1', 'key-2'])
})

test('tells AWS which run it is', async () => {
  const api = await serveCanned(() => [200, {}])
  const userAgent: [string, string?][] = [['potato-deploy'], ['run', '4711.1'], ['repository', 'me/site']]
  await createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url, userAgent }).getDeployment(
    'd-1',
  )
  expect(api.requests[0]?.headers['user-agent']).toMatch(/potato-deploy.*run\/4711\.1.*me.site/)
})

test('a clock that jumped is corrected by what AWS answers', async () => {
  const ahead = 20 * 60_000
  const dates: number[] = []
  const url = await listen((request, response) => {
    const [, date = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(String(request.headers['x-amz-date'])) ?? []
    const part = (text: string, from: number) => Number(text.slice(from, from + 2))
    const signed = Date.UTC(
      Number(date.slice(0, 4)),
      part(date, 4) - 1,
      part(date, 6),
      part(time, 0),
      part(time, 2),
      part(time, 4),
    )
    const now = Date.now() + ahead
    dates.push(signed - now)
    response.setHeader('date', new Date(now).toUTCString())
    if (Math.abs(signed - now) < 5 * 60_000) return response.end('{}')
    const message = 'Signature expired: 20261127T101500Z is now earlier than 20261127T103000Z'
    return response.writeHead(403).end(JSON.stringify({ __type: 'InvalidSignatureException', message }))
  })
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: url })
  const clock = createFakeClock()
  const { signal } = new AbortController()
  const retry = createRetry({ clock, report: () => {}, signal })
  await clock.until(retry.call(() => client.getDeployment('d-1')))
  expect(dates).toHaveLength(2)
  expect(Math.abs(dates[1] ?? ahead)).toBeLessThan(60_000)
})

test('a clock that cannot be corrected is named in the end', async () => {
  const message = 'Signature not yet current: 20261127T101500Z is still later than 20261127T103000Z'
  const api = await serveCanned(() => [403, { __type: 'InvalidSignatureException', message }])
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
  const clock = createFakeClock()
  const retry = createRetry({ clock, report: () => {}, signal: new AbortController().signal })
  await expect(clock.until(retry.call(() => client.getDeployment('d-1')))).rejects.toMatchObject({
    code: 'credentials/clock',
  })
})

test('throttles and broken connections do not count as renewals of the credentials', async () => {
  const answers: Canned[] = [
    [400, { __type: 'ThrottlingException' }],
    'reset',
    [400, { __type: 'ThrottlingException' }],
    'reset',
    [400, { __type: 'ExpiredTokenException' }],
  ]
  const api = await serveCanned(() => answers.shift() ?? [200, {}])
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
  const clock = createFakeClock()
  const retry = createRetry({ clock, report: () => {}, signal: new AbortController().signal, hurried: true })
  await clock.until(retry.call(() => client.getDeployment('d-1')))
  expect(api.requests).toHaveLength(6)
})

test('a time that is no time is left out', async () => {
  const event = {
    lifecycleEventName: 'Install',
    status: 'Succeeded',
    startTime: 1e300,
    endTime: 1_700_000_000,
  }
  const target = { instanceTarget: { targetId: 'i-1', status: 'Succeeded', lifecycleEvents: [event] } }
  const api = await serveCanned(() => [200, { deploymentTargets: [target] }])
  const client = createClient({ region: 'sa-east-1', credentials: KEYS, endpoint: api.url })
  const [instance] = await client.getTargets('d-1', ['i-1'])
  expect(instance?.events).toEqual([{ event: 'Install', status: 'Succeeded', endedAt: 1_700_000_000_000 }])
})
