// The options of a rehearsal and of `serve`.

import type { Network } from '../instance/choices.ts'

/** The defaults of the action. */
export const APPLICATION = 'Super-duper-potato-app'
export const GROUP = 'Potato-deployment-group'

/** Which agent runs the lifecycle events: the one that comes with this command, or AWS's. */
export const AGENTS = ['own', 'aws'] as const
export type AgentName = (typeof AGENTS)[number]

/** A local file, and where it goes on the instance. Both absolute. */
export interface LocalFile {
  readonly source: string
  readonly destination: string
}

/** The instance and its revisions, for `rehearse` and `serve` alike. Paths are absolute. */
export interface EmulatorSetup {
  readonly directory: string
  /** The folder is deployed alone, and not with the repository that it is in. */
  readonly alone: boolean
  readonly application: string | undefined
  readonly group: string | undefined
  readonly provision: string | undefined
  /** What the instance stands on: an absolute folder, or the name of an image; undefined: this machine's system. */
  readonly base: string | undefined
  readonly files: readonly LocalFile[]
  /** This machine is the instance. */
  readonly host: boolean
  /** The agent's deployment root; undefined with `host`: a temporary folder. */
  readonly root: string | undefined
  readonly keep: boolean
  readonly agent: AgentName
  /** Of AWS's agent: a file or a folder. undefined: it is in the system of the instance, or its provisioning installs it. */
  readonly agentPackage: string | undefined
  /** The instance's own network, or that of this machine. */
  readonly network: Network
  /** Where the system of the instance has systemd, it is the first process. */
  readonly systemd: boolean
}

export interface RehearsalOptions extends EmulatorSetup {
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  /** What the first deployment installs; undefined: the same revision. */
  readonly from: string | undefined
  /** No update after the first deployment. */
  readonly once: boolean
  /** Deploy the update even if the first deployment failed. */
  readonly afterFailure: boolean
  /** Restart the instance at the end, if that can show something. */
  readonly restart: boolean
}

export interface ServeOptions extends EmulatorSetup {
  /** 0: any free port. */
  readonly port: number
}
