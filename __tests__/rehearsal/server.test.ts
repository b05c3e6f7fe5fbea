// Who is let in, and what happens to the others?

import { CreateDeploymentCommand, GetApplicationCommand } from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { createFakeClock } from './fake-clock.ts'
import { CREDENTIALS, clientOf, DEPLOYMENT, serve, serviceWith } from './stand-in.ts'

const application = new GetApplicationCommand({ applicationName: 'App' })

async function start() {
  const clock = createFakeClock(Date.now())
  const service = serviceWith(clock, { instances: [] })
  return { service, ...(await serve(service, clock)) }
}

test('an unsigned request is refused', async () => {
  const { server } = await start()
  const answer = await fetch(server.url, {
    method: 'POST',
    headers: {
      'x-amz-target': 'CodeDeploy_20141006.GetApplication',
      'content-type': 'application/x-amz-json-1.1',
    },
    body: '{"applicationName":"App"}',
  })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' })
})

test.each([
  ['another secret', { ...CREDENTIALS, secretAccessKey: 'guessed' }, {}, 'InvalidSignatureException'],
  ['another key', { ...CREDENTIALS, accessKeyId: 'AKIDSOMEBODY' }, {}, 'UnrecognizedClientException'],
  ['another region', CREDENTIALS, { region: 'us-east-1' }, 'InvalidSignatureException'],
  ['a clock six minutes slow', CREDENTIALS, { systemClockOffset: -6 * 60_000 }, 'InvalidSignatureException'],
  ['a clock six minutes fast', CREDENTIALS, { systemClockOffset: 6 * 60_000 }, 'InvalidSignatureException'],
])('%s is refused, and nothing is made', async (_, credentials, options, name) => {
  const { server, client } = await start()
  const stranger = clientOf(server, credentials, options)
  await expect(stranger.send(new CreateDeploymentCommand(DEPLOYMENT))).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 403 },
  })
  stranger.destroy()
  const { application: found } = await client.send(application)
  expect(found?.applicationName).toBe('App')
})
