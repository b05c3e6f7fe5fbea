// Starts a test's own server on loopback.

import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'

/** Listens on loopback until the test ends; its address, `http://127.0.0.1:<port>`. */
export async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return `http://127.0.0.1:${address.port}`
}
