// What a rehearsal is asked for.

import type { Network } from '../instance/boot.ts'

/** A local file, and where it goes on the instance. Both absolute. */
export interface LocalFile {
  readonly source: string
  readonly destination: string
}

/** What `rehearse` and `serve` share: the instance and its revisions. Paths are absolute. */
export interface EmulatorSetup {
  readonly directory: string
  readonly application: string | undefined
  readonly group: string | undefined
  readonly provision: string | undefined
  readonly files: readonly LocalFile[]
  /** This machine is the instance. */
  readonly host: boolean
  /** The agent's deployment root; undefined with `host`: a temporary folder. */
  readonly root: string | undefined
  readonly keep: boolean
  /** The instance's own network, or that of this machine. */
  readonly network: Network
  /** Where the system of the instance has systemd, it is the first process. */
  readonly systemd: boolean
}

export interface RehearsalOptions extends EmulatorSetup {
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  readonly from: string | undefined
  readonly once: boolean
  /** The update is deployed even where the first deployment has failed. */
  readonly afterFailure: boolean
  /** The instance is restarted at the end, where that can tell something. */
  readonly restart: boolean
  readonly summary: string | undefined
  readonly json: string | undefined
}

export interface ServeOptions extends EmulatorSetup {
  /** 0: any that is free. */
  readonly port: number
}
