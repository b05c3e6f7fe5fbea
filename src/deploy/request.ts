// What a job asks to be deployed, and how: every input parsed.

/** Where a value comes from, so that a message can name it. */
export type Origin =
  | { readonly kind: 'input' }
  | { readonly kind: 'default' }
  | { readonly kind: 'environment'; readonly name: string }

export type FileExistsBehavior = 'DISALLOW' | 'OVERWRITE' | 'RETAIN'
export type WhenBusy = 'wait' | 'stop' | 'fail'
export type WhenOlder = 'skip' | 'deploy' | 'fail'
export type WhenInterrupted = 'stop' | 'leave'
export type Annotations = 'all' | 'failures' | 'none'

/** A commit as requested: already a full sha, or a name that GitHub has to resolve. */
export type CommitRef =
  | { readonly kind: 'sha'; readonly sha: string }
  | { readonly kind: 'ref'; readonly ref: string }

/** Identifies this attempt of this run. It is kept in the deployment's description, to find it again. */
export interface RunKey {
  /** Empty outside a runner. */
  readonly runId: string
  readonly attempt: number
  /** Unique to each step, because a run may deploy to one group twice. */
  readonly nonce: string
}

export interface DeployRequest {
  readonly application: string
  readonly deploymentGroup: string
  /** `owner/name` */
  readonly repository: string
  readonly commit: CommitRef
  /** The fork, if the commit is that of a pull request from one. */
  readonly fork: string | undefined
  /** Empty: requests to GitHub carry none. */
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
