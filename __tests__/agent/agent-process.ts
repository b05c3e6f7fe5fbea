// Runs an agent as a process of its own; commands come in on stdin.

import { createAgent } from '../../src/agent/agent.ts'
import { serveRpc } from '../../src/instance/rpc.ts'
import { systemClock } from '../system-clock.ts'

const [root = ''] = process.argv.slice(2)
const refuse = () => Promise.reject(new Error('This agent only executes lifecycle events.'))

await serveRpc({ input: process.stdin, output: process.stdout }, notify => ({
  execute: createAgent({
    root,
    environment: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
    workingDirectory: '/',
    clock: systemClock,
    notify,
  }).execute,
  put: refuse,
  run: refuse,
  settle: refuse,
  startAwsAgent: refuse,
  fetchBundle: refuse,
  conclude: refuse,
}))
