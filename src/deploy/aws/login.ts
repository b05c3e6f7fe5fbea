// How a job logs in to AWS: what it says about itself, and what it gets.

import type { Agent } from 'node:http'
import type { HttpGet } from '../../core/http.ts'

/** How the job may prove who it is: only with `permissions: id-token: write`. */
export interface IdentityEndpoint {
  readonly url: string
  readonly token: string
}

/** How a job identifies itself to AWS. */
export interface JobIdentity {
  readonly identity: IdentityEndpoint | undefined
  /** `owner/name` of the fork that a pull request comes from. */
  readonly fork: string | undefined
  readonly repository: string | undefined
  readonly runId: string
}

/** As in aws-actions/configure-aws-credentials; undefined: its default. */
export interface Login {
  /** ARN; undefined: the AWS SDK's own chain of credentials. */
  readonly role: string | undefined
  readonly roleSessionName: string | undefined
  readonly roleDurationSeconds: number | undefined
  /** Whom the job's token is for. */
  readonly audience: string | undefined
  /** The role is assumed with the credentials that the SDK finds, not with the job's token. */
  readonly roleChaining: boolean
  readonly roleExternalId: string | undefined
  /** 12 digits each. */
  readonly allowedAccountIds: readonly string[] | undefined
  readonly maskAwsAccountId: boolean
}

export interface LoginOptions {
  readonly login: Login
  readonly region: string
  readonly job: JobIdentity
  readonly http: HttpGet
  /** Opens the connections to AWS; undefined: the SDK's own. */
  readonly agent?: Agent | undefined
  /** Hides a secret from the log; called before anything else gets it. */
  readonly mask: (secret: string) => void
}

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

/** What the SDK calls for credentials, and calls again when they are about to expire. */
export type CredentialsProvider = () => Promise<Keys>
