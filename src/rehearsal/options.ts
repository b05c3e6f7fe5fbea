// What a rehearsal is asked for.

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
}

export interface RehearsalOptions extends EmulatorSetup {
  /** A branch, tag or sha; undefined: the working tree as it stands. */
  readonly commit: string | undefined
  readonly from: string | undefined
  readonly once: boolean
  readonly summary: string | undefined
  readonly json: string | undefined
}

export interface ServeOptions extends EmulatorSetup {
  /** 0: any that is free. */
  readonly port: number
}
