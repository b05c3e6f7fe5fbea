import { expect, test } from 'vitest'
import { PUSH } from '../deploy/requests.ts'
import { CREDENTIALS, serve, serviceWith } from '../emulator/emulator.ts'
import { scriptedInstance } from '../emulator/scripted-instance.ts'
import { clockOfTheTest, runStep } from './step.ts'

/** A deployment that a killed step has left running, and its post step. */
async function leave() {
  const clock = clockOfTheTest()
  const service = serviceWith(clock, {
    instances: [scriptedInstance('i-1', clock, { AfterInstall: { milliseconds: 600_000 } })],
  })
  const { server } = await serve(service, clock)
  const since = Date.now()
  const created = await service.call('CreateDeployment', {
    applicationName: 'App',
    deploymentGroupName: 'Group',
    revision: { revisionType: 'GitHub', gitHubLocation: { repository: 'me/site', commitId: 'a'.repeat(40) } },
    description: 'Friday (run 4711.1-k3x9)',
  })
  const { deploymentId: id } = created as { deploymentId: string }
  const status = async () => {
    const { deploymentInfo } = (await service.call('GetDeployment', { deploymentId: id })) as {
      deploymentInfo: { status: string }
    }
    return deploymentInfo.status
  }
  const post = (state: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) =>
    runStep({
      entryPoint: 'post',
      env: {
        ...PUSH,
        AWS_ENDPOINT_URL: server.url,
        AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      },
      inputs: { 'application-name': 'App', 'deployment-group-name': 'Group', ...inputs },
      state: { since: String(since), ...state },
    })
  return { id, status, post }
}

test.each([
  ['whose id was known', (id: string) => ({ nonce: 'k3x9', 'deployment-id': id })],
  ['whose id was not saved', () => ({ nonce: 'k3x9' })],
])('a deployment %s is stopped, and what may still run is shown', async (_, state) => {
  const { id, status, post } = await leave()
  const step = await post(state(id))
  expect(step).toMatchObject({ exit: 0, errors: '' })
  expect(await status()).toBe('Stopped')
  expect(step.log.join('\n')).toContain(`Stopping ${id}`)
  expect(step.log.at(-1)).toMatch(/may still be running/)
  expect(step.summary).toContain(id)
})

test.each<[name: string, state: Readonly<Record<string, string>>, inputs?: Readonly<Record<string, string>>]>(
  [
    ['is over', { nonce: 'k3x9', over: 'true' }],
    ['never began', {}],
    ['is another one', { nonce: 'other' }],
    ['is to be left', { nonce: 'k3x9' }, { 'when-interrupted': 'leave' }],
  ],
)('nothing is stopped where the deployment of the step %s', async (_, state, inputs) => {
  const { status, post } = await leave()
  const step = await post(state, inputs)
  expect(step).toMatchObject({ exit: 0, errors: '', log: [], summary: '' })
  expect(await status()).toBe('InProgress')
})
