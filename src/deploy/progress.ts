// What happens during a deployment, and how it ended, as log, annotations and summary show it.

import type { FileExistsBehavior } from '../appspec/file-mapping.ts'
import { Problem, type ProblemText } from '../core/problem.ts'
import type { S3Location } from './revision/s3-location.ts'

/** Why an event failed on one instance, as CodeDeploy's API tells it (`Diagnostics`). Untrusted text: sanitize it. */
export interface Diagnostics {
  /** ScriptMissing, ScriptNotExecutable, ScriptTimedOut, ScriptFailed, UnknownError … */
  readonly errorCode: string
  /** `location` as written in the AppSpec; empty if no script was to blame. */
  readonly scriptName: string
  readonly message: string
  /** At most some 2 KB, whole lines, shared by all scripts of the event. */
  readonly logTail: string
}

/** One lifecycle event on one instance, as last seen. */
export interface EventState {
  readonly event: string
  /** Pending, InProgress, Succeeded, Failed, Skipped, Unknown, or one that AWS adds later. */
  readonly status: string
  /** Milliseconds since the epoch, by the service's clock. */
  readonly startedAt?: number
  readonly endedAt?: number
  readonly diagnostics?: Diagnostics
}

/** One instance (deployment target), as last seen. */
export interface InstanceState {
  /** EC2 instance id, or the name of an on-premises instance. */
  readonly id: string
  readonly status: string
  /** Of a blue/green deployment: `Blue` is an original instance, `Green` a replacement. */
  readonly label?: string
  /** In the order CodeDeploy gives them. */
  readonly events: readonly EventState[]
}

/** By status of a target (Pending, InProgress, Succeeded, Failed, Skipped, Ready): how many there are. */
export type Overview = Readonly<Record<string, number>>

/** What is known of all instances: their states at the end of the deployment, or only earlier ones; or it never reached any. */
export type InstancesSeen = 'all' | 'some' | 'none-started'

/**
 * What is known of the end of a deployment.
 * - `seen`: how it ended, or that CodeDeploy has accepted the stop.
 * - `unread`: it has ended, but not how.
 * - `left`: it goes on, as requested.
 * - `not-awaited`: it was created, and nobody looked again.
 * - `lost`: it could no longer be followed, or not be stopped, and may go on.
 */
export type EndSeen = 'seen' | 'unread' | 'left' | 'not-awaited' | 'lost'

/**
 * `Skipped`: an older commit. `Created`: not waited for. `Checked`: nothing was to be deployed. `Removed`: the group of a
 * preview is gone. The others are CodeDeploy's, or our own deadline.
 */
export type DeployStatus =
  | 'Succeeded'
  | 'Failed'
  | 'Stopped'
  | 'TimedOut'
  | 'Skipped'
  | 'Created'
  | 'Checked'
  | 'Removed'

/** A rehearsal deploys to an emulator; a restart starts the installed revision again; a removal deploys nothing. */
export type Purpose = 'deploy' | 'check' | 'restart' | 'rehearsal' | 'removal'

/** What this job did to the deployment group of a preview; `absent`: there was none to remove. */
export type GroupChange = 'created' | 'removed' | 'absent'

/** The deployment's own reason (`errorInformation`). */
export interface DeploymentError {
  readonly code: string
  readonly message: string
}

/** Lifecycle event -> `location`s of its scripts, in order, as the AppSpec of the deployed commit names them. */
export type Scripts = Readonly<Record<string, readonly string[]>>

/** An event that failed in the same way on some instances: one problem, reported once. */
export class EventFailure extends Problem {
  override readonly name = 'EventFailure'
  readonly event: string
  readonly instances: readonly string[]
  readonly diagnostics: Diagnostics
  /** CodeDeploy continued with the next event, as requested. */
  readonly ignored: boolean
  /** It failed while CodeDeploy rolled back. */
  readonly isRollback: boolean

  constructor(failed: FailedEvent, text: ProblemText) {
    super(text)
    this.event = failed.event
    this.instances = failed.instances
    this.diagnostics = failed.diagnostics
    this.ignored = failed.ignored
    this.isRollback = failed.isRollback
  }
}

export type FailedEvent = Pick<EventFailure, 'event' | 'instances' | 'diagnostics' | 'ignored' | 'isRollback'>

/** Why a job ends before its deployment does. */
export type Interruption = 'cancelled' | 'timeout'

/** How it ended. */
export interface Outcome {
  readonly status: DeployStatus
  readonly purpose: Purpose
  /** Full sha; empty if it is not known which revision was started again, or of which commit a bundle is. */
  readonly commit: string
  readonly repository: string
  /** The folder of the repository that the revision is; absent: all of it. */
  readonly folder?: string
  /** The bundle, where the revision comes from S3. */
  readonly s3?: S3Location
  readonly application: string
  readonly deploymentGroup: string
  /** Absent where the group was left as it is. */
  readonly groupChange?: GroupChange
  /** As the job asked; absent where it did not. */
  readonly fileExists?: FileExistsBehavior
  /** Absent if the commit's AppSpec was not read. */
  readonly scripts?: Scripts
  readonly deploymentId?: string
  readonly deploymentUrl?: string
  /** Whole seconds from creation to end. */
  readonly duration: number
  readonly instances: readonly InstanceState[]
  readonly instancesSeen?: InstancesSeen
  /** How many instances have each status, as CodeDeploy counted last. */
  readonly overview?: Overview
  readonly error?: DeploymentError
  /** Absent where nothing was created. */
  readonly end?: EndSeen
  /** Why this job left the deployment before its end. */
  readonly interrupted?: Interruption
  /** Whether a deployment was created is not known. */
  readonly isUnknown?: true
  /** The deployment that kept the group busy until this job had to end. */
  readonly behind?: OtherDeployment
  /** CodeDeploy's own deployment of the previous revision, as last seen. */
  readonly rollback?: Rollback
  /** Full sha of the previously installed revision. */
  readonly previousCommit?: string
  /** How the deployment group chooses its instances: `name=potato-ecs`. */
  readonly tagFilters?: string
  /** What the reader should know beside the failures. */
  readonly warnings: readonly Problem[]
  /** What the instances run now, in a sentence or two. */
  readonly stateLine: string
  /** Why it did not succeed, or not everywhere, each once, worst first; those of events are `EventFailure`s. */
  readonly problems: readonly Problem[]
}

export interface OtherDeployment {
  readonly id: string
  /** Its page in the console. */
  readonly url: string
  /** user, autoscaling, codeDeployRollback … */
  readonly creator: string
  readonly commit?: string
}

export interface Rollback extends OtherDeployment {
  /** As last seen; absent where it could not be read. */
  readonly status?: string
  readonly instances: readonly InstanceState[]
  readonly instancesSeen: InstancesSeen
  readonly overview?: Overview
}

/** What an outcome is explained by. */
export type Facts = Omit<Outcome, 'stateLine' | 'problems'>

/** A step on the way, reported as it happens. */
export type Progress =
  | {
      readonly kind: 'started'
      readonly purpose: Purpose
      readonly repository: string
      readonly commit: string
      /** `s3://bucket/key`, of a bundle whose commit is not known. */
      readonly bundle?: string
      readonly application: string
      readonly deploymentGroup: string
    }
  /** `url`: its page in the console; empty if it has none. */
  | { readonly kind: 'created'; readonly deploymentId: string; readonly url: string }
  | { readonly kind: 'event'; readonly instance: string; readonly state: EventState; readonly fleet: number }
  /** The deployment was looked at once more; what has changed was reported before. */
  | { readonly kind: 'looked' }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'warning'; readonly problem: Problem }
  | { readonly kind: 'debug'; readonly text: string }
  | { readonly kind: 'ended'; readonly outcome: Outcome }

/** Receives every step, in order. Never throws, never waits. */
export type Report = (progress: Progress) => void
