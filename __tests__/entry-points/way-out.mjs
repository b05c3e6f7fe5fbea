// Runs a program in a network namespace whose only way out is a port of its own loopback, which leads to a socket.
//
//   unshare --net node way-out.mjs PORT SOCKET PROGRAM [ARGUMENTS…]

import { execFileSync, spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'

const [port, socket, program, ...args] = process.argv.slice(2)
execFileSync('ip', ['link', 'set', 'lo', 'up'])
const server = createServer(inner => {
  const outer = connect(socket)
  inner.pipe(outer).pipe(inner)
  inner.on('error', () => outer.destroy())
  outer.on('error', () => inner.destroy())
})
server.listen(Number(port), '127.0.0.1', () => {
  const child = spawn(program, args, { stdio: 'inherit' })
  child.once('exit', code => process.exit(code ?? 1))
})
