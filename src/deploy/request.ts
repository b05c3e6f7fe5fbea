// What a job asks to be deployed, and how: every input parsed.

import type { FileExistsBehavior } from '../appspec/file-mapping.ts'
import type { Login } from './aws/login.ts'
import type { S3Location } from './revision/s3-location.ts'

/** Where a value comes from, so that a message can name it. */
export type InputOrigin =
  | { readonly kind: 'input' }
  | { readonly kind: 'default' }
  | { readonly kind: 'environment'; readonly name: string }

type WhenBusy = 'wait' | 'stop' | 'fail'
export type WhenOlder = 'skip' | 'deploy' | 'fail'
type WhenInterrupted = 'stop' | 'leave'
type Annotations = 'all' | 'failures' | 'none'

/** A commit as requested: already a full sha, or a name that GitHub has to resolve. */
export type CommitRef =
  | { readonly kind: 'sha'; readonly sha: string }
  | { readonly kind: 'ref'; readonly ref: string }
  /** That of a bundle, which says so itself. */
  | { readonly kind: 'bundled' }
  /** The revision that is on the instances, which are started again. */
  | { readonly kind: 'installed' }

/** A bundle that this job makes. */
export interface BundleRequest {
  readonly kind: 'bundle'
  readonly bucket: string
  /** Before the key, with a slash at its end; empty: nothing. */
  readonly prefix: string
  /** A folder or an archive that the job has built; undefined: the files of the commit. */
  readonly path: string | undefined
  /** The folder of the commit that is deployed; undefined: all of it. */
  readonly folder: string | undefined
}

/** Where CodeDeploy fetches the revision. */
export type RevisionRequest =
  | { readonly kind: 'github' }
  | BundleRequest
  /** A bundle that is there. */
  | { readonly kind: 's3'; readonly location: S3Location }

/** Identifies this attempt of this run. It is kept in the deployment's description, to find it again. */
export interface RunKey {
  /** Empty outside a runner. */
  readonly runId: string
  readonly attempt: number
  /** Unique to each step, because a run may deploy to one group twice. */
  readonly nonce: string
}

/** A tag that an instance has. */
export interface InstanceTag {
  readonly key: string
  readonly value: string
}

/** The deployment group is a copy of another, made where it does not exist. */
export interface Preview {
  /** The group that is copied. */
  readonly from: string
  /** Each instance of the copy has all of them. */
  readonly tags: readonly InstanceTag[]
}

export type DeploymentMode = 'STANDARD' | 'RESTART'

/** `AlarmConfiguration` of CodeDeploy's API. */
export interface AlarmOverride {
  readonly enabled?: boolean
  readonly ignorePollAlarmFailure?: boolean
  readonly alarms?: { readonly name?: string }[]
}

type TagFilter = {
  readonly Key?: string
  readonly Value?: string
  readonly Type?: 'KEY_ONLY' | 'VALUE_ONLY' | 'KEY_AND_VALUE'
}

/** `TargetInstances` of CodeDeploy's API. */
export interface TargetInstances {
  readonly tagFilters?: TagFilter[]
  readonly autoScalingGroups?: string[]
  readonly ec2TagSet?: { readonly ec2TagSetList?: TagFilter[][] }
}

/** `only`: nothing is deployed. */
export type Check = 'true' | 'false' | 'only'

export interface DeployRequest extends Login {
  readonly application: string
  readonly deploymentGroup: string
  /** undefined: the group exists. */
  readonly preview: Preview | undefined
  /** Nothing is deployed: the group is removed. */
  readonly remove: boolean
  /** `owner/name` */
  readonly repository: string
  readonly commit: CommitRef
  readonly revision: RevisionRequest
  /** The push that started the run took commits away from the branch. */
  readonly forcedPush: boolean
  /** The fork, if the commit is that of a pull request from one. */
  readonly fork: string | undefined
  /** Empty: requests to GitHub carry none. */
  readonly githubToken: string
  readonly region: string
  /** undefined, here and below: the deployment group's own. */
  readonly deploymentConfig: string | undefined
  readonly description: string | undefined
  readonly fileExists: FileExistsBehavior | undefined
  readonly ignoreStopFailures: boolean
  readonly autoRollback: boolean | undefined
  readonly updateOutdatedOnly: boolean
  /** undefined: CodeDeploy's own. */
  readonly deploymentMode: DeploymentMode | undefined
  readonly overrideAlarms: AlarmOverride | undefined
  /** The replacement instances of a blue/green deployment. */
  readonly targetInstances: TargetInstances | undefined
  readonly check: Check
  readonly whenBusy: WhenBusy
  readonly whenOlder: WhenOlder
  readonly whenInterrupted: WhenInterrupted
  readonly wait: boolean
  /** Milliseconds. */
  readonly timeout: number
  readonly annotations: Annotations
  readonly rehearse: boolean
  /** undefined: the environment's. */
  readonly httpProxy: string | undefined
  readonly noProxy: string | undefined
  readonly actor: string
  readonly key: RunKey
  /** By the input's name. */
  readonly origins: Readonly<Record<string, InputOrigin>>
}
