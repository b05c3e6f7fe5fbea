// The commands that the service sends to an agent, and the results that the agent returns.

/** Where a revision comes from. `archiveUrl` replaces the address that the real agent has built in or makes itself. */
export type RevisionSource =
  | {
      readonly kind: 'GitHub'
      readonly account: string
      readonly repository: string
      readonly commitId: string
      /** `<github api>/repos/<account>/<repository>/tarball/<commitId>` */
      readonly archiveUrl: string
      readonly token?: string
    }
  | {
      readonly kind: 'S3'
      readonly bucket: string
      readonly key: string
      readonly bundleType: 'tar' | 'tgz' | 'zip'
      /** The newest unless given. */
      readonly version?: string
      /** The agent refuses a bundle that has another. */
      readonly eTag?: string
      /** Signed: good for whoever has it. The real agent signs with the instance's own credentials. */
      readonly archiveUrl: string
    }
  | {
      readonly kind: 'Local'
      readonly location: string
      readonly bundleType: 'tar' | 'tgz' | 'zip' | 'directory'
    }

/** The agent's deployment specification: the same for every event of one deployment. */
export interface DeploymentSpecification {
  readonly deploymentId: string
  readonly applicationName: string
  readonly deploymentGroupId: string
  readonly deploymentGroupName: string
  /** user, codeDeployRollback, autoscaling … */
  readonly deploymentCreator: string
  readonly deploymentType: 'IN_PLACE' | 'BLUE_GREEN'
  readonly fileExistsBehavior: 'DISALLOW' | 'OVERWRITE' | 'RETAIN'
  readonly appSpecFilename?: string
  /** Event names that an AppSpec may use; empty: not known, so nothing is checked. */
  readonly allPossibleLifecycleEvents: readonly string[]
  readonly revision: RevisionSource
  /** Every event runs from the last successful revision. */
  readonly isRestart?: boolean
}

/** One lifecycle event to run. */
export interface HostCommand {
  readonly event: string
  readonly specification: DeploymentSpecification
}

/** Success, or the first failure. Names of the error codes are the API's. */
export type LifecycleErrorCode =
  | 'Success'
  | 'ScriptMissing'
  | 'ScriptNotExecutable'
  | 'ScriptTimedOut'
  | 'ScriptFailed'
  | 'UnknownError'

export interface CommandResult {
  readonly status: 'Succeeded' | 'Failed'
  /** The event had no scripts. */
  readonly noop: boolean
  readonly errorCode: LifecycleErrorCode
  /** `location` as written; empty where no script failed. */
  readonly scriptName: string
  readonly message: string
  readonly logTail: string
}

/** What the agent reports while it works. The real one only writes it into its log. */
export type AgentNotice =
  /** The revision could not be downloaded, and the agent tries again. */
  | { readonly kind: 'download-retry'; readonly reason: string; readonly seconds: number }
  | { readonly kind: 'script-started'; readonly event: string; readonly script: string }
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly line: string }
  | {
      readonly kind: 'script-ended'
      readonly event: string
      readonly script: string
      readonly exit: number | null
      readonly signal: string | null
    }

/** One machine with an agent on it, as the service sees it. */
export interface Instance {
  /** `i-…` or an on-premises name. */
  readonly id: string
  /** No agent responds: not installed, not running, or cut off. The service waits for it and gives up. */
  readonly silent?: boolean
  /** Runs one lifecycle event to its end. Rejects only where the machine itself is gone. */
  execute(command: HostCommand): Promise<CommandResult>
}
