// Makes the emulator reachable on the instance's own loopback, at the port that it has on the host's.

import { once } from 'node:events'
import { connect, createServer } from 'node:net'

export interface Relay {
  /** Listens on the port of a URL. Safe to call twice. */
  open(url: string): Promise<void>
}

/** Leads every connection to the socket at `path`. */
export function createRelay(path: string): Relay {
  const ports = new Set<number>()
  const open = async (url: string) => {
    const port = Number(new URL(url).port)
    if (ports.has(port)) return
    ports.add(port)
    const server = createServer(caller => {
      const emulator = connect(path)
      caller.pipe(emulator).pipe(caller)
      caller.on('error', () => emulator.destroy())
      emulator.on('error', () => caller.destroy())
    })
    await once(server.listen(port, '127.0.0.1'), 'listening')
  }
  return { open }
}
