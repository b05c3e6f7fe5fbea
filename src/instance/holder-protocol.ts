// What the holder of an instance says and hears itself, between the lines for and of the agent.

export type HolderMessage =
  /** Another instance has this machine's ports: its holder's process id, 0 where that is not known. */
  | { readonly kind: 'waiting'; readonly pid: number }
  /** What is prepared on this instance cannot be saved here. */
  | { readonly kind: 'unsaved' }
  /** Its root file system is mounted, and its first process is about to start. */
  | { readonly kind: 'mounted' }
  /**
   * The instance is booting. `holder` is this process, `port` the port of the host's loopback that leads to port 80 of the
   * instance; absent where its network is the host's.
   */
  | {
      readonly kind: 'booting'
      readonly holder: number
      readonly systemd: boolean
      readonly port?: number
    }
  /** The agent has ended, and with it all that it was doing; it comes back when the instance restarts. */
  | { readonly kind: 'gone' }
  /** The instance did not come up. */
  | { readonly kind: 'failed'; readonly systemd: boolean; readonly complaint: string }

/** The line that leaves the instance up when the holder's input ends. */
export const KEEP = 'keep'

/** The line after which the layer that the instance writes into is saved when it has ended. */
export const SAVE = 'save'
