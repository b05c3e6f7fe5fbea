// What the holder of an instance says and hears itself, between the lines for and of the agent.

export type HolderMessage =
  /** Another rehearsal has this machine's ports; this one starts when that one has ended. */
  | { readonly kind: 'waiting' }
  /** The port of the host's loopback that leads to port 80 of the instance; absent where its network is the host's. */
  | { readonly kind: 'site'; readonly port?: number }
  /** The agent has ended, and with it all that it was doing; it comes back when the instance restarts. */
  | { readonly kind: 'gone' }

/** The line that leaves the instance up when the holder's input ends. */
export const KEEP = 'keep'
