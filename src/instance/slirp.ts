// The way from an instance's own network to the outside, and from the host to its site: slirp4netns.

import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { start } from '../core/process.ts'
import { BARE_ENVIRONMENT } from './environment.ts'

// What slirp4netns gives the instance, and where a site is expected to listen.
const GUEST = '10.0.2.100'
const SITE_PORT = 80

/** Ends with this process, or with `end`. `pid` is the instance's, `socket` a path for its control. */
export async function startSlirp({
  pid,
  socket,
  sitePort,
}: {
  pid: number
  socket: string
  /** The port of the host's loopback that leads to the site. */
  sitePort: number
}): Promise<{ end: () => void }> {
  const child = start(
    'slirp4netns',
    [
      ...['--configure', '--mtu=65520', '--disable-host-loopback', '--enable-seccomp'],
      ...['--api-socket', socket, '--ready-fd=3', '--exit-fd=4', String(pid), 'tap0'],
    ],
    { env: BARE_ENVIRONMENT, stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'] },
  )
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  const ready = once(child.stdio[3] as Readable, 'data')
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('close', () => reject(new Error(`slirp4netns has ended. ${complaint.trim()}`)))
  })
  failed.catch(() => {})
  await Promise.race([ready, failed])
  await Promise.race([forward(socket, sitePort), failed])
  return {
    end: () => {
      ;(child.stdio[4] as Writable).destroy()
      child.kill('SIGKILL')
    },
  }
}

/** A port of loopback that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The port of a server is not known.')
  return address.port
}

async function forward(socket: string, sitePort: number): Promise<void> {
  const control = connect(socket)
  const command = {
    execute: 'add_hostfwd',
    arguments: {
      proto: 'tcp',
      host_addr: '127.0.0.1',
      host_port: sitePort,
      guest_addr: GUEST,
      guest_port: SITE_PORT,
    },
  }
  control.end(JSON.stringify(command))
  let answer = ''
  for await (const chunk of control) answer += chunk
  if (answer.includes('"error"')) throw new Error(`slirp4netns forwards no port to the instance: ${answer}`)
}
