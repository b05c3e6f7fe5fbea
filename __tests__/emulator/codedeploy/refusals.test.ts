// Refuses what CodeDeploy refuses, with CodeDeploy's error codes.

import {
  BatchGetDeploymentsCommand,
  BatchGetDeploymentTargetsCommand,
  type CodeDeployClient,
  CreateDeploymentCommand,
  type CreateDeploymentInput,
  GetApplicationCommand,
  GetDeploymentCommand,
  ListDeploymentsCommand,
  type ListDeploymentsInput,
  ListDeploymentTargetsCommand,
  StopDeploymentCommand,
} from '@aws-sdk/client-codedeploy'
import { expect, test } from 'vitest'
import { DEPLOYMENT, emulator } from '../emulator.ts'

const UNKNOWN_ID = 'd-ZZZZZZZZZ'

const gitHub = (repository: string, commitId: string) =>
  ({ revisionType: 'GitHub', gitHubLocation: { repository, commitId } }) as const
const FULL = 'a'.repeat(40)

test.each<[name: string, send: (client: CodeDeployClient, id: string) => Promise<unknown>]>([
  ['ApplicationNameRequiredException', c => create(c, { applicationName: undefined })],
  ['InvalidApplicationNameException', c => create(c, { applicationName: 'a'.repeat(101) })],
  ['InvalidApplicationNameException', c => create(c, { applicationName: 'My App' })],
  ['ApplicationDoesNotExistException', c => create(c, { applicationName: 'Other' })],
  ['ApplicationDoesNotExistException', c => c.send(new GetApplicationCommand({ applicationName: 'Other' }))],
  ['DeploymentGroupNameRequiredException', c => create(c, { deploymentGroupName: undefined })],
  ['InvalidDeploymentGroupNameException', c => create(c, { deploymentGroupName: '' })],
  ['DeploymentGroupDoesNotExistException', c => create(c, { deploymentGroupName: 'Other' })],
  ['RevisionRequiredException', c => create(c, { revision: undefined })],
  [
    'InvalidRevisionException',
    c => create(c, { revision: { revisionType: 'S3', s3Location: { bucket: 'b' } } }),
  ],
  ['InvalidRevisionException', c => create(c, { revision: gitHub('site', FULL) })],
  ['InvalidRevisionException', c => create(c, { revision: gitHub('me/site/more', FULL) })],
  ['InvalidRevisionException', c => create(c, { revision: gitHub('me/site', 'main') })],
  ['DeploymentConfigDoesNotExistException', c => create(c, { deploymentConfigName: 'Mine' })],
  ['DescriptionTooLongException', c => create(c, { description: 'a'.repeat(257) })],
  ['InvalidFileExistsBehaviorException', c => create(c, { fileExistsBehavior: 'KEEP' as 'RETAIN' })],
  ['InvalidAutoRollbackConfigException', c => create(c, { autoRollbackConfiguration: { enabled: true } })],
  [
    'InvalidAutoRollbackConfigException',
    c =>
      create(c, { autoRollbackConfiguration: { enabled: true, events: ['EVER' as 'DEPLOYMENT_FAILURE'] } }),
  ],
  ['DeploymentIdRequiredException', c => c.send(new GetDeploymentCommand({ deploymentId: undefined }))],
  ['InvalidDeploymentIdException', c => c.send(new GetDeploymentCommand({ deploymentId: 'd-123' }))],
  ['DeploymentDoesNotExistException', c => c.send(new GetDeploymentCommand({ deploymentId: UNKNOWN_ID }))],
  ['DeploymentDoesNotExistException', c => c.send(new StopDeploymentCommand({ deploymentId: UNKNOWN_ID }))],
  [
    'DeploymentAlreadyCompletedException',
    (c, deploymentId) => c.send(new StopDeploymentCommand({ deploymentId })),
  ],
  ['DeploymentIdRequiredException', c => c.send(new BatchGetDeploymentsCommand({ deploymentIds: [] }))],
  ['InvalidDeploymentIdException', c => c.send(new BatchGetDeploymentsCommand({ deploymentIds: ['x'] }))],
  [
    'BatchLimitExceededException',
    c => c.send(new BatchGetDeploymentsCommand({ deploymentIds: Array(26).fill(UNKNOWN_ID) })),
  ],
  ['InvalidDeploymentStatusException', c => list(c, { includeOnlyStatuses: ['Done' as 'Failed'] })],
  ['InvalidTimeRangeException', c => list(c, { createTimeRange: { start: new Date(2), end: new Date(1) } })],
  ['InvalidNextTokenException', c => list(c, { nextToken: 'anything' })],
  ['ApplicationNameRequiredException', c => list(c, { deploymentGroupName: 'Group' })],
  ['ApplicationDoesNotExistException', c => list(c, { applicationName: 'Other' })],
  ['DeploymentTargetIdRequiredException', (c, id) => targets(c, id, [])],
  ['DeploymentTargetDoesNotExistException', (c, id) => targets(c, id, ['i-1', 'i-2'])],
  ['DeploymentTargetListSizeExceededException', (c, id) => targets(c, id, Array(26).fill('i-1'))],
  [
    'InvalidTargetFilterNameException',
    (c, deploymentId) =>
      c.send(
        new ListDeploymentTargetsCommand({ deploymentId, targetFilters: { Colour: ['Blue'] } as object }),
      ),
  ],
  [
    'InvalidInstanceStatusException',
    (c, deploymentId) =>
      c.send(new ListDeploymentTargetsCommand({ deploymentId, targetFilters: { TargetStatus: ['Done'] } })),
  ],
  [
    'InvalidNextTokenException',
    (c, deploymentId) => c.send(new ListDeploymentTargetsCommand({ deploymentId, nextToken: 'aS0y' })),
  ],
])('%s (%#)', async (name, send) => {
  const { clock, service, client, create } = await emulator()
  const deploymentId = await create()
  await clock.until(service.idle())
  await expect(send(client, deploymentId)).rejects.toMatchObject({
    name,
    message: expect.stringMatching(/\.$/),
    $metadata: { httpStatusCode: 400, requestId: expect.any(String) },
  })
  expect((await list(client)).deployments).toEqual([deploymentId])
})

function create(client: CodeDeployClient, input: Partial<CreateDeploymentInput>) {
  return client.send(new CreateDeploymentCommand({ ...DEPLOYMENT, ...input }))
}

function list(client: CodeDeployClient, input: ListDeploymentsInput = {}) {
  return client.send(new ListDeploymentsCommand(input))
}

function targets(client: CodeDeployClient, deploymentId: string, targetIds: string[]) {
  return client.send(new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds }))
}
