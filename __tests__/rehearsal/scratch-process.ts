// Opens a scratch folder in the folder that its argument names, starts what writes into it a moment later, and goes on.

import { spawn } from 'node:child_process'
import { openScratch } from '../../src/rehearsal/scratch.ts'

const [parent = ''] = process.argv.slice(2)
const { folder, remove } = await openScratch(parent, { pid: process.pid, path: process.env['PATH'] ?? '' })
const late = ['-c', 'sleep 0.5; mkdir -p "$1/objects"; : >"$1/objects/late"', 'sh', folder]
spawn('sh', late, { stdio: 'ignore', detached: true }).unref()
process.stdin.once('data', async () => {
  await remove()
  process.exit()
})
process.stdout.write(`${folder}\n`)
