// Uses the emulator through Debian's awscli.

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { folder } from '../../git/git-fixture.ts'
import { systemClock } from '../../system-clock.ts'
import { CREDENTIALS, emulator, REGION, serve, serviceWith } from '../emulator.ts'
import { FAILURE, scriptedInstance } from '../scripted-instance.ts'

// The package's own: another in PATH may be of any version.
const AWS = '/usr/bin/aws'
const run = promisify(execFile)

type Emulator = Pick<Awaited<ReturnType<typeof emulator>>, 'server'>

const ENVIRONMENT = {
  PATH: '/usr/bin:/bin',
  HOME: '/nonexistent',
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_PAGER: '',
  LC_ALL: 'C.UTF-8',
}

async function aws({ server }: Emulator, ...args: readonly string[]) {
  const { stdout } = await run(AWS, ['deploy', ...args, '--endpoint-url', server.url], { env: ENVIRONMENT })
  return stdout === '' ? undefined : JSON.parse(stdout)
}

/** Debian 12's awscli asks S3 at an address of its own, whatever the endpoint is: its rules are replaced. */
async function s3Rules({ server }: Emulator): Promise<string> {
  const url = { properties: {}, headers: {} }
  const rules = {
    version: '1.0',
    parameters: { Bucket: { required: false, type: 'String' } },
    rules: [
      {
        type: 'endpoint',
        conditions: [{ fn: 'isSet', argv: [{ ref: 'Bucket' }] }],
        endpoint: { url: `${server.url}/{Bucket}`, ...url },
      },
      { type: 'endpoint', conditions: [], endpoint: { url: server.url, ...url } },
    ],
  }
  return await folder({ 's3/2006-03-01/endpoint-rule-set-1.json': JSON.stringify(rules) })
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
    // On the system's clock, since equal requests of one second are throttled until it is over.
    test('creates a deployment, waits for it, and shows it', async () => {
      const instances = [scriptedInstance('i-1', systemClock)]
      const service = serviceWith(systemClock, { instances })
      const found = await serve(service, systemClock)
      const { deploymentId } = await aws(found, ...create())
      await service.idle()
      const id = `--deployment-id=${deploymentId}`
      expect(await aws(found, 'wait', 'deployment-successful', id)).toBeUndefined()

      const { deploymentInfo } = await aws(found, 'get-deployment', id)
      expect(deploymentInfo).toMatchObject({
        status: 'Succeeded',
        description: 'from the command line',
        deploymentOverview: { Succeeded: 1 },
        createTime: expect.stringMatching(/^20[0-9-]+T[0-9:]+\.\d{6}\+00:00$/),
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

    test('asks the same twice within a second', async () => {
      const found = await serve(serviceWith(systemClock, { instances: [] }), systemClock)
      const requests = [1, 2].map(() => aws(found, 'list-deployments'))
      expect(await Promise.all(requests)).toEqual([1, 2].map(() => ({ deployments: [] })))
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

    test('pushes a folder to S3, registers it, and lists it', async () => {
      const found = await emulator()
      const source = await folder({ 'appspec.yml': 'version: 0.0\nos: linux\n' })
      const args = ['--application-name=App', '--s3-location=s3://bucket/site.zip', `--source=${source}`]
      await run(AWS, ['deploy', 'push', ...args, '--endpoint-url', found.server.url], {
        env: { ...ENVIRONMENT, AWS_DATA_PATH: await s3Rules(found) },
      })
      const { revisions } = await aws(found, 'list-application-revisions', '--application-name=App')
      expect(revisions).toMatchObject([
        {
          revisionType: 'S3',
          s3Location: {
            bucket: 'bucket',
            key: 'site.zip',
            bundleType: 'zip',
            eTag: expect.stringMatching(/^[0-9a-f]{32}$/),
            version: expect.any(String),
          },
        },
      ])
    })

    test('creates a group, tags it, and registers a revision for its application', async () => {
      const found = await emulator()
      const names = ['--application-name=App', '--deployment-group-name=New']
      await aws(
        found,
        'create-deployment-group',
        ...names,
        '--service-role-arn=arn:aws:iam::123456789012:role/CodeDeploy',
        '--ec2-tag-filters=Key=name,Value=web,Type=KEY_AND_VALUE',
      )
      const arn = '--resource-arn=arn:aws:codedeploy:sa-east-1:123456789012:deploymentgroup:App/New'
      await aws(found, 'tag-resource', arn, '--tags=Key=team,Value=a')
      expect(await aws(found, 'list-tags-for-resource', arn)).toEqual({ Tags: [{ Key: 'team', Value: 'a' }] })
      const revision = `--github-location=repository=me/site,commitId=${'a'.repeat(40)}`
      await aws(found, 'register-application-revision', '--application-name=App', revision)
      await aws(found, 'delete-deployment-group', ...names)
      expect(await aws(found, 'list-deployment-groups', '--application-name=App')).toMatchObject({
        deploymentGroups: ['Group'],
      })
    })

    test('renames an application, and changes and removes a group', async () => {
      const found = await emulator()
      await aws(found, 'create-application', '--application-name=Old', '--compute-platform=Server')
      await aws(found, 'update-application', '--application-name=Old', '--new-application-name=New')
      const group = ['--application-name=New', '--deployment-group-name=Group']
      const role = '--service-role-arn=arn:aws:iam::123456789012:role/CodeDeploy'
      await aws(found, 'create-deployment-group', ...group, role)
      await aws(
        found,
        'update-deployment-group',
        '--application-name=New',
        '--current-deployment-group-name=Group',
        '--auto-rollback-configuration=enabled=true,events=DEPLOYMENT_FAILURE',
      )
      expect(await aws(found, 'get-deployment-group', ...group)).toMatchObject({
        deploymentGroupInfo: {
          autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
        },
      })
      await aws(found, 'delete-deployment-group', ...group)
      await aws(found, 'delete-application', '--application-name=New')
      expect(await aws(found, 'list-applications')).toEqual({ applications: ['App'] })
    })

    test('asks for the instances of a deployment as it was done before there were targets', async () => {
      const found = await emulator()
      const { deploymentId } = await aws(found, ...create())
      await found.clock.until(found.service.idle())
      const id = `--deployment-id=${deploymentId}`
      expect(await aws(found, 'list-deployment-instances', id)).toEqual({ instancesList: ['i-1'] })
      const { instanceSummary } = await aws(found, 'get-deployment-instance', id, '--instance-id=i-1')
      expect(instanceSummary).toMatchObject({ status: 'Succeeded', lifecycleEvents: expect.any(Array) })
      expect(await aws(found, 'batch-get-deployment-instances', id, '--instance-ids', 'i-1')).toMatchObject({
        instancesSummary: [instanceSummary],
      })
      const ended = { stderr: expect.stringContaining('(DeploymentAlreadyCompletedException)') }
      await expect(aws(found, 'continue-deployment', id)).rejects.toMatchObject(ended)
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
      [
        'a connection that is not there',
        ['delete-git-hub-account-token', '--token-name=mine'],
        'GitHubAccountTokenDoesNotExistException',
      ],
    ])('%s gets the error that AWS would give', async (_, args, code) => {
      await expect(aws(await emulator(), ...args)).rejects.toMatchObject({
        code: 254,
        stderr: expect.stringContaining(`An error occurred (${code})`),
      })
    })
  },
)
