// Calls CodeDeploy through the AWS SDK. The only file that does.

import type { Agent } from 'node:http'
import {
  BatchGetDeploymentTargetsCommand,
  CodeDeployClient,
  type CodeDeployClientConfig,
  CreateDeploymentCommand,
  CreateDeploymentGroupCommand,
  DeleteDeploymentGroupCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  ListDeploymentsCommand,
  ListDeploymentTargetsCommand,
  ListTagsForResourceCommand,
  StopDeploymentCommand,
} from '@aws-sdk/client-codedeploy'
import { CallFailure, isFailure } from './call-failure.ts'
import { readDeployment, readGroup, readInstance } from './decode.ts'
import { toCallFailure } from './errors.ts'
import type { CodeDeploy, GroupName, NewDeployment } from './operations.ts'
import { requestHandlerOf } from './request-handler.ts'

interface ClientOptions {
  readonly region: string
  /** undefined: the SDK's own chain. */
  readonly credentials?: CodeDeployClientConfig['credentials']
  /** undefined: AWS's, or AWS_ENDPOINT_URL. */
  readonly endpoint?: string
  /** Names the run in CloudTrail: `[['potato-deploy', '1'], …]`. */
  readonly userAgent?: [string, string?][]
  readonly requestHandler?: CodeDeployClientConfig['requestHandler']
  /** Opens the connections; undefined: Node.js's own. */
  readonly agent?: Agent | undefined
}

const ACTIVE = ['Created', 'Queued', 'InProgress', 'Baking', 'Ready'] as const

export function createClient(options: ClientOptions): CodeDeploy {
  const connect = () =>
    new CodeDeployClient({
      region: options.region,
      // Which calls may be repeated is decided in retry.ts, which also reports them.
      maxAttempts: 1,
      requestHandler: options.requestHandler ?? requestHandlerOf(options.agent),
      ...(options.credentials && { credentials: options.credentials }),
      ...(options.endpoint && { endpoint: options.endpoint }),
      ...(options.userAgent && { customUserAgent: options.userAgent }),
    })
  let client = connect()

  async function ask<T>(operation: string, call: (client: CodeDeployClient) => Promise<T>): Promise<T> {
    try {
      return await call(client)
    } catch (error) {
      const failure = toCallFailure(error, operation)
      // A client caches its credentials; a new one resolves them again.
      if (isFailure(failure, 'expired', 'no-credentials')) client = connect()
      throw failure
    }
  }

  const describeGroup: CodeDeploy['describeGroup'] = async (group, signal) => {
    const command = new GetDeploymentGroupCommand(namesOf(group))
    const { deploymentGroupInfo } = await ask('GetDeploymentGroup', to => to.send(command, within(signal)))
    return deploymentGroupInfo ?? {}
  }

  return {
    async createDeployment(request, signal) {
      const command = new CreateDeploymentCommand(createInput(request))
      const { deploymentId } = await ask('CreateDeployment', to => to.send(command, within(signal)))
      if (deploymentId !== undefined) return deploymentId
      const what = 'The response from CodeDeploy has no deployment id'
      throw new CallFailure({ kind: 'lost', error: 'NoId', code: 'aws/no-id', what })
    },
    async getDeployment(deploymentId, signal) {
      const command = new GetDeploymentCommand({ deploymentId })
      const { deploymentInfo } = await ask('GetDeployment', to => to.send(command, within(signal)))
      return readDeployment(deploymentId, deploymentInfo ?? {})
    },
    getGroup: async (group, signal) => readGroup(await describeGroup(group, signal)),
    describeGroup,
    async createGroup(group, settings, signal) {
      const command = new CreateDeploymentGroupCommand({ ...namesOf(group), ...settings })
      await ask('CreateDeploymentGroup', to => to.send(command, within(signal)))
    },
    async deleteGroup(group, signal) {
      const command = new DeleteDeploymentGroupCommand(namesOf(group))
      await ask('DeleteDeploymentGroup', to => to.send(command, within(signal)))
    },
    async listTags(arn, signal) {
      const found = new Map<string, string>()
      let token: string | undefined
      do {
        const command = new ListTagsForResourceCommand({
          ResourceArn: arn,
          ...(token && { NextToken: token }),
        })
        const answer = await ask('ListTagsForResource', to => to.send(command, within(signal)))
        for (const { Key = '', Value = '' } of answer.Tags ?? []) found.set(Key, Value)
        token = answer.NextToken
      } while (token)
      return found
    },
    async listDeployments({ since, active, ...group }, signal) {
      const filters = {
        ...namesOf(group),
        ...(since !== undefined && { createTimeRange: { start: new Date(since) } }),
        ...(active && { includeOnlyStatuses: [...ACTIVE] }),
      }
      const found: string[] = []
      let token: string | undefined
      do {
        const command = new ListDeploymentsCommand({ ...filters, ...(token && { nextToken: token }) })
        const { deployments, nextToken } = await ask('ListDeployments', to =>
          to.send(command, within(signal)),
        )
        found.push(...(deployments ?? []))
        token = nextToken
      } while (token)
      return found
    },
    async listTargets({ deploymentId, status, nextToken }, signal) {
      const command = new ListDeploymentTargetsCommand({
        deploymentId,
        ...(status && { targetFilters: { TargetStatus: [status] } }),
        ...(nextToken && { nextToken }),
      })
      const answer = await ask('ListDeploymentTargets', to => to.send(command, within(signal)))
      return { ids: answer.targetIds ?? [], nextToken: answer.nextToken || undefined }
    },
    async getTargets(deploymentId, ids, signal) {
      const command = new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: [...ids] })
      const answer = await ask('BatchGetDeploymentTargets', to => to.send(command, within(signal)))
      return (answer.deploymentTargets ?? []).flatMap(target => readInstance(target) ?? [])
    },
    async stopDeployment(deploymentId, signal) {
      const command = new StopDeploymentCommand({ deploymentId })
      await ask('StopDeployment', to => to.send(command, within(signal)))
    },
  }
}

const within = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { abortSignal: signal })

function namesOf({ application, deploymentGroup }: GroupName) {
  return { applicationName: application, deploymentGroupName: deploymentGroup }
}

function createInput(request: NewDeployment) {
  const { commit, s3, deploymentConfig, fileExists, autoRollback } = request
  const { deploymentMode, overrideAlarms, targetInstances } = request
  return {
    ...namesOf(request),
    ...(s3 !== undefined
      ? { revision: { revisionType: 'S3' as const, s3Location: s3 } }
      : commit !== undefined && {
          revision: {
            revisionType: 'GitHub' as const,
            gitHubLocation: { repository: request.repository, commitId: commit },
          },
        }),
    description: request.description,
    ignoreApplicationStopFailures: request.ignoreStopFailures,
    updateOutdatedInstancesOnly: request.updateOutdatedOnly,
    ...(deploymentConfig && { deploymentConfigName: deploymentConfig }),
    ...(fileExists && { fileExistsBehavior: fileExists }),
    ...(autoRollback !== undefined && { autoRollbackConfiguration: rollback(autoRollback) }),
    ...(deploymentMode && { deploymentMode }),
    ...(overrideAlarms && { overrideAlarmConfiguration: overrideAlarms }),
    ...(targetInstances && { targetInstances }),
  }
}

function rollback(enabled: boolean) {
  return enabled ? { enabled, events: ['DEPLOYMENT_FAILURE' as const] } : { enabled }
}
