// Uses the emulator through Debian's awscli.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { CREDENTIALS, emulator, REGION } from '../emulator.ts'
import { FAILURE } from '../scripted-instance.ts'

// The package's own: another in PATH may be of any version.
const AWS = '/usr/bin/aws'
const run = promisify(execFile)

type Emulator = Awaited<ReturnType<typeof emulator>>

async function aws({ server }: Emulator, ...args: readonly string[]) {
  const { stdout } = await run(AWS, ['deploy', ...args, '--endpoint-url', server.url], {
    env: {
      PATH: '/usr/bin:/bin',
      HOME: '/nonexistent',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_PAGER: '',
      LC_ALL: 'C.UTF-8',
    },
  })
  return stdout === '' ? undefined : JSON.parse(stdout)
}

const create = (commit = 'a'.repeat(40)) => [
  'create-deployment',
  '--application-name=App',
  '--deployment-group-name=Group',
  '--description=from the command line',
  `--github-location=repository=me/site,commitId=${commit}`,
]

describe.skipIf(!existsSync(AWS))(
  `${AWS} (skipped without it: apt-get install awscli)`,
  { timeout: 60_000 },
  () => {
    test('creates a deployment, waits for it, and shows it', async () => {
      const found = await emulator()
      const { deploymentId } = await aws(found, ...create())
      await found.clock.until(found.service.idle())
      const id = `--deployment-id=${deploymentId}`
      expect(await aws(found, 'wait', 'deployment-successful', id)).toBeUndefined()

      const { deploymentInfo } = await aws(found, 'get-deployment', id)
      expect(deploymentInfo).toMatchObject({
        status: 'Succeeded',
        description: 'from the command line',
        deploymentOverview: { Succeeded: 1 },
        createTime: new Date(found.clock.now()).toISOString().replace('Z', '000+00:00'),
      })
      const { targetIds } = await aws(found, 'list-deployment-targets', id)
      expect(targetIds).toEqual(['i-1'])
      const { deploymentTargets } = await aws(
        found,
        'batch-get-deployment-targets',
        id,
        '--target-ids',
        ...targetIds,
      )
      expect(deploymentTargets).toMatchObject([{ instanceTarget: { targetId: 'i-1', status: 'Succeeded' } }])
      expect(await aws(found, 'list-deployments', '--include-only-statuses=Succeeded')).toEqual({
        deployments: [deploymentId],
      })
    })

    test('sees a failure while it waits', async () => {
      const found = await emulator({ 'i-1': { result: FAILURE } })
      const { deploymentId } = await aws(found, ...create())
      await found.clock.until(found.service.idle())
      await expect(
        aws(found, 'wait', 'deployment-successful', `--deployment-id=${deploymentId}`),
      ).rejects.toMatchObject({
        code: 255,
        stderr: expect.stringContaining('Waiter DeploymentSuccessful failed'),
      })
    })

    test('stops a deployment', async () => {
      const found = await emulator({ 'i-1': { milliseconds: 60_000 } })
      const { deploymentId } = await aws(found, ...create())
      expect(await aws(found, 'stop-deployment', `--deployment-id=${deploymentId}`)).toMatchObject({
        status: 'Pending',
      })
      await found.clock.until(found.service.idle())
    })

    test.each([
      ['a wrong commit', create('main'), 'InvalidRevisionException'],
      [
        'another application',
        ['get-application', '--application-name=Other'],
        'ApplicationDoesNotExistException',
      ],
      [
        'no such deployment',
        ['get-deployment', '--deployment-id=d-ZZZZZZZZZ'],
        'DeploymentDoesNotExistException',
      ],
      ['an operation that is not there', ['list-git-hub-account-token-names'], 'UnknownOperationException'],
    ])('%s gets the error that AWS would give', async (_, args, code) => {
      await expect(aws(await emulator(), ...args)).rejects.toMatchObject({
        code: 254,
        stderr: expect.stringContaining(`An error occurred (${code})`),
      })
    })
  },
)
