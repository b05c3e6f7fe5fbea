// What happens during a deployment, as the people who watch it are told?

import type { Problem } from '../core/problem.ts'

/** Why an event failed on one instance, as CodeDeploy's API tells it (`Diagnostics`). Hostile text: print it harmless. */
export interface Diagnostics {
  /** ScriptMissing, ScriptNotExecutable, ScriptTimedOut, ScriptFailed, UnknownError … */
  readonly errorCode: string
  /** `location` as written in the AppSpec; empty where no script was to blame. */
  readonly scriptName: string
  readonly message: string
  /** At most some 2 KB, whole lines, shared by all scripts of the event. */
  readonly logTail: string
}

/** One lifecycle event on one instance, as last seen. */
export interface EventState {
  readonly event: string
  /** Pending, InProgress, Succeeded, Failed, Skipped, Unknown, or what AWS may invent. */
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
  /** In the order CodeDeploy gives them. */
  readonly events: readonly EventState[]
}

/** `Skipped`: an older commit. `Created`: not waited for. The others are CodeDeploy's, or our own deadline. */
export type DeployStatus = 'Succeeded' | 'Failed' | 'Stopped' | 'TimedOut' | 'Skipped' | 'Created'

/** The deployment's own reason (`errorInformation`). */
export interface DeploymentError {
  readonly code: string
  readonly message: string
}

/** Lifecycle event -> `location`s of its scripts, in order, as the AppSpec of the deployed commit names them. */
export type Scripts = Readonly<Record<string, readonly string[]>>

/** Instances on which the same event failed in the same way: one failure, reported once. */
export interface Failure {
  readonly event: string
  readonly instances: readonly string[]
  readonly diagnostics: Diagnostics
  /** CodeDeploy went on with the next event, as it was asked to. */
  readonly ignored: boolean
  /** Its cause and the next step; also one of the outcome's `problems`. */
  readonly problem: Problem
}

/** How it ended. */
export interface Outcome {
  readonly status: DeployStatus
  readonly commit: string
  readonly repository: string
  readonly application: string
  readonly deploymentGroup: string
  /** Absent where the commit's AppSpec was not read. */
  readonly scripts?: Scripts
  readonly deploymentId?: string
  readonly deploymentUrl?: string
  /** Whole seconds from creation to end. */
  readonly duration: number
  readonly instances: readonly InstanceState[]
  readonly error?: DeploymentError
  readonly rollbackDeploymentId?: string
  /** What the instances run now, in a sentence or two. */
  readonly stateLine: string
  /** Why it did not succeed, or not everywhere, each once, worst first. */
  readonly problems: readonly Problem[]
  /** Those of the problems that are an event's on some instances, in the same order. */
  readonly failures: readonly Failure[]
}

/** A step on the way, told as it happens. */
export type Progress =
  | {
      readonly kind: 'started'
      readonly repository: string
      readonly commit: string
      readonly application: string
      readonly deploymentGroup: string
    }
  /** `url`: its page in the console; empty where there is none. */
  | { readonly kind: 'created'; readonly deploymentId: string; readonly url: string }
  | { readonly kind: 'event'; readonly instance: string; readonly state: EventState; readonly fleet: number }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'warning'; readonly problem: Problem }
  | { readonly kind: 'debug'; readonly text: string }
  | { readonly kind: 'ended'; readonly outcome: Outcome }

/** Receives every step, in order. Never throws, never waits. */
export type Report = (progress: Progress) => void
