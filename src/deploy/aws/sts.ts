// Calls the Security Token Service (STS) through the AWS SDK. The only file that does.

import type { Agent } from 'node:http'
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { CallFailure } from './call-failure.ts'
import { toCallFailure } from './errors.ts'
import type { CredentialsProvider, Keys } from './login.ts'
import { requestHandlerOf } from './request-handler.ts'

export interface RoleSession {
  /** ARN */
  readonly role: string
  readonly name: string
  /** undefined: STS's own, an hour. */
  readonly seconds: number | undefined
}

/** Each makes one call, never retries, and rejects with a `CallFailure` (or what `credentials` rejects with). */
interface Sts {
  assumeRoleWithWebIdentity(session: RoleSession, token: string): Promise<Keys>
  assumeRole(session: RoleSession, externalId: string | undefined): Promise<Keys>
  /** The id of the account that the credentials belong to. */
  getAccount(): Promise<string>
}

/** `credentials`: what requests are signed with; `assumeRoleWithWebIdentity` needs none. */
export function createSts(options: {
  readonly region: string
  readonly agent: Agent | undefined
  readonly credentials?: CredentialsProvider
}): Sts {
  const { region, agent, credentials } = options
  const client = new STSClient({
    region,
    // Which calls may be repeated is decided in retry.ts.
    maxAttempts: 1,
    requestHandler: requestHandlerOf(agent),
    ...(credentials && { credentials }),
  })

  async function ask<T>(operation: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw toCallFailure(error, operation)
    }
  }

  return {
    async assumeRoleWithWebIdentity(session, token) {
      const command = new AssumeRoleWithWebIdentityCommand({ ...inputOf(session), WebIdentityToken: token })
      const answer = await ask('AssumeRoleWithWebIdentity', () => client.send(command))
      return keysOf(answer.Credentials)
    },
    async assumeRole(session, externalId) {
      const command = new AssumeRoleCommand({
        ...inputOf(session),
        ...(externalId !== undefined && { ExternalId: externalId }),
      })
      const answer = await ask('AssumeRole', () => client.send(command))
      return keysOf(answer.Credentials)
    },
    async getAccount() {
      const answer = await ask('GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})))
      return answer.Account ?? ''
    },
  }
}

function inputOf({ role, name, seconds }: RoleSession) {
  return {
    RoleArn: role,
    RoleSessionName: name,
    ...(seconds !== undefined && { DurationSeconds: seconds }),
  }
}

function keysOf(answer: Credentials | undefined): Keys {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {}
  if (AccessKeyId === undefined || SecretAccessKey === undefined) {
    const what = 'STS responded without credentials'
    throw new CallFailure({ kind: 'lost', error: 'NoCredentials', code: 'aws/no-credentials', what })
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(SessionToken !== undefined && { sessionToken: SessionToken }),
    ...(Expiration !== undefined && { expiration: Expiration }),
  }
}
