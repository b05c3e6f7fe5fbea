// What was asked for, once every text has become a value?

/** Where a value comes from, so that a message can say it. */
export type Origin =
  | { readonly kind: 'input' }
  | { readonly kind: 'default' }
  | { readonly kind: 'environment'; readonly name: string }

export type FileExistsBehavior = 'DISALLOW' | 'OVERWRITE' | 'RETAIN'
export type WhenBusy = 'wait' | 'stop' | 'fail'
export type WhenOlder = 'skip' | 'deploy' | 'fail'
export type WhenInterrupted = 'stop' | 'leave'
export type Annotations = 'all' | 'failures' | 'none'

/** A commit as it was asked for: already a full sha, or something that only GitHub can resolve. */
export type CommitRef =
  | { readonly kind: 'sha'; readonly sha: string }
  | { readonly kind: 'ref'; readonly ref: string }

/** This attempt of this run, kept in the description of its deployment, by which it is found again. */
export interface RunKey {
  /** Empty outside a runner. */
  readonly runId: string
  readonly attempt: number
  /** Different for every step that ever runs: a run may deploy twice to one group. */
  readonly nonce: string
}

export interface DeployRequest {
  readonly application: string
  readonly deploymentGroup: string
  /** `owner/name` */
  readonly repository: string
  readonly commit: CommitRef
  /** Set where the commit is that of a pull request from a fork: the fork. */
  readonly fork: string | undefined
  /** Empty: GitHub is asked without one. */
  readonly githubToken: string
  readonly region: string
  /** ARN; undefined: the AWS SDK's own chain of credentials. */
  readonly role: string | undefined
  /** undefined, here and below: the deployment group's own. */
  readonly deploymentConfig: string | undefined
  readonly description: string | undefined
  readonly fileExists: FileExistsBehavior | undefined
  readonly ignoreStopFailures: boolean
  readonly autoRollback: boolean | undefined
  readonly updateOutdatedOnly: boolean
  readonly check: boolean
  readonly whenBusy: WhenBusy
  readonly whenOlder: WhenOlder
  readonly whenInterrupted: WhenInterrupted
  readonly wait: boolean
  /** Milliseconds. */
  readonly timeout: number
  readonly annotations: Annotations
  readonly rehearse: boolean
  readonly actor: string
  readonly key: RunKey
  /** By the input's name. */
  readonly origins: Readonly<Record<string, Origin>>
}
