// The protocol of AWS's own agent, request by request, as the agent sends them.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CommandResult, HostCommand } from '../../../src/agent/protocol.ts'
import { createHostCommands } from '../../../src/emulator/codedeploy/host-commands.ts'
import { createSigner } from '../../../src/emulator/codedeploy/pkcs7.ts'
import { startServer } from '../../../src/emulator/server.ts'
import { createFakeClock } from '../../fake-clock.ts'
import { folder } from '../../git/git-fixture.ts'
import { CREDENTIALS, REGION, serviceWith } from '../emulator.ts'
import { send, signed } from '../wire.ts'

const HOST = 'arn:aws:ec2:sa-east-1:000000000000:instance/i-1'

const COMMAND: HostCommand = {
  event: 'AfterInstall',
  specification: {
    deploymentId: 'd-1',
    applicationName: 'App',
    deploymentGroupId: 'group-id',
    deploymentGroupName: 'Group',
    deploymentCreator: 'user',
    deploymentType: 'IN_PLACE',
    fileExistsBehavior: 'OVERWRITE',
    allPossibleLifecycleEvents: ['AfterInstall'],
    revision: {
      kind: 'GitHub',
      account: 'me',
      repository: 'site',
      commitId: 'abc',
      archiveUrl: 'http://x',
      token: 't',
    },
  },
}

/** An agent of AWS: what it sends, and the answers. */
async function serveAgent() {
  const clock = createFakeClock(Date.now())
  const hostCommands = createHostCommands({ clock, sign: createSigner() })
  const server = await startServer({
    service: serviceWith(clock, { instances: [] }),
    hostCommands,
    credentials: CREDENTIALS,
    region: REGION,
    clock,
  })
  onTestFinished(server.close)
  const ask = async (operation: string, input: object) => {
    const body = JSON.stringify(input)
    const headers = await signed(server, operation, body, {
      at: clock.now(),
      service: 'codedeploy-commands',
      target: 'CodeDeployCommandService_v20141006',
    })
    const answer = await send(server, { headers, body })
    return { status: answer.status, body: JSON.parse(answer.body) }
  }
  const poll = async (host = HOST) =>
    (await ask('PollHostCommand', { HostIdentifier: host })).body.HostCommand
  const report = (operation: string, id: string, payload: object, more: object = {}) =>
    ask(operation, {
      HostCommandIdentifier: id,
      Diagnostics: { Format: 'JSON', Payload: JSON.stringify(payload) },
      ...more,
    })
  return { clock, hostCommands, server, ask, poll, report }
}

const FAILED = { error_code: 4, script_name: 'a.sh', message: 'It failed.', log: 'the log' }
const failedWith = (errorCode: CommandResult['errorCode']): CommandResult => ({
  status: 'Failed',
  noop: false,
  errorCode,
  scriptName: 'a.sh',
  message: 'It failed.',
  logTail: 'the log',
})

describe('a command', () => {
  test('is polled once, described, acknowledged and completed', async () => {
    const { clock, hostCommands, ask, poll, report } = await serveAgent()
    const executed = hostCommands.execute('i-1', COMMAND)
    const { HostCommandIdentifier: id, DeploymentExecutionId, ...rest } = await poll()
    expect(rest).toEqual({ HostIdentifier: HOST, CommandName: 'AfterInstall' })
    expect(await clock.until(poll())).toBeUndefined()
    // As the service's model has it.
    expect(DeploymentExecutionId).toMatch(/^[^/]+\/[^/]+\/[^/]+\/.+$/)
    const { body } = await ask('GetDeploymentSpecification', { DeploymentExecutionId, HostIdentifier: HOST })
    expect(body).toMatchObject({
      DeploymentSystem: 'CodeDeploy',
      DeploymentSpecification: { GenericEnvelope: { Format: 'PKCS7/JSON' } },
    })
    for (const payload of [{ IsCommandNoop: false }, {}])
      expect((await report('PutHostCommandAcknowledgement', id, payload)).body).toEqual({
        CommandStatus: 'InProgress',
      })
    expect((await report('PostHostCommandUpdate', id, {})).body).toEqual({ CommandStatus: 'InProgress' })
    const success = { error_code: 0, script_name: '', message: 'Succeeded: ', log: '' }
    await report('PutHostCommandComplete', id, success, { CommandStatus: 'Succeeded' })
    expect(await executed).toEqual({
      status: 'Succeeded',
      noop: false,
      errorCode: 'Success',
      scriptName: '',
      message: 'Succeeded: ',
      logTail: '',
    })
    expect((await report('PostHostCommandUpdate', id, {})).body).toEqual({ CommandStatus: 'Failed' })
  })

  test('that has no scripts ends with its acknowledgement', async () => {
    const { hostCommands, poll, report } = await serveAgent()
    const executed = hostCommands.execute('i-1', COMMAND)
    const { HostCommandIdentifier: id } = await poll()
    expect((await report('PutHostCommandAcknowledgement', id, { IsCommandNoop: true })).body).toEqual({
      CommandStatus: 'Succeeded',
    })
    expect(await executed).toMatchObject({ status: 'Succeeded', noop: true })
  })

  test.each([
    [1, 'ScriptMissing'],
    [2, 'ScriptNotExecutable'],
    [3, 'ScriptTimedOut'],
    [4, 'ScriptFailed'],
    [5, 'UnknownError'],
    [6, 'UnknownError'],
    ['Unknown', 'UnknownError'],
  ] as const)('that failed with %s is a %s; only the first report counts', async (error_code, name) => {
    const { hostCommands, poll, report } = await serveAgent()
    const executed = hostCommands.execute('i-1', COMMAND)
    const { HostCommandIdentifier: id } = await poll()
    const failed = { CommandStatus: 'Failed' }
    await report('PutHostCommandComplete', id, { ...FAILED, error_code }, failed)
    const again = await report('PutHostCommandComplete', id, { ...FAILED, error_code: 5, log: '' }, failed)
    expect(again.status).toBe(200)
    expect(await executed).toEqual(failedWith(name))
  })

  test('that a restarted agent cannot report is given up, and one that it has not polled is not', async () => {
    const { hostCommands, poll } = await serveAgent()
    const polled = hostCommands.execute('i-1', COMMAND)
    await poll()
    const waiting = hostCommands.execute('i-1', { ...COMMAND, event: 'ValidateService' })
    hostCommands.abandon('i-1', failedWith('UnknownError'))
    expect(await polled).toEqual(failedWith('UnknownError'))
    expect(await Promise.race([waiting, 'waiting'])).toBe('waiting')
    expect(await poll()).toMatchObject({ CommandName: 'ValidateService' })
  })
})

describe('a poll', () => {
  test('is answered when a command comes, else with none after a second', async () => {
    const { clock, hostCommands, poll } = await serveAgent()
    const first = poll()
    expect(await clock.until(first)).toBeUndefined()
    const second = poll()
    await hostCommands.nextPoll('i-1')
    hostCommands.execute('i-1', COMMAND)
    expect(await second).toMatchObject({ CommandName: 'AfterInstall' })
  })

  test('of another instance gets no command', async () => {
    const { clock, hostCommands, poll, ask } = await serveAgent()
    hostCommands.execute('i-1', COMMAND)
    expect(await clock.until(poll('arn:aws:ec2:sa-east-1:000000000000:instance/i-11'))).toBeUndefined()
    const { DeploymentExecutionId } = await poll('i-1')
    const other = { DeploymentExecutionId, HostIdentifier: 'i-2' }
    expect((await ask('GetDeploymentSpecification', other)).body.__type).toBe('ClientException')
  })

  test('whose agent has gone takes no command with it', async () => {
    const { hostCommands, poll } = await serveAgent()
    const gone = new AbortController()
    const polled = hostCommands.call('PollHostCommand', { HostIdentifier: HOST }, gone.signal)
    gone.abort()
    hostCommands.execute('i-1', COMMAND)
    expect(await polled).toEqual({})
    expect(await poll()).toMatchObject({ CommandName: 'AfterInstall' })
  })
})

/** What is in the envelope, once OpenSSL has found its signature right. */
async function openEnvelope(envelope: { Payload: string }): Promise<unknown> {
  const path = join(await folder(), 'envelope.pem')
  writeFileSync(path, envelope.Payload)
  const verify = ['cms', '-verify', '-noverify', '-inform', 'PEM', '-in', path]
  return JSON.parse(execFileSync('openssl', verify, { encoding: 'utf8', stdio: 'pipe' }))
}

describe('the specification', () => {
  test.each([
    [
      COMMAND.specification.revision,
      {
        Revision: {
          RevisionType: 'GitHub',
          GitHubRevision: { Account: 'me', Repository: 'site', CommitId: 'abc' },
        },
        GitHubAccessToken: 't',
      },
    ],
    [
      { kind: 'S3', bucket: 'b', key: 'k', bundleType: 'zip', eTag: 'e', archiveUrl: 'http://x' } as const,
      {
        Revision: { RevisionType: 'S3', S3Revision: { Bucket: 'b', Key: 'k', BundleType: 'zip', ETag: 'e' } },
      },
    ],
    [
      { kind: 'Local', location: '/tmp/a.tgz', bundleType: 'tgz' } as const,
      {
        Revision: {
          RevisionType: 'Local File',
          LocalRevision: { Location: '/tmp/a.tgz', BundleType: 'tgz' },
        },
      },
    ],
    [
      { kind: 'Local', location: '/srv', bundleType: 'directory' } as const,
      {
        Revision: {
          RevisionType: 'Local Directory',
          LocalRevision: { Location: '/srv', BundleType: 'directory' },
        },
      },
    ],
  ])('is signed, with a revision of kind %#', async (revision, expected) => {
    const { hostCommands, ask, poll } = await serveAgent()
    hostCommands.execute('i-1', { ...COMMAND, specification: { ...COMMAND.specification, revision } })
    const { DeploymentExecutionId } = await poll()
    const { body } = await ask('GetDeploymentSpecification', { DeploymentExecutionId, HostIdentifier: HOST })
    expect(await openEnvelope(body.DeploymentSpecification.GenericEnvelope)).toEqual({
      DeploymentId: 'd-1',
      ApplicationName: 'App',
      DeploymentGroupId: 'group-id',
      DeploymentGroupName: 'Group',
      DeploymentCreator: 'user',
      DeploymentType: 'IN_PLACE',
      AgentActionOverrides: { AgentOverrides: { FileExistsBehavior: 'OVERWRITE' } },
      AllPossibleLifecycleEvents: ['AfterInstall'],
      ...expected,
    })
  })
})

test.each([
  ['an unknown operation', 'StealHostCommand', {}, 'UnknownOperationException'],
  ['a name every object has', 'constructor', {}, 'UnknownOperationException'],
  ['an unknown member', 'PollHostCommand', { Host: 'i-1' }, 'ValidationException'],
  ['an unknown command', 'PutHostCommandAcknowledgement', { HostCommandIdentifier: 'x' }, 'ClientException'],
  [
    'an unknown execution',
    'GetDeploymentSpecification',
    { DeploymentExecutionId: 'a/b/c/d' },
    'ClientException',
  ],
])('%s is refused', async (_, operation, input, code) => {
  const { ask } = await serveAgent()
  expect((await ask(operation, input)).body.__type).toBe(code)
})

test('diagnostics that are no JSON are refused, and the command stays open', async () => {
  const { hostCommands, ask, poll } = await serveAgent()
  const executed = hostCommands.execute('i-1', COMMAND)
  const { HostCommandIdentifier } = await poll()
  const Diagnostics = { Format: 'JSON', Payload: 'oops' }
  const { status, body } = await ask('PutHostCommandComplete', {
    HostCommandIdentifier,
    CommandStatus: 'Failed',
    Diagnostics,
  })
  expect([status, body.__type]).toEqual([400, 'ClientException'])
  expect(await Promise.race([executed, 'open'])).toBe('open')
})

test('only the credentials of the emulator are accepted', async () => {
  const { server } = await serveAgent()
  const body = '{"HostIdentifier":"i-1"}'
  const headers = { 'x-amz-target': 'CodeDeployCommandService_v20141006.PollHostCommand' }
  const answer = await send(server, { headers, body })
  expect([answer.status, JSON.parse(answer.body).__type]).toEqual([
    403,
    'MissingAuthenticationTokenException',
  ])
})
